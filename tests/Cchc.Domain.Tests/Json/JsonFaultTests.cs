using System.Text;
using Cchc.Domain.Json;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Json;

/// <summary>Wrong documents, each with the code, the JSON Pointer and the place that it must be answered with.</summary>
public sealed class JsonFaultTests
{
    [Theory]
    // Syntax: the first fault ends the reading.
    [InlineData("", "CCHC0202", "", 1, 1)]
    [InlineData(" \n ", "CCHC0202", "", 2, 2)]
    [InlineData("{", "CCHC0202", "", 1, 2)]
    [InlineData("""{"unit":{"name":"xã""", "CCHC0202", "/unit/name", 1, 20)]
    [InlineData("""{"opening":tru""", "CCHC0202", "/opening", 1, 15)]
    [InlineData("x", "CCHC0201", "", 1, 1)]
    [InlineData("{'a':1}", "CCHC0201", "", 1, 2)]
    [InlineData("""{"leftovers":["ằ",]}""", "CCHC0201", "/leftovers/1", 1, 19)]
    [InlineData("{\"leftovers\":[\"😀\"\n \"b\"]}", "CCHC0201", "/leftovers/1", 2, 2)]
    [InlineData("{\"leftovers\":[\"a\nb\"]}", "CCHC0201", "/leftovers/0", 1, 17)]
    [InlineData("""{"leftovers":["\x"]}""", "CCHC0201", "/leftovers/0", 1, 17)]
    [InlineData("""{"leftovers":[] /* c */}""", "CCHC0201", "", 1, 17)]
    [InlineData("""{"period":01}""", "CCHC0201", "/period", 1, 12)]
    [InlineData("""{"period":NaN}""", "CCHC0201", "/period", 1, 11)]
    [InlineData("""{"formatVersion":"1.0"} x""", "CCHC0203", "", 1, 25)]
    [InlineData("{\"formatVersion\":\"1.0\"}\n{}", "CCHC0203", "", 2, 1)]
    [InlineData("""{"leftovers":["\ud83d"]}""", "CCHC0205", "/leftovers/0", 1, 16)]
    [InlineData("""{"leftovers":["ab\\\ude00"]}""", "CCHC0205", "/leftovers/0", 1, 20)]
    [InlineData("""{"leftovers":["\ud83d\ud83d\ude00"]}""", "CCHC0205", "/leftovers/0", 1, 16)]
    [InlineData("""{"header":{"\ud83dy":1}}""", "CCHC0205", "/header", 1, 13)]
    // The document.
    [InlineData("[]", "CCHC0213", "", 1, 1)]
    [InlineData("12", "CCHC0213", "", 1, 1)]
    [InlineData("null", "CCHC0213", "", 1, 1)]
    [InlineData("{}", "CCHC0212", "/formatVersion", 1, 1)]
    [InlineData("""{"formatVersion":"2.0","new":1}""", "CCHC0209", "/formatVersion", 1, 18)]
    [InlineData("""{"new":1,"formatVersion":""}""", "CCHC0209", "/formatVersion", 1, 26)]
    [InlineData("""{"formatVersion":1.0}""", "CCHC0213", "/formatVersion", 1, 18)]
    public void Read_WrongDocument_IsAnsweredWithCodeAndPlace(string json, string code, string path, int line, int column) =>
        AssertSingle(json, code, path, line, column);

    [Theory]
    [InlineData("""{"$schema":1}""", "CCHC0213", "/$schema", 12)]
    [InlineData("""{"Unit":{}}""", "CCHC0211", "/Unit", 2)]
    [InlineData("""{"a/b~c":{"x":[1,{}]}}""", "CCHC0211", "/a~1b~0c", 2)]
    [InlineData("""{"period":"2022-Q1","period":"2022-Q1"}""", "CCHC0210", "/period", 21)]
    [InlineData("""{"period":"2022-Q1","\u0070eriod":[{}]}""", "CCHC0210", "/period", 21)]
    [InlineData("""{"period":null}""", "CCHC0213", "/period", 11)]
    [InlineData("""{"period":"2022-Q5"}""", "CCHC0214", "/period", 11)]
    [InlineData("""{"period":""}""", "CCHC0214", "/period", 11)]
    [InlineData("""{"period":"2022-M13"}""", "CCHC0214", "/period", 11)]
    // The unit.
    [InlineData("""{"unit":"xã"}""", "CCHC0213", "/unit", 9)]
    [InlineData("""{"unit":{"name":"x"}}""", "CCHC0212", "/unit/kind", 9)]
    [InlineData("""{"unit":{"kind":"ward"}}""", "CCHC0212", "/unit/name", 9)]
    [InlineData("""{"unit":{"kind":"xã","name":"x"}}""", "CCHC0214", "/unit/kind", 17)]
    [InlineData("""{"unit":{"kind":0,"name":"x"}}""", "CCHC0213", "/unit/kind", 17)]
    [InlineData("""{"unit":{"kind":"ward","name":"x","superior":{"kind":"city"}}}""", "CCHC0212", "/unit/superior/name", 46)]
    // The header.
    [InlineData("""{"header":[]}""", "CCHC0213", "/header", 11)]
    [InlineData("""{"header":{"agencies":"x"}}""", "CCHC0213", "/header/agencies", 23)]
    [InlineData("""{"header":{"agencies":["x",null]}}""", "CCHC0213", "/header/agencies/1", 28)]
    [InlineData("""{"header":{"number":{"number":"1"}}}""", "CCHC0212", "/header/number/text", 21)]
    [InlineData("""{"header":{"number":{"text":"x","number":1}}}""", "CCHC0213", "/header/number/number", 42)]
    [InlineData("""{"header":{"placeAndDate":{}}}""", "CCHC0212", "/header/placeAndDate/text", 27)]
    [InlineData("""{"header":{"placeAndDate":{"text":"ằ","date":"2022-02-30"}}}""", "CCHC0214", "/header/placeAndDate/date", 46)]
    [InlineData("""{"header":{"placeAndDate":{"text":"😀","date":"3/2022"}}}""", "CCHC0214", "/header/placeAndDate/date", 47)]
    [InlineData("""{"header":{"placeAndDate":{"text":"","date":2022}}}""", "CCHC0213", "/header/placeAndDate/date", 45)]
    [InlineData("""{"header":{"addressees":{"labels":""}}}""", "CCHC0211", "/header/addressees/labels", 26)]
    // The narrative.
    [InlineData("""{"opening":{}}""", "CCHC0213", "/opening", 12)]
    [InlineData("""{"opening":["x"]}""", "CCHC0213", "/opening/0", 13)]
    [InlineData("""{"opening":[{"text":"x"}]}""", "CCHC0212", "/opening/0/kind", 13)]
    [InlineData("""{"opening":[{"kind":"table","text":"x"}]}""", "CCHC0214", "/opening/0/kind", 21)]
    [InlineData("""{"opening":[{"kind":"bullet","text":"x","level":1.5}]}""", "CCHC0214", "/opening/0/level", 49)]
    [InlineData("""{"opening":[{"kind":"bullet","text":"x","level":3000000000}]}""", "CCHC0214", "/opening/0/level", 49)]
    [InlineData("""{"opening":[{"kind":"bullet","text":"x","level":"1"}]}""", "CCHC0213", "/opening/0/level", 49)]
    [InlineData("""{"opening":[{"kind":"bullet","text":"x","level":-1}]}""", "CCHC0214", "/opening/0/level", 49)]
    [InlineData("""{"opening":[{"kind":"bullet","text":"x","level":1.0}]}""", "CCHC0214", "/opening/0/level", 49)]
    [InlineData("""{"sections":[{"mark":"I."}]}""", "CCHC0212", "/sections/0/title", 14)]
    [InlineData("""{"sections":[{"mark":"I.","title":"x","items":[{"title":"y"}]}]}""", "CCHC0212", "/sections/0/items/0/mark", 48)]
    [InlineData("""{"signature":{"name":["x"]}}""", "CCHC0213", "/signature/name", 22)]
    [InlineData("""{"recipients":{"items":{}}}""", "CCHC0213", "/recipients/items", 24)]
    // References.
    [InlineData("""{"references":[{"path":"x"}]}""", "CCHC0214", "/references/0/path", 24)]
    [InlineData("""{"references":[{"path":"","year":3000000000}]}""", "CCHC0214", "/references/0/year", 34)]
    [InlineData("""{"references":[{"path":"","year":2020.0}]}""", "CCHC0214", "/references/0/year", 34)]
    [InlineData("""{"references":[{"path":"","issueDate":"2020-3\u0000-05"}]}""", "CCHC0214", "/references/0/issueDate", 39)]
    [InlineData("""{"leftovers":[[]]}""", "CCHC0213", "/leftovers/0", 15)]
    public void Read_WrongMember_IsAnsweredWithCodeAndPlace(string json, string code, string path, int column) =>
        AssertSingle(json[..^1] + ""","formatVersion":"1.0"}""", code, path, 1, column);

    [Theory]
    [InlineData("""{"3.3":null}""", "CCHC0213", "/3.3", 7)]
    [InlineData("""{"3.3":"281"}""", "CCHC0213", "/3.3", 7)]
    [InlineData("""{"3.3":true}""", "CCHC0213", "/3.3", 7)]
    [InlineData("""{"3.3":[1]}""", "CCHC0213", "/3.3", 7)]
    [InlineData("""{"3.03":1}""", "CCHC0214", "/3.03", 1)]
    [InlineData("""{"":{}}""", "CCHC0214", "/", 1)]
    [InlineData("""{"3.3":1,"3.3":2}""", "CCHC0210", "/3.3", 9)]
    [InlineData("""{"3.3":1e2}""", "CCHC0215", "/3.3", 7)]
    [InlineData("""{"3.3":1e400}""", "CCHC0215", "/3.3", 7)]
    [InlineData("""{"3.3":123456789012345678901234567890}""", "CCHC0215", "/3.3", 7)]
    [InlineData("""{"3.3":0.123456789012345678901234567890}""", "CCHC0215", "/3.3", 7)]
    [InlineData("""{"3.3":1.50000000000000000000000000000}""", "CCHC0215", "/3.3", 7)]
    [InlineData("""{"3.3":{}}""", "CCHC0212", "/3.3/state", 7)]
    [InlineData("""{"3.3":{"state":"zero"}}""", "CCHC0214", "/3.3/state", 16)]
    [InlineData("""{"3.3":{"state":null}}""", "CCHC0213", "/3.3/state", 16)]
    [InlineData("""{"3.3":{"state":"reported"}}""", "CCHC0212", "/3.3/value", 7)]
    [InlineData("""{"3.3":{"state":"reported","value":"1"}}""", "CCHC0213", "/3.3/value", 35)]
    [InlineData("""{"3.3":{"state":"reported","value":1e400}}""", "CCHC0215", "/3.3/value", 35)]
    [InlineData("""{"3.3":{"state":"reported","value":1,"text":""}}""", "CCHC0216", "/3.3/text", 44)]
    [InlineData("""{"3.3":{"state":"blank","value":0}}""", "CCHC0217", "/3.3/value", 32)]
    [InlineData("""{"3.3":{"text":"","state":"blank"}}""", "CCHC0217", "/3.3/text", 15)]
    [InlineData("""{"3.3":{"state":"missing","text":"-"}}""", "CCHC0217", "/3.3/text", 33)]
    [InlineData("""{"3.3":{"state":"notApplicable"}}""", "CCHC0212", "/3.3/text", 7)]
    [InlineData("""{"3.3":{"state":"notApplicable","text":""}}""", "CCHC0216", "/3.3/text", 39)]
    [InlineData("""{"3.3":{"state":"unreadable","text":"x","value":1}}""", "CCHC0217", "/3.3/value", 48)]
    [InlineData("""{"3.3":{"state":"blank","note":1}}""", "CCHC0213", "/3.3/note", 31)]
    [InlineData("""{"3.3":{"state":"blank","writtenUnit":null}}""", "CCHC0213", "/3.3/writtenUnit", 38)]
    public void Read_WrongRow_IsAnsweredWithCodeAndPlace(string rows, string code, string path, int column)
    {
        const string before = """{"formatVersion":"1.0","statistics":""";
        AssertSingle(before + rows + "}", code, "/statistics" + path, 1, before.Length + column + 1);
    }

    [Theory]
    [InlineData("appendix", """{"extraRows":[{"code":"3.3"}]}""", "CCHC0212", "/appendix/extraRows/0/cells")]
    [InlineData("appendix", """{"extraRows":[{"code":"3.","cells":[]}]}""", "CCHC0214", "/appendix/extraRows/0/code")]
    [InlineData("appendix", """{"extraRows":[{"code":3.3,"cells":[]}]}""", "CCHC0213", "/appendix/extraRows/0/code")]
    [InlineData("appendix", """{"headings":"Phụ lục"}""", "CCHC0213", "/appendix/headings")]
    [InlineData("statistics", "[]", "CCHC0213", "/statistics")]
    [InlineData("catalogue", """{"id":null}""", "CCHC0213", "/catalogue/id")]
    [InlineData("catalogue", "{}", "CCHC0212", "/catalogue/id")]
    public void Read_WrongStatistics_IsAnsweredWithCodeAndPath(string member, string value, string code, string path)
    {
        var issue = Assert.Single(ReportJson.Read(Encoding.UTF8.GetBytes("{\"formatVersion\":\"1.0\",\"" + member + "\":" + value + "}")).Issues);
        Assert.Equal((code, path), (issue.Code, issue.Path));
    }

    [Fact]
    public void Read_ManyFaults_TellsThemAll()
    {
        var result = ReportJson.Read("{\n  \"period\": 1,\n  \"unit\": { \"kind\": \"x\", \"colour\": {} },\n  \"statistics\": { \"1\": null }\n}"u8);
        Assert.Null(result.Report);
        Assert.Equal(
            ["CCHC0213 /period 2:13", "CCHC0214 /unit/kind 3:21", "CCHC0211 /unit/colour 3:26", "CCHC0212 /unit/name 3:11", "CCHC0213 /statistics/1 4:24", "CCHC0212 /formatVersion 1:1"],
            result.Issues.Select(issue => $"{issue.Code} {issue.Path} {issue.Position!.Value.Line}:{issue.Position.Value.Column}"));
    }

    [Fact]
    public void Read_MoreThanAHundredFaults_StopsAndSaysSo()
    {
        var json = """{"formatVersion":"1.0","leftovers":[""" + string.Join(',', Enumerable.Repeat("1", 150)) + "]}";
        var issues = ReportJson.Read(Encoding.UTF8.GetBytes(json)).Issues;
        Assert.Equal(101, issues.Count);
        Assert.Equal("CCHC0208", issues[^1].Code);
        Assert.Equal("/leftovers/100", issues[^1].Path);
    }

    [Fact]
    public void Issue_Messages_NameWhatWasFound()
    {
        var issue = Assert.Single(ReportJson.Read("""{"formatVersion":"1.0","period":"2022-Q5"}"""u8).Issues);
        Assert.Equal("\"2022-Q5\"", issue.Quote);
        Assert.True(issue.IsFatal);
        Assert.Contains("2022-Q5", issue.In(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("2022-M03", issue.In(Language.English), StringComparison.Ordinal);
    }

    private static void AssertSingle(string json, string code, string path, int line, int column)
    {
        var result = ReportJson.Read(Encoding.UTF8.GetBytes(json));
        Assert.Null(result.Report);
        var issue = Assert.Single(result.Issues);
        Assert.Equal((code, path, SourcePosition.InText(line, column)), (issue.Code, issue.Path, issue.Position));
    }
}
