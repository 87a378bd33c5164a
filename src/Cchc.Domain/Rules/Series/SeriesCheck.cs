using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Series;

/// <summary>The report against the one before, by the series relations of the edition; one finding a relation.</summary>
internal sealed class SeriesCheck() : ReportCheck(RuleFamily.Series)
{
    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        if (report.Previous is not { } previous || !report.HasTable)
        {
            return [];
        }

        return WhyNot(report.Report, previous) is { } why
            ? [SeriesRules.NotComparable.Found(("why", why)) with { Path = "/period" }]
            : report.Catalogue.Series.Select(relation => Check(report.Report, previous, relation)).OfType<Finding>();
    }

    private static LocalizedText? WhyNot(CchcReport report, CchcReport previous)
    {
        if (!string.Equals(report.Statistics.Edition, previous.Statistics.Edition, StringComparison.Ordinal))
        {
            return new LocalizedText("hai báo cáo dùng hai danh mục khác nhau", "the two follow different editions");
        }

        if (report.Unit is { } unit && previous.Unit is { } other && !IsSame(unit, other))
        {
            return new LocalizedText($"{other} là đơn vị khác", $"{other} is another unit");
        }

        return report.Period is { } now && previous.Period is { } then && then.NominalEnd < now.NominalEnd
            ? null
            : new LocalizedText(
                $"kỳ {previous.Period?.ToString() ?? "không rõ"} không sớm hơn kỳ {report.Period?.ToString() ?? "không rõ"}",
                $"the period {previous.Period?.ToString() ?? "unknown"} is not earlier than {report.Period?.ToString() ?? "unknown"}");
    }

    // Communes of one name lie in many districts; a superior that one of the two does not name tells nothing.
    private static bool IsSame(AdministrativeUnit unit, AdministrativeUnit other) =>
        unit.WithSuperiors().Zip(other.WithSuperiors()).All(pair => TextKey.Of(pair.First.FullName) == TextKey.Of(pair.Second.FullName));

    private static Finding? Check(CchcReport report, CchcReport previous, SeriesRelation relation)
    {
        if (!Applies(relation.Kind, report.Period!, previous.Period!))
        {
            return null;
        }

        var finding = relation.Kind switch
        {
            SeriesRelationKind.CarriedForward => Stock(report.Statistics, previous.Statistics, relation),
            SeriesRelationKind.NotFalling => Fell(report.Statistics, previous.Statistics, relation),
            _ => Changed(report.Statistics, previous.Statistics, relation),
        };
        return finding is null ? null : finding with
        {
            Severity = relation.Severity,
            Path = "/statistics/" + finding.Indicators[0],
            Quote = report.Statistics[finding.Indicators[0]].Text,
        };
    }

    // A stock follows from the period that ends where this one begins; a cumulative figure from one that begins on the same day.
    private static bool Applies(SeriesRelationKind kind, ReportingPeriod now, ReportingPeriod then) => kind switch
    {
        SeriesRelationKind.CarriedForward => now.CutOff is { } cutOff && then.CutOff is { } before && before.End.PlusDays(1) == cutOff.Start,
        SeriesRelationKind.NotFalling => now.CutOff is { } cutOff && then.CutOff is { } before && before.Start == cutOff.Start,
        _ => now.Year == then.Year,
    };

    private static Finding? Stock(Statistics now, Statistics before, SeriesRelation relation)
    {
        var row = relation.Rows[0];
        if (now[row].Number is not { } actual || before[row].Number is not { } was || Sum(now, relation.Plus) is not { } plus || Sum(now, relation.Minus) is not { } minus
            || was + plus - minus == actual)
        {
            return null;
        }

        var expected = VietnameseNumber.Format(was + plus - minus);
        return SeriesRules.StockBroken.Found(("rows", row.ToString()), ("actual", now[row].Text), ("expected", expected), ("title", relation.Title)) with
        {
            Indicators = ValueList.From(relation.Plus.Concat(relation.Minus).Prepend(row)),
            Expected = expected,
            Actual = now[row].Text,
        };
    }

    private static Finding? Fell(Statistics now, Statistics before, SeriesRelation relation)
    {
        var fallen = relation.Rows.Where(row => now[row].Number < before[row].Number).ToList();
        return fallen.Count == 0
            ? null
            : SeriesRules.Fell.Found(
                ("changes", string.Join("; ", fallen.Select(row => $"{row}: {before[row].Text} → {now[row].Text}"))), ("title", relation.Title)) with
            {
                Indicators = ValueList.From(fallen),
                Expected = "≥ " + before[fallen[0]].Text,
                Actual = now[fallen[0]].Text,
            };
    }

    private static Finding? Changed(Statistics now, Statistics before, SeriesRelation relation)
    {
        var changed = relation.Rows.Where(row => now[row].IsReported && before[row].IsReported && now[row].Number != before[row].Number).ToList();
        return changed.Count == 0
            ? null
            : SeriesRules.Changed.Found(
                ("rows", string.Join(", ", changed)), ("actual", now[changed[0]].Text), ("expected", before[changed[0]].Text), ("title", relation.Title)) with
            {
                Indicators = ValueList.From(changed),
                Expected = before[changed[0]].Text,
                Actual = now[changed[0]].Text,
            };
    }

    private static decimal? Sum(Statistics statistics, ValueList<IndicatorCode> rows)
    {
        decimal? sum = 0;
        foreach (var row in rows)
        {
            sum += statistics[row].Number;
        }

        return sum;
    }
}
