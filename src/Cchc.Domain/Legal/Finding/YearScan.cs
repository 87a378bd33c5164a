using System.Globalization;

namespace Cchc.Domain.Legal.Finding;

/// <summary>The four digits of a year: "2020", or "20 20" where a converter put a blank into it.</summary>
internal static class YearScan
{
    /// <summary>Reads the year that starts at a place.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, int at, out int year, out int end)
    {
        year = 0;
        end = NumberScan.DigitsEnd(text, at);
        Span<char> digits = stackalloc char[4];
        var length = end - at;
        if (length is > 4 or 0)
        {
            return false;
        }

        text[at..end].CopyTo(digits);
        if (length < 4)
        {
            var rest = Blanks.After(text, end, lineBreaks: 0);
            var restEnd = rest > end && rest < text.Length ? NumberScan.DigitsEnd(text, rest) : -1;
            if (restEnd - rest != 4 - length)
            {
                return false;
            }

            text[rest..restEnd].CopyTo(digits[length..]);
            end = restEnd;
        }

        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year >= 1945 && year < (length == 4 ? 2200 : 2100);
    }
}
