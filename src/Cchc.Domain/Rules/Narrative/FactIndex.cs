using System.Runtime.CompilerServices;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>The compiled phrases of an edition by the word they begin with, made once for as long as the edition is in use.</summary>
internal sealed class FactIndex
{
    private static readonly ConditionalWeakTable<IndicatorCatalogue, FactIndex> Indexes = [];

    private readonly List<Phrases> phrases = [];
    private readonly KeyMask[] needs;

    private FactIndex(IndicatorCatalogue catalogue)
    {
        Vocabulary = new FactVocabulary(catalogue);
        var all = catalogue.Facts.SelectMany(fact => fact.Phrases.Select(pattern => FactPhrase.Compile(fact, pattern, Vocabulary))).SelectMany(Entries).ToList();
        AtStart = Candidates(all.Where(entry => entry.First is null));
        var firsts = new List<ulong>();
        foreach (var group in all.Where(entry => entry.First is not null).GroupBy(entry => entry.First!.Value))
        {
            firsts.Add(group.Key);
            phrases.Add(new Phrases([.. group]));
        }

        Firsts = new FactFirsts(firsts, Vocabulary.Firsts);
        needs = [.. phrases.Select(group => group.Needs)];
    }

    internal FactVocabulary Vocabulary { get; }

    /// <summary>What begins with which word.</summary>
    internal FactFirsts Firsts { get; }

    /// <summary>The phrases that stand at the start of a text only.</summary>
    internal FactCandidate[] AtStart { get; }

    internal static FactIndex For(IndicatorCatalogue catalogue) => Indexes.GetValue(catalogue, static edition => new FactIndex(edition));

    /// <summary>The phrases that may stand at a token.</summary>
    internal FactCandidate[] At(ReadOnlySpan<FactToken> tokens, int at, KeyMask ahead) =>
        tokens[at].Phrases is >= 0 and var first && ahead.Has(needs[first]) ? phrases[first].Before(WordBehind(tokens, at)) : [];

    private static FactCandidate[] Candidates(IEnumerable<Entry> entries) => [.. entries.Select(entry => entry.Phrase).Distinct().Select(phrase => new FactCandidate(phrase.Needs, phrase))];

    private static ulong WordBehind(ReadOnlySpan<FactToken> tokens, int at)
    {
        do
        {
            at++;
        }
        while (at < tokens.Length && FactPhrase.IsPassedOver(tokens[at]));
        return at < tokens.Length && tokens[at].Kind == TokenKind.Word ? tokens[at].Key : 0;
    }

    private static IEnumerable<Entry> Entries(FactPhrase phrase)
    {
        foreach (var first in FirstSteps(phrase.First).OfType<FactNode>().Distinct())
        {
            if (first.Kind == FactElementKind.Start)
            {
                yield return new Entry(phrase, null, null);
                yield break;
            }

            var behind = FirstSteps(first.Next).ToList();
            var areWords = behind.TrueForAll(node => node is { Kind: FactElementKind.Literal, Number: null, Key: not ('/' or '%' or ',') });
            yield return new Entry(phrase, first.Kind == FactElementKind.Number ? FactNode.AnyNumber : first.Key, areWords ? [.. behind.Select(node => node!.Key)] : null);
        }
    }

    // The steps with which a phrase may go on; null where it may end.
    private static IEnumerable<FactNode?> FirstSteps(FactNode? node) =>
        node is { Kind: FactElementKind.Choice } ? node.Branches.SelectMany(branch => FirstSteps(branch ?? node.Next)) : [node];

    /// <summary>A phrase, what it begins with (null for the start of a text), and the words of which one follows (null where it may be anything).</summary>
    private sealed record Entry(FactPhrase Phrase, ulong? First, HashSet<ulong>? Behind);

    /// <summary>The phrases that begin alike. The word behind tells which of them may stand there.</summary>
    private sealed class Phrases
    {
        private readonly KeyTable bySecond;
        private readonly List<FactCandidate[]> lists = [];
        private readonly FactCandidate[] others;

        /// <summary>The words that all of them need.</summary>
        internal KeyMask Needs { get; }

        internal Phrases(List<Entry> entries)
        {
            Needs = entries.Aggregate(KeyMask.All, (all, entry) => all & entry.Phrase.Needs);
            others = [.. entries.Where(entry => entry.Behind is null).Select(entry => new FactCandidate(entry.Phrase.Needs, entry.Phrase))];
            var words = new List<(ulong, int)>();
            foreach (var word in entries.SelectMany(entry => entry.Behind ?? []).Distinct())
            {
                words.Add((word, lists.Count));
                lists.Add(Candidates(entries.Where(entry => entry.Behind?.Contains(word) != false)));
            }

            bySecond = new KeyTable(words);
        }

        internal FactCandidate[] Before(ulong word) => bySecond.TryFind(word, out var list) ? lists[list] : others;
    }
}
