using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Catalogue;

/// <summary>The file of the shipped edition, to be broken by tests.</summary>
internal static class EditionFile
{
    private static readonly JsonSerializerOptions Plain = new();
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private static readonly byte[] Shipped = File.ReadAllBytes(Path);

    internal static string Path => RepositoryFolder.In("src", "Cchc.Domain", "Catalogue", "Editions", "hoang-hoa-01b-2022.json");

    internal static byte[] Bytes() => [.. Shipped];

    internal static string Text() => Encoding.UTF8.GetString(Shipped);

    internal static JsonObject Tree() => JsonNode.Parse(Shipped)!.AsObject();

    /// <summary>The file after an edit of its tree.</summary>
    internal static byte[] With(Action<JsonObject> edit, bool indented = false)
    {
        var tree = Tree();
        edit(tree);
        return Encoding.UTF8.GetBytes(tree.ToJsonString(indented ? Indented : Plain));
    }

    /// <summary>The row with a key.</summary>
    internal static JsonObject Row(this JsonObject tree, string key) =>
        tree["indicators"]!.AsArray().Single(row => (string?)row!["key"] == key)!.AsObject();

    /// <summary>Takes out all that speaks of rows.</summary>
    internal static void WithoutRows(this JsonObject tree)
    {
        foreach (var member in new[] { "series", "facts", "balances" })
        {
            tree.Remove(member);
        }
    }

    /// <summary>The place of the row with a key.</summary>
    internal static int IndexOf(this JsonObject tree, string key) => tree["indicators"]!.AsArray().IndexOf(tree.Row(key));

    /// <summary>The relation with an identifier.</summary>
    internal static JsonObject Relation(this JsonObject tree, string id) =>
        tree["relations"]!.AsArray().Single(relation => (string?)relation!["id"] == id)!.AsObject();
}
