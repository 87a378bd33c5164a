using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Prose;

/// <summary>The keys of a word (<see cref="WordKey"/>) and how it is written.</summary>
/// <param name="Key">The key: the tone is counted with the syllable and not with the vowel that carries it.</param>
/// <param name="Bare">The key without any diacritic.</param>
/// <param name="Case">How the word is written.</param>
/// <param name="IsToneRegular">True where one letter at most carries a tone, and not the u of "qu".</param>
internal readonly record struct WordHash(ulong Key, ulong Bare, WordCase Case, bool IsToneRegular)
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The keys of the word that starts a text, and the place behind it.</summary>
    internal static WordHash Of(ReadOnlySpan<char> text, out int end)
    {
        var (key, bare) = (Offset, Offset);
        var (tone, tones, capitals, at) = (0, 0, 0, 0);
        var kinds = LetterKinds.None;
        var first = Letter.Of(text[0]);
        var letter = first;

        // Nothing in the loop depends on which letters they are, so that the processor need not guess.
        do
        {
            key = (key ^ letter.Plain) * Prime;
            bare = (bare ^ letter.Bare) * Prime;
            kinds |= letter.Kinds;
            tone = letter.Tone != 0 ? letter.Tone : tone;
            tones += (letter.Tone + 7) >> 3;
            capitals += letter.IsCapital;
            letter = ++at < text.Length ? Letter.Of(text[at]) : default;
        }
        while (letter.Is(LetterKinds.Inside));

        end = at;

        // Marks that are typed behind their letters are composed first.
        if ((kinds & LetterKinds.Combining) != LetterKinds.None)
        {
            return Of(text[..end]);
        }

        var isMisplaced = first.Plain == 'q' && end > 1 && Letter.Of(text[1]).Tone > 0;
        return new WordHash(WithTone(key, tone), bare, CaseOf(capitals, at, first.IsCapital != 0), tones <= 1 && !isMisplaced);
    }

    internal static WordHash Of(ReadOnlySpan<char> word)
    {
        var (key, bare) = (Offset, Offset);
        var (tone, capitals, letters) = (0, 0, 0);
        var isFirstCapital = false;
        for (var at = 0; at < word.Length;)
        {
            var letter = Letter.Of(VietnameseLetters.Read(word, ref at));
            key = (key ^ letter.Plain) * Prime;
            bare = (bare ^ letter.Bare) * Prime;
            tone = letter.Tone > 0 ? letter.Tone : tone;
            isFirstCapital |= letters == 0 && letter.Is(LetterKinds.Capital);
            capitals += letter.Is(LetterKinds.Capital) ? 1 : 0;
            letters++;
        }

        return new WordHash(WithTone(key, tone), bare, CaseOf(capitals, letters, isFirstCapital), IsToneRegular: false);
    }

    /// <summary>The key of small letters without a tone, given one.</summary>
    internal static ulong KeyOf(string letters, int tone)
    {
        var key = Offset;
        foreach (var letter in letters)
        {
            key = (key ^ letter) * Prime;
        }

        return WithTone(key, tone);
    }

    private static ulong WithTone(ulong key, int tone) => (key ^ (ulong)tone) * Prime;

    private static WordCase CaseOf(int capitals, int letters, bool isFirstCapital) => capitals == 0 ? WordCase.Small
        : capitals == letters && letters > 1 ? WordCase.Upper
        : isFirstCapital && capitals == 1 ? WordCase.Capital
        : WordCase.Mixed;
}
