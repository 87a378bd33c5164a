using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Catalogue;

/// <summary>
/// A relation that ties rows of one report together, declared once in the edition's file; rules and documents are made from it.
/// It holds for reported figures: a blank cell is unknown, never 0.
/// </summary>
public sealed record Relation
{
    /// <summary>The identifier inside the edition, such as T11.</summary>
    public required string Id { get; init; }

    /// <summary>The kind.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>The weight of a breach.</summary>
    public RuleSeverity Severity { get; init; }

    /// <summary>What must hold, in one sentence.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The left side: the total of a sum, the smaller side of an at-most, the rows of an only-if.</summary>
    public ValueList<IndicatorCode> Left { get; init; } = [];

    /// <summary>The right side: the parts of a sum, the greater side of an at-most.</summary>
    public ValueList<IndicatorCode> Right { get; init; } = [];

    /// <summary>The limit of an at-most that has no right side.</summary>
    public decimal? Limit { get; init; }

    /// <summary>The condition of an implies or only-if.</summary>
    public RelationCondition? When { get; init; }

    /// <summary>What an implies demands.</summary>
    public RelationCondition? Then { get; init; }

    /// <summary>The alternatives of an any-of.</summary>
    public ValueList<Relation> Of { get; init; } = [];

    /// <summary>The first day on which the relation holds, or null where it always has.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The last day on which the relation holds, or null where no end is known.</summary>
    public LocalDate? InForceTo { get; init; }

    /// <summary>The documents that the relation rests on, as citations.</summary>
    public ValueList<string> LegalBasis { get; init; } = [];

    /// <summary>Every row that takes part, in the order of declaration, each once.</summary>
    /// <returns>The codes.</returns>
    public ValueList<IndicatorCode> Rows()
    {
        var rows = new List<IndicatorCode>();
        Collect(this, rows);
        return ValueList.From(rows.Distinct());
    }

    /// <summary>Whether the relation holds on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True where it does.</returns>
    public bool IsInForceOn(LocalDate date) => (InForceFrom is not { } from || date >= from) && (InForceTo is not { } to || date <= to);

    private static void Collect(Relation relation, List<IndicatorCode> rows)
    {
        rows.AddRange(relation.Left);
        rows.AddRange(relation.Right);
        foreach (var condition in new[] { relation.When, relation.Then })
        {
            if (condition is not null)
            {
                rows.AddRange(condition.Rows);
                if (condition.Row is { } row)
                {
                    rows.Add(row);
                }
            }
        }

        foreach (var alternative in relation.Of)
        {
            Collect(alternative, rows);
        }
    }
}
