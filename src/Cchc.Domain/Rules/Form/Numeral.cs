using System.Globalization;

namespace Cchc.Domain.Rules.Form;

/// <summary>A numeral of a part, an item or a numbered paragraph, read: "II", "1.1", "3", "đ".</summary>
/// <param name="Style">Roman, Arabic or letter.</param>
/// <param name="Levels">The numbers from the outside in.</param>
internal sealed record Numeral(char Style, IReadOnlyList<int> Levels)
{
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    private static readonly string[] Romans =
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];

    private static readonly string[] Ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu"];

    internal int Depth => Levels.Count;

    internal int Last => Levels[^1];

    /// <summary>Reads a mark without its punctuation; null for dashes and whatever else is no numeral.</summary>
    internal static Numeral? Read(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (char.IsAsciiDigit(text[0]))
        {
            return Arabic(text);
        }

        text = text.StartsWith("Phần ", StringComparison.OrdinalIgnoreCase) ? text[5..] : text;
        text = text.StartsWith("thứ ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
        if (Array.IndexOf(Romans, text) is >= 0 and var roman)
        {
            return new Numeral('R', [roman + 1]);
        }

        if (Array.FindIndex(Ordinals, word => word.Equals(text, StringComparison.OrdinalIgnoreCase)) is >= 0 and var ordinal)
        {
            return new Numeral('O', [ordinal + 1]);
        }

        if (text.Length == 1 && char.IsUpper(text[0]) && char.IsAsciiLetterUpper(text[0]))
        {
            return new Numeral('A', [text[0] - 'A' + 1]);
        }

        if (text.Length == 1 && Letters.IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var letter)
        {
            return new Numeral('a', [letter + 1]);
        }

        return Arabic(text);
    }

    private static Numeral? Arabic(ReadOnlySpan<char> text)
    {
        var levels = new List<int>(3);
        foreach (var part in text.Split('.'))
        {
            if (text[part].Length is 0 or > 2 || !int.TryParse(text[part], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            levels.Add(number);
        }

        return new Numeral('1', levels);
    }

    /// <summary>The numeral with another last number and, where it has more, only so many levels.</summary>
    internal string With(int last, int depth)
    {
        if (Style != '1')
        {
            return Style switch
            {
                'R' => last <= Romans.Length && last > 0 ? Romans[last - 1] : "?",
                'O' => last <= Ordinals.Length && last > 0 ? Ordinals[last - 1] : "?",
                'A' => ((char)('A' + last - 1)).ToString(),
                _ => last <= Letters.Length && last > 0 ? Letters[last - 1].ToString() : "?",
            };
        }

        var levels = Levels.Take(depth - 1).Append(last);
        return string.Join('.', levels);
    }
}
