using System.Buffers;

namespace Cchc.Domain.Import;

/// <summary>A line drawn with characters ("-----", "_____", "|---|---|"): layout without words. A lone mark such as "-" is none.</summary>
internal static class RuleLine
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("-_=*|+: –—");

    internal static bool Is(ReadOnlySpan<char> line)
    {
        var marks = line.Trim();
        return marks.Length >= 3 && marks.IndexOfAnyExcept(Marks) < 0;
    }
}
