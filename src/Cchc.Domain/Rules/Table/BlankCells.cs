using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Table;

/// <summary>
/// Judges cells without a figure by the rows that are tied to them: some are certainly 0, some hide a gap, some are blank with good
/// reason. The others are just blank.
/// </summary>
internal sealed class BlankCells
{
    private readonly CheckedReport report;
    private readonly Statistics statistics;
    private readonly List<(ValueList<IndicatorCode> Blank, decimal Lack)> lacking = [];
    private readonly HashSet<IndicatorCode> misplaced;

    private BlankCells(CheckedReport report)
    {
        this.report = report;
        statistics = report.Report.Statistics;
        var judgements = new List<BlankJudgement>();
        foreach (var outcome in report.Outcomes)
        {
            // A sum that holds lacks nothing.
            if (outcome.Holds != true || outcome.Relation.Kind != RelationKind.Sum)
            {
                Lacks(outcome.Relation);
            }

            foreach (var relation in outcome.Relation.Of)
            {
                Lacks(relation);
            }

            if (outcome.Holds is null && Judge(outcome.Relation, outcome.Missing) is { } judgement)
            {
                judgements.Add(judgement);
            }
        }

        misplaced = lacking.Count == 0 ? [] : [.. report.Catalogue.Indicators.Where(indicator => indicator is { Kind: IndicatorKind.Group, CarriesFigure: false }).SelectMany(indicator => MisplacedInto(indicator.Code))];
        Judgements = [.. First(judgements)];
    }

    /// <summary>The judgements, those that hide a gap first; a row stands in one of them only.</summary>
    internal IReadOnlyList<BlankJudgement> Judgements { get; }

    internal static BlankCells Of(CheckedReport report) => new(report);

    /// <summary>The blank rows below a group whose figure is what a sum lacks: it was entered one row too high.</summary>
    internal ValueList<IndicatorCode> MisplacedInto(IndicatorCode group)
    {
        if (lacking.Count == 0 || statistics[group].Number is not ({ } figure and > 0))
        {
            return [];
        }

        foreach (var (blank, lack) in lacking)
        {
            if (lack == figure && blank.All(row => report.Catalogue[row].Parent == group))
            {
                return blank;
            }
        }

        return [];
    }

    /// <summary>The blank rows that no related row explains or judges.</summary>
    internal IEnumerable<IndicatorCode> Unexplained()
    {
        var judged = Judgements.SelectMany(judgement => judgement.Rows).Concat(misplaced).ToHashSet();
        return report.Catalogue.Indicators
            .Where(indicator => indicator.ExpectsFigure && statistics[indicator.Code].State == FigureState.Blank && !judged.Contains(indicator.Code))
            .Select(indicator => indicator.Code)
            .Where(row => !report.Outcomes.Any(outcome => Explains(outcome, row)));
    }

    // A row that a condition keeps blank, and one whose blank is told by a relation of its own.
    private static bool Explains(RelationOutcome outcome, IndicatorCode row) =>
        (outcome.Relation.Kind == RelationKind.OnlyIf && outcome.Relation.Left.Contains(row))
        || (outcome is { Holds: false, Relation.Then: { Is: Comparison.Filled } then } && then.Rows.Contains(row));

    private IEnumerable<BlankJudgement> First(List<BlankJudgement> judgements)
    {
        var taken = misplaced.ToHashSet();
        foreach (var judgement in judgements.OrderBy(judgement => judgement.IsZero).ThenByDescending(judgement => judgement.Due))
        {
            if (!judgement.Rows.Any(taken.Contains))
            {
                taken.UnionWith(judgement.Rows);
                yield return judgement;
            }
        }
    }

    // A sum with a total and blank parts.
    private void Lacks(Relation relation)
    {
        if (relation.Kind == RelationKind.Sum && Remaining(relation) is { } lack and > 0 && Blank(relation.Right) is { Count: > 0 } blank)
        {
            lacking.Add((blank, lack));
        }
    }

    private BlankJudgement? Judge(Relation relation, ValueList<IndicatorCode> missing)
    {
        if (!missing.All(IsOpen))
        {
            return null;
        }

        return relation.Kind switch
        {
            RelationKind.Sum => JudgeSum(relation, missing),
            RelationKind.AtMost => JudgeAtMost(relation, missing),
            _ => null,
        };
    }

    private BlankJudgement? JudgeSum(Relation relation, ValueList<IndicatorCode> missing)
    {
        var isTotal = missing.Contains(relation.Left[0]);
        if (isTotal && missing.Count > 1)
        {
            return null;
        }

        var due = isTotal ? Known(relation.Right) : Remaining(relation) ?? -1;
        return due < 0 ? null : new BlankJudgement(missing, due == 0, due, Tell(relation.Left.Concat(relation.Right)), relation);
    }

    private BlankJudgement? JudgeAtMost(Relation relation, ValueList<IndicatorCode> missing)
    {
        var right = relation.Limit ?? Known(relation.Right);
        if (missing.All(relation.Left.Contains))
        {
            return right - Known(relation.Left) == 0 && relation.Limit is null
                ? new BlankJudgement(missing, IsZero: true, 0, Tell(relation.Left.Concat(relation.Right)), relation)
                : null;
        }

        var gap = Known(relation.Left) - right;
        return missing.All(relation.Right.Contains) && gap > 0
            ? new BlankJudgement(missing, IsZero: false, gap, Tell(relation.Left.Concat(relation.Right)), relation)
            : null;
    }

    private decimal? Remaining(Relation relation) => statistics[relation.Left[0]].Number is { } total ? total - Known(relation.Right) : null;

    private ValueList<IndicatorCode> Blank(ValueList<IndicatorCode> rows) => ValueList.From(rows.Where(IsOpen));

    private bool IsOpen(IndicatorCode row) => statistics[row].State is FigureState.Blank or FigureState.NotApplicable && report.Catalogue[row].ExpectsFigure;

    private decimal Known(IEnumerable<IndicatorCode> rows) => rows.Sum(row => statistics[row].Number ?? 0);

    private string Tell(IEnumerable<IndicatorCode> rows) => string.Join(", ", rows.Where(row => statistics[row].IsReported).Select(row => $"{row} = {statistics[row].Text}"));
}
