using System.Buffers;

namespace Cchc.Domain.Text;

/// <summary>What stands between letters and is not seen: soft hyphens, joiners. It tells no words apart (a blank of no width does).</summary>
internal static class InvisibleLetters
{
    // Not the joiner (200D), which holds emoji together.
    private static readonly SearchValues<char> All = SearchValues.Create("\u00AD\u200C\u2060");

    internal static bool Is(char c) => All.Contains(c);

    /// <summary>The text without them; mostly the text itself.</summary>
    internal static string Strip(string text) => text.AsSpan().IndexOfAny(All) < 0 ? text : string.Concat(text.Where(c => !All.Contains(c)));
}
