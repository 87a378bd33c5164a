using Cchc.Domain.Text;

namespace Cchc.Domain.Catalogue;

/// <summary>One element in a phrase of a fact.</summary>
internal sealed record FactElement(FactElementKind Kind)
{
    /// <summary>The word, number or mark of a literal.</summary>
    internal string Literal { get; init; } = "";

    /// <summary>The sequences of a choice.</summary>
    internal ValueList<ValueList<FactElement>> Alternatives { get; init; } = [];

    /// <summary>The rows of a number or a claim; none for a number that no row repeats.</summary>
    internal ValueList<IndicatorCode> Rows { get; init; } = [];

    /// <summary>For a share: the rows of the whole, of which <see cref="Rows"/> are the part; else none.</summary>
    internal ValueList<IndicatorCode> Whole { get; init; } = [];

    /// <summary>The name under which a balance knows a number that no row repeats, or empty.</summary>
    internal string Name { get; init; } = "";

    /// <summary>What a claim demands of the sum of its rows.</summary>
    internal Comparison Is { get; init; }

    /// <summary>The value of a claim.</summary>
    internal decimal Value { get; init; }

    /// <summary>Whether it is a number that one row repeats, and no other.</summary>
    internal bool IsNumberOf(IndicatorCode row) => Kind == FactElementKind.Number && Whole.Count == 0 && Rows.Count == 1 && Rows[0] == row;
}
