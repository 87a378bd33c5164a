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
    private readonly Phrases atStart;

    private FactIndex(IndicatorCatalogue catalogue)
    {
        Vocabulary = new FactVocabulary(catalogue);
        var all = catalogue.Facts.SelectMany(fact => fact.Phrases.Select(pattern => FactPhrase.Compile(fact, pattern, Vocabulary))).SelectMany(Entries).ToList();
        atStart = new Phrases([.. all.Where(entry => entry.First is null).DistinctBy(entry => entry.Phrase)]);
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

    internal static FactIndex For(IndicatorCatalogue catalogue) => Indexes.GetValue(catalogue, static edition => new FactIndex(edition));

    /// <summary>The phrases that may stand at the start of a text only.</summary>
    internal FactCandidate[] AtStart(ReadOnlySpan<FactToken> tokens) => atStart.Before(WordBehind(tokens, -1));

    /// <summary>The phrases that may stand at a token of <see cref="Places"/>.</summary>
    internal FactCandidate[] At(ReadOnlySpan<FactToken> tokens, int at) => phrases[tokens[at].Phrases].Before(WordBehind(tokens, at));

    /// <summary>The tokens at which phrases may stand that find their words in the clause, the last one first.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="places">Filled.</param>
    /// <param name="first">The words of the first clause.</param>
    /// <returns>How many they are.</returns>
    internal int Places(ReadOnlySpan<FactToken> tokens, Span<FactPlace> places, out KeyMask first)
    {
        var ahead = default(KeyMask);
        var count = 0;
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            ref readonly var token = ref tokens[i];
            ahead = token.EndsClause ? default : ahead | KeyMask.Of(token.Kind == TokenKind.Number ? FactNode.AnyNumber : token.Key);
            if (token.Phrases >= 0 && ahead.Has(needs[token.Phrases]))
            {
                places[count++] = new FactPlace(ahead, i);
            }
        }

        first = ahead;
        return count;
    }

    private static FactCandidate[] Candidates(IEnumerable<Entry> entries) => [.. entries.Select(entry => entry.Phrase).Distinct().Select(phrase => new FactCandidate(phrase.Needs, phrase))];

    private static ulong WordBehind(ReadOnlySpan<FactToken> tokens, int at)
    {
        do
        {
            at++;
        }
        while (at < tokens.Length && tokens[at].IsPassedOver);
        return at < tokens.Length && tokens[at].Kind == TokenKind.Word ? tokens[at].Key : 0;
    }

    private static IEnumerable<Entry> Entries(FactPhrase phrase)
    {
        foreach (var first in FirstSteps(phrase.First).OfType<FactNode>().Distinct())
        {
            if (first.Kind == FactElementKind.Start)
            {
                yield return new Entry(phrase, null, first == phrase.First ? Behind(first) : null);
                yield break;
            }

            yield return new Entry(phrase, first.Kind == FactElementKind.Number ? FactNode.AnyNumber : first.Key, Behind(first));
        }
    }

    // The words of which one follows a step, or null where it may be anything.
    private static HashSet<ulong>? Behind(FactNode first)
    {
        var behind = FirstSteps(first.Next).ToList();
        var areWords = behind.TrueForAll(node => node is { IsWord: true, Key: not ('/' or '%' or ',') });
        return areWords ? [.. behind.Select(node => node!.Key)] : null;
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
