using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Prose;

/// <summary>
/// The key of a word: letters small and composed, the tone counted with the syllable and not with the vowel that carries it, so that
/// "hóa" and "hoá" meet. Two different words have different keys for all that a report can hold (64 bits).
/// </summary>
internal static class WordKey
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    internal static ulong Of(ReadOnlySpan<char> word) => Of(word, out _, out _);

    /// <summary>The key, the key without any diacritic, and how the word is written.</summary>
    internal static ulong Of(ReadOnlySpan<char> word, out ulong bare, out WordCase written)
    {
        var key = Offset;
        bare = Offset;
        var tone = 0;
        int capitals = 0, letters = 0;
        var first = false;
        for (var at = 0; at < word.Length;)
        {
            var letter = VietnameseLetters.Read(word, ref at);
            var small = VietnameseLetters.Small(letter);
            if (small != letter)
            {
                capitals++;
                first |= letters == 0;
            }

            letters++;
            var (plain, ofLetter) = VietnameseLetters.Split(small);
            tone = ofLetter > 0 ? ofLetter : tone;
            key = (key ^ plain) * Prime;
            bare = (bare ^ BareLetters.Of(plain)) * Prime;
        }

        written = capitals == 0 ? WordCase.Small
            : capitals == letters && letters > 1 ? WordCase.Upper
            : first && capitals == 1 ? WordCase.Capital
            : WordCase.Mixed;
        return (key ^ (ulong)tone) * Prime;
    }

    /// <summary>The keys of the words of a phrase.</summary>
    internal static ulong[] OfPhrase(string phrase) => Array.ConvertAll(phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => Of(word));
}
