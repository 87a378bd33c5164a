namespace Cchc.Domain.Import;

/// <summary>The marks and numerals with which paragraphs begin.</summary>
internal static class ListMark
{
    // The last ones are bullets of symbol fonts, as the clipboard has them.
    private const string Dashes = "-–—−+*•●○▪■◆·§→➢✓\uF02D\uF0A7\uF0B7\uF0D8\uF0FC";

    /// <summary>The length of a list mark at the start of a text ("-", "+", "- +", "a)"), its blanks included; 0 where there is none.</summary>
    internal static int Length(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && Dashes.Contains(text[at]))
        {
            at++;
            while (at < text.Length && (text[at] == ' ' || text[at] == '\t' || text[at] == '\u00A0'))
            {
                at++;
            }
        }

        if (at > 0)
        {
            // "-5" is a number and "---" a rule.
            return at < text.Length && char.IsAsciiDigit(text[at]) && !char.IsWhiteSpace(text[at - 1]) ? 0 : at;
        }

        // Word's bullet of the second level, on the clipboard and in plain text; no sentence begins with it.
        if (text.Length > 2 && text[0] == 'o' && char.IsWhiteSpace(text[1]) && !char.IsLower(text[1..].TrimStart()[0]))
        {
            return text.Length - text[1..].TrimStart().Length;
        }

        // "a) …", "đ) …": a point (điểm).
        if (text.Length > 2 && char.IsLower(text[0]) && text[1] == ')')
        {
            at = 2;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
        }

        return at;
    }

    /// <summary>The text of a list item without the dash before it; further marks, and a letter ("a)"), belong to the text.</summary>
    internal static string WithoutMark(string text) => Length(text) == 0 || char.IsLower(text[0]) ? text : text[1..].TrimStart();

    /// <summary>The length of a text that is nothing but a mark; 0 where it is more or none.</summary>
    internal static int OnlyMark(ReadOnlySpan<char> text) => text is "o" || (text.Length > 0 && Length(text) == text.Length) ? text.Length : 0;

    /// <summary>How deep a mark stands: "-" is 1, "+" is 2 (and so are "- +" and the hollow bullet).</summary>
    internal static int Level(ReadOnlySpan<char> mark) => mark.Contains('+') || mark is "o" or "○" ? 2 : 1;

    /// <summary>A Roman numeral with what follows it ("II.", "I -", "Phần II:") at the start of a text; its length, or 0.</summary>
    internal static int RomanLength(ReadOnlySpan<char> text, out int number)
    {
        var start = text.StartsWith("Phần ", StringComparison.OrdinalIgnoreCase) ? 5 : text.StartsWith("Mục ", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        var at = start;
        while (at < text.Length && text[at] is 'I' or 'V' or 'X')
        {
            at++;
        }

        number = RomanNumeral.Read(text[start..at]);
        if (number == 0 || at == text.Length)
        {
            return 0;
        }

        at = SkipToMark(text, at);
        var marked = text[at] is '.' or ')' or '/' or ':' or '-' or '–';
        if (!marked && !(char.IsWhiteSpace(text[at]) && IsUpper(text[at..])))
        {
            return 0;
        }

        // "V/v" abbreviates "về việc".
        return marked && at + 1 < text.Length && char.IsLower(text[at + 1]) ? 0 : SkipBlanks(text, marked ? at + 1 : at);
    }

    /// <summary>An Arabic numeral with what follows it ("2.", "1.1.", "1.1 ") at the start of a text; its length, or 0.</summary>
    internal static int ArabicLength(ReadOnlySpan<char> text, out int depth)
    {
        depth = 0;
        var at = 0;
        while (true)
        {
            var digits = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            if (at == digits || at - digits > 2)
            {
                return 0;
            }

            depth++;
            if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
            {
                at++;
                continue;
            }

            break;
        }

        if (at == text.Length)
        {
            return 0;
        }

        at = SkipToMark(text, at);
        if (text[at] is '.' or ')' or '/' or ':' || (at > 0 && text[at] is '-' or '–' && char.IsWhiteSpace(text[at - 1])))
        {
            // "14/KH-UBND" is the number of a document.
            var end = SkipBlanks(text, at + 1);
            return end == text.Length ? 0
                : end > at + 1 ? (text[at] is '-' or '–' && !char.IsUpper(text[end]) ? 0 : end)
                : text[at] != '/' && char.IsUpper(text[end]) ? end : 0;
        }

        var afterBlank = SkipBlanks(text, at);
        return depth > 1 && afterBlank > at && afterBlank < text.Length && char.IsUpper(text[afterBlank]) ? afterBlank : 0;
    }

    internal static bool IsUpper(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 1;
    }

    // "I - Title", "1 . Title": a mark between blanks.
    private static int SkipToMark(ReadOnlySpan<char> text, int at)
    {
        var mark = SkipBlanks(text, at);
        return mark > at && mark + 1 < text.Length && text[mark] is '.' or '-' or '–' or ':' && char.IsWhiteSpace(text[mark + 1]) ? mark : at;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
