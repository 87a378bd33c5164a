using System.Globalization;
using System.Text;

namespace Cchc.Domain.Json;

/// <summary>The way from the root to the value being read; a JSON Pointer (RFC 6901) when it is asked for.</summary>
internal sealed class JsonPath
{
    private readonly List<(string? Name, int Index)> steps = [];

    internal void Open() => steps.Add((null, -1));

    /// <summary>Says that the last member is behind and the next is not known yet.</summary>
    internal void Between() => steps[^1] = (null, -1);

    internal void Close() => steps.RemoveAt(steps.Count - 1);

    internal void At(string name) => steps[^1] = (name, 0);

    internal void NextIndex() => steps[^1] = (null, steps[^1].Index + 1);

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

    private static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
