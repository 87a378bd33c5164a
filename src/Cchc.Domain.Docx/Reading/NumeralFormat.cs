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

    private static readonly string[] Digits = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    internal static string Write(int number, string format) => format switch
    {
        "upperRoman" => Romans(number),
        "lowerRoman" => Romans(number).ToLowerInvariant(),
        "upperLetter" => Letters(number),
        "lowerLetter" => Letters(number).ToLowerInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "vietnameseCounting" => Vietnamese(number),
        "none" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Vietnamese(int number) => number switch
    {
        >= 1 and <= 10 => Digits[number],
        > 10 and < 20 => "mười " + (number == 15 ? "lăm" : Digits[number - 10]),
        >= 20 and < 100 => Digits[number / 10] + " mươi" + (number % 10) switch
        {
            0 => "",
            1 => " mốt",
            5 => " lăm",
            var digit => " " + Digits[digit],
        },
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
