using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Table;

/// <summary>The relations between rows that the edition declares.</summary>
internal sealed class TableRelationCheck() : ReportCheck(RuleFamily.Table)
{
    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        var broken = new List<(RelationOutcome Outcome, ValueList<IndicatorCode> Rows)>();
        foreach (var outcome in report.Outcomes)
        {
            if (outcome.Holds == false)
            {
                broken.Add((outcome, outcome.Relation.Rows()));
            }
        }

        var findings = new List<Finding>(broken.Count);
        foreach (var (outcome, rows) in broken)
        {
            if (!broken.Exists(other => Covers(other.Outcome, other.Rows, outcome, rows) || Undermines(other.Outcome, outcome)))
            {
                findings.Add(ToFinding(report, outcome, rows));
            }
        }

        return findings;
    }

    // Two relations over the same rows ("at most" and "equal") broken at once have one cause: the heavier one is told.
    private static bool Covers(RelationOutcome other, ValueList<IndicatorCode> otherRows, RelationOutcome outcome, ValueList<IndicatorCode> rows)
    {
        if (other.Relation.Severity <= outcome.Relation.Severity || otherRows.Count != rows.Count)
        {
            return false;
        }

        foreach (var row in rows)
        {
            if (!otherRows.AsSpan().Contains(row))
            {
                return false;
            }
        }

        return true;
    }

    // A condition that rests on a total which its own parts prove wrong is no ground for a further finding.
    private static bool Undermines(RelationOutcome other, RelationOutcome outcome) =>
        other.Relation is { Kind: RelationKind.Sum, Severity: RuleSeverity.Error }
        && outcome.Relation.When is { } when && (when.Rows.Contains(other.About) || when.Row == other.About);

    private static Finding ToFinding(CheckedReport report, RelationOutcome outcome, ValueList<IndicatorCode> rows)
    {
        var relation = outcome.Relation;
        var rule = relation.Kind switch
        {
            RelationKind.Sum => TableRules.SumBroken,
            RelationKind.AtMost => TableRules.AtMostBroken,
            RelationKind.Equals => TableRules.EqualsBroken,
            RelationKind.Implies => TableRules.ImpliesBroken,
            RelationKind.OnlyIf => TableRules.OnlyIfBroken,
            _ => TableRules.AnyOfBroken,
        };
        var sides = relation.Kind is RelationKind.Implies ? relation.Then!.Rows : relation.Kind == RelationKind.AnyOf ? rows : relation.Left;
        var finding = rule.Found(
            ("rows", string.Join(" + ", sides)),
            ("actual", Shown(outcome.Actual)),
            ("expected", outcome.Expected is null
                ? new LocalizedText("có số liệu", "a figure")
                : relation.Kind == RelationKind.AtMost ? outcome.Bound! : outcome.Expected),
            ("difference", outcome.Difference),
            ("title", new LocalizedText(Sentence(relation.Title.Vi), Sentence(relation.Title.En))));
        return finding with
        {
            Severity = relation.Severity,
            Path = "/statistics/" + outcome.About,
            Indicators = ValueList.From(rows.Prepend(outcome.About).Distinct()),
            Quote = report.Report.Statistics[outcome.About].Text,
            Expected = outcome.Expected,
            Actual = outcome.Actual is { Length: > 0 } ? outcome.Actual : null,
            LegalBasis = relation.LegalBasis.Count > 0 ? string.Join("; ", relation.LegalBasis) : null,
        };
    }

    private static MessageValue Shown(string? actual) =>
        string.IsNullOrEmpty(actual) ? new LocalizedText("ô trống", "an empty cell") : actual;

    private static string Sentence(string title) => title.EndsWith('.') ? title : title + ".";
}
