using System.Runtime.CompilerServices;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Table;

/// <summary>How the rows are written: codes, labels and units against the form, padded figures, the form's own misprints.</summary>
internal sealed class TableWritingCheck() : ReportCheck(RuleFamily.Table)
{
    // Between the printed label and the right one; the same in every report.
    private static readonly ConditionalWeakTable<Indicator, LocalizedText> Misprints = [];

    private static readonly string Ditto = TextKey.Of("nt");

    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        if (!report.HasTable)
        {
            yield break;
        }

        foreach (var row in report.Report.Statistics.Rows)
        {
            if (report.Catalogue.Find(row.Code) is { } indicator)
            {
                foreach (var finding in Row(row, indicator))
                {
                    yield return finding with { Path = finding.Path.Length > 0 ? finding.Path : "/statistics/" + row.Code, Indicators = [row.Code] };
                }
            }
        }
    }

    private static IEnumerable<Finding> Row(StatisticsRow row, Indicator indicator)
    {
        var code = row.Code.ToString();
        if (row.WrittenCode is { Length: > 0 } written)
        {
            yield return TableRules.CodeWritten.Found(("found", written), ("expected", indicator.PrintedCode)) with
            {
                Path = "/statistics/" + code + "/writtenCode",
                Quote = written,
                Expected = indicator.PrintedCode,
                Actual = written,
            };
        }

        if (row.WrittenLabel is { } label && !IsSame(label, indicator.Label) && !IsSame(label, indicator.Corrected))
        {
            yield return TableRules.LabelWritten.Found(("code", code), ("difference", WordDifference.Between(label, indicator.Label))) with
            {
                Path = "/statistics/" + code + "/writtenLabel",
                Quote = label,
                Expected = indicator.Label,
                Actual = label,
            };
        }
        else if (indicator.Corrected.Length > 0 && (row.WrittenLabel is null || IsSame(row.WrittenLabel, indicator.Label)))
        {
            var printed = row.WrittenLabel ?? indicator.Label;
            yield return TableRules.Misprint.Found(("code", code), ("difference", row.WrittenLabel is null ? Misprints.GetValue(indicator, static known => WordDifference.Between(known.Label, known.Corrected)) : WordDifference.Between(printed, indicator.Corrected))) with
            {
                Path = "/statistics/" + code + "/writtenLabel",
                Quote = printed,
                Expected = indicator.Corrected,
                Actual = printed,
            };
        }

        if (row.WrittenUnit is { Length: > 0 } unit && !IsSame(unit, indicator.Unit) && TextKey.Of(unit) != Ditto)
        {
            yield return TableRules.UnitWritten.Found(("code", code), ("found", unit), ("expected", indicator.Unit)) with
            {
                Path = "/statistics/" + code + "/writtenUnit",
                Quote = unit,
                Expected = indicator.Unit,
                Actual = unit,
            };
        }

        if (indicator.Choices.Count > 0 && row.Figure is { IsReported: true, Number: { } option } && row.Figure.Text is [var letter, ..] && char.IsLetter(letter))
        {
            var expected = VietnameseNumber.Format(option);
            yield return TableRules.WordForCode.Found(("code", code), ("found", row.Figure.Text), ("expected", expected)) with { Quote = row.Figure.Text, Expected = expected, Actual = row.Figure.Text };
        }

        if (row.Figure is { IsReported: true, Text: ['0', >= '0' and <= '9', ..] text })
        {
            var expected = VietnameseNumber.Format(row.Figure.Number!.Value);
            yield return TableRules.Padded.Found(("code", code), ("found", text), ("expected", expected)) with { Quote = text, Expected = expected, Actual = text };
        }
    }

    // A label that differs by nothing but blanks, dashes, the place of a tone or the case of its letters is the label.
    private static bool IsSame(string written, string printed) =>
        string.Equals(written, printed, StringComparison.Ordinal) || (printed.Length > 0 && string.Equals(Plain(written), Plain(printed), StringComparison.Ordinal));

    private static string Plain(string text) => TextKey.Of(text).Replace(" ", "", StringComparison.Ordinal);
}
