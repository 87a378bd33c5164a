using System.Text;

namespace Cchc.Domain.Text;

/// <summary>
/// A key under which two spellings of the same words meet: letters composed, lower case, one blank between words, the tone
/// counted with its syllable (so Hóa and Hoá, Quý and Qúy are equal), dashes and quotation marks made one, stray marks at the
/// end dropped. The key is for comparing, never for showing.
/// </summary>
internal static class TextKey
{
    // Kept: an array that is made for each key costs more than the trimming.
    private static readonly char[] Ends = [' ', '.', ':', ';', ',', '-'];
    private static readonly char[] Starts = [' ', '-', '+'];

    internal static string Of(string text)
    {
        var composed = VietnameseLetters.Compose(InvisibleLetters.Strip(text));
        var key = new StringBuilder(composed.Length + 8);
        var tone = 0;
        foreach (var original in composed)
        {
            var c = Plain(VietnameseLetters.Small(original));
            if (char.IsWhiteSpace(c))
            {
                EndWord(key, ref tone);
                if (key.Length > 0 && key[^1] != ' ')
                {
                    key.Append(' ');
                }

                continue;
            }

            if (!char.IsLetterOrDigit(c))
            {
                EndWord(key, ref tone);
                // "cấp xã /phường" and "cấp xã/phường" are the same words.
                if (key.Length > 0 && key[^1] == ' ' && c is '/' or '-' or ',' or ';' or ')' or '.' or ':')
                {
                    key.Length--;
                }

                if (c != '*')
                {
                    key.Append(c);
                }

                continue;
            }

            if (key.Length > 1 && key[^1] == ' ' && key[^2] is '/' or '(')
            {
                key.Length--;
            }

            var (letter, ofLetter) = VietnameseLetters.Split(c);
            tone = Math.Max(tone, ofLetter);
            key.Append(letter);
        }

        EndWord(key, ref tone);
        return key.ToString().TrimEnd(Ends).TrimStart(Starts);
    }

    /// <summary>The key without any diacritic, for words that typists write without them ("Noi nhận" for "Nơi nhận").</summary>
    internal static string Bare(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in VietnameseLetters.Compose(InvisibleLetters.Strip(text)))
        {
            var letter = VietnameseLetters.Split(Plain(VietnameseLetters.Small(c))).Letter;
            if (char.IsWhiteSpace(letter))
            {
                if (key.Length > 0 && key[^1] != ' ')
                {
                    key.Append(' ');
                }

                continue;
            }

            key.Append(letter switch
            {
                'ă' or 'â' => 'a',
                'ê' => 'e',
                'ô' or 'ơ' => 'o',
                'ư' => 'u',
                'đ' => 'd',
                _ => letter,
            });
        }

        return key.ToString().TrimEnd(Ends);
    }

    private static void EndWord(StringBuilder key, ref int tone)
    {
        if (tone > 0)
        {
            key.Append(VietnameseLetters.ToneMarks[tone - 1]);
            tone = 0;
        }
    }

    private static char Plain(char c) => c switch
    {
        '–' or '—' or '‑' or '−' => '-',
        '“' or '”' or '„' or '«' or '»' => '"',
        '‘' or '’' => '\'',
        'ð' => 'đ',
        '\u00A0' or '\u200B' or '\uFEFF' => ' ',
        _ => c,
    };
}
