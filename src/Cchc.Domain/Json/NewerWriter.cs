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
    private readonly List<NewerMember> left = [.. members];

    /// <summary>The first member whose place the report does not have; null where each was written.</summary>
    internal NewerMember? Homeless => left.Count == 0 ? null : left[0];

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
        var parent = path.Pointer();
        foreach (var member in left.FindAll(member => string.Equals(Parent(member), parent, StringComparison.Ordinal)))
        {
            WireWriter.RequireRoom(json.CurrentDepth + CanonicalJson.Depth(member.Json) - 1);
            json.WritePropertyName(JsonPath.NameIn(member.Path));
            json.WriteRawValue(member.Json, skipInputValidation: true);
            left.Remove(member);
        }
    }

    private static string Parent(NewerMember member) => member.Path[..member.Path.LastIndexOf('/')];
}
