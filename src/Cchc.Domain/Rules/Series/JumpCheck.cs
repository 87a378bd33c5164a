using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Series;

/// <summary>Figures far from those of the reports before: the robust z-score over their median, of four reports or more.</summary>
internal sealed class JumpCheck() : ReportCheck(RuleFamily.Series)
{
    private const int Fewest = 4;

    // Iglewicz and Hoaglin: 0.6745 makes the median absolute deviation comparable with a standard deviation; beyond 3.5 is an outlier.
    private const decimal Scale = 0.6745m;
    private const decimal Limit = 3.5m;

    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        var history = report.Earlier.Concat(report.Previous is { } previous ? [previous] : []).ToList();
        if (history.Count < Fewest || !report.HasTable)
        {
            yield break;
        }

        foreach (var indicator in report.Catalogue.Indicators.Where(indicator => indicator.Kind == IndicatorKind.Count))
        {
            if (report.Report.Statistics[indicator.Code] is { IsReported: true } figure && Judge(figure.Number!.Value, history, indicator.Code, report.Catalogue.Id) is { } median)
            {
                var code = indicator.Code.ToString();
                yield return SeriesRules.Jumped.Found(("rows", code), ("actual", figure.Text), ("expected", VietnameseNumber.Format(median))) with
                {
                    Path = "/statistics/" + code,
                    Indicators = [indicator.Code],
                    Quote = figure.Text,
                    Expected = VietnameseNumber.Format(median),
                    Actual = figure.Text,
                };
            }
        }
    }

    // The median where the figure is far from it, else null.
    private static decimal? Judge(decimal figure, List<CchcReport> history, IndicatorCode code, string edition)
    {
        var before = history.Where(report => string.Equals(report.Statistics.Edition, edition, StringComparison.Ordinal))
            .Select(report => report.Statistics[code].Number).OfType<decimal>().ToList();
        if (before.Count < Fewest)
        {
            return null;
        }

        var median = Median(before);
        var deviation = Median([.. before.Select(value => Math.Abs(value - median))]);

        // Figures that never changed have no scale: then only a figure out of all proportion is told.
        var isFar = deviation > 0 ? Scale * Math.Abs(figure - median) / deviation > Limit : Math.Abs(figure - median) > 10 * Math.Max(median, 1);
        return isFar ? median : null;
    }

    private static decimal Median(List<decimal> values)
    {
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
