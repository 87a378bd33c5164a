using System.Text.Json.Nodes;
using Cchc.Domain.Json;
using Microsoft.OpenApi;

namespace Cchc.Samples.Tests;

/// <summary>What the API says of itself: the schemas and the OpenAPI document.</summary>
public sealed class DescriptionTests(ApiServer api) : IClassFixture<ApiServer>
{
    public static TheoryData<string, string> Schemas { get; } = new()
    {
        { "report", CchcSchemas.Report },
        { "catalogue", CchcSchemas.Catalogue },
        { "findings", CchcSchemas.Findings },
    };

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task Schema_IsTheLibrarys(string name, string schema)
    {
        using var response = await api.Client.GetAsync("/schemas/" + name);
        await ApiServer.Json(response, "application/schema+json");
        Assert.Equal(schema, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task OpenApi_IsVersion31_AndNamesEveryPath()
    {
        var document = await OpenApi();
        Assert.StartsWith("3.1.", (string?)document["openapi"], StringComparison.Ordinal);
        Assert.Equal(
            ["/reports/check", "/reports/{unit}/{period}", "/reports/{unit}/{period}/documents", "/schemas/catalogue", "/schemas/findings", "/schemas/report"],
            document["paths"]!.AsObject().Select(path => path.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task OpenApi_ForAReaderOfSuchDocuments_HasNoFault()
    {
        var (document, diagnostic) = OpenApiDocument.Parse(await api.Client.GetStringAsync("/openapi/v1.json"), "json");
        Assert.NotNull(document);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, diagnostic!.SpecificationVersion);
        Assert.Empty(diagnostic.Errors.Select(error => error.ToString()));
    }

    [Theory]
    [InlineData("/reports/check", "post")]
    [InlineData("/reports/{unit}/{period}", "put")]
    public async Task OpenApi_Body_IsOurSchema(string path, string method)
    {
        var document = await OpenApi();
        var body = document["paths"]![path]![method]!["requestBody"]!;
        Assert.True((bool)body["required"]!);
        Assert.Equal(["application/json"], body["content"]!.AsObject().Select(content => content.Key));
        Assert.Equal("/schemas/report", (string?)Resolve(document, body["content"]!["application/json"]!["schema"]!)["$ref"]);
    }

    [Theory]
    [InlineData("/reports/check", "post", "400", true)]
    [InlineData("/reports/check", "post", "413", false)]
    [InlineData("/reports/check", "post", "415", false)]
    [InlineData("/reports/{unit}/{period}", "put", "400", true)]
    [InlineData("/reports/{unit}/{period}", "put", "422", true)]
    [InlineData("/reports/{unit}/{period}", "get", "404", false)]
    [InlineData("/reports/{unit}/{period}/documents", "get", "404", false)]
    public async Task OpenApi_Problems_AreDescribed(string path, string method, string status, bool hasErrors)
    {
        var document = await OpenApi();
        var response = document["paths"]![path]![method]!["responses"]![status]!;
        var members = Resolve(document, response["content"]!["application/problem+json"]!["schema"]!)["properties"]!.AsObject();
        Assert.All(["type", "title", "status", "detail"], name => Assert.True(members.ContainsKey(name), name + " is missing"));
        Assert.Equal(hasErrors, members.ContainsKey("errors"));
    }

    [Fact]
    public async Task OpenApi_EveryReference_LeadsSomewhere()
    {
        var document = await OpenApi();
        var report = JsonNode.Parse(CchcSchemas.Report)!;
        var references = References(document).ToList();
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.NotNull(
            reference.StartsWith("/schemas/report", StringComparison.Ordinal) ? At(report, reference["/schemas/report".Length..]) : At(document, reference)));
    }

    private static JsonNode Resolve(JsonObject document, JsonNode schema) =>
        (string?)schema["$ref"] is { } reference && reference.StartsWith('#') ? At(document, reference)! : schema;

    private static JsonNode? At(JsonNode root, string fragment) =>
        fragment.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate((JsonNode?)root, (node, name) => node?[name]);

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key == "$ref" ? [(string)member.Value!] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    private async Task<JsonObject> OpenApi()
    {
        using var response = await api.Client.GetAsync("/openapi/v1.json");
        return await ApiServer.Json(response);
    }
}
