using System.Text;
using Cchc.Domain.Json;
using Cchc.Domain.TestSupport;
using CsCheck;

namespace Cchc.Domain.Tests.Json;

/// <summary>Whatever the bytes, reading gives a report or coded issues, never an exception.</summary>
public sealed class JsonRobustnessTests
{
    private static readonly byte[] Valid = ReportJson.Write(SmallReport.Full);

    [Fact]
    public void Read_CutAtEveryByte_IsACodedFault()
    {
        // The last byte is the line feed after the document.
        for (var length = 0; length < Valid.Length - 1; length++)
        {
            var issue = Assert.Single(ReportJson.Read(Valid.AsSpan(0, length)).Issues);
            Assert.Contains(issue.Code, new[] { "CCHC0202", "CCHC0204" });
        }
    }

    [Fact]
    public void Read_BytesChanged_GivesAReportOrCodes() => Gen.Select(Gen.Int[0, Valid.Length - 1], Gen.OneOf(Gen.Byte, Gen.Byte[0x20, 0x7E])).Array[1, 4].Sample(
        changes =>
        {
            var bytes = Valid.ToArray();
            foreach (var (at, value) in changes)
            {
                bytes[at] = value;
            }

            AssertCoded(bytes);
        },
        iter: 3000);

    [Fact]
    public void Read_TokensChanged_GivesAReportOrCodes()
    {
        var tokens = new[] { "null", "{", "}", "[", "]", "\"\"", ",", ":", "1e400", "-", "\\ud800", "\"\\u12\"", "true", "\n", "\u0000", "😀" };
        Gen.Select(Gen.Int[0, Valid.Length], Gen.Int[0, 12], Gen.OneOf(tokens)).Sample(
            (at, cut, token) =>
            {
                var rest = Math.Min(at + cut, Valid.Length);
                AssertCoded([.. Valid.AsSpan(0, at), .. Encoding.UTF8.GetBytes(token), .. Valid.AsSpan(rest)]);
            },
            iter: 3000);
    }

    [Fact]
    public void Read_RandomBytes_GivesCodes() => Gen.Byte.Array[0, 60].Sample(AssertCoded, iter: 1000);

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{\"unit\":", 100_000)]
    [InlineData("{\"x\":", 100_000)]
    [InlineData("{\"sections\":[{\"items\":[", 1000)]
    public void Read_DeeplyNested_IsTooDeep(string part, int times)
    {
        var issues = ReportJson.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, times)))).Issues;
        Assert.Equal("CCHC0206", issues[^1].Code);
    }

    [Fact]
    public void Read_UnknownMemberAsDeepAsAllowed_IsOnlyUnknown()
    {
        string Nested(int depth) => """{"formatVersion":"1.0","x":""" + new string('[', depth) + new string(']', depth) + "}";
        Assert.Equal("CCHC0211", Assert.Single(ReportJson.Read(Encoding.UTF8.GetBytes(Nested(63))).Issues).Code);
        Assert.Equal("CCHC0206", ReportJson.Read(Encoding.UTF8.GetBytes(Nested(64))).Issues[^1].Code);
    }

    [Theory]
    [InlineData(new byte[] { 0x7B, 0x0A, 0x22, 0xC3, 0x28 }, 2, 2)] // a cut sequence
    [InlineData(new byte[] { 0x7B, 0x22, 0xED, 0xA0, 0x80, 0x22 }, 1, 3)] // a surrogate in UTF-8
    [InlineData(new byte[] { 0x22, 0xE1, 0xBA, 0xB1, 0xFF }, 1, 3)] // after ằ
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 }, 1, 1)] // UTF-16
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xC0, 0x80 }, 1, 1)] // overlong, after a mark
    public void Read_NoUtf8_IsAnsweredWithThePlace(byte[] bytes, int line, int column)
    {
        var issue = Assert.Single(ReportJson.Read(bytes).Issues);
        Assert.Equal(("CCHC0204", line, column), (issue.Code, issue.Position!.Value.Line, issue.Position.Value.Column));
    }

    [Fact]
    public void Read_TooLarge_IsRefused()
    {
        var bytes = new byte[ReportJson.MaxBytes + 1];
        Array.Fill(bytes, (byte)' ');
        Assert.Equal("CCHC0207", Assert.Single(ReportJson.Read(bytes).Issues).Code);
        using var stream = new MemoryStream(bytes);
        Assert.Equal("CCHC0207", Assert.Single(ReportJson.Read(stream).Issues).Code);
        Assert.Equal("CCHC0202", Assert.Single(ReportJson.Read(bytes.AsSpan(1)).Issues).Code);
    }

    [Fact]
    public void Read_ReportCutAnywhere_GivesCodes() => Gen.Select(ReportGen.Report, Gen.Double[0, 1]).Sample(
        (report, part) =>
        {
            var bytes = ReportJson.Write(report);
            var result = ReportJson.Read(bytes.AsSpan(0, (int)((bytes.Length - 2) * part)));
            return result.Report is null && result.Issues.Count == 1;
        },
        iter: 200);

    private static void AssertCoded(byte[] bytes)
    {
        var result = ReportJson.Read(bytes);
        Assert.Equal(result.Report is null, result.Issues.Count > 0);
        Assert.All(result.Issues, issue => Assert.StartsWith("CCHC02", issue.Code, StringComparison.Ordinal));
        if (result.Report is { } report)
        {
            Assert.Equal(report, ReportJson.Parse(ReportJson.Write(report)));
        }
    }
}
