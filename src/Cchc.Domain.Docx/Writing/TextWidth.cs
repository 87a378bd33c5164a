using System.Globalization;

namespace Cchc.Domain.Docx.Writing;

/// <summary>About how wide a text is in Times New Roman: enough to choose the rule below it.</summary>
internal static class TextWidth
{
    // Thousandths of the size of the letters, from the widths that Times New Roman Bold states.
    private const int Capital = 720;
    private const int Letter = 500;
    private const int Blank = 250;

    /// <summary>The width of one line of bold text, in twentieths of a point.</summary>
    internal static int OfBold(string text, int points)
    {
        var width = 0;
        foreach (var c in text.Trim())
        {
            width += CharUnicodeInfo.GetUnicodeCategory(c) switch
            {
                UnicodeCategory.NonSpacingMark => 0,
                UnicodeCategory.UppercaseLetter => Capital,
                UnicodeCategory.SpaceSeparator => Blank,
                UnicodeCategory.OtherPunctuation or UnicodeCategory.DashPunctuation => Blank,
                _ => Letter,
            };
        }

        return (int)((long)width * points * 20 / 1000);
    }
}
