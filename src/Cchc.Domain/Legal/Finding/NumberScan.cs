using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>The number of a document where it stands in a text: 30, 01, 30c, 66.16.</summary>
/// <param name="Start">Its first digit.</param>
/// <param name="End">The place behind its last character.</param>
internal readonly record struct NumberScan(int Start, int End)
{
    private const int MostDigits = 6;

    /// <summary>True where there is a number of a document at all: few digits, and nothing glued to it.</summary>
    internal bool IsPlausible => End > Start;

    /// <summary>Reads the number whose digits start at <paramref name="start"/>, with its decimals and its letter.</summary>
    internal static NumberScan At(ReadOnlySpan<char> text, int start)
    {
        var end = DigitsEnd(text, start);
        var isPlausible = end - start <= MostDigits;
        // 66.16: a dot between digits, once. "1.234.567" is no number of a document.
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end = DigitsEnd(text, end + 1);
            isPlausible &= end - start <= MostDigits + 1 && !(end < text.Length && text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]));
        }

        // 08.a: a dot before the letter.
        if (isPlausible && end + 2 < text.Length && text[end] == '.' && BareLetters.IsLetter(text[end + 1]) && text[end + 2] == '/')
        {
            end++;
        }

        // 30c: one letter that no other follows.
        if (isPlausible && end < text.Length && BareLetters.IsLetter(text[end]) && (end + 1 == text.Length || !IsWordCharacter(text[end + 1])))
        {
            end++;
        }

        return isPlausible ? new NumberScan(start, end) : new NumberScan(start, start);
    }

    /// <summary>
    /// The number with the digits behind a blank that a converter put into it: "số 12 34/QĐ-UBND". They belong to it where the symbol follows them alone.
    /// </summary>
    internal NumberScan Joined(ReadOnlySpan<char> text)
    {
        var next = End;
        while (next < text.Length && next - End < 3 && text[next] is ' ' or '\u00A0')
        {
            next++;
        }

        if (next == End || next >= text.Length || !char.IsAsciiDigit(text[next]) || !char.IsAsciiDigit(text[End - 1]))
        {
            return this;
        }

        var end = DigitsEnd(text, next);
        var isNumber = end - next <= 3 && (End - Start) + (end - next) <= MostDigits && end + 1 < text.Length && text[end] == '/' && BareLetters.IsLetter(text[end + 1]);
        return isNumber ? new NumberScan(Start, end) : this;
    }

    /// <summary>The number as it is compared: without leading zeros, its letter as written.</summary>
    internal string Value(ReadOnlySpan<char> text)
    {
        var trimmed = text[Start..End].TrimStart('0');
        if (trimmed.ContainsAny(' ', '\u00A0'))
        {
            return trimmed.ToString().Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);
        }

        return trimmed.IsEmpty || !char.IsAsciiDigit(trimmed[0]) ? "0" + trimmed.ToString() : trimmed.ToString();
    }

    internal static int DigitsEnd(ReadOnlySpan<char> text, int at)
    {
        var length = text[at..].IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length : at + length;
    }

    private static bool IsWordCharacter(char c) => char.IsAsciiDigit(c) || BareLetters.IsNothing(c) || BareLetters.IsLetter(c);
}
