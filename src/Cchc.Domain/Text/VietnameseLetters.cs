using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Cchc.Domain.Text;

/// <summary>
/// The Vietnamese letters, composed (NFC) and taken apart. It carries its own table because
/// <c>string.Normalize</c> is a no-op where the runtime has no ICU (invariant globalization).
/// </summary>
internal static class VietnameseLetters
{
    // Each row: the vowel without a tone, then with huyền, sắc, hỏi, ngã, nặng.
    private static readonly string[] Vowels =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
        "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
    ];

    /// <summary>The combining marks of the five tones, in the order of the table above.</summary>
    internal const string ToneMarks = "\u0300\u0301\u0309\u0303\u0323";

    // Base letter, combining quality mark, letter: a + breve is ă.
    private static readonly (char Base, char Mark, char Letter)[] Qualities =
    [
        ('a', '\u0306', 'ă'), ('a', '\u0302', 'â'), ('e', '\u0302', 'ê'),
        ('o', '\u0302', 'ô'), ('o', '\u031B', 'ơ'), ('u', '\u031B', 'ư'),
    ];

    private static readonly SearchValues<char> Combining = SearchValues.Create(ToneMarks + "\u0306\u0302\u031B\u0340\u0341");
    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed = Compositions();
    // All Vietnamese letters stand below this one.
    private static readonly (char Letter, byte Tone)[] Parts = TonesOf();
    private static readonly char[] SmallLetters = [.. Enumerable.Range(0, 0x1F00).Select(code => char.ToLowerInvariant((char)code))];

    /// <summary>Composes the Vietnamese letters of a text; other text stays as it is. No allocation where nothing is to compose.</summary>
    internal static string Compose(string text)
    {
        var first = text.AsSpan().IndexOfAny(Combining);
        if (first < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        result.Append(text, 0, Math.Max(first - 1, 0));
        for (var i = Math.Max(first - 1, 0); i < text.Length; i++)
        {
            var letter = text[i];
            var end = i + 1;
            while (end < text.Length && Combining.Contains(text[end]))
            {
                end++;
            }

            AppendComposed(result, letter, text.AsSpan(i + 1, end - i - 1));
            i = end - 1;
        }

        return result.ToString();
    }

    /// <summary>The small letter of a capital. The runtime asks ICU for every letter beyond ASCII; a table does not.</summary>
    internal static char Small(char letter) => letter < SmallLetters.Length ? SmallLetters[letter] : char.ToLowerInvariant(letter);

    /// <summary>A text in small letters.</summary>
    internal static string Small(string text)
    {
        foreach (var c in text)
        {
            if (char.IsSurrogate(c))
            {
                return text.ToLowerInvariant();
            }
        }

        return string.Create(text.Length, text, static (small, from) =>
        {
            for (var i = 0; i < small.Length; i++)
            {
                small[i] = Small(from[i]);
            }
        });
    }

    /// <summary>
    /// The composed letter at a place of a text as it is, look-alikes folded; the place moves behind the letter and its marks.
    /// Marks that bind to no Vietnamese letter are passed over.
    /// </summary>
    internal static char Read(ReadOnlySpan<char> text, ref int at)
    {
        var letter = LookAlikes.Fold(text[at++]);
        var marks = at;
        while (at < text.Length && Combining.Contains(text[at]))
        {
            at++;
        }

        if (at > marks)
        {
            Bind(ref letter, text[marks..at], tones: false);
            Bind(ref letter, text[marks..at], tones: true);
        }

        return letter;
    }

    /// <summary>True for a mark that composes with the letter before it.</summary>
    internal static bool IsCombining(char c) => Combining.Contains(c);

    /// <summary>A lower-case composed letter without its tone, and the tone (0 none, 1–5).</summary>
    internal static (char Letter, int Tone) Split(char lower) => lower < Parts.Length ? Parts[lower] : (lower, 0);

    private static void AppendComposed(StringBuilder result, char letter, ReadOnlySpan<char> marks)
    {
        // A quality mark binds before a tone, in whatever order they were typed.
        var quality = Bind(ref letter, marks, tones: false);
        var tone = Bind(ref letter, marks, tones: true);
        result.Append(letter);
        for (var i = 0; i < marks.Length; i++)
        {
            if (i != quality && i != tone)
            {
                result.Append(marks[i]);
            }
        }
    }

    // A letter takes one quality mark and one tone; what is left over stays as it was typed.
    private static int Bind(ref char letter, ReadOnlySpan<char> marks, bool tones)
    {
        for (var i = 0; i < marks.Length; i++)
        {
            var isTone = marks[i] is '\u0340' or '\u0341' || ToneMarks.Contains(marks[i]);
            if (isTone == tones && Composed.TryGetValue((letter, marks[i]), out var composed))
            {
                letter = composed;
                return i;
            }
        }

        return -1;
    }

    private static FrozenDictionary<(char Letter, char Mark), char> Compositions()
    {
        var table = new Dictionary<(char, char), char>();
        void Add(char letter, char mark, char composed)
        {
            table[(letter, mark)] = composed;
            table[(char.ToUpperInvariant(letter), mark)] = char.ToUpperInvariant(composed);
        }

        foreach (var (letter, mark, composed) in Qualities)
        {
            Add(letter, mark, composed);
            // The quality mark may follow a letter that carries its tone already: à + breve is ằ.
            var plain = Vowels.First(row => row[0] == letter);
            var marked = Vowels.First(row => row[0] == composed);
            for (var tone = 1; tone < plain.Length; tone++)
            {
                Add(plain[tone], mark, marked[tone]);
            }
        }

        foreach (var row in Vowels)
        {
            for (var tone = 1; tone < row.Length; tone++)
            {
                Add(row[0], ToneMarks[tone - 1], row[tone]);
            }

            // Two deprecated code points of Unicode for grave and acute, met in texts of old fonts.
            Add(row[0], '\u0340', row[1]);
            Add(row[0], '\u0341', row[2]);
        }

        return table.ToFrozenDictionary();
    }

    private static (char Letter, byte Tone)[] TonesOf()
    {
        var table = new (char Letter, byte Tone)[0x1F00];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = ((char)i, 0);
        }

        foreach (var row in Vowels)
        {
            for (var tone = 1; tone < row.Length; tone++)
            {
                table[row[tone]] = (row[0], (byte)tone);
            }
        }

        return table;
    }
}
