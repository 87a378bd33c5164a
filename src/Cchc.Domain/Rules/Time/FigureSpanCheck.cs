using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Rules.Time;

/// <summary>Spans of dates: their order, and the figures' own span against the cut-off dates of the period.</summary>
internal sealed class FigureSpanCheck() : ReportCheck(RuleFamily.Time)
{
    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        foreach (var span in FigureSpan.Of(report))
        {
            var tokens = span.From.First..(span.To.Last + 1);
            var found = span.Part.Words(span.From.First, span.To.Last);
            if (span.From.Date.Calendar is { } from && span.To.Date.Calendar is { } to && from > to)
            {
                yield return span.Part.Point(TimeRules.Reversed.Found(("found", found)), tokens) with { Actual = found };
            }
            else if (span.IsOfFigures && span.Days is { } days && report.Report.Period is { CutOff: { } cutOff } period && days != cutOff)
            {
                yield return span.Part.Point(
                    TimeRules.OutsideCutOff.Found(
                        ("found", Days.Between(days)), ("period", new LocalizedText(period.VietnameseName, period.ToString())), ("expected", Days.Between(cutOff))),
                    tokens) with
                {
                    Expected = Days.Between(cutOff).Vi,
                    Actual = found,
                };
            }
        }
    }
}
