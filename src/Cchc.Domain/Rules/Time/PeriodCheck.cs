using Cchc.Domain.Reporting;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Time;

/// <summary>The period wherever the report states it, the period of the tasks ahead, and years outside the period.</summary>
internal sealed class PeriodCheck() : ReportCheck(RuleFamily.Time)
{
    private static readonly ulong Within = WordKey.Of("trong");
    private static readonly HashSet<ulong> Looking = [.. new[] { "so", "cùng", "trước", "từ", "giai", "cuối", "đầu", "đến", "sau", "tới", "ngoái", "tháng", "hết", "nhiệm", "khóa", "ngày" }.Select(word => WordKey.Of(word))];
    private static readonly HashSet<ulong> Planning = [.. new[] { "kế", "hoạch" }.Select(word => WordKey.Of(word))];

    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        if (report.Report.Period is not { } period)
        {
            yield break;
        }

        (ProsePart Part, PeriodMention Mention)? roman = null, arabic = null, romanHead = null, arabicHead = null;
        foreach (var part in report.Prose.Running)
        {
            if (!part.HasAny(WordClasses.Number) || !part.HasAny(WordClasses.Quarter | WordClasses.Year | WordClasses.Month))
            {
                continue;
            }

            foreach (var mention in PeriodMention.Of(part))
            {
                if (Judge(part, mention, period) is { } finding)
                {
                    yield return finding;
                }

                if (mention.Period == period && part.Role == ProseRole.ColumnHead)
                {
                    romanHead ??= mention.IsRoman == true ? (part, mention) : null;
                    arabicHead ??= mention.IsRoman == false ? (part, mention) : null;
                }
                else if (mention.Period == period)
                {
                    roman ??= mention.IsRoman == true ? (part, mention) : null;
                    arabic ??= mention.IsRoman == false ? (part, mention) : null;
                }
            }
        }

        // Once for the text, and once for heads of the table that differ from page to page.
        foreach (var finding in Style(roman ?? romanHead, arabic).Concat(Style(romanHead, arabicHead)))
        {
            yield return finding;
        }
    }

    // The Arabic form is told: the models of the decree and most offices write Roman numerals.
    private static IEnumerable<Finding> Style((ProsePart Part, PeriodMention Mention)? roman, (ProsePart Part, PeriodMention Mention)? arabic)
    {
        if (roman is var (part, mention) && arabic is var (other, otherMention))
        {
            var (found, elsewhere) = (other.Words(otherMention.First, otherMention.Last), part.Words(mention.First, mention.Last));
            yield return other.Point(
                TimeRules.QuarterStyle.Found(("found", found), ("other", elsewhere)) with { Expected = elsewhere, Actual = found, Related = [new RelatedPlace(part.Path, elsewhere)] },
                otherMention.First..(otherMention.Last + 1));
        }
    }

    private static Finding? Judge(ProsePart part, PeriodMention mention, ReportingPeriod period)
    {
        var isTasks = IsTasksAhead(part);
        switch (part.Role)
        {
            case ProseRole.PartTitle when isTasks:
                return Follows(mention.Period, period) ? null : Point(part, mention, TimeRules.NextPeriod.Found(("found", Name(mention.Period)), ("expected", Name(period))), null);
            case ProseRole.Subject or ProseRole.Heading or ProseRole.ColumnHead or ProseRole.PartTitle:
                return IsPeriod(mention, period) || (part.Role != ProseRole.Subject && mention.Period.Kind == PeriodKind.Year && mention.Period.Year == period.Year)
                    || IsFollowing(part, mention, period) ? null : Differs(part, mention, period);
            case ProseRole.Opening or ProseRole.Closing when mention.Period.Kind != PeriodKind.Year:
                return IsPeriod(mention, period) || IsCompared(part, mention) ? null : Differs(part, mention, period);
            case ProseRole.Opening or ProseRole.Closing or ProseRole.Body or ProseRole.ItemTitle:
                return IsOutside(part, mention, period, isTasks)
                    ? Point(part, mention, TimeRules.YearOutside.Found(("found", part.Words(mention.First, mention.Last)), ("expected", Name(period))), null)
                    : null;
            default:
                return null;
        }
    }

    private static Finding Differs(ProsePart part, PeriodMention mention, ReportingPeriod period) =>
        Point(part, mention, TimeRules.PeriodDiffers.Found(("found", part.Words(mention.First, mention.Last)), ("expected", Name(period))), period.VietnameseName);

    private static Finding Point(ProsePart part, PeriodMention mention, Finding finding, string? expected) =>
        part.Point(finding, mention.First..(mention.Last + 1)) with { Expected = expected, Actual = part.Words(mention.First, mention.Last) };

    // "Quý I/2022; nhiệm vụ Quý II/2022" in a subject.
    private static bool IsFollowing(ProsePart part, PeriodMention mention, ReportingPeriod period) =>
        part.Role == ProseRole.Subject && mention.Period != period && Follows(mention.Period, period)
        && PeriodMention.Of(part).Any(other => other.First < mention.First && other.Period == period);

    // A half year may be called by its second quarter, and a third quarter by nine months.
    private static bool IsPeriod(PeriodMention mention, ReportingPeriod period) =>
        mention.Period == period || (mention.Period.Year == period.Year && (mention.Period.Kind, period.Kind) is
            (PeriodKind.HalfYear, PeriodKind.SecondQuarter) or (PeriodKind.SecondQuarter, PeriodKind.HalfYear) or (PeriodKind.NineMonths, PeriodKind.ThirdQuarter)
            or (PeriodKind.ThirdQuarter, PeriodKind.NineMonths) or (PeriodKind.Year, PeriodKind.FourthQuarter) or (PeriodKind.FourthQuarter, PeriodKind.Year));

    private static bool Follows(ReportingPeriod mentioned, ReportingPeriod period)
    {
        var next = period.NominalEnd.PlusDays(1);
        return mentioned != period && (mentioned.CutOff is { } cutOff ? cutOff.Contains(next) || (mentioned.Kind == PeriodKind.Year && mentioned.Year == next.Year) : mentioned.Year == next.Year && mentioned.NominalEnd > next);
    }

    private static bool IsTasksAhead(ProsePart part)
    {
        if (part.Section == "IV")
        {
            return true;
        }

        var bare = part.Role == ProseRole.PartTitle ? TextKey.Bare(part.Text) : "";
        return bare.Contains("phuong huong", StringComparison.Ordinal) || bare.Contains("nhiem vu trong tam", StringComparison.Ordinal);
    }

    // Results of another year or an earlier period, told as results of this one.
    private static bool IsOutside(ProsePart part, PeriodMention mention, ReportingPeriod period, bool isTasks)
    {
        var tokens = part.Tokens;
        var before = mention.First > 0 && tokens[mention.First - 1].IsWord ? tokens[mention.First - 1].Key : 0;
        if (mention.Period.Kind != PeriodKind.Year)
        {
            var isPast = mention.Period.NominalEnd < period.NominalEnd && mention.Period.Year < period.Year;
            return !isTasks && isPast && !IsCompared(part, mention);
        }

        var isThisYear = mention.Period.Year == period.Year;
        if (isThisYear || IsCompared(part, mention) || IsInTitle(part, mention))
        {
            return false;
        }

        var opens = mention.First == 0 || (tokens[mention.First - 1].EndsClause && tokens[mention.First].Case == WordCase.Capital);
        return before == Within ? mention.Period.Year < period.Year || (!isTasks && part.Section != "V")
            : (opens && mention.Period.Year < period.Year) || IsPlan(part, mention, period, isTasks);
    }

    // "Kế hoạch cải cách hành chính năm 2021" in a report of 2022.
    private static bool IsPlan(ProsePart part, PeriodMention mention, ReportingPeriod period, bool isTasks)
    {
        if (mention.Period.Year > period.Year && (isTasks || part.Section == "V" || mention.Period.Year == period.Year + 1 && period.NominalEnd.Month >= 9))
        {
            return false;
        }

        for (var i = mention.First - 1; i > 0 && i >= mention.First - 6 && part.Tokens[i].IsWord; i--)
        {
            if (Planning.Contains(part.Tokens[i].Key) && Planning.Contains(part.Tokens[i - 1].Key))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCompared(ProsePart part, PeriodMention mention)
    {
        for (var i = mention.First - 1; i >= 0 && i >= mention.First - 3 && !part.Tokens[i].EndsClause && !part.Tokens[i].IsMark(','); i--)
        {
            if (part.Tokens[i].IsWord && Looking.Contains(part.Tokens[i].Key))
            {
                return true;
            }
        }

        // "(năm 2021: 240 hồ sơ)" and "2021 - 2030" compare too.
        var next = mention.Last + 1;
        return (mention.First > 0 && part.Tokens[mention.First - 1].IsMark('(')) || (next < part.Tokens.Length && part.Tokens[next].IsMark('-'));
    }

    // The year in the title of a cited document is that of the document.
    private static bool IsInTitle(ProsePart part, PeriodMention mention)
    {
        foreach (var reference in part.References)
        {
            var end = reference.Reference.Start + reference.Reference.Length;
            var start = part.Tokens[mention.First].Start;
            if (end <= start && !part.Text.AsSpan(end, start - end).Contains(';') && !part.Text.AsSpan(end, start - end).Contains(". ", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static LocalizedText Name(ReportingPeriod period) => new(period.VietnameseName, period.ToString());
}
