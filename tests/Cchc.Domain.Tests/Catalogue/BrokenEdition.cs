using System.Text.Json.Nodes;

namespace Cchc.Domain.Tests.Catalogue;

/// <summary>One way to break the shipped edition, and every fault that must be told of it, as "code path".</summary>
internal sealed record BrokenEdition(string What, Action<JsonObject> Break, params string[] Faults)
{
    /// <summary>The table; the rows of the edition are counted from 0: 1.1 is 1, 1.1.1 is 2, 1.4.2 is 15, 1.5 is 16, 3.3.1.a is 36.</summary>
    internal static IReadOnlyList<BrokenEdition> All { get; } =
    [
        // Members missing.
        new("no id", file => file.Remove("id"), "CCHC0402 "),
        new("no title", file => file.Remove("title"), "CCHC0402 "),
        new("title without en", file => file["title"]!.AsObject().Remove("en"), "CCHC0402 /title"),
        new("no inForce", file => file.Remove("inForce"), "CCHC0402 "),
        new("no indicators", file => { file.Remove("indicators"); file["relations"] = new JsonArray(); file.WithoutRows(); }, "CCHC0402 "),
        new("no rows", file => { file["indicators"] = new JsonArray(); file["relations"] = new JsonArray(); file.WithoutRows(); }, "CCHC0402 /indicators"),
        new("no relations", file => file.Remove("relations"), "CCHC0402 "),
        new("row without meaning", file => file.Row("1.1.1").Remove("meaning"), "CCHC0402 /indicators/2"),
        new("row without name", file => file.Row("1.1.1").Remove("name"), "CCHC0402 /indicators/2"),
        new("sum without parts", file => file.Relation("T10").Remove("parts"), "CCHC0402 /relations/13"),
        new("sum of no parts", file => file.Relation("T10")["parts"] = new JsonArray(), "CCHC0402 /relations/13"),
        new("condition without value", file => file.Relation("T3b")["when"]!.AsObject().Remove("value"), "CCHC0402 /relations/3/when"),
        new("condition with value and row", file => file.Relation("T16")["when"]!["value"] = 1, "CCHC0402 /relations/22/when"),
        new("implies without then", file => file.Relation("T2").Remove("then"), "CCHC0402 /relations/1"),
        new("any-of without alternatives", file => file.Relation("T8").Remove("of"), "CCHC0402 /relations/11"),

        // Members of the wrong type.
        new("id a number", file => file["id"] = 7, "CCHC0403 /id"),
        new("id null", file => file["id"] = null, "CCHC0403 /id"),
        new("title a string", file => file["title"] = "x", "CCHC0403 /title"),
        new("indicators an object", file => { file["indicators"] = new JsonObject(); file["relations"] = new JsonArray(); file.WithoutRows(); }, "CCHC0403 /indicators", "CCHC0402 /indicators"),
        new("a row a string", file => file["indicators"]!.AsArray().Add("x"), "CCHC0403 /indicators/77"),
        new("a spelling a number", file => file.Row("1.1")["spellings"]!.AsArray().Add(3), "CCHC0403 /indicators/1/spellings/1"),
        new("carriesFigure false", file => file.Row("1.1")["carriesFigure"] = false, "CCHC0403 /indicators/1/carriesFigure"),
        new("a limit a string", file => file.Relation("T21")["limit"] = "23", "CCHC0403 /relations/31/limit"),

        // Members that do not exist.
        new("unknown member", file => file["titel"] = "x", "CCHC0404 /titel"),
        new("unknown member of a row", file => file.Row("1.1.1")["units"] = "x", "CCHC0404 /indicators/2/units"),
        new("unknown member of a title", file => file["title"]!["fr"] = "x", "CCHC0404 /title/fr"),
        new("unknown member of a condition", file => file.Relation("T2")["when"]!["rowz"] = "x", "CCHC0404 /relations/1/when/rowz"),
        new("unknown member that needs escaping", file => file["a/b~c"] = "x", "CCHC0404 /a~1b~0c"),

        // Versions.
        new("another version", file => file["formatVersion"] = "2.0", "CCHC0405 /formatVersion"),

        // Rows.
        new("code twice", file => file.Row("1.1.2")["key"] = "1.1.1", "CCHC0406 /indicators/3/key", "CCHC0408 /relations/0", "CCHC0408 /balances/4", "CCHC0408 /balances/5", "CCHC0408 /facts/1", "CCHC0408 /series/1"),
        new("name twice", file => file.Row("1.1.2")["name"] = "PlannedTasks", "CCHC0407 /indicators/3/name"),
        new("relation to no row", file => file.Relation("T1")["right"]![0] = "1.1.9", "CCHC0408 /relations/0"),
        new("series relation to no row", file => file["series"]![0]!["plus"]![0] = "3.1.9", "CCHC0408 /series/0"),
        new("series relation of no row", file => file["series"]![3]!["rows"] = new JsonArray(), "CCHC0402 /series/3"),
        new("series relation of no kind", file => file["series"]![3]!["kind"] = "rising", "CCHC0409 /series/3/kind"),
        new("series relation twice", file => file["series"]![3]!["id"] = "T26a", "CCHC0415 /series/3/id"),
        new("stock with rows", file => file["series"]![0]!["rows"] = new JsonArray("3.1.3"), "CCHC0404 /series/0/rows"),
        new("fact of no row", file => file["facts"]![0]!["patterns"]![0] = "đề ra {1.1.9} nhiệm vụ", "CCHC0408 /facts/0"),
        new("fact without patterns", file => file["facts"]![0]!["patterns"] = new JsonArray(), "CCHC0402 /facts/0"),
        new("pattern with an open bracket", file => file["facts"]![0]!["patterns"]![0] = "đề ra [tổng {1.1.1} nhiệm vụ", "CCHC0409 /facts/0/patterns/0"),
        new("pattern without a number", file => file["facts"]![0]!["patterns"]![0] = "đề ra nhiệm vụ", "CCHC0409 /facts/0/patterns/0"),
        new("pattern with no code", file => file["facts"]![0]!["patterns"]![0] = "đề ra {x.y} nhiệm vụ", "CCHC0409 /facts/0/patterns/0"),
        new("fact twice", file => file["facts"]![1]!["id"] = "N1a", "CCHC0415 /facts/1/id"),
        new("balance of an unknown name", file => file["balances"]![0]!["total"] = "sum", "CCHC0408 /balances/0"),
        new("balance of one part", file => file["balances"]![0]!["parts"] = new JsonArray("3.3.1"), "CCHC0402 /balances/0"),
        new("abbreviation without phrase", file => file["abbreviations"]![0]!.AsObject().Remove("phrase"), "CCHC0402 /abbreviations/0"),
        new("alternative to no row", file => file.Relation("T8")["of"]![0]!["total"] = "9.9", "CCHC0408 /relations/11"),
        new("echo of no row", file => file.Row("1.3")["echoes"]![0] = "1.3.9", "CCHC0408 /indicators/9/echoes"),
        new("parent below", file => file.Row("1.1")["parent"] = "2", "CCHC0410 /indicators/1/parent"),
        new("parent unknown", file => file.Row("1.1")["parent"] = "9", "CCHC0410 /indicators/1/parent"),
        new("parent itself", file => file.Row("1.1")["parent"] = "1.1", "CCHC0410 /indicators/1/parent"),

        // Values.
        new("key no code", file => file["indicators"]!.AsArray().Add(Row("2.3.", "Extra", "Thêm")), "CCHC0409 /indicators/77/key"),
        new("kind no kind", file => file.Row("1.1.1")["kind"] = "number", "CCHC0409 /indicators/2/kind"),
        new("level no level", file => file["level"] = "village", "CCHC0409 /level"),
        new("date no date", file => file["inForce"]!["from"] = "2022-02-31", "CCHC0409 /inForce/from"),
        new("end before the start", file => file["inForce"]!["to"] = "2021-12-14", "CCHC0409 /inForce/to"),
        new("class name no identifier", file => file["className"] = "hoang-hoa", "CCHC0409 /className"),
        new("name no identifier", file => file.Row("1.1.1")["name"] = "plannedTasks", "CCHC0409 /indicators/2/name"),
        new("change without a date", file => file.Row("4.1")["changes"]![0]!["from"] = "01/8/2023", "CCHC0409 /indicators/53/changes/0/from"),
        new("severity no severity", file => file.Relation("T1")["severity"] = "fatal", "CCHC0409 /relations/0/severity"),
        new("comparison no comparison", file => file.Relation("T2")["when"]!["is"] = ">", "CCHC0409 /relations/1/when/is"),
        new("number too large", file => file.Relation("T21")["limit"] = JsonNode.Parse("1e400"), "CCHC0409 /relations/31/limit"),
        new("yes/no with an option 2", file => file.Row("1.5")["choices"]![1]!["code"] = 2, "CCHC0409 /indicators/16/choices"),
        new("option above 99", file => file.Row("1.4.2")["choices"]![2]!["code"] = 100, "CCHC0409 /indicators/15/choices/2/code"),
        new("option a half", file => file.Row("1.4.2")["choices"]![2]!["code"] = 1.5, "CCHC0409 /indicators/15/choices/2/code"),
        new("choice without its enum", file => file.Row("1.4.2").Remove("choiceType"), "CCHC0409 /indicators/15/choiceType"),
        new("option without a name", file => file.Row("1.4.2")["choices"]![2]!.AsObject().Remove("name"), "CCHC0409 /indicators/15/choiceType"),

        // An empty text is no text where one is needed.
        new("empty id", file => file["id"] = "", "CCHC0409 /id"),
        new("empty version", file => file["formatVersion"] = "", "CCHC0409 /formatVersion"),
        new("empty level", file => file["level"] = "", "CCHC0409 /level"),
        new("empty start", file => file["inForce"]!["from"] = "", "CCHC0409 /inForce/from"),
        new("empty label", file => file.Row("1.1.1")["label"] = "", "CCHC0409 /indicators/2/label"),
        new("empty kind", file => file.Row("1.1")["kind"] = "", "CCHC0409 /indicators/1/kind"),
        new("empty key", file => file["indicators"]!.AsArray().Add(Row("", "Extra", "Thêm")), "CCHC0409 /indicators/77/key"),
        new("empty part", file => file.Relation("T10")["parts"]!.AsArray().Add(""), "CCHC0409 /relations/13/parts/4"),

        // Options.
        new("choice without options", file => file.Row("1.5").Remove("choices"), "CCHC0411 /indicators/16"),
        new("choice of one option", file => file.Row("1.5")["choices"]!.AsArray().RemoveAt(1), "CCHC0411 /indicators/16"),
        new("count with options", file => file.Row("1.1.1")["choices"] = new JsonArray(Option(0), Option(1)), "CCHC0412 /indicators/2"),
        new("count with an enum", file => file.Row("1.1.1")["choiceType"] = "Mode", "CCHC0412 /indicators/2"),
        new("option twice", file => file.Row("1.5")["choices"]![1]!["code"] = 0, "CCHC0413 /indicators/16/choices"),

        // Wordings.
        new("label twice under a parent", file => file.Row("3.3.1.b")["label"] = "TIẾP NHẬN  TRỰC TIẾP.", "CCHC0414 /indicators/37"),
        new("spelling of the neighbour", file => file.Row("3.3.1.b")["spellings"] = new JsonArray("tiếp nhận trực tiếp"), "CCHC0414 /indicators/37"),

        // Relations.
        new("relation twice", file => file.Relation("T2")["id"] = "T1", "CCHC0415 /relations/1/id"),
    ];

    /// <summary>What it breaks.</summary>
    public override string ToString() => What;

    private static JsonObject Row(string key, string name, string label) => new()
    {
        ["key"] = key,
        ["name"] = name,
        ["parent"] = "7",
        ["label"] = label,
        ["kind"] = "count",
        ["meaning"] = new JsonObject { ["vi"] = "x", ["en"] = "x" },
    };

    private static JsonObject Option(int code) => new() { ["code"] = code, ["label"] = "x" };
}
