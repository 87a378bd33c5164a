using System.Text;

namespace Cchc.Domain.Import;

/// <summary>
/// Marks that converters leave in plain text — <c>&lt;i&gt;</c>, <c>**bold**</c>, <c># heading</c> — which say how words
/// looked and are no words of the document.
/// </summary>
internal static class ConverterMarkup
{
    // A tag is short: a longer search would cost the square of a line full of "<".
    private const int LongestTag = 41;

    private static readonly string[] Tags = ["i", "b", "u", "em", "strong", "sup", "sub", "span", "p", "s"];

    /// <summary>The text without markup; <paramref name="bold"/> tells whether all of it was bold, <paramref name="level"/> its heading level.</summary>
    internal static string Strip(string text, out bool bold, out int level)
    {
        level = 0;
        while (level < text.Length && level < 6 && text[level] == '#')
        {
            level++;
        }

        if (level > 0 && (level == text.Length || text[level] != ' '))
        {
            level = 0;
        }

        text = text[level..].Trim();
        bold = text.StartsWith("**", StringComparison.Ordinal) && text.EndsWith("**", StringComparison.Ordinal) && text.Length > 4
            && !text.AsSpan(2, text.Length - 4).Contains("**", StringComparison.Ordinal);
        if (!text.Contains('<', StringComparison.Ordinal) && !text.Contains("**", StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '*' && i + 1 < text.Length && text[i + 1] == '*')
            {
                i++;
            }
            else if (text[i] == '<' && TagEnd(text, i, out var isBreak) is var end && end > i)
            {
                plain.Append(isBreak ? "\n" : "");
                i = end;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString().Trim();
    }

    private static int TagEnd(string text, int open, out bool isBreak)
    {
        isBreak = false;
        var close = text.IndexOf('>', open, Math.Min(text.Length - open, LongestTag));
        if (close < 0)
        {
            return -1;
        }

        var name = text[(open + 1)..close].Trim('/', ' ');
        var blank = name.IndexOf(' ', StringComparison.Ordinal);
        name = (blank < 0 ? name : name[..blank]).ToLowerInvariant();
        isBreak = name == "br";
        return isBreak || Array.IndexOf(Tags, name) >= 0 ? close : -1;
    }
}
