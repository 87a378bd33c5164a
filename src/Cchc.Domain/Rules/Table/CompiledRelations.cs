using System.Runtime.CompilerServices;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Rules.Table;

/// <summary>
/// The relations of an edition with their rows as places in it, so that those that hold, which are most, need no search for a row.
/// The others are left to <see cref="RelationEvaluator"/>.
/// </summary>
internal sealed class CompiledRelations
{
    private static readonly ConditionalWeakTable<IndicatorCatalogue, CompiledRelations> ByCatalogue = [];

    private readonly (Relation Relation, int[] Left, int[] Right, RelationOutcome Holds)[] relations;

    private CompiledRelations(IndicatorCatalogue catalogue)
    {
        var places = new Dictionary<IndicatorCode, int>();
        foreach (var indicator in catalogue.Indicators)
        {
            places[indicator.Code] = places.Count;
        }

        relations = [.. catalogue.Relations.Select(relation => (relation, Places(relation.Left), Places(relation.Right), new RelationOutcome(relation) { Holds = true }))];

        int[] Places(ValueList<IndicatorCode> rows) => [.. rows.Select(row => places.GetValueOrDefault(row, -1))];
    }

    internal static CompiledRelations For(IndicatorCatalogue catalogue) => ByCatalogue.GetValue(catalogue, static one => new CompiledRelations(one));

    /// <summary>What becomes of every relation that is in force on a day, in the order of declaration.</summary>
    internal ValueList<RelationOutcome> Evaluate(Statistics statistics, IndicatorCatalogue catalogue, LocalDate? day)
    {
        var known = new decimal?[catalogue.Indicators.Count];
        for (var i = 0; i < known.Length; i++)
        {
            var indicator = catalogue.Indicators[i];
            known[i] = statistics[indicator.Code].Number is { } number && FigureShape.FaultOf(indicator, number) is null ? number : null;
        }

        var evaluator = new RelationEvaluator(statistics, catalogue);
        var outcomes = new List<RelationOutcome>(relations.Length);
        foreach (ref readonly var one in relations.AsSpan())
        {
            if (day is not { } asOf || one.Relation.IsInForceOn(asOf))
            {
                outcomes.Add(IsSurelyRight(one.Relation, one.Left, one.Right, known) ? one.Holds : evaluator.Evaluate(one.Relation));
            }
        }

        return ValueList.From(outcomes);
    }

    private static bool IsSurelyRight(Relation relation, int[] left, int[] right, decimal?[] known)
    {
        if (relation.Kind is not (RelationKind.Sum or RelationKind.Equals or RelationKind.AtMost) || Sum(left, known) is not { } one || Sum(right, known) is not { } other)
        {
            return false;
        }

        other = relation.Limit ?? other;
        return relation.Kind == RelationKind.AtMost ? one <= other : one == other;
    }

    // Null where a row has no number that it can have.
    private static decimal? Sum(int[] rows, decimal?[] known)
    {
        var sum = 0m;
        foreach (var row in rows)
        {
            if (row < 0 || known[row] is not { } number)
            {
                return null;
            }

            sum += number;
        }

        return sum;
    }
}
