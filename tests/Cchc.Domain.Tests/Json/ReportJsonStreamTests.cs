using System.IO.Pipelines;
using System.Security.Cryptography;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;
using CsCheck;

namespace Cchc.Domain.Tests.Json;

/// <summary>The wire form over streams and pipes, and its hash.</summary>
public sealed class ReportJsonStreamTests
{
    [Fact]
    public async Task WriteAndReadAsync_Stream_GivesTheReport()
    {
        using var stream = new MemoryStream();
        await ReportJson.WriteAsync(SmallReport.Full, stream);
        Assert.Equal(ReportJson.Write(SmallReport.Full), stream.ToArray());
        stream.Position = 0;
        Assert.Equal(SmallReport.Full, (await ReportJson.ReadAsync(stream)).Report);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task WriteAndReadAsync_Pipe_GivesTheReport()
    {
        var pipe = new Pipe();
        var reading = ReportJson.ReadAsync(pipe.Reader);
        var bytes = ReportJson.Write(SmallReport.Full);
        for (var at = 0; at < bytes.Length; at += 100)
        {
            await pipe.Writer.WriteAsync(bytes.AsMemory(at, Math.Min(100, bytes.Length - at)));
        }

        await pipe.Writer.CompleteAsync();
        Assert.Equal(SmallReport.Full, (await reading).Report);

        var other = new Pipe();
        ReportJson.Write(SmallReport.Full, other.Writer);
        await other.Writer.CompleteAsync();
        Assert.Equal(SmallReport.Full, (await ReportJson.ReadAsync(other.Reader)).Report);
    }

    [Fact]
    public async Task ReadAsync_WrongDocument_GivesItsFaults()
    {
        using var stream = new MemoryStream("{\"period\":1}"u8.ToArray());
        Assert.Equal(["CCHC0213", "CCHC0212"], (await ReportJson.ReadAsync(stream)).Issues.Select(issue => issue.Code));
    }

    [Fact]
    public async Task ReadAndWriteAsync_Cancelled_Stop()
    {
        var cancelled = new CancellationToken(canceled: true);
        using var stream = new MemoryStream();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReportJson.WriteAsync(SmallReport.Full, stream, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReportJson.ReadAsync(stream, cancelled));
    }

    [Fact]
    public void ContentHash_OfAReport_IsThatOfItsBytes() => ReportGen.Report.Sample(
        report => ReportJson.ContentHash(report) == Convert.ToHexStringLower(SHA256.HashData(ReportJson.Write(report))),
        iter: 50);

    [Fact]
    public void ContentHash_OfEqualReports_IsOne()
    {
        Assert.Equal(ReportJson.ContentHash(SmallReport.Full), ReportJson.ContentHash(SmallReport.Full with { Leftovers = [.. SmallReport.Full.Leftovers] }));
        Assert.NotEqual(ReportJson.ContentHash(SmallReport.Full), ReportJson.ContentHash(SmallReport.Full with { Leftovers = [] }));
    }

    [Fact]
    public void Write_AfterARefusedReport_IsAsBefore()
    {
        var expected = ReportJson.Write(SmallReport.Full);
        Assert.ThrowsAny<ArgumentException>(() => ReportJson.Write(SmallReport.Full with { Leftovers = ["\uD83D"] }));
        Assert.Equal(expected, ReportJson.Write(SmallReport.Full));
    }

    [Fact]
    public void Write_OnManyThreads_GivesTheSameBytes()
    {
        static CchcReport Report(int i) => SmallReport.Full with { Leftovers = [new string('x', i), $"{i}"] };
        var written = Enumerable.Range(0, 400).AsParallel().AsOrdered().Select(i => ReportJson.Write(Report(i))).ToList();
        Assert.Equal(Enumerable.Range(0, 400).Select(Report), written.Select(bytes => ReportJson.Parse(bytes)));
    }

    [Fact]
    public void Write_ToAStreamThatWritesAnotherReport_GivesTheReport()
    {
        using var stream = new HashingStream(() => ReportJson.ContentHash(new CchcReport { Leftovers = ["another"] }));
        ReportJson.Write(SmallReport.Full, stream);
        Assert.Equal(SmallReport.Full, ReportJson.Parse(stream.ToArray()));
    }

    [Fact]
    public void Write_LongerThanADocumentMayBe_IsRefused()
    {
        var block = NarrativeBlock.Paragraph(new string('x', 1_000_000));
        var report = new CchcReport { Closing = ValueList.From(Enumerable.Repeat(block, 1_000)) };
        Assert.Contains("67108864", Assert.Throws<ArgumentException>(() => ReportJson.Write(report)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ALargeReport_IsReadBack()
    {
        var report = new CchcReport { Leftovers = [new string('ằ', 700_000), "x"] };
        Assert.Equal(report, ReportJson.Parse(ReportJson.Write(report)));
        Assert.Equal(SmallReport.Full, ReportJson.Parse(ReportJson.Write(SmallReport.Full)));
    }

    [Fact]
    public void Read_InvalidUtf8AfterManyFaults_IsTheOneFault() =>
        Assert.Equal("CCHC0204", Assert.Single(ReportJson.Read([.. "{\"period\":1,\"x\":\""u8, 0xFF, .. "\"}"u8]).Issues).Code);
}
