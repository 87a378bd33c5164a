using Cchc.Domain.Catalogue;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>A phrase of a fact, compiled against the vocabulary of its edition.</summary>
internal sealed class FactPhrase
{
    private const int LongestGap = 24;
    private const int MostSteps = 4000;

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
        var steps = 0;
        return Step(part, tokens, First, at, found, ref steps);
    }

    private bool Step(ProsePart part, ReadOnlySpan<FactToken> tokens, FactNode? node, int at, List<(FactElement, int)> found, ref int steps)
    {
        if (node is null)
        {
            return true;
        }

        if (++steps > MostSteps)
        {
            return false;
        }

        switch (node.Kind)
        {
            case FactElementKind.Start:
                return at == 0 && Step(part, tokens, node.Next, at, found, ref steps);
            case FactElementKind.Claim:
                found.Add((node.Element!, tokens[Math.Clamp(at - 1, 0, tokens.Length - 1)].Last));
                if (Step(part, tokens, node.Next, at, found, ref steps))
                {
                    return true;
                }

                found.RemoveAt(found.Count - 1);
                return false;
            case FactElementKind.Choice:
                foreach (var branch in node.Branches)
                {
                    var before = found.Count;
                    if (Step(part, tokens, branch ?? node.Next, at, found, ref steps))
                    {
                        return true;
                    }

                    found.RemoveRange(before, found.Count - before);
                }

                return false;
            case FactElementKind.Gap:
                for (var end = at; end <= Math.Min(at + LongestGap, tokens.Length); end++)
                {
                    if (!IsOther(tokens, end, node.Next) && Step(part, tokens, node.Next, end, found, ref steps))
                    {
                        return true;
                    }

                    if (end < tokens.Length && (tokens[end].EndsClause || (tokens[end].Kind == TokenKind.Number && IsOfUnit(tokens, end + 1))))
                    {
                        return false;
                    }
                }

                return false;
            default:
                return Token(part, tokens, node, at, found, ref steps);
        }
    }

    /// <summary>Colons, dashes, brackets and quotation marks between the words of a phrase do not matter; a comma begins something else.</summary>
    internal static bool IsPassedOver(FactToken token) => token.Kind == TokenKind.Mark && !token.EndsClause && token.Key is not ('/' or '%' or ',');

    // The word behind a gap is not this one.
    private static bool IsOther(ReadOnlySpan<FactToken> tokens, int at, FactNode? node) =>
        at < tokens.Length && tokens[at].Kind == TokenKind.Word && node is { Kind: FactElementKind.Literal, Number: null } && node.Key != tokens[at].Key;

    // "73 hồ sơ trên Cổng … và 201 hồ sơ trên trang …": what is told of the second number is not told of the first.
    private bool IsOfUnit(ReadOnlySpan<FactToken> tokens, int at) => at < tokens.Length && tokens[at].Kind == TokenKind.Word && units.Contains(tokens[at].Key);

    private static IEnumerable<ulong> Units(FactNode? node) => node is null ? []
        : (node.Kind == FactElementKind.Number ? Literals(node.Next) : []).Concat(Units(node.Next)).Concat(node.Branches.SelectMany(Units));

    private static IEnumerable<ulong> Literals(FactNode? node) => node switch
    {
        { Kind: FactElementKind.Literal, Key: not ('/' or '%' or ',') } => [node.Key],
        { Kind: FactElementKind.Choice } => node.Branches.SelectMany(Literals),
        _ => [],
    };

    private bool Token(ProsePart part, ReadOnlySpan<FactToken> tokens, FactNode node, int at, List<(FactElement, int)> found, ref int steps)
    {
        while (at < tokens.Length && IsPassedOver(tokens[at]))
        {
            at++;
        }

        if (at >= tokens.Length)
        {
            return false;
        }

        if (node.Kind == FactElementKind.Number)
        {
            // "151 văn bản đi (89,9%)": a share is no count.
            var isShare = at + 1 < tokens.Length && tokens[at + 1] is { Kind: TokenKind.Mark, Key: '%' };
            if (tokens[at].Kind != TokenKind.Number || part.Number(tokens[at].First) is null || (isShare && node.Next?.Key != '%'))
            {
                return false;
            }

            found.Add((node.Element!, tokens[at].First));
            if (Step(part, tokens, node.Next, at + 1, found, ref steps))
            {
                return true;
            }

            found.RemoveAt(found.Count - 1);
            return false;
        }

        var isThere = node.Number is { } number
            ? tokens[at].Kind == TokenKind.Number && part.Number(tokens[at].First) == number
            : tokens[at].Kind != TokenKind.Number && tokens[at].Key == node.Key;
        return isThere && Step(part, tokens, node.Next, at + 1, found, ref steps);
    }

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
