using System.Reflection;
using System.Text;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Import;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Json;

/// <summary>docs/json.md is held to the code.</summary>
public sealed class JsonDocumentationTests
{
    private static readonly string Page = File.ReadAllText(RepositoryFolder.In("docs", "json.md"));

    private static readonly MessageDefinition[] Definitions =
    [
        .. typeof(JsonIssues).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(field => (MessageDefinition)field.GetValue(null)!),
    ];

    [Fact]
    public void Example_Read_GivesTheReportItShows()
    {
        const string fence = "```json\n";
        var start = Page.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        var example = Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)];
        var report = ReportJson.Parse(Encoding.UTF8.GetBytes(example));
        Assert.Equal("xã Sông Lam, huyện Thanh Bình", report.Unit!.ToString());
        Assert.Equal(new PartialDate(2022, 3), report.Header.PlaceAndDate!.Date);
        Assert.Equal(Figure.Of(87.50m), report.Statistics["3.2.4"]);
        Assert.Equal(
            [FigureState.Reported, FigureState.Reported, FigureState.Blank, FigureState.NotApplicable, FigureState.Unreadable, FigureState.Missing],
            new[] { "1.1", "1.2.1", "1.3.2", "1.4.2", "3.3.1.a", "7.6" }.Select(code => report.Statistics[code].State));
        Assert.Equal(["* Ghi chú cuối trang"], report.Leftovers);
        Assert.Equal(report, ReportJson.Parse(ReportJson.Write(report)));
    }

    // The first column of the table of rows as the importer reads it, against the second as it is written.
    [Theory]
    [InlineData("281", "281")]
    [InlineData("1.234", "1234")]
    [InlineData("87,50", "87.50")]
    [InlineData("01", """{ "state": "reported", "value": 1, "text": "01" }""")]
    [InlineData("45,5%", """{ …, "value": 45.5, "text": "45,5%" }""")]
    [InlineData("-", """{ "state": "notApplicable", "text": "-" }""")]
    [InlineData("15l", """{ "state": "unreadable", "text": "15l" }""")]
    [InlineData("", """{ "state": "blank" }""")]
    public void Rows_AsWritten_AreTheRowsOfTheTable(string cell, string row)
    {
        var lines = Page.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).ToList();
        Assert.Contains(lines, line => line.Contains(cell.Length == 0 ? "| empty |" : $"`{cell}`", StringComparison.Ordinal) && line.Contains($"`{row}`", StringComparison.Ordinal));
        var percentage = CatalogueEditions.Get("hoang-hoa-01b-2022").Indicators.First(indicator => indicator.Kind == IndicatorKind.Percentage);
        var report = new CchcReport { Statistics = new Statistics { Rows = [new StatisticsRow(percentage.Code, FigureReader.Read(cell, percentage))] } };
        var written = ReportJson.WriteText(report).Replace("\n     ", "", StringComparison.Ordinal).Replace("\n    }", " }", StringComparison.Ordinal);
        Assert.Contains($"\"{percentage.Code}\": {row.Replace("{ …,", "{ \"state\": \"reported\",", StringComparison.Ordinal)}", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_All_StandInTheirTable() => Assert.Equal(
        Definitions.Select(definition => definition.Code),
        Page.Split('\n').Where(line => line.StartsWith("| CCHC", StringComparison.Ordinal)).Select(line => line[2..10]));

    [Fact]
    public void Codes_All_AreOfTheRoomAndUnique()
    {
        Assert.All(Definitions, definition => Assert.StartsWith("CCHC02", definition.Code, StringComparison.Ordinal));
        Assert.Equal(Definitions.Length, Definitions.Select(definition => definition.Code).Distinct(StringComparer.Ordinal).Count());
    }
}
