using System.Buffers;
using System.Net;
using System.Text;

namespace Cchc.Domain.Import;

/// <summary>
/// Marks that converters leave in plain text — <c>&lt;i&gt;</c>, <c>**bold**</c>, <c># heading</c>, <c>\-</c>,
/// <c>&amp;nbsp;</c> — which say how words looked or how they were kept apart, and are no words of the document.
/// </summary>
internal static class ConverterMarkup
{
    // A tag is short: a longer search would cost the square of a line full of "<".
    private const int LongestTag = 41;
    private const int LongestEntity = 10;
    private static readonly SearchValues<char> Marks = SearchValues.Create("<*\\&");

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
        if (text.AsSpan().IndexOfAny(Marks) < 0)
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
            else if (text[i] == '\\' && i + 1 < text.Length && char.IsAscii(text[i + 1]) && (char.IsPunctuation(text[i + 1]) || char.IsSymbol(text[i + 1])))
            {
                // Markdown writes "1\. Mục" and "\- Ý" where the mark is the document's own.
                plain.Append(text[++i]);
            }
            else if (text[i] == '&' && Entity(text, i) is { } entity)
            {
                plain.Append(WebUtility.HtmlDecode(entity));
                i += entity.Length - 1;
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

    private static string? Entity(string text, int at)
    {
        var end = text.IndexOf(';', at, Math.Min(text.Length - at, LongestEntity));
        var entity = end < 0 ? null : text[at..(end + 1)];
        return entity is null || string.Equals(WebUtility.HtmlDecode(entity), entity, StringComparison.Ordinal) ? null : entity;
    }

    private static int TagEnd(string text, int open, out bool isBreak)
    {
        isBreak = false;
        var close = text.IndexOf('>', open, Math.Min(text.Length - open, LongestTag));
        if (close < 0)
        {
            return -1;
        }

        var tag = text[(open + 1)..close].TrimStart('/').TrimEnd('/', ' ');
        var blank = tag.IndexOf(' ', StringComparison.Ordinal);
        var name = (blank < 0 ? tag : tag[..blank]).ToLowerInvariant();
        if (blank >= 0 && !tag.Contains('=', StringComparison.Ordinal))
        {
            // "<s hồ sơ>" has no attribute: its words are words.
            return -1;
        }

        isBreak = name == "br";
        return isBreak || Array.IndexOf(Tags, name) >= 0 ? close : -1;
    }
}
