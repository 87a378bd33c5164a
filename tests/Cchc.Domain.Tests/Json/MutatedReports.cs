using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cchc.Domain.Json;
using Cchc.Domain.TestSupport;
using CsCheck;

namespace Cchc.Domain.Tests.Json;

/// <summary>Reports in which one to three things were changed at random: values, member names, characters; the same ones in every run.</summary>
internal static class MutatedReports
{
    private static readonly JsonSerializerOptions Plain = new() { MaxDepth = 200 };

    /// <summary>Values at the edges of what some member takes, as JSON.</summary>
    internal static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "1", "-1", "1.0", "1.5", "0.0", "2e0", "1e400", "-1e400", "2147483647", "2147483648", "-2147483648", "9999", "10000", "2020", "2020.0",
        "79228162514264337593543950335", "79228162514264337593543950336", "80000000000000000000000000000", "80000000000000000000000000001", "-79228162514264337593543950335", "0.0000000000000000000000000001",
        "\"\"", "\" \"", "\"x\"", "\"1\"", "\"-\"", "\"0000\"", "\"2022\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"2022-02-29\"", "\"2024-02-29\"", "\"2022-02-30\"", "\"2022-13\"", "\"2022-00-00\"", "\"202\\u0000\"",
        "\"2022-1\\u0000\"", "\"2022-1\\u0000-05\"", "\"2022-03-1\\u0000\"", "\"٢٠٢٢\"", "\"2022-Q1\"", "\"1900-Y\"", "\"1899-Y\"", "\"2999-M12\"", "\"3000-M12\"", "\"2022-M00\"", "\"2022-M1\"", "\"2022-M1\\u0000\"", "\"2022-Q1 \"",
        "\"1.1\"", "\"1.0\"", "\"2.0\"", "\"1.01\"", "\"1.1\\u0000\"", "\"commune\"", "\"bullet\"", "\"blank\"", "\"missing\"", "\"reported\"", "\"unreadable\"", "\"notApplicable\"", "\"Nghị định\"", "\"nghị định\"", "\"Nghi\\u0323 đi\\u0323nh\"",
        "\"/\"", "\"/a~0b\"", "\"/a~b\"", "\"~\"", "\"a\"", "\"/a\\nb\"", "\"3.3.1\"", "\"3.3.1.a\"", "\"3.3.1.aa\"", "\"0.1\"", "\"1000\"", "\"1.1.1.1.1.1.1.1\"", "\"1.1.1.1.1.1.1.1.1\"", "\"1.1.1.1.1.1.1.a\"", "\"a\"", "\"1.a.1\"",
        "\"30c\"", "\"30\\u0301\"", "\"30²\"", "\"30٣\"", "\"Ⅳ\"", "\"3Ⅳ\"", "\"3ế\"", "\"3e\\u0302\"", "\"3.\"", "\"3/\"", "\"NĐ-CP\"", "\"NĐ\\ufeffCP\"", "\"NĐ\\u200bCP\"", "\"NĐ\\u0085CP\"", "\"NĐ\\u180eCP\"", "\"NĐ\\u2028CP\"", "\"NĐ\\u001cCP\"", "\"NĐ\\u00adCP\"",
        "\"Điều 5\"", "\"khoản 2 Điều 5\"", "\"Điều\"", "[]", "[null]", "[\"x\"]", "[\"\"]", "[[]]", "{}", "{\"x\":1}", "{\"state\":\"blank\"}", "{\"state\":\"missing\",\"note\":\"\"}", "{\"state\":\"reported\",\"value\":1,\"text\":\"01\"}", "{\"text\":\"\"}", "{\"id\":\"x\"}",
        "{\"kind\":\"town\",\"name\":\"\"}", "{\"kind\":\"heading\",\"text\":\"\"}", "{\"mark\":\"\",\"title\":\"\"}", "{\"cells\":[]}", "{\"path\":\"\"}", "{\"__proto__\":1}", "{\"\":1}",
    ];

    /// <summary>Names that some object has, and some that none has.</summary>
    internal static readonly string[] Names =
    [
        "", "x", "kind", "name", "text", "level", "mark", "title", "items", "blocks", "label", "state", "value", "note", "code", "cells", "number", "symbol", "year", "type", "path", "date", "place", "id", "contentHash", "superior",
        "writtenCode", "writtenUnit", "extensions", "$schema", "formatVersion", "period", "unit", "3.3.1", "3.3.1.a", "03", "1.1.1.1.1.1.1.1", "1.1.1.1.1.1.1.1.1", "__proto__", "constructor", "toString", "pinpoint", "issueDate", "others",
    ];

    /// <summary>Characters at the edges of what some text takes.</summary>
    internal static readonly string[] Letters = ["\0", "\uFEFF", "\u0085", "\u00A0", "\u200B", "\u180E", "\u3000", "\u2028", "\u001C", " ", "\t", "\n", "0", "1", "9", "a", "Z", ".", "-", "/", "~", "\u0301", "ế", "٣", "😀", "\U0001D41A", "\uFFFF"];

    internal static IEnumerable<byte[]> Take(int count, ulong seed)
    {
        var choice = Gen.Int[0, int.MaxValue - 1];
        return Gen.Select(ReportGen.Report, choice.Array[30]).Samples(count, seed).Select(one => Mutate(one.Item1, new Queue<int>(one.Item2)));
    }

    private static byte[] Mutate(Cchc.Domain.Reporting.CchcReport report, Queue<int> choices)
    {
        var root = new JsonArray(JsonNode.Parse(ReportJson.Write(report)));
        for (var changes = 1 + Next(choices, 3); changes > 0; changes--)
        {
            var places = Places(root).ToList();
            Change(places[Next(choices, places.Count)], choices);
        }

        return Encoding.UTF8.GetBytes(root[0]?.ToJsonString(Plain) ?? "null");
    }

    private static void Change((JsonNode Parent, string? Name, int Index) place, Queue<int> choices)
    {
        var (parent, name, index) = place;
        var kind = Next(choices, 6);
        var value = JsonNode.Parse(Values[Next(choices, Values.Length)]);
        if (parent is JsonArray array)
        {
            array[index] = kind > 2 && array[index] is JsonValue text && text.TryGetValue<string>(out var word) ? Spoil(word, choices) : value;
            return;
        }

        var members = parent.AsObject();
        switch (kind)
        {
            case 0:
                members.Remove(name!);
                break;
            case 1:
                members[Names[Next(choices, Names.Length)]] = value;
                break;
            case 2:
                var moved = members[name!]?.DeepClone();
                members.Remove(name!);
                members[Spoil(name!, choices)] = moved;
                break;
            case 3 or 4 when members[name!] is JsonValue text && text.TryGetValue<string>(out var word):
                members[name!] = Spoil(word, choices);
                break;
            default:
                members[name!] = value;
                break;
        }
    }

    // A character more, or one less.
    private static string Spoil(string text, Queue<int> choices)
    {
        var runes = text.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        var at = Next(choices, runes.Count + 1);
        if (at < runes.Count && Next(choices, 2) == 0)
        {
            runes.RemoveAt(at);
        }
        else
        {
            runes.Insert(at, Letters[Next(choices, Letters.Length)]);
        }

        return string.Concat(runes);
    }

    private static IEnumerable<(JsonNode Parent, string? Name, int Index)> Places(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany((item, index) => Places(item).Prepend((array, null, index))),
        JsonObject members => members.SelectMany(member => Places(member.Value).Prepend((members, member.Key, 0))),
        _ => [],
    };

    private static int Next(Queue<int> choices, int count) => choices.Dequeue() % count;
}
