using System.Globalization;
using System.Text;

namespace Cchc.Domain.Docx.Reading;

/// <summary>Writes a number in a numeral format of WordprocessingML (ST_NumberFormat); unknown formats are decimal.</summary>
internal static class NumeralFormat
{
    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
        (5, "V"), (4, "IV"), (1, "I"),
    ];

    internal static string Write(int number, string format) => format switch
    {
        "upperRoman" => Romans(number),
        "lowerRoman" => Romans(number).ToLowerInvariant(),
        "upperLetter" => Letters(number),
        "lowerLetter" => Letters(number).ToLowerInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "none" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Romans(int number)
    {
        if (number is < 1 or > 3999)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var text = new StringBuilder();
        foreach (var (value, letters) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(letters);
            }
        }

        return text.ToString();
    }

    // a … z, then aa, bb, cc: Word repeats the letter.
    private static string Letters(int number) => number is < 1 or > 780
        ? number.ToString(CultureInfo.InvariantCulture)
        : new string((char)('A' + ((number - 1) % 26)), ((number - 1) / 26) + 1);
}
