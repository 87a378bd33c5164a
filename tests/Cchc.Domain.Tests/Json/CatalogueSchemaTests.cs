using System.Text.Json.Nodes;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Json;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Tests.Catalogue;

namespace Cchc.Domain.Tests.Json;

/// <summary>The schema of an edition takes and refuses what the reader of editions takes and refuses.</summary>
public sealed class CatalogueSchemaTests
{
    [ProgramFact("node", NodeScript.Packages)]
    public void Ajv_ShippedEdition_IsTaken()
    {
        var verdict = AjvVerdict.OfFiles(CchcSchemas.Catalogue, [EditionFile.Path]);
        Assert.Equal(1, verdict.Checked);
        Assert.Empty(verdict.Refusals.Values);
    }

    [ProgramFact("node", NodeScript.Packages)]
    public void UnknownMember_InEveryKindOfObject_IsRefusedByBoth()
    {
        var places = Kinds(EditionFile.Tree(), "").DistinctBy(place => place.Kind, StringComparer.Ordinal).ToList();
        Assert.True(places.Count >= 20, $"{places.Count} kinds of objects");
        var broken = places.ConvertAll(place => EditionFile.With(file => At(file, place.Path)["xyz"] = 1));
        var verdict = AjvVerdict.OfLines(CchcSchemas.Catalogue, broken);
        Assert.Equal(places.Count, verdict.Checked);
        Assert.All(places.Zip(broken), (one, index) =>
        {
            var fault = Assert.Single(IndicatorCatalogue.Read(one.Second).Faults);
            Assert.Equal(("CCHC0404", one.First.Path + "/xyz"), (fault.Code, fault.Path));
            Assert.True(verdict.Refusals.ContainsKey(index), one.First.Kind);
        });
    }

    [ProgramFact("node", NodeScript.Packages)]
    public void MissingMember_InEveryKindOfObject_IsTakenByBothOrNone()
    {
        var places = Kinds(EditionFile.Tree(), "").DistinctBy(place => place.Kind, StringComparer.Ordinal)
            .SelectMany(place => At(EditionFile.Tree(), place.Path).Select(member => (place.Path, member.Key))).ToList();
        var broken = places.ConvertAll(place => EditionFile.With(file => At(file, place.Path).Remove(place.Key)));
        var verdict = AjvVerdict.OfLines(CchcSchemas.Catalogue, broken);
        Assert.Equal(places.Count, verdict.Checked);
        Assert.All(places.Zip(broken), (one, index) =>
        {
            var faults = IndicatorCatalogue.Read(one.Second).Faults;
            var place = $"{one.First.Path} without {one.First.Key}: {string.Join(' ', faults.Select(fault => fault.Code))}";
            Assert.True(!verdict.Refusals.ContainsKey(index) || faults.Count > 0, place);
            // What a member means beside others (options of a kind, rows that are named elsewhere) is for the reader alone.
            Assert.True(verdict.Refusals.ContainsKey(index) || faults.All(fault => fault.Code is not ("CCHC0403" or "CCHC0404")), place);
        });
    }

    // Every object with its kind: its path without the positions in lists, and for a relation its kind.
    private static IEnumerable<(string Path, string Kind)> Kinds(JsonNode? node, string path)
    {
        if (node is JsonArray array)
        {
            return array.SelectMany((item, index) => Kinds(item, $"{path}/{index}"));
        }

        if (node is not JsonObject members)
        {
            return [];
        }

        var kind = string.Join('/', path.Split('/').Where(step => step.Length == 0 || !char.IsAsciiDigit(step[0]))) + ":" + (string?)members["kind"];
        return members.SelectMany(member => Kinds(member.Value, $"{path}/{member.Key}")).Prepend((path, kind));
    }

    private static JsonObject At(JsonObject file, string path) =>
        path.Split('/').Skip(1).Aggregate((JsonNode)file, (node, step) => node is JsonArray array ? array[int.Parse(step, null)]! : node[step]!).AsObject();
}
