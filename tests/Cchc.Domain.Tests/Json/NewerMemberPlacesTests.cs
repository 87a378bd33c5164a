using System.Text;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Tests.Json;

/// <summary>Members of a newer version are written back where they stood, in whatever object that was.</summary>
public sealed class NewerMemberPlacesTests
{
    private const string Document = """
        {
          "new": [1, 2.50],
          "formatVersion": "1.7",
          "unit": { "kind": "commune", "name": "Sông Lam", "code": "40123", "superior": { "kind": "district", "name": "Thanh Bình", "code": "401" } },
          "header": { "number": { "text": "Số: 15/BC-UBND", "book": { "b": 1, "a": 2 } }, "a/b~c": null },
          "sections": [{ "mark": "I.", "title": "CHUNG", "blocks": [{ "kind": "paragraph", "text": "x" }, { "kind": "paragraph", "text": "y", "lang": "vi" }] }],
          "statistics": { "3.3.1": { "state": "reported", "value": 281, "note": "n", "unit": "hồ sơ" } },
          "references": [{ "path": "", "status": "inForce" }]
        }
        """;

    private static readonly string[] Paths =
    [
        "/header/a~1b~0c", "/header/number/book", "/new", "/references/0/status", "/sections/0/blocks/1/lang", "/statistics/3.3.1/unit", "/unit/code", "/unit/superior/code",
    ];

    [Fact]
    public void Write_MembersOfEveryObject_StandAtTheirPlaces()
    {
        var report = ReportJson.Parse(Encoding.UTF8.GetBytes(Document));
        Assert.Equal("1.7", report.Newer.FormatVersion);
        Assert.Equal(Paths, report.Newer.Members.Select(member => member.Path));
        var again = ReportJson.Parse(ReportJson.Write(report));
        Assert.Equal(report, again);
        Assert.Equal(Paths, again.Newer.Members.Select(member => member.Path));
        Assert.Contains("\"book\": {\"a\":2,\"b\":1}", ReportJson.WriteText(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_PlaceGone_IsRefused()
    {
        var report = ReportJson.Parse(Encoding.UTF8.GetBytes(Document));
        Assert.Throws<ArgumentException>(() => ReportJson.Write(report with { Unit = null }));
        Assert.Throws<ArgumentException>(() => ReportJson.Write(report with { Sections = [] }));
        Assert.Throws<ArgumentException>(() => ReportJson.Write(report with { Statistics = Statistics.None }));
    }

    [Fact]
    public void Read_AHundredThousandNewMembers_KeepsThemAll()
    {
        var members = string.Join(',', Enumerable.Range(0, 100_000).Select(number => $"\"m{number}\":0"));
        var report = ReportJson.Parse(Encoding.UTF8.GetBytes("{\"formatVersion\":\"1.7\"," + members + "}"));
        Assert.Equal(100_000, report.Newer.Members.Count);
        Assert.Equal(report, ReportJson.Parse(ReportJson.Write(report)));
    }
}
