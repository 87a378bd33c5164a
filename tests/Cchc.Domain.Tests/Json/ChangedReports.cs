using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cchc.Domain.Json;
using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Tests.Json;

/// <summary>
/// One report with every member of the interchange form, changed at one place: every place with every value, without it, under other names,
/// and every text with a character more.
/// </summary>
internal static class ChangedReports
{
    private static readonly JsonSerializerOptions Plain = new();

    private static readonly JsonArray Root = new(JsonNode.Parse(ReportJson.Write(SmallReport.Full with
    {
        Statistics = SmallReport.Full.Statistics with { ColumnHeads = ColumnHeads.Official with { Others = ["Lũy kế"], Variants = ["STT"] } },
        References = [new CitedReference("/opening/0/text", LegalReference.Parse("khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ") with { Name = "x" })],
        Extensions = [new ReportExtension("vn.example.archive", """{"box":12}""")],
    })));

    internal static IEnumerable<byte[]> All() => Places(Root, "").DistinctBy(place => place.Kind, StringComparer.Ordinal).SelectMany(place => Changes(place.Path));

    private static IEnumerable<byte[]> Changes(string path)
    {
        var values = MutatedReports.Values.Select(value => Changed(path, (_, _) => JsonNode.Parse(value)));
        var (parent, name) = ParentOf(Root, path);
        if (parent is JsonObject)
        {
            values = values.Append(Changed(path, (members, _) => Without(members, name)))
                .Concat(MutatedReports.Names.Select(other => Changed(path, (members, old) => Renamed(members, name, other, old))));
        }

        return values.Concat(Value(parent, name) is JsonValue one && one.TryGetValue<string>(out var text) ? Spoilt(path, text) : []);
    }

    private static IEnumerable<byte[]> Spoilt(string path, string text) =>
        from letter in MutatedReports.Letters
        from at in new[] { 0, text.Length / 2, Math.Max(text.Length - 1, 0), text.Length }.Distinct()
        select Changed(path, (_, _) => text.Insert(at, letter));

    // The document with the value at a place put in; nothing is put in where the change itself has taken the member out.
    private static byte[] Changed(string path, Func<JsonNode, JsonNode?, JsonNode?> change)
    {
        var root = Root.DeepClone();
        var (parent, name) = ParentOf(root, path);
        var value = change(parent, Value(parent, name));
        if (parent is JsonArray array)
        {
            array[int.Parse(name, null)] = value;
        }
        else if (parent.AsObject().ContainsKey(name))
        {
            parent[name] = value;
        }

        return Encoding.UTF8.GetBytes(root[0]?.ToJsonString(Plain) ?? "null");
    }

    private static JsonNode? Without(JsonNode members, string name)
    {
        members.AsObject().Remove(name);
        return null;
    }

    private static JsonNode? Renamed(JsonNode members, string name, string other, JsonNode? value)
    {
        members.AsObject().Remove(name);
        members[other] = value;
        return value?.DeepClone();
    }

    private static (JsonNode Parent, string Name) ParentOf(JsonNode root, string path)
    {
        var steps = path.Split('/').Skip(1).ToList();
        return (steps.SkipLast(1).Aggregate(root, (node, step) => Value(node, step)!), steps[^1]);
    }

    private static JsonNode? Value(JsonNode parent, string name) => parent is JsonArray array ? array[int.Parse(name, null)] : parent[name];

    // A kind is a path without the positions in lists; of rows, which differ by their state, every one is a kind.
    private static IEnumerable<(string Path, string Kind)> Places(JsonNode? node, string path) => node switch
    {
        JsonArray array => array.SelectMany((item, index) => Places(item, $"{path}/{index}").Prepend(($"{path}/{index}", Kind($"{path}/{index}")))),
        JsonObject members => members.SelectMany(member => Places(member.Value, $"{path}/{member.Key}").Prepend(($"{path}/{member.Key}", Kind($"{path}/{member.Key}")))),
        _ => [],
    };

    private static string Kind(string path) => string.Join('/', path.Split('/').Select(step => int.TryParse(step, out _) ? "0" : step));
}
