using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>The blanks and line breaks between the parts of a citation; where there are more, the parts do not belong together.</summary>
internal static class Blanks
{
    /// <summary>What is returned where too much is blank.</summary>
    internal const int TooMany = -1;

    private const int MostLineBreaks = 2;
    private const int Most = 200;

    /// <summary>The place of the first character that is not blank, the length of the text at its end, or <see cref="TooMany"/>.</summary>
    internal static int After(ReadOnlySpan<char> text, int at, int lineBreaks = MostLineBreaks)
    {
        var breaks = 0;
        for (var i = at; i < text.Length; i++)
        {
            if (!BareLetters.IsLayout(text[i]))
            {
                return i;
            }

            breaks += IsLineBreak(text, i) ? 1 : 0;
            if (breaks > lineBreaks || i - at >= Most)
            {
                return TooMany;
            }
        }

        return text.Length;
    }

    /// <summary>The place behind the last character before <paramref name="end"/> that is not blank, 0 at the start of the text, or <see cref="TooMany"/>.</summary>
    internal static int Before(ReadOnlySpan<char> text, int end, int lineBreaks = MostLineBreaks)
    {
        var breaks = 0;
        for (var i = end; i > 0; i--)
        {
            if (!BareLetters.IsLayout(text[i - 1]))
            {
                return i;
            }

            breaks += IsLineBreak(text, i - 1) ? 1 : 0;
            if (breaks > lineBreaks || end - i >= Most)
            {
                return TooMany;
            }
        }

        return 0;
    }

    /// <summary>True where a line ends at this character. "\r\n" is one end; a form feed within a line is none.</summary>
    internal static bool IsLineBreak(ReadOnlySpan<char> text, int at) =>
        text[at] is '\n' or '\u2028' or '\u2029' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'));

    internal static bool HasLineBreak(ReadOnlySpan<char> text, int from, int to) => text[from..to].IndexOfAny("\n\r\u2028\u2029") >= 0;

}
