using System.Net;
using System.Text.Json.Nodes;
using Cchc.Domain.TestSupport;

namespace Cchc.Samples.Tests;

/// <summary>samples/Api/README.md, held to what it speaks of.</summary>
public sealed class ReadmeTests(ApiServer api) : IClassFixture<ApiServer>
{
    private static readonly string Page = File.ReadAllText(RepositoryFolder.In("samples", "Api", "README.md"));

    [Fact]
    public async Task Calls_AreThoseOfTheOpenApiDocument()
    {
        var told = Page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
        using var response = await api.Client.GetAsync("/openapi/v1.json");
        var served = (await ApiServer.Json(response))["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(call => call.Key.ToUpperInvariant() + " " + path.Key));
        Assert.Equal(served.Append("GET /openapi/v1.json").Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task FaultyBody_GetsTheAnswerThatIsShown()
    {
        var start = Page.IndexOf("-d '", StringComparison.Ordinal) + 4;
        using var response = await api.Check(Page[start..Page.IndexOf('\'', start)], "en");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var problem = await ApiServer.Problem(response);
        problem.Remove("traceId");
        var shown = Page.Split("```json\n")[1].Split("```")[0];
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(shown), problem), problem.ToJsonString());
    }

    // What the page says to send, and the addresses that it sends to.
    [Fact]
    public async Task SongLam_OfThePage_IsTakenAndReturned()
    {
        Assert.Contains(" http://localhost:5080" + ApiServer.SongLam + "\n", Page, StringComparison.Ordinal);
        using var put = await api.Put(ApiServer.SongLam, SampleReports.Right);
        Assert.Equal(HttpStatusCode.Created, put.StatusCode);
    }
}
