using System.Text;
using System.Text.Json;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Json;

/// <summary>Writes the members of a newer version at their places: knows the path while a report is written.</summary>
internal sealed class NewerWriter
{
    private readonly JsonPath path = new();
    private readonly Dictionary<string, List<NewerMember>> left;
    private readonly Dictionary<string, int> lists;
    private readonly HashSet<string> places;
    private readonly string version;
    private string? changed;

    private NewerWriter(NewerContent newer)
    {
        version = newer.FormatVersion;
        left = newer.Members.GroupBy(Parent, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        lists = newer.Lists.ToDictionary(list => list.Path, list => list.Count, StringComparer.Ordinal);
        places = newer.Places;
    }

    /// <summary>The writer for a report; null where it has no such members.</summary>
    internal static NewerWriter? For(CchcReport report) => report.Newer.Members.Count == 0 ? null : new NewerWriter(report.Newer);

    /// <summary>Whether something stands in a member of the object that is open, or below it.</summary>
    internal bool Holds(string name) => places.Contains(path.Enclosing() + "/" + JsonPath.Escape(name));

    /// <summary>Opens an object or an array that is a member.</summary>
    internal void Open(ReadOnlySpan<byte> name) => Open(Encoding.UTF8.GetString(name));

    /// <summary>Opens an object or an array that is a member.</summary>
    internal void Open(string name)
    {
        path.At(name);
        path.Open();
    }

    /// <summary>Opens an object that is an item of an array, or the document.</summary>
    internal void OpenItem()
    {
        if (!path.IsRoot)
        {
            path.NextIndex();
        }

        path.Open();
    }

    /// <summary>Closes an array.</summary>
    internal void Close()
    {
        var count = path.Items;
        path.Close();
        if (lists.TryGetValue(path.Pointer(), out var before) && before != count)
        {
            changed ??= path.Pointer();
        }
    }

    /// <summary>Closes an object: writes its members, in the order of their names.</summary>
    internal void WriteMembers(Utf8JsonWriter json)
    {
        path.Close();
        if (left.Count == 0 || !left.Remove(path.Pointer(), out var here))
        {
            return;
        }

        foreach (var member in here)
        {
            WireWriter.RequireRoom(json, member.Json);
            json.WritePropertyName(JsonPath.NameIn(member.Path));
            WireWriter.WriteValue(json, member.Json);
        }
    }

    /// <summary>Makes sure that every member of the report was written where it stood.</summary>
    /// <exception cref="ArgumentException">The report was changed in a place that a member depends on.</exception>
    internal void RequireAll(CchcReport report)
    {
        var gone = left.Count == 0 ? null : left.First().Value[0].Path;
        if ((gone ?? changed) is { } place)
        {
            throw new ArgumentException(
                $"The report was changed at {place}, where a document of version {version} says more than this version knows; set Newer to None to give that up.", nameof(report));
        }
    }

    private static string Parent(NewerMember member) => member.Path[..member.Path.LastIndexOf('/')];
}
