using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>Makes the schema of the reports of one edition out of the general one.</summary>
internal static class EditionSchema
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Write(string general, IndicatorCatalogue catalogue)
    {
        var root = JsonNode.Parse(general)!.AsObject();
        root["$id"] = ReportJson.SchemaId + ":" + catalogue.Id;
        var definitions = root["$defs"]!.AsObject();
        definitions["catalogue"]!["properties"]!["id"]!["const"] = catalogue.Id;
        var rows = new JsonObject();
        foreach (var indicator in catalogue.Indicators)
        {
            rows[indicator.Code.ToString()] = Row(indicator, catalogue);
        }

        definitions["statistics"] = new JsonObject
        {
            ["title"] = Both(catalogue.Title),
            ["type"] = "object",
            ["properties"] = rows,
            ["additionalProperties"] = false,
        };
        foreach (var indicator in catalogue.Indicators)
        {
            AddReportedRow(definitions, indicator);
        }

        return root.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Row(Indicator indicator, IndicatorCatalogue catalogue)
    {
        var relations = catalogue.Relations.Where(relation => Takes(relation, indicator.Code)).Select(relation => $"[{relation.Id}] {Both(relation.Title)}");
        var row = new JsonObject
        {
            ["title"] = indicator.Label,
            ["description"] = Both(indicator.Meaning) + (indicator.Unit.Length > 0 ? $" ({indicator.Unit})" : ""),
        };
        if (string.Join(' ', relations) is { Length: > 0 } notes)
        {
            row["$comment"] = notes;
        }

        row["oneOf"] = new JsonArray(
            Figure(indicator), Reference(Reported(indicator)), Reference("blankRow"), Reference("notApplicableRow"), Reference("unreadableRow"), Reference("missingRow"));
        return row;
    }

    private static bool Takes(Relation relation, IndicatorCode code) =>
        relation.Left.Contains(code) || relation.Right.Contains(code) || Takes(relation.When, code) || Takes(relation.Then, code) || relation.Of.Any(one => Takes(one, code));

    private static bool Takes(RelationCondition? condition, IndicatorCode code) => condition is not null && (condition.Rows.Contains(code) || condition.Row == code);

    // The row object whose value is of the kind of the row; rows of one kind share one.
    private static void AddReportedRow(JsonObject definitions, Indicator indicator)
    {
        var name = Reported(indicator);
        if (!definitions.ContainsKey(name))
        {
            var row = definitions["reportedRow"]!.DeepClone();
            row["properties"]!["value"] = Figure(indicator);
            definitions[name] = row;
        }
    }

    private static string Reported(Indicator indicator) => indicator.Kind switch
    {
        IndicatorKind.Percentage => "reportedPercentage",
        IndicatorKind.YesNo => "reportedYesNo",
        IndicatorKind.Choice => "reported." + indicator.Code,
        _ => "reportedCount",
    };

    private static JsonObject Figure(Indicator indicator) => indicator.Kind switch
    {
        IndicatorKind.Percentage => new JsonObject { ["type"] = "number", ["minimum"] = 0 },
        IndicatorKind.YesNo => new JsonObject { ["enum"] = new JsonArray(0, 1), ["description"] = "0: không / no; 1: có / yes" },
        IndicatorKind.Choice => new JsonObject
        {
            ["enum"] = new JsonArray([.. indicator.Choices.Select(choice => (JsonNode)choice.Code)]),
            ["description"] = string.Join("; ", indicator.Choices.Select(choice => $"{choice.Code}: {choice.Label}")),
        },
        _ => new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
    };

    private static JsonObject Reference(string name) => new() { ["$ref"] = "#/$defs/" + name };

    private static string Both(LocalizedText text) => text.In(Language.Vietnamese) + " / " + text.In(Language.English);
}
