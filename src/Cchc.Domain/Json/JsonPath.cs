using System.Globalization;
using System.Text;

namespace Cchc.Domain.Json;

/// <summary>The way from the root to the value being read; a JSON Pointer (RFC 6901) when it is asked for.</summary>
internal sealed class JsonPath
{
    private readonly List<(string? Name, int Index)> steps = [];

    /// <summary>True outside of every object and array.</summary>
    internal bool IsRoot => steps.Count == 0;

    internal void Open() => steps.Add((null, -1));

    /// <summary>Says that the last member is behind and the next is not known yet.</summary>
    internal void Between() => steps[^1] = (null, -1);

    internal void Close() => steps.RemoveAt(steps.Count - 1);

    internal void At(string name) => steps[^1] = (name, 0);

    internal void NextIndex() => steps[^1] = (null, steps[^1].Index + 1);

    /// <summary>How many items of the array were entered.</summary>
    internal int Items => steps[^1].Index + 1;

    /// <summary>The pointer to the object or array that is open.</summary>
    internal string Enclosing()
    {
        var last = steps[^1];
        Close();
        var pointer = Pointer();
        steps.Add(last);
        return pointer;
    }

    /// <summary>The pointer, with one more name where one is given.</summary>
    internal string Pointer(string? name = null)
    {
        var pointer = new StringBuilder();
        foreach (var (step, index) in steps)
        {
            if (step is null && index < 0)
            {
                break;
            }

            pointer.Append('/').Append(step is null ? index.ToString(CultureInfo.InvariantCulture) : Escape(step));
        }

        return name is null ? pointer.ToString() : pointer.Append('/').Append(Escape(name)).ToString();
    }

    /// <summary>The last name of a pointer.</summary>
    internal static string NameIn(string pointer) => pointer[(pointer.LastIndexOf('/') + 1)..]
        .Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    /// <summary>Whether a text is a JSON Pointer.</summary>
    internal static bool IsPointer(string text)
    {
        for (var at = text.IndexOf('~', StringComparison.Ordinal); at >= 0; at = text.IndexOf('~', at + 1))
        {
            if (at + 1 == text.Length || text[at + 1] is not ('0' or '1'))
            {
                return false;
            }
        }

        return text.Length == 0 || text[0] == '/';
    }

    internal static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
