using System.Buffers;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>A number, or a claim, that a sentence states of rows.</summary>
/// <param name="Part">The text.</param>
/// <param name="Phrase">The phrase by which it is told.</param>
/// <param name="Element">The number or claim, with its rows.</param>
/// <param name="First">The first token of the phrase.</param>
/// <param name="Token">The token of the number; of a claim the last one of the phrase so far.</param>
internal sealed record FactStatement(ProsePart Part, FactPhrase Phrase, FactElement Element, int First, int Token)
{
    /// <summary>The words of the phrase up to the number.</summary>
    internal string Quote => Part.Words(First, Token);

    /// <summary>The number as written.</summary>
    internal string Written => Part.Words(Token, Token);

    /// <summary>Whether the table says the same; null where it says nothing, or the number is of no row.</summary>
    internal bool? Agrees { get; private set; }

    internal decimal? Number => Element.Kind == FactElementKind.Number ? Part.Number(Token) : null;

    /// <summary>
    /// What a text states. A number that one phrase reads in agreement with the table is told rightly, whatever another makes of it; else
    /// the phrase that demands most is right about what is meant.
    /// </summary>
    internal static void Add(ProsePart part, FactIndex index, Statistics statistics, List<FactStatement> statements)
    {
        if (part.Tokens.Length == 0 || part.Section is "IV" or "V")
        {
            return;
        }

        var rentedTokens = ArrayPool<FactToken>.Shared.Rent(part.Tokens.Length);
        var rentedPlaces = ArrayPool<FactPlace>.Shared.Rent(part.Tokens.Length);
        var tokens = rentedTokens.AsSpan(0, index.Vocabulary.Read(part, index.Firsts, rentedTokens));
        var count = index.Places(tokens, rentedPlaces, out var first);
        var best = new BestStatements(part, statistics);
        best.Try(index.AtStart(tokens), tokens, 0, first);
        for (var i = count - 1; i >= 0; i--)
        {
            ref readonly var place = ref rentedPlaces[i];
            best.Try(index.At(tokens, place.At), tokens, place.At, place.Ahead);
        }

        ArrayPool<FactToken>.Shared.Return(rentedTokens);
        ArrayPool<FactPlace>.Shared.Return(rentedPlaces);
        best.AddTo(statements);
    }

    /// <summary>Holds it against the table.</summary>
    internal FactStatement Compared(Statistics statistics)
    {
        Agrees = Compare(statistics);
        return this;
    }

    private bool? Compare(Statistics statistics)
    {
        if (Sum(statistics) is not { } sum)
        {
            return null;
        }

        return Element.Kind == FactElementKind.Claim
            ? (Element.Is == Comparison.Equal ? sum == Element.Value : sum > Element.Value)
            : Number is { } number ? IsSame(number, sum) : null;
    }

    /// <summary>What the table says.</summary>
    internal string Expected(Statistics statistics)
    {
        var sum = Sum(statistics) ?? 0;
        return Element.Rows.Count == 1 && Element.Whole.Count == 0
            ? statistics[Element.Rows[0]].Text
            : VietnameseNumber.Format(Element.Whole.Count > 0 ? Math.Round(sum, Math.Max((int)(Number?.Scale ?? 1), 1), MidpointRounding.AwayFromZero) : sum);
    }

    internal bool IsBetterThan(FactStatement other) =>
        (Agrees, other.Agrees) switch
        {
            (true, not true) => Element.Kind == FactElementKind.Number,
            (not true, true) => Element.Kind != FactElementKind.Number,
            _ => Phrase.Words > other.Phrase.Words,
        };

    private decimal? Sum(Statistics statistics)
    {
        if (Element.Rows.Count == 0 || Known(statistics, Element.Rows) is not { } rows)
        {
            return null;
        }

        return Element.Whole.Count == 0 ? rows : Known(statistics, Element.Whole) is { } whole and > 0 ? rows / whole * 100 : null;
    }

    private static decimal? Known(Statistics statistics, ValueList<IndicatorCode> rows)
    {
        decimal? sum = 0;
        foreach (var row in rows.AsSpan())
        {
            sum += statistics[row].Number;
        }

        return sum;
    }

    // A share that is rounded to fewer decimals in one of the two places is the same share.
    private static bool IsSame(decimal one, decimal other)
    {
        var digits = Math.Min(one.Scale, other.Scale);
        return one == other || (one.Scale != other.Scale && (Math.Round(one, digits, MidpointRounding.AwayFromZero) == Math.Round(other, digits, MidpointRounding.AwayFromZero)
            || Math.Round(one, digits, MidpointRounding.ToZero) == Math.Round(other, digits, MidpointRounding.ToZero)));
    }
}
