using System.Text;
using System.Text.Json;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>Writes the members of a newer version at their places: knows the path while a report is written.</summary>
/// <param name="members">The members.</param>
internal sealed class NewerWriter(ValueList<NewerMember> members)
{
    private readonly JsonPath path = new();
    private readonly Dictionary<string, List<NewerMember>> left =
        members.GroupBy(Parent, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    /// <summary>A member whose place the report does not have; null where each was written.</summary>
    internal NewerMember? Homeless => left.Count == 0 ? null : left.First().Value[0];

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
    internal void Close() => path.Close();

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
            WireWriter.RequireRoom(json.CurrentDepth + CanonicalJson.Depth(member.Json) - 1);
            json.WritePropertyName(JsonPath.NameIn(member.Path));
            json.WriteRawValue(member.Json, skipInputValidation: true);
        }
    }

    private static string Parent(NewerMember member) => member.Path[..member.Path.LastIndexOf('/')];
}
