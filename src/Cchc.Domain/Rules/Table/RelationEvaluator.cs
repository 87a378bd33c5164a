using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Table;

/// <summary>
/// Checks the relations of an edition in one report. A figure that is blank, unreadable or ill-shaped is unknown, never 0; a
/// relation that needs it is not checkable.
/// </summary>
internal readonly struct RelationEvaluator(Statistics statistics, IndicatorCatalogue catalogue)
{
    internal RelationOutcome Evaluate(Relation relation) => relation.Kind switch
    {
        RelationKind.Sum or RelationKind.Equals => Compare(relation, (left, right) => left == right, ""),
        RelationKind.AtMost => Compare(relation, (left, right) => left <= right, "≤ "),
        RelationKind.Implies => Implies(relation),
        RelationKind.OnlyIf => OnlyIf(relation),
        _ => AnyOf(relation),
    };

    private RelationOutcome Compare(Relation relation, Func<decimal, decimal, bool> holds, string sign)
    {
        var missing = Missing(relation.Left, relation.Right);
        if (missing.Count > 0)
        {
            return new RelationOutcome(relation) { Missing = missing };
        }

        var left = Sum(relation.Left);
        var right = relation.Limit ?? Sum(relation.Right);
        return holds(left, right) ? new RelationOutcome(relation) { Holds = true } : new RelationOutcome(relation)
        {
            Holds = false,
            About = relation.Left[0],
            Sign = sign,
            Bound = VietnameseNumber.Format(right),
            Actual = VietnameseNumber.Format(left),
            Difference = VietnameseNumber.Format(Math.Abs(left - right)),
        };
    }

    private RelationOutcome Implies(Relation relation)
    {
        var (when, then) = (Test(relation.When!), Test(relation.Then!));
        if (when == false || then == true)
        {
            return new RelationOutcome(relation) { Holds = true };
        }

        if (when is null || then is null)
        {
            return new RelationOutcome(relation) { Missing = MissingOf(relation.When!, relation.Then!) };
        }

        var about = relation.Then!.Rows[0];
        return new RelationOutcome(relation)
        {
            Holds = false,
            About = about,
            Sign = SignOf(relation.Then.Is),
            Bound = relation.Then.Is == Comparison.Filled ? null : VietnameseNumber.Format(BoundOf(relation.Then)),
            Actual = relation.Then.Is == Comparison.Filled ? statistics[about].Text : VietnameseNumber.Format(Sum(relation.Then.Rows)),
        };
    }

    private RelationOutcome OnlyIf(Relation relation)
    {
        var figures = statistics;
        var filled = relation.Left.Where(row => figures[row].IsReported).ToList();
        if (filled.Count == 0)
        {
            return new RelationOutcome(relation) { Holds = true };
        }

        return Test(relation.When!) switch
        {
            true => new RelationOutcome(relation) { Holds = true },
            null => new RelationOutcome(relation) { Missing = MissingOf(relation.When!) },
            false => new RelationOutcome(relation) { Holds = false, About = filled[0], Actual = statistics[filled[0]].Text },
        };
    }

    private RelationOutcome AnyOf(Relation relation)
    {
        var outcomes = new List<RelationOutcome>();
        foreach (var alternative in relation.Of)
        {
            outcomes.Add(Evaluate(alternative));
        }

        if (outcomes.Exists(outcome => outcome.Holds == true))
        {
            return new RelationOutcome(relation) { Holds = true };
        }

        return outcomes.TrueForAll(outcome => outcome.Holds == false)
            ? outcomes[0] with { Relation = relation }
            : new RelationOutcome(relation) { Missing = ValueList.From(outcomes.SelectMany(outcome => outcome.Missing).Distinct()) };
    }

    private bool? Test(RelationCondition condition)
    {
        if (condition.Is == Comparison.Filled)
        {
            // Something unreadable stands there: whether it is a figure cannot be told.
            var states = condition.Rows.Select(Figures).Select(figure => figure.State).ToList();
            return states.Contains(FigureState.Unreadable) ? null : states.TrueForAll(state => state == FigureState.Reported);
        }

        if (MissingOf(condition).Count > 0)
        {
            return null;
        }

        var left = Sum(condition.Rows);
        var right = BoundOf(condition);
        return condition.Is switch
        {
            Comparison.Equal => left == right,
            Comparison.MoreThan => left > right,
            Comparison.AtLeast => left >= right,
            Comparison.LessThan => left < right,
            _ => left <= right,
        };
    }

    private Figure Figures(IndicatorCode code) => statistics[code];

    private decimal BoundOf(RelationCondition condition) => condition.Row is { } row ? Known(row)!.Value : condition.Value;

    private static string SignOf(Comparison comparison) => comparison switch
    {
        Comparison.MoreThan => "> ",
        Comparison.AtLeast => "≥ ",
        Comparison.LessThan => "< ",
        Comparison.AtMost => "≤ ",
        _ => "",
    };

    private ValueList<IndicatorCode> MissingOf(params ReadOnlySpan<RelationCondition> conditions)
    {
        List<IndicatorCode>? missing = null;
        foreach (var condition in conditions)
        {
            if (condition.Is != Comparison.Filled)
            {
                AddMissing(condition.Rows.AsSpan(), ref missing);
                AddMissing(condition.Row is { } row ? [row] : [], ref missing);
            }
        }

        return missing is null ? [] : ValueList.From(missing);
    }

    private ValueList<IndicatorCode> Missing(ValueList<IndicatorCode> left, ValueList<IndicatorCode> right)
    {
        List<IndicatorCode>? missing = null;
        AddMissing(left.AsSpan(), ref missing);
        AddMissing(right.AsSpan(), ref missing);
        return missing is null ? [] : ValueList.From(missing);
    }

    private void AddMissing(ReadOnlySpan<IndicatorCode> rows, ref List<IndicatorCode>? missing)
    {
        foreach (var row in rows)
        {
            if (Known(row) is null && missing?.Contains(row) != true)
            {
                (missing ??= []).Add(row);
            }
        }
    }

    private decimal Sum(ValueList<IndicatorCode> rows)
    {
        var sum = 0m;
        foreach (var row in rows.AsSpan())
        {
            sum += Known(row)!.Value;
        }

        return sum;
    }

    /// <summary>The number of a row if it is one that the row can have.</summary>
    private decimal? Known(IndicatorCode row) =>
        statistics[row].Number is { } number && FigureShape.FaultOf(catalogue[row], number) is null ? number : null;
}
