using System.Text;

namespace Cchc.Domain.Tests.Legal;

/// <summary>Takes Vietnamese letters apart without asking the runtime, which has no tables where it runs without ICU.</summary>
internal static class Decomposed
{
    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";

    // A vowel, then with huyền, sắc, hỏi, ngã, nặng; behind it what it is made of.
    private static readonly (string Row, string Plain)[] Rows =
    [
        ("aàáảãạ", "a"), ("ăằắẳẵặ", "a\u0306"), ("âầấẩẫậ", "a\u0302"), ("eèéẻẽẹ", "e"), ("êềếểễệ", "e\u0302"), ("iìíỉĩị", "i"), ("oòóỏõọ", "o"), ("ôồốổỗộ", "o\u0302"),
        ("ơờớởỡợ", "o\u031B"), ("uùúủũụ", "u"), ("ưừứửữự", "u\u031B"), ("yỳýỷỹỵ", "y"),
    ];

    private static readonly Dictionary<char, string> Parts = Table();

    internal static string Of(string text)
    {
        var result = new StringBuilder(text.Length * 2);
        foreach (var c in text)
        {
            result.Append(Parts.GetValueOrDefault(c) ?? c.ToString());
        }

        return result.ToString();
    }

    private static Dictionary<char, string> Table()
    {
        var table = new Dictionary<char, string>();
        foreach (var (row, plain) in Rows)
        {
            for (var tone = 0; tone < row.Length; tone++)
            {
                // In canonical order the dot below stands before the other marks.
                var marks = plain[1..];
                var decomposed = tone == 0 ? marks : tone == 5 && marks is "\u0306" or "\u0302" ? Tones[4] + marks : marks + Tones[tone - 1];
                table[row[tone]] = plain[0] + decomposed;
                table[char.ToUpperInvariant(row[tone])] = char.ToUpperInvariant(plain[0]) + decomposed;
            }
        }

        return table;
    }
}
