using Cchc.Domain.Catalogue;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>A phrase of a fact, compiled against the vocabulary of its edition.</summary>
internal sealed class FactPhrase
{
    private readonly HashSet<ulong> units;

    private FactPhrase(IndicatorFact fact, FactNode first, int words)
    {
        Fact = fact;
        First = first;
        Words = words;
        units = [.. Units(first)];
        Needs = first.CrossesClauses ? default : first.Needs;
    }

    internal IndicatorFact Fact { get; }

    /// <summary>True where the phrase is held against the table only if no other sentence confirms the row.</summary>
    internal bool IsTentative { get; private init; }

    internal FactNode First { get; }

    /// <summary>The words that a clause must have for the phrase to stand in it.</summary>
    internal KeyMask Needs { get; }

    /// <summary>How many words it demands: of two phrases that read one number the more demanding one is right.</summary>
    internal int Words { get; }

    internal static FactPhrase Compile(IndicatorFact fact, FactPattern pattern, FactVocabulary vocabulary) =>
        new(fact, Compile(Joined(pattern.Elements, vocabulary), 0, null, vocabulary)!, Count(pattern.Elements)) { IsTentative = pattern.IsTentative };

    /// <summary>The places of the numbers and the claims where the phrase stands at a token; false where it does not.</summary>
    /// <param name="part">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="at">The first of them.</param>
    /// <param name="found">Emptied and filled.</param>
    internal bool Match(ProsePart part, ReadOnlySpan<FactToken> tokens, int at, List<(FactElement Element, int Token)> found)
    {
        found.Clear();
        return new FactMatch(part, tokens, units, found).Step(First, at);
    }

    private static IEnumerable<ulong> Units(FactNode? node) => node is null ? []
        : (node.Kind == FactElementKind.Number ? Literals(node.Next) : []).Concat(Units(node.Next)).Concat(node.Branches.SelectMany(Units));

    private static IEnumerable<ulong> Literals(FactNode? node) => node switch
    {
        { Kind: FactElementKind.Literal, Key: not ('/' or '%' or ',') } => [node.Key],
        { Kind: FactElementKind.Choice } => node.Branches.SelectMany(Literals),
        _ => [],
    };

    private static FactNode? Compile(List<FactElement> elements, int at, FactNode? behind, FactVocabulary vocabulary)
    {
        if (at == elements.Count)
        {
            return behind;
        }

        var element = elements[at];
        var next = Compile(elements, at + 1, behind, vocabulary);
        if (element.Kind == FactElementKind.Choice)
        {
            return new FactNode(FactElementKind.Choice)
            {
                Next = next,
                Branches = [.. element.Alternatives.Select(alternative => Compile(Joined(alternative, vocabulary), 0, next, vocabulary))],
            };
        }

        var isNumber = element.Literal.Length > 0 && VietnameseNumber.TryParse(element.Literal, out _);
        return new FactNode(element.Kind)
        {
            Next = next,
            Element = element,
            Number = isNumber && VietnameseNumber.TryParse(element.Literal, out var number) ? number : null,
            Key = element.Literal is "/" or "%" or "," ? element.Literal[0] : element.Literal.Length > 0 ? WordKey.Of(element.Literal) : 0,
        };
    }

    // Words that follow one another are read together, so that "thủ tục hành chính" in a phrase is TTHC like in the text.
    private static List<FactElement> Joined(ValueList<FactElement> elements, FactVocabulary vocabulary)
    {
        var joined = new List<FactElement>();
        for (var i = 0; i < elements.Count; i++)
        {
            if (vocabulary.Longest(elements, i) is { } abbreviation)
            {
                joined.Add(new FactElement(FactElementKind.Literal) { Literal = abbreviation.Name });
                i += abbreviation.Words - 1;
            }
            else
            {
                joined.Add(elements[i]);
            }
        }

        return joined;
    }

    private static int Count(ValueList<FactElement> elements) => elements.Sum(element => element.Kind switch
    {
        FactElementKind.Literal => 1,
        FactElementKind.Start => 1,
        FactElementKind.Choice => element.Alternatives.Min(Count),
        _ => 0,
    });
}
