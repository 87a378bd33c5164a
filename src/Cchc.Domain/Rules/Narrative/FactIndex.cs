using System.Runtime.CompilerServices;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>The compiled phrases of an edition by the word they begin with, made once for as long as the edition is in use.</summary>
internal sealed class FactIndex
{
    private static readonly ConditionalWeakTable<IndicatorCatalogue, FactIndex> Indexes = [];

    // The phrases by what they begin with, the last group those of the start of a text; the candidates stand in one row, so that little
    // has to be read to find them.
    private readonly Group[] groups;
    private readonly KeyTable bySecond;
    private readonly List<(int Start, int Count)> lists = [];
    private readonly FactCandidate[] row;

    private FactIndex(IndicatorCatalogue catalogue)
    {
        Vocabulary = new FactVocabulary(catalogue);
        var all = catalogue.Facts.SelectMany(fact => fact.Phrases.Select(pattern => FactPhrase.Compile(fact, pattern, Vocabulary))).SelectMany(Entries).ToList();
        var byFirst = all.Where(entry => entry.First is not null).GroupBy(entry => entry.First!.Value).ToList();
        Firsts = new FactFirsts(byFirst.Select(group => group.Key), Vocabulary.Firsts);
        var candidates = new List<FactCandidate>();
        var seconds = new List<(ulong, int)>();
        groups = [.. byFirst.Select(group => group.ToList()).Append([.. all.Where(entry => entry.First is null)]).Select((entries, i) => GroupOf(entries, i, candidates, seconds))];
        row = [.. candidates];
        bySecond = new KeyTable(seconds);
    }

    internal FactVocabulary Vocabulary { get; }

    /// <summary>What begins with which word.</summary>
    internal FactFirsts Firsts { get; }

    internal static FactIndex For(IndicatorCatalogue catalogue) => Indexes.GetValue(catalogue, static edition => new FactIndex(edition));

    /// <summary>The phrases that may stand at the start of a text only.</summary>
    internal ReadOnlySpan<FactCandidate> AtStart(ReadOnlySpan<FactToken> tokens) => Before(groups.Length - 1, WordBehind(tokens, -1));

    /// <summary>The phrases that may stand at a token of <see cref="Places"/>.</summary>
    internal ReadOnlySpan<FactCandidate> At(ReadOnlySpan<FactToken> tokens, int at) => Before(tokens[at].Phrases, WordBehind(tokens, at));

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
            if (token.Phrases >= 0 && ahead.Has(groups[token.Phrases].Needs))
            {
                places[count++] = new FactPlace(ahead, i);
            }
        }

        first = ahead;
        return count;
    }

    private Group GroupOf(List<Entry> entries, int number, List<FactCandidate> candidates, List<(ulong, int)> seconds)
    {
        foreach (var word in entries.SelectMany(entry => entry.Behind ?? []).Distinct())
        {
            seconds.Add((Both(number, word), lists.Count));
            lists.Add(Add(candidates, entries.Where(entry => entry.Behind?.Contains(word) != false)));
        }

        var (start, count) = Add(candidates, entries.Where(entry => entry.Behind is null));
        return new Group(entries.Aggregate(KeyMask.All, (all, entry) => all & entry.Phrase.Needs), start, count);
    }

    private static (int Start, int Count) Add(List<FactCandidate> candidates, IEnumerable<Entry> entries)
    {
        var start = candidates.Count;
        candidates.AddRange(entries.Select(entry => entry.Phrase).Distinct().Select(phrase => new FactCandidate(phrase.Needs, phrase)));
        return (start, candidates.Count - start);
    }

    // Of the phrases that begin alike the word behind tells which may stand there.
    private ReadOnlySpan<FactCandidate> Before(int number, ulong word)
    {
        if (word != 0 && bySecond.TryFind(Both(number, word), out var list))
        {
            var (start, count) = lists[list];
            return row.AsSpan(start, count);
        }

        ref readonly var group = ref groups[number];
        return row.AsSpan(group.Start, group.Count);
    }

    private static ulong Both(int number, ulong word) => word + ((ulong)(number + 1) * 0x9E3779B97F4A7C15);

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

    /// <summary>The phrases that begin alike.</summary>
    /// <param name="Needs">The words that all of them need.</param>
    /// <param name="Start">The first of those that stand before any word.</param>
    /// <param name="Count">How many these are.</param>
    private readonly record struct Group(KeyMask Needs, int Start, int Count);
}
