using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cchc.Domain.Json;

namespace Cchc.Samples.Tests;

public sealed class CheckTests(ApiServer api) : IClassFixture<ApiServer>
{
    [Fact]
    public async Task Check_RightReport_IsValid()
    {
        using var response = await api.Check(SampleReports.Right);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var answer = await ApiServer.Json(response);
        Assert.Equal("xã Sông Lam, huyện Thanh Bình, tỉnh Nam Hà", (string?)answer["unit"]);
        Assert.Equal("2022-Q1", (string?)answer["period"]);
        Assert.Equal("valid", (string?)answer["verdict"]);
        Assert.Equal(0, (int)answer["counts"]!["error"]!);
        Assert.Equal(0, (int)answer["counts"]!["warning"]!);
        Assert.All(answer["findings"]!.AsArray(), finding => Assert.Equal("info", (string?)finding!["severity"]));
    }

    [Fact]
    public async Task Check_FaultyReport_TellsEveryFinding()
    {
        using var response = await api.Check(SampleReports.Faulty);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var answer = await ApiServer.Json(response);
        Assert.Equal("invalid", (string?)answer["verdict"]);
        Assert.Equal(11, (int)answer["counts"]!["error"]!);
        var findings = answer["findings"]!.AsArray();
        Assert.Equal(
            (int)answer["counts"]!["error"]! + (int)answer["counts"]!["warning"]! + (int)answer["counts"]!["info"]!,
            findings.Count);
        var completed = findings.First(finding => (string?)finding!["path"] == "/statistics/1.1.2")!;
        Assert.Equal("CCHC2002", (string?)completed["code"]);
        Assert.Equal("error", (string?)completed["severity"]);
        Assert.Equal("27", (string?)completed["quote"]);
        Assert.Equal("≤ 24", (string?)completed["expected"]);
        Assert.Equal(["1.1.2", "1.1.1"], completed["indicators"]!.AsArray().Select(code => (string?)code));
    }

    [Fact]
    public async Task Check_Findings_HaveTheMembersThatTheSchemaAsksFor()
    {
        using var schema = JsonDocument.Parse(CchcSchemas.Findings);
        var required = schema.RootElement.GetProperty("$defs").GetProperty("finding").GetProperty("required").EnumerateArray().Select(name => name.GetString());
        using var response = await api.Check(SampleReports.Faulty);
        var answer = await ApiServer.Json(response);
        Assert.All(answer["findings"]!.AsArray(), finding => Assert.Equal(required, finding!.AsObject().Select(member => member.Key)));
    }

    [Theory]
    [InlineData(null, "không được quá 24")]
    [InlineData("vi", "không được quá 24")]
    [InlineData("en", "at most 24")]
    [InlineData("en-GB,en;q=0.9,vi;q=0.8", "at most 24")]
    [InlineData("en;q=0.2,VI-vn;q=0.8", "không được quá 24")]
    [InlineData("fr,en;q=0.5", "at most 24")]
    [InlineData("en;q=0", "không được quá 24")]
    [InlineData("*", "không được quá 24")]
    [InlineData("fr", "không được quá 24")]
    public async Task Check_AcceptLanguage_IsTheLanguageOfTheMessages(string? language, string words)
    {
        using var response = await api.Check(SampleReports.Faulty, language);
        var answer = await ApiServer.Json(response);
        var completed = answer["findings"]!.AsArray().First(finding => (string?)finding!["path"] == "/statistics/1.1.2")!;
        Assert.Contains(words, (string?)completed["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_TheSmallestReport_HasNoUnitAndNoPeriod()
    {
        using var response = await api.Check("""{ "formatVersion": "1.0" }""");
        var answer = await ApiServer.Json(response);
        Assert.True(answer.ContainsKey("period"));
        Assert.Null(answer["period"]);
        Assert.Null(answer["unit"]);
        Assert.Equal("invalid", (string?)answer["verdict"]);
    }

    [Fact]
    public async Task Check_FiftyAtOnce_GetTheirOwnAnswers()
    {
        var alone = await Task.WhenAll(Answer(0), Answer(1));
        var together = await Task.WhenAll(Enumerable.Range(0, 50).Select(Answer));
        for (var i = 0; i < together.Length; i++)
        {
            Assert.Equal(alone[i % 2], together[i]);
        }

        Assert.Equal("valid", (string?)JsonNode.Parse(alone[0])!["verdict"]);
        Assert.Equal("invalid", (string?)JsonNode.Parse(alone[1])!["verdict"]);
    }

    private async Task<string> Answer(int number)
    {
        using var response = await api.Check(number % 2 == 0 ? SampleReports.Right : SampleReports.Faulty);
        return await response.Content.ReadAsStringAsync();
    }
}
