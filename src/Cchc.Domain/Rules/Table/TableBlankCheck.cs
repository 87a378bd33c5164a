using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Table;

/// <summary>Blank cells, judged by the rows that are tied to them.</summary>
internal sealed class TableBlankCheck() : ReportCheck(RuleFamily.Table)
{
    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        var statistics = report.Report.Statistics;
        if (!report.HasTable || !statistics.Rows.Any(row => row.Figure.IsReported))
        {
            yield break;
        }

        var cells = report.Blanks;
        foreach (var judgement in cells.Judgements)
        {
            var about = judgement.Rows[0];
            var rows = string.Join(", ", judgement.Rows);
            var isBlank = statistics[about].State == FigureState.Blank;
            if (judgement.IsZero && !isBlank)
            {
                continue;
            }

            var finding = judgement.IsZero ? TableRules.MustBeZero.Found(("rows", rows), ("why", judgement.Why))
                : isBlank ? TableRules.HidesGap.Found(("rows", rows), ("why", judgement.Why), ("expected", judgement.Expected), ("title", Sentence(judgement.Relation.Title)))
                : TableRules.NotApplicable.Found(("code", rows), ("found", statistics[about].Text), ("why", judgement.Why));
            yield return finding with
            {
                Path = "/statistics/" + about,
                Indicators = ValueList.From(judgement.Rows.Concat(judgement.Relation.Rows()).Distinct()),
                Quote = statistics[about].Text,
                Expected = judgement.Expected,
            };
        }

        var blank = cells.Unexplained().ToList();
        if (blank.Count > 0)
        {
            yield return TableRules.Blank.Found(("rows", string.Join(", ", blank))) with { Path = "/statistics/" + blank[0], Indicators = ValueList.From(blank) };
        }
    }

    private static LocalizedText Sentence(LocalizedText title) => new(title.Vi.TrimEnd('.') + ".", title.En.TrimEnd('.') + ".");
}
