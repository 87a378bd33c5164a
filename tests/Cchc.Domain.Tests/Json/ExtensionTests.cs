using System.Text;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Tests.Json;

/// <summary>What applications add for themselves is kept, in one form.</summary>
public sealed class ExtensionTests
{
    [Theory]
    [InlineData(" { \"b\" : [ 1.50 , -0 , 1e400 ] ,\n \"a\" : { \"z\":null,\"á\":true } } ", """{"a":{"z":null,"á":true},"b":[1.50,-0,1e400]}""")]
    [InlineData("\"\\u0041\\u1eb1\\/\\n\"", "\"Aằ/\\n\"")]
    [InlineData("[]", "[]")]
    [InlineData("12345678901234567890123456789012345678901234567890", "12345678901234567890123456789012345678901234567890")]
    public void Json_OfAnyLayout_IsCanonical(string json, string canonical)
    {
        var extension = new ReportExtension("vn.example", json);
        Assert.Equal(canonical, extension.Json);
        var report = new CchcReport { Extensions = [extension] };
        Assert.Contains($"\"vn.example\": {canonical}\n", ReportJson.WriteText(report), StringComparison.Ordinal);
        Assert.Equal(report, ReportJson.Parse(ReportJson.Write(report)));
        Assert.Equal(report, ReportJson.Parse(Encoding.UTF8.GetBytes($$"""{"extensions":{"vn.example":{{json}}},"formatVersion":"1.0"}""")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("1 2")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("NaN")]
    public void Extension_OfWhatIsNoValue_IsRefused(string json) => Assert.Throws<ArgumentException>(() => new ReportExtension("a", json));

    [Fact]
    public void Extensions_WrittenInAnyOrder_AreSorted()
    {
        var report = new CchcReport { Extensions = [new("b", "1"), new("a", "2")] };
        Assert.Equal(["a", "b"], report.Extensions.Select(extension => extension.Name));
        Assert.Equal(report, ReportJson.Parse("""{"extensions":{"b":1,"a":2},"formatVersion":"1.0"}"""u8));
        Assert.Throws<ArgumentException>(() => new CchcReport { Extensions = [new("a", "1"), new("a", "2")] });
        Assert.Throws<ArgumentException>(() => new ReportExtension("", "1"));
        Assert.Throws<ArgumentException>(() => new ReportExtension("\uD800", "1"));
        Assert.Throws<ArgumentException>(() => new ReportExtension("a", "\"\uD800\""));
        Assert.Throws<ArgumentException>(() => new CchcReport { Extensions = [null!] });
    }

    [Theory]
    [InlineData("""{"":1}""", "CCHC0214", "/extensions/")]
    [InlineData("[]", "CCHC0213", "/extensions")]
    [InlineData("""{"a":1,"a":1}""", "CCHC0210", "/extensions/a")]
    [InlineData("""{"a":{"b":[{"c":1,"c":2}]}}""", "CCHC0210", "/extensions/a/b/0/c")]
    public void Read_WrongExtension_IsAnsweredWithCodeAndPath(string extensions, string code, string path)
    {
        var issue = Assert.Single(ReportJson.Read(Encoding.UTF8.GetBytes($$"""{"formatVersion":"1.0","extensions":{{extensions}}}""")).Issues);
        Assert.Equal((code, path), (issue.Code, issue.Path));
    }

    [Fact]
    public void Write_ExtensionTooDeep_IsRefused()
    {
        string Nested(int depth) => new string('[', depth) + new string(']', depth);
        var deep = new CchcReport { Extensions = [new("a", Nested(62))] };
        Assert.Equal(deep, ReportJson.Parse(ReportJson.Write(deep)));
        Assert.Throws<ArgumentException>(() => ReportJson.Write(new CchcReport { Extensions = [new("a", Nested(63))] }));
    }
}
