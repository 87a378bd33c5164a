using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;
using NodaTime.Text;

namespace Cchc.Domain.Rules.Table;

/// <summary>Rows that a later rule has changed by the day on which the report is judged; one finding a change.</summary>
internal sealed class TableChangeCheck() : ReportCheck(RuleFamily.Table)
{
    private static readonly LocalDatePattern Vietnamese = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        if (!report.HasTable || report.AsOf is not { } asOf)
        {
            return [];
        }

        List<(IndicatorCode Code, IndicatorChange Change)>? changed = null;
        foreach (var indicator in report.Catalogue.Indicators)
        {
            foreach (var change in indicator.Changes)
            {
                if (change.From <= asOf && report.Report.Statistics[indicator.Code].IsReported)
                {
                    (changed ??= []).Add((indicator.Code, change));
                }
            }
        }

        return changed is null ? [] : Told(report, changed);
    }

    private static IEnumerable<Finding> Told(CheckedReport report, List<(IndicatorCode Code, IndicatorChange Change)> changed)
    {
        foreach (var group in changed.GroupBy(pair => (pair.Change.From, pair.Change.LegalBasis)))
        {
            var rows = ValueList.From(group.Select(pair => pair.Code).Distinct());
            yield return TableRules.RowsChanged.Found(
                ("from", Vietnamese.Format(group.Key.From)),
                ("rows", string.Join(", ", rows)),
                ("what", group.First().Change.What)) with
            {
                Path = "/statistics/" + rows[0],
                Indicators = rows,
                Quote = report.Report.Statistics[rows[0]].Text,
                LegalBasis = string.Join("; ", group.Key.LegalBasis),
            };
        }
    }
}
