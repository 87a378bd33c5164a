using System.Runtime.CompilerServices;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>The compiled phrases of an edition by the word they begin with, made once for as long as the edition is in use.</summary>
internal sealed class FactIndex
{
    private static readonly ConditionalWeakTable<IndicatorCatalogue, FactIndex> Indexes = [];

    private readonly Dictionary<ulong, List<FactPhrase>> byWord = [];
    private readonly Dictionary<ulong, List<FactPhrase>> byNumberAndWord = [];
    private readonly List<FactPhrase> byNumber = [];
    private readonly List<FactPhrase> byStart = [];

    private FactIndex(IndicatorCatalogue catalogue)
    {
        Vocabulary = new FactVocabulary(catalogue);
        var numbers = new List<(FactPhrase Phrase, HashSet<ulong>? Words)>();
        foreach (var pattern in catalogue.Facts.SelectMany(fact => fact.Phrases.Select(pattern => FactPhrase.Compile(fact, pattern, Vocabulary))))
        {
            Add(pattern, numbers);
        }

        // Most phrases begin with a number; the word behind it tells which of them may stand there.
        byNumber.AddRange(numbers.Where(number => number.Words is null).Select(number => number.Phrase));
        foreach (var word in numbers.SelectMany(number => number.Words ?? []).Distinct())
        {
            byNumberAndWord[word] = [.. numbers.Where(number => number.Words?.Contains(word) != false).Select(number => number.Phrase)];
        }
    }

    internal FactVocabulary Vocabulary { get; }

    internal static FactIndex For(IndicatorCatalogue catalogue) => Indexes.GetValue(catalogue, static edition => new FactIndex(edition));

    /// <summary>The phrases that may stand at a token.</summary>
    internal IEnumerable<FactPhrase> At(FactToken[] tokens, int at)
    {
        var list = tokens[at].Kind == TokenKind.Number
            ? byNumberAndWord.GetValueOrDefault(WordBehind(tokens, at)) ?? byNumber
            : byWord.GetValueOrDefault(tokens[at].Key);
        return at == 0 ? byStart.Concat(list ?? []) : list ?? [];
    }

    private static ulong WordBehind(FactToken[] tokens, int at)
    {
        do
        {
            at++;
        }
        while (at < tokens.Length && FactPhrase.IsPassedOver(tokens[at]));
        return at < tokens.Length && tokens[at].Kind == TokenKind.Word ? tokens[at].Key : 0;
    }

    private void Add(FactPhrase phrase, List<(FactPhrase Phrase, HashSet<ulong>? Words)> numbers)
    {
        foreach (var first in Firsts(phrase.First).OfType<FactNode>().Distinct())
        {
            switch (first.Kind)
            {
                case FactElementKind.Start:
                    byStart.Add(phrase);
                    return;
                case FactElementKind.Number:
                    var behind = Firsts(first.Next).ToList();
                    var areWords = behind.TrueForAll(node => node is { Kind: FactElementKind.Literal, Number: null, Key: not ('/' or '%' or ',') });
                    numbers.Add((phrase, areWords ? behind.Select(node => node!.Key).ToHashSet() : null));
                    break;
                default:
                    (byWord.TryGetValue(first.Key, out var phrases) ? phrases : byWord[first.Key] = []).Add(phrase);
                    break;
            }
        }
    }

    // The steps with which a phrase may go on; null where it may end.
    private static IEnumerable<FactNode?> Firsts(FactNode? node) =>
        node is { Kind: FactElementKind.Choice } ? node.Branches.SelectMany(branch => Firsts(branch ?? node.Next)) : [node];
}
