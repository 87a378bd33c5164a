using System.Runtime.CompilerServices;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>The compiled phrases of an edition by the word they begin with, made once for as long as the edition is in use.</summary>
internal sealed class FactIndex
{
    private static readonly ConditionalWeakTable<IndicatorCatalogue, FactIndex> Indexes = [];

    private readonly Dictionary<ulong, List<FactPhrase>> byWord = [];
    private readonly List<FactPhrase> byNumber = [];
    private readonly List<FactPhrase> byStart = [];

    private FactIndex(IndicatorCatalogue catalogue)
    {
        Vocabulary = new FactVocabulary(catalogue);
        foreach (var fact in catalogue.Facts)
        {
            foreach (var pattern in fact.Phrases)
            {
                Add(FactPhrase.Compile(fact, pattern, Vocabulary));
            }
        }
    }

    internal FactVocabulary Vocabulary { get; }

    internal static FactIndex For(IndicatorCatalogue catalogue) => Indexes.GetValue(catalogue, static edition => new FactIndex(edition));

    /// <summary>The phrases that may stand at a token.</summary>
    internal IEnumerable<FactPhrase> At(FactToken[] tokens, int at)
    {
        var list = tokens[at].Kind == TokenKind.Number ? byNumber : byWord.GetValueOrDefault(tokens[at].Key);
        return at == 0 ? byStart.Concat(list ?? []) : list ?? [];
    }

    private void Add(FactPhrase phrase)
    {
        foreach (var first in Firsts(phrase.First).Distinct())
        {
            switch (first.Kind)
            {
                case FactElementKind.Start:
                    byStart.Add(phrase);
                    return;
                case FactElementKind.Number:
                    byNumber.Add(phrase);
                    break;
                default:
                    (byWord.TryGetValue(first.Key, out var phrases) ? phrases : byWord[first.Key] = []).Add(phrase);
                    break;
            }
        }
    }

    private static IEnumerable<FactNode> Firsts(FactNode node) => node.Kind == FactElementKind.Choice
        ? node.Branches.SelectMany(branch => (branch ?? node.Next) is { } first ? Firsts(first) : [])
        : [node];
}
