using Cchc.Domain.Text;

namespace Cchc.Domain.Catalogue;

/// <summary>
/// A relation that ties the rows of a report to those of the report before, declared in the edition's file. It holds for
/// reported figures: a blank cell is unknown, never 0.
/// </summary>
public sealed record SeriesRelation
{
    /// <summary>The identifier inside the edition, such as T27.</summary>
    public required string Id { get; init; }

    /// <summary>The kind.</summary>
    public required SeriesRelationKind Kind { get; init; }

    /// <summary>The weight of a breach.</summary>
    public RuleSeverity Severity { get; init; }

    /// <summary>What must hold, in one sentence.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The rows concerned; for a stock the one row of the stock.</summary>
    public required ValueList<IndicatorCode> Rows { get; init; }

    /// <summary>For a stock: the rows that add to it.</summary>
    public ValueList<IndicatorCode> Plus { get; init; } = [];

    /// <summary>For a stock: the rows that take from it.</summary>
    public ValueList<IndicatorCode> Minus { get; init; } = [];
}
