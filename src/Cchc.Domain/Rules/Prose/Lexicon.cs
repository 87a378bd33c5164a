using System.Runtime.CompilerServices;
using Cchc.Domain.Rules.Form;
using Cchc.Domain.Rules.Names;

namespace Cchc.Domain.Rules.Prose;

/// <summary>The classes of words, from the lists of the rules and from the syllables of Vietnamese.</summary>
internal static class Lexicon
{
    // Most words of a report are words of rules: they are found in a table that is small enough to stay at hand.
    private static readonly HashSet<ulong> AllSyllables = [.. Syllable.All()];
    private static readonly KeyTable Words = new(Entries().Select(entry => (entry.Key, entry.Classes | (int)(AllSyllables.Contains(entry.Key) ? WordClasses.Syllable : WordClasses.None))));
    private static readonly KeySet Syllables = new(AllSyllables);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static WordClasses ClassesOf(ulong key) => Words.TryFind(key, out var classes) ? (WordClasses)classes
        : Syllables.Contains(key) ? WordClasses.Syllable : WordClasses.None;

    internal static int Count => Words.Count;

    private static IEnumerable<(ulong Key, int Classes)> Entries() =>
        Of(WordClasses.OfficialFirst, OfficialWords.Firsts)
            .Concat(Of(WordClasses.OfficialSecond, OfficialWords.Seconds))
            .Concat(Of(WordClasses.SpellingFirst, SpellingCheck.Firsts))
            .Concat(Of(WordClasses.SpellingSecond, SpellingCheck.Seconds))
            .Concat(Of(WordClasses.TermFirst, FixedTerms.Firsts))
            .Concat(Of(WordClasses.TermSecond, FixedTerms.Seconds))
            .Concat(Of(WordClasses.TermThird, FixedTerms.Thirds))
            .Concat(Of(WordClasses.CapitalFirst, CapitalsCheck.Firsts))
            .Concat(Of(WordClasses.NeverCapital, CapitalsCheck.NeverCapital))
            .Concat(Of(WordClasses.Designation, "xã", "phường", "thị", "huyện", "quận", "thành", "đặc", "tỉnh"))
            .Concat(Of(WordClasses.Committee, UnitNameCheck.Committee))
            .Concat(Of(WordClasses.Day, "ngày"))
            .Concat(Of(WordClasses.Month, "tháng"))
            .Concat(Of(WordClasses.Year, "năm"))
            .Concat(Of(WordClasses.Quarter, "quý"))
            .Concat(Of(WordClasses.NumberWord, "số"))
            .Concat(Of(WordClasses.Appendix, Phrases.Appendix[0], Phrases.Form[0], Phrases.AttachedTable[0]))
            .Concat(Of(WordClasses.Doubled, RepetitionCheck.Firsts));

    private static IEnumerable<(ulong, int)> Of(WordClasses classes, params IEnumerable<ulong> keys) => keys.Select(key => (key, (int)classes));

    private static IEnumerable<(ulong, int)> Of(WordClasses classes, params string[] words) => Of(classes, words.Select(word => WordKey.Of(word)));
}
