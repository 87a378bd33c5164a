using System.Globalization;

namespace Cchc.Domain.Text;

/// <summary>Reads whole numbers that are written in the digits 0 to 9 and nothing else.</summary>
internal static class PlainDigits
{
    /// <summary>The number; false where the text is empty, has another character or is too large.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out int number)
    {
        // int.TryParse by itself takes NUL characters behind the digits.
        number = 0;
        return text.IndexOfAnyExceptInRange('0', '9') < 0 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
