using Cchc.Domain.Catalogue;
using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>Walks the steps of one phrase over the tokens of a text.</summary>
/// <param name="part">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="units">What the phrase counts.</param>
/// <param name="found">Filled with the numbers and claims; what a way that failed has left there is taken away where another is tried.</param>
internal ref struct FactMatch(ProsePart part, ReadOnlySpan<FactToken> tokens, HashSet<ulong> units, List<(FactElement Element, int Token)> found)
{
    private const int LongestGap = 24;
    private const int MostSteps = 4000;

    private readonly ReadOnlySpan<FactToken> tokens = tokens;
    private int steps;

    internal bool Step(FactNode? node, int at)
    {
        for (; node is not null; node = node.Next)
        {
            if (++steps > MostSteps)
            {
                return false;
            }

            switch (node.Kind)
            {
                case FactElementKind.Start when at != 0:
                    return false;
                case FactElementKind.Start:
                    break;
                case FactElementKind.Claim:
                    found.Add((node.Element!, tokens[Math.Clamp(at - 1, 0, tokens.Length - 1)].Last));
                    break;
                case FactElementKind.Choice:
                    return Choice(node, at);
                case FactElementKind.Gap:
                    return Gap(node.Next, at);
                default:
                    at = Token(node, at);
                    if (at < 0)
                    {
                        return false;
                    }

                    break;
            }
        }

        return true;
    }

    private bool Choice(FactNode choice, int at)
    {
        var before = found.Count;
        foreach (var branch in choice.Branches)
        {
            if (Step(branch ?? choice.Next, at))
            {
                return true;
            }

            found.RemoveRange(before, found.Count - before);
        }

        return false;
    }

    private bool Gap(FactNode? next, int at)
    {
        var before = found.Count;
        var last = Math.Min(at + LongestGap, tokens.Length);
        for (var end = at; end <= last; end++)
        {
            if (!IsOther(end, next))
            {
                if (Step(next, end))
                {
                    return true;
                }

                found.RemoveRange(before, found.Count - before);
            }

            if (end < tokens.Length && (tokens[end].EndsClause || (tokens[end].Kind == TokenKind.Number && IsOfUnit(end + 1))))
            {
                return false;
            }
        }

        return false;
    }

    // The word behind a gap is not this one.
    private readonly bool IsOther(int at, FactNode? node) =>
        at < tokens.Length && tokens[at].Kind == TokenKind.Word && node is { IsWord: true } && node.Key != tokens[at].Key;

    // "73 hồ sơ trên Cổng … và 201 hồ sơ trên trang …": what is told of the second number is not told of the first.
    private readonly bool IsOfUnit(int at) => at < tokens.Length && tokens[at].Kind == TokenKind.Word && units.Contains(tokens[at].Key);

    // The place behind a word, mark or number, or -1 where another stands there.
    private readonly int Token(FactNode node, int at)
    {
        while (at < tokens.Length && tokens[at].IsPassedOver)
        {
            at++;
        }

        if (at >= tokens.Length)
        {
            return -1;
        }

        ref readonly var token = ref tokens[at];
        if (node.IsWord)
        {
            return token.Key == node.Key && token.Kind != TokenKind.Number ? at + 1 : -1;
        }

        if (token.Kind != TokenKind.Number || part.Number(token.First) is not { } number)
        {
            return -1;
        }

        if (node.Kind != FactElementKind.Number)
        {
            return number == node.Number ? at + 1 : -1;
        }

        // "151 văn bản đi (89,9%)": a share is no count.
        if (at + 1 < tokens.Length && tokens[at + 1] is { Kind: TokenKind.Mark, Key: '%' } && node.Next?.Key != '%')
        {
            return -1;
        }

        found.Add((node.Element!, token.First));
        return at + 1;
    }
}
