using System.Text;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;
using CsCheck;

namespace Cchc.Domain.Tests.Json;

/// <summary>Many reports, one a line.</summary>
public sealed class ReportJsonLinesTests
{
    [Fact]
    public void Read_OfWhatWasWritten_GivesTheReports() => ReportGen.Report.Array[0, 5].Sample(
        reports =>
        {
            using var stream = new MemoryStream();
            ReportJsonLines.WriteAsync(Async(reports), stream).GetAwaiter().GetResult();
            Assert.Equal(reports.Length, stream.ToArray().Count(b => b == '\n'));
            stream.Position = 0;
            var lines = Lines(stream);
            Assert.Equal(reports, lines.Select(line => line.Result.Report));
            Assert.Equal(Enumerable.Range(1, reports.Length), lines.Select(line => line.Number));
        },
        iter: 60);

    [Fact]
    public async Task Write_ALine_IsTheCanonicalFormWithoutBlanks()
    {
        var report = new CchcReport { Period = ReportingPeriod.Parse("2022-Q1"), Extensions = [new("a", "[1, 2]")] };
        using var stream = new MemoryStream();
        await ReportJsonLines.WriteAsync(Async([report, report]), stream);
        const string line = """{"$schema":"urn:cchc:schema:report:1","formatVersion":"1.0","period":"2022-Q1","extensions":{"a":[1,2]}}""" + "\n";
        Assert.Equal(line + line, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Read_BadLine_IsToldWithItsNumberAndTheRestGoesOn()
    {
        var text = "\uFEFF{\"formatVersion\":\"1.0\"}\r\n\n  \t\r\n{\"formatVersion\":\"1.0\",\"period\":\"quý 1\"}\n{\n[]\n{\"formatVersion\":\"1.0\",\"leftovers\":[\"ằ\",1]}\n{\"formatVersion\":\"1.0\"}";
        var lines = Lines(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(
            ["1 ok", "4 CCHC0214 4:33", "5 CCHC0202 5:2", "6 CCHC0213 6:1", "7 CCHC0213 7:41", "8 ok"],
            lines.Select(line => $"{line.Number} " + (line.Result.Issues is [var issue] ? $"{issue.Code} {issue.Position!.Value.Line}:{issue.Position.Value.Column}" : "ok")));
    }

    [Fact]
    public void Read_InvalidUtf8_SpoilsItsLineOnly()
    {
        var lines = Lines(new MemoryStream([.. "{\"formatVersion\":\"1.0\"}\n{\"formatVersion\":\""u8, 0xC3, (byte)'\n', .. "{\"formatVersion\":\"1.0\"}\n"u8]));
        Assert.Equal(["", "CCHC0204", ""], lines.Select(line => line.Result.Issues is [var issue] ? issue.Code : ""));
        Assert.Equal(2, lines[1].Result.Issues[0].Position!.Value.Line);
    }

    [Fact]
    public void Read_LineAboveTheLimit_IsToldOnceAndPassedOver()
    {
        var lines = Lines(new LongLine(ReportJson.MaxBytes + (3L << 20), "{\"formatVersion\":\"1.0\"}\n"u8.ToArray()));
        Assert.Equal(["1:CCHC0207", "2:"], lines.Select(line => $"{line.Number}:{(line.Result.Issues is [var issue] ? issue.Code : "")}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\uFEFF")]
    public void Read_Nothing_GivesNothing(string text) => Assert.Empty(Lines(new MemoryStream(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public async Task Read_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"formatVersion\":\"1.0\"}\n", 100_000))));
        var count = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var line in ReportJsonLines.ReadAsync(stream, source.Token))
            {
                Assert.NotNull(line.Result.Report);
                if (++count == 10)
                {
                    await source.CancelAsync();
                }
            }
        });
        Assert.InRange(count, 10, 99_999);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Write_ReportRefused_LeavesTheLinesBeforeWhole()
    {
        using var stream = new MemoryStream();
        await Assert.ThrowsAnyAsync<ArgumentException>(() => ReportJsonLines.WriteAsync(Async([new CchcReport(), new CchcReport { Leftovers = ["\uD83D"] }]), stream));
        stream.Position = 0;
        Assert.Equal(new CchcReport(), Assert.Single(Lines(stream)).Result.Report);
    }

    [Fact]
    public async Task Write_StreamThatFails_GivesItsFirstErrorAndIsNotTriedAgain()
    {
        using var stream = new FailingStream(waits: false);
        Assert.Equal("write 1", (await Assert.ThrowsAsync<IOException>(() => ReportJsonLines.WriteAsync(Async(Enumerable.Repeat(SmallReport.Full, 1000)), stream))).Message);
        Assert.Equal(1, stream.Writes);
    }

    [Fact]
    public async Task Write_CancelledWhileTheStreamWaits_EndsAtOnce()
    {
        using var stream = new FailingStream(waits: true);
        using var source = new CancellationTokenSource();
        var writing = ReportJsonLines.WriteAsync(Async(Enumerable.Repeat(SmallReport.Full, 1000)), stream, source.Token);
        await stream.Waiting;
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal(1, stream.Writes);
    }

    [Fact]
    public void Read_LongLineInSmallPieces_IsReadOnce()
    {
        var report = new CchcReport { Leftovers = [new string('x', 3_000_000)] };
        var bytes = ReportJson.Write(report with { Period = ReportingPeriod.Parse("2022-Q1") });
        var line = bytes.AsSpan().ToArray().Select(b => b == (byte)'\n' ? (byte)' ' : b).Append((byte)'\n').ToArray();
        using var pieces = new PiecesStream(line, 1000);
        Assert.Equal(report.Leftovers, Assert.Single(Lines(pieces)).Result.Report!.Leftovers);
    }

    private static List<ReportLine> Lines(Stream stream) => ReportJsonLines.ReadAsync(stream).ToBlockingEnumerable().ToList();

    private static async IAsyncEnumerable<CchcReport> Async(IEnumerable<CchcReport> reports)
    {
        foreach (var report in reports)
        {
            await Task.Yield();
            yield return report;
        }
    }
}
