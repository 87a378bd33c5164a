using System.Text.Json;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

internal ref partial struct JsonCursor
{
    /// <summary>A value of any kind in canonical form; null where it has a fault, which is noted.</summary>
    internal string? Capture()
    {
        var start = Offset;
        var faults = Faults.Count;
        Walk();
        return Faults.Count == faults ? CanonicalJson.Of(utf8[start..(int)reader.BytesConsumed]) : null;
    }

    /// <summary>Keeps a member of a newer version.</summary>
    private void Keep(string name)
    {
        path.At(name);
        var pointer = path.Pointer();
        if (!kept.Add(pointer))
        {
            PassOver(JsonIssues.DuplicateMember, name, "");
            return;
        }

        Next();
        if (Capture() is { } json)
        {
            Unknown.Add(new NewerMember(pointer, json));
        }
    }

    // Goes over a value to its last token; a member that stands twice is noted where it stands.
    private void Walk()
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            Array();
            while (NextItem())
            {
                Walk();
            }
        }
        else if (IsObject)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            Map();
            while (NextName(out var name))
            {
                if (names.Add(name))
                {
                    Next();
                    Walk();
                }
                else
                {
                    PassOver(JsonIssues.DuplicateMember, name, "");
                }
            }
        }
    }
}
