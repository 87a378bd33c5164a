using Cchc.Domain.Json;

namespace Cchc.Domain.Tests.Json;

/// <summary>Every case of Torture/cases.txt: as a document, as an extension, as a member of a newer version, as a line of many.</summary>
public sealed class TortureTests
{
    private static readonly string[] SyntaxCodes = ["CCHC0201", "CCHC0202", "CCHC0203", "CCHC0204", "CCHC0205", "CCHC0206"];

    [Fact]
    public void Cases_All_HaveNamesOfTheirOwnAndOutcomesThatFit()
    {
        Assert.True(TortureCase.All.Count >= 280, $"{TortureCase.All.Count} cases");
        Assert.Equal(TortureCase.All.Count, TortureCase.All.Select(one => one.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(TortureCase.All, one => Assert.Matches("^[yni]_[a-z0-9_]+$", one.Name));
        Assert.All(TortureCase.All, one => Assert.True(!one.IsWrong || (one.AsDocument.Length > 0 && one.AsValue.Length > 0), one.Name));
        Assert.All(
            TortureCase.All.Where(one => one.Name[0] == 'y' && one.AsValue.Length > 0),
            one => Assert.Contains(one.AsValue, new[] { "CCHC0205", "CCHC0206", "CCHC0210" }));
    }

    [Fact]
    public void Read_AsDocument_GivesAReportOrCodes() => Assert.All(TortureCase.All, one =>
    {
        var result = ReportJson.Read(one.Bytes);
        Assert.Equal(result.Report is null, result.Issues.Count > 0);
        Assert.All(result.Issues, issue => Assert.StartsWith("CCHC02", issue.Code, StringComparison.Ordinal));
        Assert.Equal(one.AsDocument, SyntaxCodeOf(result));
    });

    [Fact]
    public void Read_AsExtension_IsKeptOrRefused() => Assert.All(TortureCase.All, one =>
    {
        var result = ReportJson.Read(one.Between("""{"formatVersion":"1.0","extensions":{"x":""", "}}"));
        IsKeptOrRefused(one, result);
        Assert.True(result.Report is null || Assert.Single(result.Report.Extensions).Name == "x", one.Name);
    });

    [Fact]
    public void Read_AsMemberOfANewerVersion_IsKeptOrRefused() => Assert.All(TortureCase.All, one =>
    {
        var result = ReportJson.Read(one.Between("""{"formatVersion":"1.7","x":""", "}"));
        IsKeptOrRefused(one, result);
        Assert.True(result.Report is null || Assert.Single(result.Report.Newer.Members).Path == "/x", one.Name);
    });

    [Fact]
    public async Task ReadLines_BetweenGoodLines_LeavesThemGood()
    {
        const string good = """{"formatVersion":"1.0","leftovers":["tốt"]}""";
        foreach (var one in TortureCase.All.Where(one => !one.Bytes.Contains((byte)'\n')))
        {
            using var stream = new MemoryStream(one.Between(good + "\n", "\n" + good + "\n"));
            var lines = new List<ReportLine>();
            await foreach (var line in ReportJsonLines.ReadAsync(stream))
            {
                lines.Add(line);
            }

            var isBlank = one.Bytes.All(b => b is (byte)' ' or (byte)'\t' or (byte)'\r');
            Assert.True(lines.Select(line => line.Number).SequenceEqual(isBlank ? [1, 3] : [1, 2, 3]), one.Name);
            Assert.True(lines[0].Result.Report?.Leftovers is ["tốt"] && lines[^1].Result.Report?.Leftovers is ["tốt"], one.Name);
            Assert.All(lines[1..^1], line => Assert.All(line.Result.Issues, issue => Assert.Equal(2, issue.Position!.Value.Line)));
        }
    }

    private static void IsKeptOrRefused(TortureCase one, JsonReadResult result)
    {
        if (one.AsValue.Length > 0)
        {
            Assert.Equal([one.AsValue], result.Issues.Select(issue => issue.Code).Distinct(StringComparer.Ordinal));
            return;
        }

        var report = result.ReportOrThrow();
        Assert.Equal(report, ReportJson.Parse(ReportJson.Write(report)));
    }

    private static string SyntaxCodeOf(JsonReadResult result) =>
        result.Issues.Count > 0 && SyntaxCodes.Contains(result.Issues[^1].Code, StringComparer.Ordinal) ? result.Issues[^1].Code : "";
}
