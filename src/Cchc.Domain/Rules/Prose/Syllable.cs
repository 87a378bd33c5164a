using System.Buffers;
using System.Collections.Frozen;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Prose;

/// <summary>
/// Whether a word is a syllable that Vietnamese spelling allows: an onset, a rhyme, and a tone that goes with them. Words without any
/// Vietnamese letter are not judged: they may be foreign.
/// </summary>
internal static class Syllable
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aăâeêioôơuưy");

    private static readonly string[] Onsets =
    [
        "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x",
    ];

    private static readonly string[] None = [""];
    private static readonly FrozenDictionary<char, string[]> OnsetsByLetter = Onsets.GroupBy(onset => onset[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly FrozenSet<string> Rhymes = (
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
        + "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
        + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot "
        + "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut "
        + "uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu "
        + "y yêm yên yêng yêt yêu ych yn ynh yt").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The keys of every syllable.</summary>
    internal static IEnumerable<ulong> All()
    {
        foreach (var letters in Onsets.Append("").Append("q").SelectMany(onset => Rhymes.Select(rhyme => onset + rhyme)).Distinct())
        {
            for (var tone = 0; tone <= 5; tone++)
            {
                if (IsSyllable(letters, tone))
                {
                    yield return WordHash.KeyOf(letters, tone);
                }
            }
        }
    }

    /// <summary>True where a word has Vietnamese letters and yet is no Vietnamese syllable.</summary>
    internal static bool IsMisspelt(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[12];
        var length = 0;
        var tone = 0;
        var tones = 0;
        var isMisplaced = false;
        var isVietnamese = false;
        for (var at = 0; at < word.Length;)
        {
            var (letter, ofLetter) = VietnameseLetters.Split(VietnameseLetters.Small(VietnameseLetters.Read(word, ref at)));
            if (length == letters.Length)
            {
                return false;
            }

            if (!char.IsAsciiLetter(letter) && letter is not ('ă' or 'â' or 'ê' or 'ô' or 'ơ' or 'ư' or 'đ'))
            {
                return false;
            }

            isVietnamese |= ofLetter > 0 || !char.IsAsciiLetter(letter);
            tone = ofLetter > 0 ? ofLetter : tone;
            tones += ofLetter > 0 ? 1 : 0;

            // "qủa": the u belongs to the onset and never carries the tone.
            isMisplaced |= ofLetter > 0 && letter == 'u' && length == 1 && letters[0] == 'q';
            letters[length++] = letter;
        }

        return isVietnamese && !(tones <= 1 && !isMisplaced && IsSyllable(letters[..length], tone));
    }

    private static bool IsSyllable(ReadOnlySpan<char> letters, int tone)
    {
        // Abbreviations such as "đ" and "tđ" have no vowel and are not judged.
        if (letters.IndexOfAny(Vowels) < 0)
        {
            return true;
        }

        var lookup = Rhymes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var onset in OnsetsByLetter.GetValueOrDefault(letters[0], None))
        {
            if (letters.StartsWith(onset) && lookup.Contains(letters[onset.Length..]) && IsWritten(onset, letters[onset.Length..]) && HasTone(letters[onset.Length..], tone))
            {
                return true;
            }
        }

        // "gì", "gìn": the i is onset and rhyme at once. "quốc", "quỳ".
        return (letters.StartsWith("gi") && lookup.Contains(letters[1..]) && HasTone(letters[1..], tone))
            || (letters.StartsWith("q") && lookup.Contains(letters[1..]) && letters.Length > 2 && letters[1] == 'u' && HasTone(letters[1..], tone));
    }

    // k, gh, ngh before e, ê, i, y; c, g, ng before the others.
    private static bool IsWritten(string onset, ReadOnlySpan<char> rhyme)
    {
        var front = rhyme[0] is 'e' or 'ê' or 'i' or 'y';
        return onset switch
        {
            "gh" or "ngh" => front,
            "k" => front,
            "c" or "ng" => !front,
            "g" => rhyme[0] is not ('e' or 'ê'),
            _ => true,
        };
    }

    // A rhyme that ends in a stop has the tone sắc or nặng.
    private static bool HasTone(ReadOnlySpan<char> rhyme, int tone) =>
        !(rhyme[^1] is 'c' or 'p' or 't' || rhyme.EndsWith("ch")) || tone is 2 or 5;
}
