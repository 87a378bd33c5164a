using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Table;

/// <summary>The shape of the table: its rows, and the figure in every cell.</summary>
internal sealed class TableShapeCheck() : ReportCheck(RuleFamily.Table)
{
    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        var statistics = report.Report.Statistics;
        if (!statistics.IsPresent)
        {
            return [TableRules.NoAppendix.Found(("form", report.Catalogue.Form)) with { Path = "/statistics" }];
        }

        if (!report.HasTable)
        {
            return [TableRules.UnknownEdition.Found(("edition", statistics.Edition)) with { Path = "/statistics", Quote = statistics.Edition }];
        }

        var findings = new List<Finding>();
        if (IsEmpty(statistics))
        {
            findings.Add(TableRules.EmptyTable.Found() with { Path = "/statistics" });
        }

        foreach (var indicator in report.Catalogue.Indicators)
        {
            if (Row(report, indicator) is { } finding)
            {
                findings.Add(finding);
            }
        }

        findings.AddRange(Extra(report));
        return findings;
    }

    private static bool IsEmpty(Statistics statistics)
    {
        foreach (var row in statistics.Rows)
        {
            if (row.Figure.State is FigureState.Reported or FigureState.Unreadable)
            {
                return false;
            }
        }

        return true;
    }

    private static Finding? Row(CheckedReport report, Indicator indicator)
    {
        var figure = report.Report.Statistics[indicator.Code];
        Finding? finding = figure.State switch
        {
            FigureState.Missing => TableRules.MissingRow.Found(("code", indicator.Code.ToString()), ("label", indicator.Label)),
            FigureState.Unreadable => TableRules.Unreadable.Found(("code", indicator.Code.ToString()), ("found", figure.Text), ("expected", Expected(indicator))),
            FigureState.Reported => Reported(report, indicator, figure),
            _ => null,
        };
        return finding is null ? null : finding with { Path = "/statistics/" + indicator.Code, Indicators = Indicators(finding, indicator), Quote = figure.Text };
    }

    private static ValueList<IndicatorCode> Indicators(Finding finding, Indicator indicator) =>
        finding.Indicators.Count > 0 ? finding.Indicators : [indicator.Code];

    private static Finding? Reported(CheckedReport report, Indicator indicator, Figure figure)
    {
        if (FigureShape.FaultOf(indicator, figure.Number!.Value) is { } fault)
        {
            var options = string.Join("; ", indicator.Choices.Select(choice => $"{choice.Code} = {choice.Label}"));
            return fault.Found(("code", indicator.Code.ToString()), ("found", figure.Text), ("options", options)) with { Actual = figure.Text };
        }

        return indicator.Kind == IndicatorKind.Group && !indicator.CarriesFigure ? Group(report, indicator, figure) : null;
    }

    private static Finding? Group(CheckedReport report, Indicator indicator, Figure figure)
    {
        // An equality that the edition declares judges the row already.
        if (report.Outcomes.Any(outcome => outcome is { Relation.Kind: RelationKind.Equals, Holds: false } && outcome.Relation.Left.Contains(indicator.Code)))
        {
            return null;
        }

        foreach (var echo in indicator.Echoes)
        {
            if (report.Report.Statistics[echo].Number == figure.Number)
            {
                return null;
            }
        }

        var children = indicator.Echoes.Count > 0
            ? indicator.Echoes
            : ValueList.From(report.Catalogue.ChildrenOf(indicator.Code).Select(child => child.Code));
        var figures = children.Select(child => report.Report.Statistics[child].Number).OfType<decimal>().Distinct().ToList();

        var into = report.Blanks.MisplacedInto(indicator.Code);
        var rows = string.Join(", ", into);
        var hint = into.Count == 0
            ? new LocalizedText("", "")
            : new LocalizedText($" Đó là số còn thiếu ở {rows} đang để trống.", $" It is what the blank rows {rows} lack.");
        return TableRules.GroupFigure.Found(("code", indicator.Code.ToString()), ("label", indicator.Label), ("found", figure.Text), ("hint", hint)) with
        {
            Indicators = ValueList.From(into.Concat(children).Distinct().Prepend(indicator.Code)),
            Expected = figures.Count == 1 && indicator.Echoes.Count > 0 ? VietnameseNumber.Format(figures[0]) : null,
            Actual = figure.Text,
            Related = [.. into.Select(row => new RelatedPlace("/statistics/" + row, ""))],
        };
    }

    private static IEnumerable<Finding> Extra(CheckedReport report)
    {
        var statistics = report.Report.Statistics;
        for (var i = 0; i < statistics.ExtraRows.Count; i++)
        {
            var row = statistics.ExtraRows[i];
            var found = string.Join(" | ", row.Cells.Where(cell => cell.Length > 0));
            var finding = row.Code is { } code
                ? TableRules.SecondRow.Found(("code", code.ToString()), ("first", statistics[code].Text), ("second", found)) with { Indicators = [code] }
                : TableRules.UnknownRow.Found(("found", found), ("edition", report.Catalogue.Id));
            yield return finding with { Path = $"/appendix/extraRows/{i}", Quote = row.Cells.FirstOrDefault(cell => cell.Length > 0, "") };
        }
    }

    private static LocalizedText Expected(Indicator indicator) => indicator.Kind switch
    {
        IndicatorKind.Percentage => new LocalizedText("một số từ 0 đến 100", "a number from 0 to 100"),
        IndicatorKind.Choice or IndicatorKind.YesNo => Options(indicator),
        _ => new LocalizedText("một số nguyên không âm", "a whole number, not negative"),
    };

    private static LocalizedText Options(Indicator indicator)
    {
        var options = string.Join("; ", indicator.Choices.Select(choice => $"{choice.Code} = {choice.Label}"));
        return new LocalizedText(options, options);
    }
}
