using System.Text.Json.Nodes;
using Cchc.Domain.Json;

namespace Cchc.Domain.Tests.Json;

/// <summary>Every member and every object of the schemas is explained in Vietnamese and in English.</summary>
public sealed class SchemaTitleTests
{
    [Theory]
    [InlineData("report")]
    [InlineData("catalogue")]
    [InlineData("findings")]
    public void Titles_OfMembersAndDefinitions_StandInBothLanguages(string schema)
    {
        var root = JsonNode.Parse(schema switch
        {
            "report" => CchcSchemas.Report,
            "catalogue" => CchcSchemas.Catalogue,
            _ => CchcSchemas.Findings,
        })!;
        Assert.True(IsExplained(root));
        var places = Places(root, "").ToList();
        Assert.NotEmpty(places);
        Assert.Equal([], places.Where(place => !IsExplained(place.Node) && Target(root, place.Node) is null).Select(place => place.Path));
        Assert.Equal([], places.Where(place => Target(root, place.Node) is { } target && !IsExplained(target)).Select(place => place.Path));
        Assert.Equal([], places.Where(place => !HasBoth(place.Node["title"]) || !HasBoth(place.Node["description"])).Select(place => place.Path));
    }

    private static IEnumerable<(string Path, JsonObject Node)> Places(JsonNode? node, string path)
    {
        if (node is JsonArray array)
        {
            return array.SelectMany((item, index) => Places(item, $"{path}/{index}"));
        }

        return (node as JsonObject ?? []).SelectMany(member =>
        {
            var below = Places(member.Value, $"{path}/{member.Key}");
            return member.Key is "properties" or "$defs" && member.Value is JsonObject named
                ? named.Select(one => ($"{path}/{member.Key}/{one.Key}", one.Value!.AsObject())).Concat(below)
                : below;
        });
    }

    private static bool IsExplained(JsonNode node) => node["title"] is not null;

    private static JsonNode? Target(JsonNode root, JsonObject node) => (string?)node["$ref"] is { } reference ? root["$defs"]![reference["#/$defs/".Length..]] : null;

    private static bool HasBoth(JsonNode? words) => words is null || ((string)words!).Split(" / ") is { Length: > 1 } both && both.All(one => one.Trim().Length > 0);
}
