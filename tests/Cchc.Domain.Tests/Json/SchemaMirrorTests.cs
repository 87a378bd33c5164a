using System.Reflection;
using System.Text.Json.Nodes;
using Cchc.Domain.Json;
using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Tests.Json;

/// <summary>The schema of a report and the readers say the same: members, their order, what is required, words.</summary>
public sealed class SchemaMirrorTests
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly;

    private static readonly JsonNode Schema = JsonNode.Parse(CchcSchemas.Report)!;

    // Each table of a reader, and the objects of the schema that it reads; a row is one of five objects.
    private static readonly Dictionary<string, string[]> Objects = new(StringComparer.Ordinal)
    {
        ["ReportReader.Members"] = [""],
        ["HeaderReader.Unit"] = ["unit"],
        ["HeaderReader.Header"] = ["header"],
        ["HeaderReader.Number"] = ["documentNumber"],
        ["HeaderReader.PlaceAndDate"] = ["placeAndDate"],
        ["HeaderReader.List"] = ["labelledList"],
        ["HeaderReader.Signature"] = ["signature"],
        ["NarrativeReader.Block"] = ["block"],
        ["NarrativeReader.Section"] = ["section"],
        ["StatisticsReader.Catalogue"] = ["catalogue"],
        ["StatisticsReader.Appendix"] = ["appendix"],
        ["StatisticsReader.Heads"] = ["columnHeads"],
        ["StatisticsReader.Extra"] = ["extraRow"],
        ["ReferenceReader.Cited"] = ["reference"],
        ["RowReader.Members"] = ["reportedRow", "blankRow", "notApplicableRow", "unreadableRow", "missingRow"],
    };

    private static readonly Dictionary<string, MemberTable> Tables = typeof(MemberTable).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(MemberTable).Namespace)
        .SelectMany(type => type.GetFields(Statics).Where(field => field.FieldType == typeof(MemberTable)))
        .ToDictionary(field => field.DeclaringType!.Name + "." + field.Name, field => (MemberTable)field.GetValue(null)!, StringComparer.Ordinal);

    [Fact]
    public void Tables_All_HaveTheirObjects()
    {
        // A reference by itself, outside of a report, is no part of the schema: it has the members of a cited one without its path.
        Assert.Equal(Objects.Keys.Append("ReferenceReader.Plain").Order(StringComparer.Ordinal), Tables.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Members(Tables["ReferenceReader.Cited"]).Skip(1), Members(Tables["ReferenceReader.Plain"]));
        Assert.Equal(0u, Tables["ReferenceReader.Plain"].Required);
        var objects = Schema["$defs"]!.AsObject().Where(one => one.Value!["additionalProperties"] is JsonValue).Select(one => one.Key);
        Assert.Equal(objects.Order(StringComparer.Ordinal), Objects.Values.SelectMany(names => names).Where(name => name.Length > 0).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Members_OfEachTable_AreThoseOfTheSchemaInTheSameOrder() => Assert.All(Objects, one =>
    {
        var members = Members(Tables[one.Key]);
        if (one.Value is [var name])
        {
            Assert.Equal(members, Properties(name));
        }
        else
        {
            Assert.Equal(members, Properties(one.Value[0]));
            Assert.All(one.Value, state => Assert.Equal(members.Where(member => Properties(state).Contains(member, StringComparer.Ordinal)), Properties(state)));
        }
    });

    [Fact]
    public void Required_OfEachTable_AreThoseOfTheSchema() => Assert.All(Objects, one =>
    {
        var table = Tables[one.Key];
        var required = Members(table).Where((_, member) => (table.Required & (1u << member)) != 0).ToList();
        Assert.All(one.Value, name => Assert.Equal(one.Value.Length == 1 ? required : [.. required, .. NeededBy(name)], Strings(Object(name)["required"])));
    });

    [Fact]
    public void Words_OfEachEnum_AreThoseOfTheSchema()
    {
        Assert.Equal(Words(WireWords.UnitKinds, Enum.GetValues<UnitKind>().Length), Strings(Object("unit")["properties"]!["kind"]!["enum"]));
        Assert.Equal(Words(WireWords.BlockKinds, Enum.GetValues<BlockKind>().Length), Strings(Object("block")["properties"]!["kind"]!["enum"]));
        Assert.Equal(Words(WireWords.DocumentKinds, DocumentKind.All.Count), Strings(Object("reference")["properties"]!["type"]!["enum"]));
        Assert.Equal(
            Words(WireWords.FigureStates, Enum.GetValues<FigureState>().Length).Order(StringComparer.Ordinal),
            Objects["RowReader.Members"].Select(name => (string)Object(name)["properties"]!["state"]!["const"]!).Order(StringComparer.Ordinal));
        Assert.Equal(
            Enum.GetNames<UnitKind>().Concat(Enum.GetNames<BlockKind>()).Concat(Enum.GetNames<FigureState>()).Select(InCamelCase),
            WireWords.UnitKinds.All.Split(", ").Concat(WireWords.BlockKinds.All.Split(", ")).Concat(WireWords.FigureStates.All.Split(", ")));
    }

    // What WireCell asks of a state beyond the table.
    private static string[] NeededBy(string row) => row switch
    {
        "reportedRow" => ["value"],
        "notApplicableRow" or "unreadableRow" => ["text"],
        _ => [],
    };

    private static JsonNode Object(string name) => name.Length == 0 ? Schema : Schema["$defs"]![name]!;

    private static string[] Members(MemberTable table) => table.All.Split(", ");

    private static List<string> Properties(string name) => [.. Object(name)["properties"]!.AsObject().Select(property => property.Key)];

    private static List<string> Strings(JsonNode? array) => [.. (array as JsonArray ?? []).Select(item => (string)item!)];

    private static string[] Words(WireWords words, int count)
    {
        var all = words.All.Split(", ");
        Assert.Equal(count, all.Length);
        return all;
    }

    private static string InCamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
