using System.Numerics;
using System.Runtime.CompilerServices;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Prose;

/// <summary>The keys of a word (<see cref="WordKey"/>) and how it is written.</summary>
/// <param name="Key">The key: the tone is counted with the syllable and not with the vowel that carries it.</param>
/// <param name="Bare">The key without any diacritic.</param>
/// <param name="Case">How the word is written.</param>
/// <param name="IsToneRegular">True where one letter at most carries a tone, and not the u of "qu".</param>
internal readonly record struct WordHash(ulong Key, ulong Bare, WordCase Case, bool IsToneRegular)
{
    private const ulong Prime = 1099511628211;

    /// <summary>The keys of the word that starts a text, and the place behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static WordHash Of(ReadOnlySpan<char> text, out int end)
    {
        var table = Letter.Table;
        var (key, bare, counts) = (0UL, 0UL, 0UL);
        var kinds = LetterKinds.None;
        for (end = 0; end < text.Length && text[end] < table.Length; end++)
        {
            ref readonly var letter = ref table[text[end]];
            if (!letter.Is(LetterKinds.Inside))
            {
                break;
            }

            key = With(key, letter.Key);
            bare = With(bare, letter.Bare);
            counts += letter.Counts;
            kinds |= letter.Kinds;
        }

        return (kinds & LetterKinds.Combining) != LetterKinds.None || Letter.TonesOf(counts) > 1 || (end < text.Length && text[end] >= table.Length)
            ? Rare(text, out end)
            : Of(text, key, bare, counts, Letter.ToneOf(counts), end);
    }

    internal static WordHash Of(ReadOnlySpan<char> word)
    {
        var (key, bare, counts) = (0UL, 0UL, 0UL);
        var (tone, letters) = (0, 0);
        var isFirstCapital = false;
        for (var at = 0; at < word.Length;)
        {
            var letter = Letter.Of(VietnameseLetters.Read(word, ref at));
            key = With(key, letter.Key);
            bare = With(bare, letter.Bare);
            counts += letter.Counts;
            tone = letter.Tone > 0 ? letter.Tone : tone;
            isFirstCapital |= letters == 0 && letter.Is(LetterKinds.Capital);
            letters++;
        }

        return new WordHash(WithTone(key, tone), bare, CaseOf(Letter.CapitalsOf(counts), letters, isFirstCapital), IsToneRegular: false);
    }

    /// <summary>The key of small letters without a tone, given one.</summary>
    internal static ulong KeyOf(string letters, int tone)
    {
        var key = 0UL;
        foreach (var letter in letters)
        {
            key = With(key, Letter.KeyOf(letter));
        }

        return WithTone(key, tone);
    }

    // Marks that are typed behind their letters are composed first; of several tones the last counts; letters that are in no table.
    private static WordHash Rare(ReadOnlySpan<char> text, out int end)
    {
        var (key, bare, counts) = (0UL, 0UL, 0UL);
        var tone = 0;
        var kinds = LetterKinds.None;
        for (end = 0; end < text.Length && Letter.Of(text[end]) is var letter && letter.Is(LetterKinds.Inside); end++)
        {
            key = With(key, letter.Key);
            bare = With(bare, letter.Bare);
            counts += letter.Counts;
            kinds |= letter.Kinds;
            tone = letter.Tone > 0 ? letter.Tone : tone;
        }

        return (kinds & LetterKinds.Combining) != LetterKinds.None ? Of(text[..end]) : Of(text, key, bare, counts, tone, end);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static WordHash Of(ReadOnlySpan<char> text, ulong key, ulong bare, ulong counts, int tone, int end)
    {
        var first = Letter.Of(text[0]);
        var isMisplaced = first.Plain == 'q' && end > 1 && Letter.Of(text[1]).Tone > 0;
        var capitals = Letter.CapitalsOf(counts);
        return new WordHash(
            WithTone(key, tone), bare, capitals == 0 ? WordCase.Small : CaseOf(capitals, end, first.Is(LetterKinds.Capital)), Letter.TonesOf(counts) <= 1 && !isMisplaced);
    }

    // No step waits long for the one before.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong With(ulong key, ulong letter) => BitOperations.RotateLeft(key, 7) + letter;

    private static ulong WithTone(ulong key, int tone) => (key ^ (ulong)tone) * Prime;

    private static WordCase CaseOf(int capitals, int letters, bool isFirstCapital) => capitals == 0 ? WordCase.Small
        : capitals == letters && letters > 1 ? WordCase.Upper
        : isFirstCapital && capitals == 1 ? WordCase.Capital
        : WordCase.Mixed;
}
