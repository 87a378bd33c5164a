using System.Globalization;
using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Rules.Citations;

/// <summary>What a first citation tells, the days on which documents are dated, and one agency's numbers in order.</summary>
internal sealed class CitationStyleCheck() : ReportCheck(RuleFamily.Legal)
{
    // Words by which a sentence names the issuer before the reference.
    private static readonly HashSet<ulong> Issuing = [.. new[] { "ubnd", "hđnd", "ubnd", "xã", "phường", "thị", "huyện", "tịch" }.Select(word => WordKey.Of(word))];

    // More digits than any number of a document has.
    private const int LongestNumber = 28;

    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        var all = report.Citations.ToList();
        return First(report, all).Concat(DaysOff(report, all)).Concat(TwoDates(all)).Concat(Order(report, all));
    }

    private static IEnumerable<Finding> First(CheckedReport report, List<CitedText> all)
    {
        var seen = new HashSet<DocumentKey>();
        foreach (var cited in all)
        {
            var reference = cited.Reference;
            if (!seen.Add(cited.Resolved.ClusterKey) || reference.Number.Length == 0 || cited.IsLaw || cited.IsObject || reference.IsShortForm
                || cited.Part.IsCell || cited.Part.Role is ProseRole.Heading or ProseRole.Recipient or ProseRole.Leftover)
            {
                continue;
            }

            if (reference.IssueDate is null)
            {
                var expected = cited.Document?.Issued is { } issued ? new LocalizedText($" ({Days.Written(issued).Vi})", $" ({Days.Written(issued).En})") : new LocalizedText("", "");
                yield return cited.Point(CitationRules.NoDate.Found(("found", cited.Text), ("expected", expected))) with { Expected = cited.Document?.Issued is { } day ? Days.Plain(day) : null };
            }

            if (reference.Issuer.Length == 0 && !IsIssuerTold(cited))
            {
                var expected = cited.Document is { Issuers.Count: > 0 } document
                    ? new LocalizedText($" ({string.Join(", ", document.Issuers)})", $" ({string.Join(", ", document.Issuers)})")
                    : new LocalizedText("", "");
                yield return cited.Point(CitationRules.NoIssuer.Found(("found", cited.Text), ("expected", expected))) with { Expected = cited.Document is { Issuers.Count: > 0 } known ? known.Issuers[0] : null };
            }
        }
    }

    // "UBND xã đã ban hành Kế hoạch số …": the sentence has told who. Documents of the centre are always named with their issuer.
    private static bool IsIssuerTold(CitedText cited)
    {
        if (!cited.Reference.Symbol.Contains("UBND", StringComparison.OrdinalIgnoreCase) && !cited.Reference.Symbol.Contains("HĐND", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var tokens = cited.Part.Tokens;
        for (var i = cited.First - 1; i >= 0; i--)
        {
            if (tokens[i].IsWord && Issuing.Contains(tokens[i].Key))
            {
                return true;
            }
        }

        return cited.Part.Block is { Level: > 0 };
    }

    private static IEnumerable<Finding> DaysOff(CheckedReport report, List<CitedText> all)
    {
        foreach (var cited in all)
        {
            // A date that the register confirms is right, whatever day it was.
            if (cited.Reference.IssueDate?.Calendar is { } day && cited.Document?.Issued != day && DayOff(day) is { } name)
            {
                yield return cited.Point(CitationRules.DayOff.Found(("found", cited.Text), ("date", Days.Written(day)), ("day", name)));
            }
        }

        if (report.Report.Header.PlaceAndDate is { Date.Full: { } own } place && DayOff(own) is { } ofReport)
        {
            yield return CitationRules.DayOff.Found(("found", place.Text), ("date", Days.Written(own)), ("day", ofReport)) with { Path = "/header/placeAndDate", Quote = place.Text };
        }
    }

    private static LocalizedText? DayOff(LocalDate day) => LunarHolidays.Of(day) ?? (day.Month, day.Day, day.DayOfWeek) switch
    {
        (1, 1, _) => new("Tết Dương lịch", "New Year's Day"),
        (4, 30, _) => new("ngày Chiến thắng", "Victory Day"),
        (5, 1, _) => new("ngày Quốc tế Lao động", "Labour Day"),
        (9, 2, _) => new("Quốc khánh", "National Day"),
        (_, _, IsoDayOfWeek.Saturday) => new("thứ Bảy", "a Saturday"),
        (_, _, IsoDayOfWeek.Sunday) => new("Chủ nhật", "a Sunday"),
        _ => null,
    };

    private static IEnumerable<Finding> TwoDates(List<CitedText> all)
    {
        var dated = new Dictionary<(string, string, int?, int), CitedText>();
        foreach (var cited in all)
        {
            if (cited.Reference is { Number.Length: > 0, Symbol.Length: > 0, IssueDate: { } date } reference && cited.Document is null)
            {
                var key = (reference.Number, reference.Symbol.ToUpperInvariant(), reference.Year, date.Year);
                if (!dated.TryAdd(key, cited) && dated[key].Reference.IssueDate != date && IsOneIssuer(dated[key].Reference.Issuer, reference.Issuer))
                {
                    yield return cited.Point(CitationRules.TwoDates.Found(("found", cited.Text), ("other", dated[key].Text))) with { Related = [new RelatedPlace(dated[key].Part.Path, dated[key].Text)] };
                }
            }
        }
    }

    private static bool IsOneIssuer(string one, string other) => one.Length == 0 || other.Length == 0 || TextKey.Of(one) == TextKey.Of(other);

    private static IEnumerable<Finding> Order(CheckedReport report, List<CitedText> all)
    {
        var own = all.Where(cited => cited.Reference is { IssueDate.Calendar: not null, Year: null } && cited.Reference.Number.Length is > 0 and <= LongestNumber && cited.Reference.Number.All(char.IsAsciiDigit) && Ownership.IsOwn(cited, report))
            .DistinctBy(cited => (cited.Reference.Number, cited.Reference.Symbol, cited.Reference.IssueDate))
            .GroupBy(cited => (cited.Reference.Symbol, cited.Reference.IssueDate!.Value.Year));
        foreach (var group in own)
        {
            var sorted = group.OrderBy(cited => decimal.Parse(cited.Reference.Number, CultureInfo.InvariantCulture)).ToList();
            for (var i = 1; i < sorted.Count; i++)
            {
                if (sorted[i].Reference.IssueDate < sorted[i - 1].Reference.IssueDate && sorted[i].Reference.Number != sorted[i - 1].Reference.Number)
                {
                    yield return sorted[i].Point(CitationRules.NumbersAgainstDates.Found(("found", sorted[i].Text), ("other", sorted[i - 1].Text))) with
                    {
                        Related = [new RelatedPlace(sorted[i - 1].Part.Path, sorted[i - 1].Text)],
                    };
                }
            }
        }
    }
}
