using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>The statements of one text, of each number and claim the best.</summary>
internal ref struct BestStatements(ProsePart part, Statistics statistics)
{
    private List<(FactElement Element, int Token)>? found;
    private List<(int Key, FactStatement Statement)>? best;

    /// <summary>Tries the phrases that may stand at a token.</summary>
    internal void Try(ReadOnlySpan<FactCandidate> candidates, ReadOnlySpan<FactToken> tokens, int at, in KeyMask ahead)
    {
        foreach (ref readonly var candidate in candidates)
        {
            if (ahead.Has(candidate.Needs) && candidate.Phrase.Match(part, tokens, at, found ??= []))
            {
                foreach (var (element, token) in found)
                {
                    // A claim has no number of its own; it is told at the phrase.
                    Add(element.Kind == FactElementKind.Claim ? -1 - token : token, new FactStatement(part, candidate.Phrase, element, tokens[at].First, token));
                }
            }
        }
    }

    /// <summary>Adds them to a list in the order of the text.</summary>
    internal readonly void AddTo(List<FactStatement> statements)
    {
        // They are few, and most of them in order.
        for (var i = 0; i < best?.Count; i++)
        {
            var one = best[i];
            var at = i;
            for (; at > 0 && Math.Abs(best[at - 1].Key) > Math.Abs(one.Key); at--)
            {
                best[at] = best[at - 1];
            }

            best[at] = one;
        }

        for (var i = 0; i < best?.Count; i++)
        {
            statements.Add(best[i].Statement);
        }
    }

    private void Add(int key, FactStatement statement)
    {
        statement.Compared(statistics);
        best ??= [];
        for (var i = 0; i < best.Count; i++)
        {
            if (best[i].Key == key)
            {
                best[i] = statement.IsBetterThan(best[i].Statement) ? (key, statement) : best[i];
                return;
            }
        }

        best.Add((key, statement));
    }
}
