using System.Reflection;
using System.Text;
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
