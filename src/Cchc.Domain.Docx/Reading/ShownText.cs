using System.Globalization;

namespace Cchc.Domain.Docx.Reading;

/// <summary>Words of a foreign file as they may stand in a message: short, and without what would steer a terminal.</summary>
internal static class ShownText
{
    private const int Longest = 200;

    internal static string Of(string words)
    {
        var text = words.Length <= Longest ? words : string.Concat(words.AsSpan(0, Longest), "…");
        return text.Any(Steers) ? string.Concat(text.Select(c => Steers(c) ? '\uFFFD' : c)) : text;
    }

    private static bool Steers(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
