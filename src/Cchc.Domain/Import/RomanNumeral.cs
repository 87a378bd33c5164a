namespace Cchc.Domain.Import;

/// <summary>The Roman numerals that number the parts of a report.</summary>
internal static class RomanNumeral
{
    private static readonly string[] Numerals =
    [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX",
    ];

    /// <summary>The number of a well-formed numeral up to XX, else 0.</summary>
    internal static int Read(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < Numerals.Length; i++)
        {
            if (text.SequenceEqual(Numerals[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
