namespace Cchc.Domain.Import;

/// <summary>
/// What numbers a part of a report: "II." and "Phần II:", "Phần thứ hai:", or "B." above Roman numerals; outlines of Nghị định
/// 30/2020/NĐ-CP and what is typed beside them.
/// </summary>
internal static class PartMark
{
    /// <summary>How deep parts under a capital letter stand; a Roman numeral is <see cref="Roman"/>, an Arabic one has its own depth.</summary>
    private const int Letter = -1;
    private const int Roman = 0;

    private static readonly string[] Ordinals = ["Phần thứ nhất", "Phần thứ hai", "Phần thứ ba", "Phần thứ tư", "Phần thứ năm", "Phần thứ sáu"];

    /// <summary>The length of a mark with the blanks after it at the start of a text; 0 where there is none.</summary>
    internal static int Length(ReadOnlySpan<char> text, out int number, out int depth)
    {
        depth = Roman;
        if (ListMark.RomanLength(text, out number) is > 0 and var roman)
        {
            return roman;
        }

        if (OrdinalLength(text, out number) is > 0 and var ordinal)
        {
            return ordinal;
        }

        depth = Letter;
        return LetterLength(text, out number);
    }

    /// <summary>Whether a line is nothing but "Phần I" or "Phần thứ nhất", its title on the line below.</summary>
    internal static bool IsAlone(string text) =>
        text.Length < 20 && text.StartsWith("Phần ", StringComparison.OrdinalIgnoreCase) && Length(text + ": X", out _, out _) == text.Length + 2;

    private static int OrdinalLength(ReadOnlySpan<char> text, out int number)
    {
        for (var i = 0; i < Ordinals.Length; i++)
        {
            if (text.StartsWith(Ordinals[i], StringComparison.OrdinalIgnoreCase) && text.Length > Ordinals[i].Length + 1)
            {
                number = i + 1;
                var at = Ordinals[i].Length;
                return text[at] is '.' or ':' or '-' or '–' ? SkipBlanks(text, at + 1)
                    : char.IsWhiteSpace(text[at]) && ListMark.IsUpper(text[at..]) ? SkipBlanks(text, at) : 0;
            }
        }

        number = 0;
        return 0;
    }

    // Only before a title in capitals: "A. Nguyễn" is no part.
    private static int LetterLength(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.Length < 4 || text[0] is < 'A' or > 'H' || text[1] is not ('.' or ')' or '/' or ':' or '-'))
        {
            return 0;
        }

        var end = SkipBlanks(text, 2);
        number = text[0] - 'A' + 1;
        return end < text.Length && ListMark.IsUpper(text[end..]) && text[end..].Contains(' ') ? end : 0;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at) => text.Length - text[at..].TrimStart().Length;
}
