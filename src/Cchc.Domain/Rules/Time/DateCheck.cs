using Cchc.Domain.Rules.Form;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Rules.Time;

/// <summary>Dates in the text: days that do not exist, padding, events outside the period.</summary>
internal sealed class DateCheck() : ReportCheck(RuleFamily.Time)
{
    private static readonly ulong Month = WordKey.Of("tháng");
    private static readonly ulong Year = WordKey.Of("năm");
    private static readonly ulong Will = WordKey.Of("sẽ");
    private static readonly ulong Day = WordKey.Of("ngày");

    // A date behind one of these is a deadline, a start, or that of a document told without its number.
    private static readonly HashSet<ulong> NoEvent = [.. new[]
    {
        "trước", "đến", "tới", "từ", "hạn", "sau", "hết", "kể", "định", "hoạch", "văn", "luật", "quyết", "lệnh", "tư", "thị", "báo", "sẽ", "kiến", "lập", "sinh", "hành", "ký", "lực", "tờ", "trình", "hướng",
    }.Select(word => WordKey.Of(word))];

    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        foreach (var part in report.Prose.Running)
        {
            if (!part.HasAny(WordClasses.Number) || !part.HasAny(WordClasses.Day | WordClasses.Month | WordClasses.Stroke))
            {
                continue;
            }

            foreach (var date in part.Dates)
            {
                foreach (var finding in Date(report, part, date))
                {
                    yield return finding;
                }
            }

            if (!part.HasAny(WordClasses.Month))
            {
                continue;
            }

            foreach (var finding in Months(report, part))
            {
                yield return finding;
            }

            foreach (var finding in WordPadding(part))
            {
                yield return finding;
            }
        }

        if (report.Report.Header.PlaceAndDate is { } place && Tokenized(place.Text) is { } header)
        {
            foreach (var date in DateMention.Of(header).Where(date => date.Date.Calendar is null))
            {
                yield return header.Point(TimeRules.NoSuchDay.Found(("found", header.Words(date.First, date.Last))), date.First..(date.Last + 1));
            }
        }
    }

    private static ProsePart Tokenized(string text) => new("/header/placeAndDate", text, ProseRole.Leftover, null);

    private static IEnumerable<Finding> Date(CheckedReport report, ProsePart part, DateMention date)
    {
        var (first, last) = (date.DayToken, date.Last);
        var found = part.Words(first, last);
        if (date.Date.Calendar is not { } day)
        {
            yield return part.Point(TimeRules.NoSuchDay.Found(("found", found)), first..(last + 1)) with { Actual = found };
            yield break;
        }

        var expected = Days.Slashed(date.Date.Day, date.Date.Month, date.Date.Year);
        if (date.IsSlashed && !string.Equals(found.Replace('-', '/'), expected, StringComparison.Ordinal) && !found.Any(char.IsWhiteSpace))
        {
            yield return part.Point(TimeRules.SlashPadding.Found(("found", found), ("expected", expected)) with { Expected = expected, Actual = found }, first..(last + 1));
        }

        if (date.IsSlashed && first > 0 && part.Tokens[first - 1].IsWord && part.Tokens[first - 1].Key == Month)
        {
            var words = part.Words(first - 1, last);
            yield return part.Point(TimeRules.MonthForDay.Found(("found", words)) with { Expected = "ngày " + expected, Actual = words }, (first - 1)..(last + 1));
        }

        if (Outside(report, part, date, day) is { } outside)
        {
            yield return outside;
        }
    }

    private static IEnumerable<Finding> WordPadding(ProsePart part)
    {
        for (var from = 0; DateInWords.Fault(part.Text, part.Tokens, from) is { } fault; from = fault.Last)
        {
            yield return part.Point(
                FormRules.DatePadding.Found(("found", fault.Found), ("expected", fault.Expected)) with { Expected = fault.Expected, Actual = fault.Found },
                fault.First..(fault.Last + 1));
        }
    }

    // "Đầu tháng 4 năm 2024, xã phát phiếu …" in a report of March.
    private static IEnumerable<Finding> Months(CheckedReport report, ProsePart part)
    {
        if (part.Role != ProseRole.Body || part.Section is "IV" or "V" || report.Report.Period is not { CutOff: { } cutOff } period)
        {
            yield break;
        }

        var end = report.Report.Header.PlaceAndDate?.Date?.Latest ?? cutOff.End;
        end = end < cutOff.End ? cutOff.End : end;
        var tokens = part.Tokens;
        for (var i = 0; i + 3 < tokens.Length; i++)
        {
            if (tokens[i].IsAny(WordClasses.Month) && part.Number(i + 1) is >= 1 and <= 12 and var month && tokens[i + 2].IsWord && tokens[i + 2].Key == Year
                && tokens[i + 3].Length == 4 && part.Number(i + 3) is >= 1900 and <= 2999 and var year && !(i > 0 && tokens[i - 1].IsNumber) && !part.IsInReference(tokens[i].Start)
                && (int)((year * 12) + month) > (end.Year * 12) + end.Month && IsTold(part, i))
            {
                var found = part.Words(i, i + 3);
                yield return part.Point(
                    TimeRules.EventOutside.Found(("found", found), ("where", new LocalizedText("sau", "after")), ("expected", new LocalizedText($"{period.VietnameseName} ({Days.Between(cutOff).Vi})", $"{period} ({Days.Between(cutOff).En})"))) with { Actual = found },
                    i..(i + 4));
            }
        }
    }

    private static bool IsTold(ProsePart part, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 8 && !part.Tokens[i].EndsClause; i--)
        {
            if (part.Tokens[i].IsWord && NoEvent.Contains(part.Tokens[i].Key))
            {
                return false;
            }
        }

        // "vào tháng 4 năm 2024 sẽ …" is told of what is to come.
        return !part.Tokens.Skip(at).TakeWhile(token => !token.EndsClause).Any(token => token.IsWord && token.Key == Will);
    }

    // "Ngày 25/02/2021, lãnh đạo UBND xã chủ trì …" in a report of 2022.
    private static Finding? Outside(CheckedReport report, ProsePart part, DateMention date, LocalDate day)
    {
        if (part.Role != ProseRole.Body || part.Section is "IV" or "V" || part.IsInReference(part.Tokens[date.DayToken].Start)
            || report.Report.Period is not { CutOff: { } cutOff } period || !IsEvent(part, date))
        {
            return null;
        }

        var end = report.Report.Header.PlaceAndDate?.Date?.Latest ?? cutOff.End;
        var isBefore = day < cutOff.Start.PlusMonths(-1) && day > cutOff.Start.PlusYears(-3);
        var isAfter = day > end && day > cutOff.End;
        if (!isBefore && !isAfter)
        {
            return null;
        }

        var found = part.Words(date.First, date.Last);
        LocalizedText where = isBefore ? new("trước", "before") : new("sau", "after");
        return part.Point(
            TimeRules.EventOutside.Found(
                ("found", found), ("where", where), ("expected", new LocalizedText($"{period.VietnameseName} ({Days.Between(cutOff).Vi})", $"{period} ({Days.Between(cutOff).En})"))) with { Actual = found },
            date.First..(date.Last + 1));
    }

    private static readonly ulong[] UpTo = WordKey.OfPhrase("tính đến");

    private static bool IsEvent(ProsePart part, DateMention date)
    {
        // "tính đến hết ngày …": the figures of the sentence are of that day.
        if (Phrases.EndsAt(part.Tokens, date.First, UpTo) || Phrases.EndsAt(part.Tokens, date.First - 1, UpTo))
        {
            return true;
        }

        if (!part.Tokens[date.First].IsWord || part.Tokens[date.First].Key != Day)
        {
            return false;
        }

        for (var i = date.First - 1; i >= 0 && i >= date.First - 6 && !part.Tokens[i].EndsClause; i--)
        {
            if (part.Tokens[i].IsWord && NoEvent.Contains(part.Tokens[i].Key))
            {
                return false;
            }
        }

        return true;
    }
}
