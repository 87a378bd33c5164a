using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules.Citations;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Rules.Time;

/// <summary>The unit's own documents against the closing date and the years that they are for; the date of the report itself.</summary>
internal sealed class SteeringCheck() : ReportCheck(RuleFamily.Time)
{
    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        if (FigureSpan.ClosingDate(report) is { } closing)
        {
            foreach (var finding in AfterClosing(report, closing).Concat(BeforeEnd(report, closing)))
            {
                yield return finding;
            }
        }

        foreach (var cited in report.Citations.Where(cited => cited.Reference.IssueDate?.Calendar is not null && Ownership.IsOwn(cited, report)))
        {
            if (PlanYear(report, cited) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> AfterClosing(CheckedReport report, LocalDate closing)
    {
        var day = CitedText.DayOf(report);
        var told = new HashSet<DocumentKey>();
        foreach (var cited in report.Citations)
        {
            if (cited.Part.Section is "I" or "II" && cited.Reference.IssueDate?.Calendar is { } issued && issued > closing && !(issued > day)
                && Ownership.IsOwn(cited, report) && told.Add(cited.Resolved.ClusterKey))
            {
                yield return cited.Point(TimeRules.AfterClosing.Found(("found", cited.Text), ("date", Days.Written(issued)), ("expected", Days.Written(closing)))) with
                {
                    Expected = "≤ " + Days.Plain(closing),
                    Actual = Days.Plain(issued),
                };
            }
        }
    }

    private static IEnumerable<Finding> BeforeEnd(CheckedReport report, LocalDate closing)
    {
        if (report.Report.Header.PlaceAndDate is { Date.Full: { } own } place && own < closing)
        {
            yield return TimeRules.DatedBeforeEnd.Found(("found", Days.Written(own)), ("expected", Days.Written(closing))) with
            {
                Path = "/header/placeAndDate",
                Quote = place.Text,
                Expected = "≥ " + Days.Plain(closing),
                Actual = Days.Plain(own),
            };
        }
    }

    // "Kế hoạch số 04/KH-UBND ngày 12/01/2022 … năm 2021": a plan is for its own year or a later one.
    private static Finding? PlanYear(CheckedReport report, CitedText cited)
    {
        if (cited.Reference.Kind != DocumentKind.Plan && cited.Reference.Kind != DocumentKind.Programme)
        {
            return null;
        }

        var issued = cited.Reference.IssueDate!.Value.Calendar!.Value;
        var mention = PeriodMention.Of(cited.Part).FirstOrDefault(mention => mention.First >= cited.Behind);
        if (mention is not { Period.Kind: PeriodKind.Year } || !IsTitle(cited, mention))
        {
            return null;
        }

        // A plan of December is for the year to come, where the report is of that year.
        var isGoneBy = mention.Period.Year < issued.Year
            || (mention.Period.Year == issued.Year && issued.Month == 12 && report.Report.Period is { } period && period.Year == issued.Year + 1);
        var isTooFar = mention.Period.Year > issued.Year + 1 || (mention.Period.Year == issued.Year + 1 && issued.Month <= 9);
        return isGoneBy || isTooFar
            ? cited.Part.Point(
                TimeRules.PlanYear.Found(("found", cited.Text), ("date", Days.Written(issued)), ("year", mention.Period.Year.ToString("D4", null))) with { Actual = cited.Part.Words(mention.First, mention.Last) },
                mention.First..(mention.Last + 1))
            : null;
    }

    // Up to the end of the clause, with no other reference between.
    private static bool IsTitle(CitedText cited, PeriodMention mention)
    {
        for (var i = cited.Behind; i < mention.First; i++)
        {
            if (cited.Part.Tokens[i].EndsClause || cited.Part.IsInReference(cited.Part.Tokens[i].Start))
            {
                return false;
            }
        }

        return mention.First - cited.Behind <= 40;
    }
}
