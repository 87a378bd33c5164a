using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>
/// Tells the reporting period from the places that state it (subject, opening, table head, closing), which in real reports do
/// not always agree: the most frequent statement wins, and disagreement is said.
/// </summary>
internal sealed class PeriodVote
{
    private readonly List<(ReportingPeriod Period, DocumentLine? Line)> statements = [];

    internal void Hear(DocumentLine line) => statements.AddRange(PeriodFinder.Find(line.Text).Select(period => (period, (DocumentLine?)line)));

    internal void Hear(string text) => statements.AddRange(PeriodFinder.Find(text, yearMayFollow: true).Select(period => (period, (DocumentLine?)null)));

    internal ReportingPeriod? Decide(List<Issue> issues)
    {
        // "báo cáo định kỳ năm 2022" beside "quý 1/2022" names the year of the regime, not an annual report.
        var shorter = statements.Where(statement => statement.Period.Kind != PeriodKind.Year).ToList();
        var heard = shorter.Count > 0 ? shorter : statements;
        if (heard.Count == 0)
        {
            issues.Add(new Issue(ImportIssues.NoPeriod.With()));
            return null;
        }

        var counted = heard.GroupBy(statement => statement.Period).OrderByDescending(group => group.Count()).ToList();
        var taken = counted[0].Key;
        if (counted.Count > 1)
        {
            var other = counted[1].FirstOrDefault(statement => statement.Line is not null).Line;
            issues.Add(new Issue(ImportIssues.PeriodsDisagree.With(
                ("found", string.Join(", ", counted.Select(group => $"{group.Key} ({group.Count()}×)"))), ("taken", taken.ToString())))
            {
                Position = other?.Position,
                Quote = other?.Text ?? "",
            });
        }

        return taken;
    }
}
