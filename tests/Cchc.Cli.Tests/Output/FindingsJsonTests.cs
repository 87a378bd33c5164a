using System.Text.Json;
using Cchc.Domain.Catalogue;
using Cchc.Domain.TestSupport;

namespace Cchc.Cli.Tests.Output;

/// <summary>`check --format json`, member by member as the contract has it.</summary>
public sealed class FindingsJsonTests
{
    private static readonly string[] Members =
        ["code", "severity", "message", "path", "indicators", "quote", "line", "column", "expected", "actual", "legalBasis"];

    [Fact]
    public void Write_TextInput_HoldsTheContract() => HoldsTheContract(CliRun.Sample(), hasLines: true);

    [Fact]
    public void Write_SoundReport_HoldsTheContract() => HoldsTheContract(CliRun.Sound, hasLines: true);

    [Fact]
    public void Write_DocxInput_HasNoLines() => HoldsTheContract(CliRun.Sample("quy-1-2022-xa-song-lam.docx"), hasLines: false);

    [Fact]
    public void Write_JsonInput_HasNoLines()
    {
        using var folder = new TemporaryFolder();
        HoldsTheContract(folder.Convert(CliRun.Sample(), "a.json"), hasLines: false);
    }

    [SharedReportFact]
    public void Write_RealReport_HoldsTheContract() => HoldsTheContract(CliRun.Real, hasLines: true);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Write_SampleAsText_Snapshot(string language) =>
        GoldenFile.Verify(CliRun.WithInput(File.ReadAllBytes(CliRun.Sample()), "check", "-", "--format", "json", "--lang", language).Text, "json", language);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Write_SampleAsJson_Snapshot(string language)
    {
        using var folder = new TemporaryFolder();
        var input = File.ReadAllBytes(folder.Convert(CliRun.Sample(), "a.json"));
        GoldenFile.Verify(CliRun.WithInput(input, "check", "-", "--format", "json", "--lang", language).Text, "json", language);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Write_SampleForReading_Snapshot(string language) =>
        GoldenFile.Verify(CliRun.WithInput(File.ReadAllBytes(CliRun.Sample()), "check", "-", "--lang", language).Text, "txt", language);

    [Fact]
    public void Write_Language_ChangesMessagesOnly()
    {
        using var vi = JsonDocument.Parse(CliRun.Of("check", CliRun.Sample(), "--format", "json").Output);
        using var en = JsonDocument.Parse(CliRun.Of("check", CliRun.Sample(), "--format", "json", "--lang", "en").Output);
        Assert.Equal(Facts(vi.RootElement[0]), Facts(en.RootElement[0]));
        Assert.All(
            vi.RootElement[0].GetProperty("findings").EnumerateArray().Zip(en.RootElement[0].GetProperty("findings").EnumerateArray()),
            pair => Assert.NotEqual(pair.First.GetProperty("message").GetString(), pair.Second.GetProperty("message").GetString()));

        static IEnumerable<string> Facts(JsonElement report) => report.GetProperty("findings").EnumerateArray().SelectMany(finding =>
            finding.EnumerateObject().Where(member => member.Name != "message").Select(member => member.Name + "=" + member.Value.GetRawText()));
    }

    private static void HoldsTheContract(string file, bool hasLines)
    {
        var run = CliRun.Of("check", file, "--format", "json");
        Assert.EndsWith("]\n", run.Text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(JsonValueKind.Array, json.RootElement.ValueKind);
        var report = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(["file", "verdict", "counts", "findings"], report.EnumerateObject().Select(member => member.Name));
        Assert.Equal(file, report.GetProperty("file").GetString());
        var findings = report.GetProperty("findings").EnumerateArray().ToList();
        var counts = report.GetProperty("counts").EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetInt32());
        Assert.Equal(["error", "warning", "info"], counts.Keys);
        Assert.All(counts, pair => Assert.Equal(pair.Value, findings.Count(finding => finding.GetProperty("severity").GetString() == pair.Key)));
        Assert.Equal(findings.Count, counts.Values.Sum());
        Assert.Equal(
            counts["error"] > 0 ? "invalid" : counts["warning"] > 0 ? "validWithWarnings" : "valid",
            report.GetProperty("verdict").GetString());
        Assert.Equal(counts["error"] > 0 ? 1 : 0, run.Code);
        var lines = hasLines ? File.ReadAllLines(file) : null;
        Assert.All(findings, finding => HoldsTheContract(finding, lines));
    }

    private static void HoldsTheContract(JsonElement finding, string[]? lines)
    {
        Assert.Equal(Members.Where(name => lines is not null || name is not ("line" or "column")), finding.EnumerateObject().Select(member => member.Name));
        Assert.Matches(@"^CCHC\d{4}$", finding.GetProperty("code").GetString());
        Assert.False(string.IsNullOrWhiteSpace(finding.GetProperty("message").GetString()));
        Assert.StartsWith("/", finding.GetProperty("path").GetString(), StringComparison.Ordinal);
        var keys = CatalogueEditions.Get("hoang-hoa-01b-2022").Indicators.Select(row => row.Code.ToString()).ToHashSet();
        Assert.All(finding.GetProperty("indicators").EnumerateArray(), key => Assert.Contains(key.GetString()!, keys));
        foreach (var name in new[] { "expected", "actual", "legalBasis" })
        {
            var value = finding.GetProperty(name);
            Assert.True(value.ValueKind == JsonValueKind.Null || value.GetString()!.Length > 0, name);
        }

        var quote = finding.GetProperty("quote").GetString()!;
        if (lines is not null)
        {
            var (line, column) = (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32());
            Assert.InRange(line, 1, lines.Length);
            Assert.InRange(column, 1, lines[line - 1].Length + 1);
            Assert.StartsWith(quote.Split('\n')[0], lines[line - 1][(column - 1)..], StringComparison.Ordinal);
        }
    }
}
