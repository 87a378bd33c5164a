using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Reading;

/// <summary>The statistics appendix of a report whose document was edited (<see cref="EditedReport"/>).</summary>
internal sealed class EditedStatistics(
    Statistics data, Statistics printed, Statistics visible, IndicatorCatalogue? catalogue, List<ReportDifference> differences)
{
    internal Statistics Merge()
    {
        if (printed == visible)
        {
            return data;
        }

        Lines("/appendix/headings/", printed.Headings, visible.Headings);
        differences.AddRange(TextDifferences.Between(Heads(printed.ColumnHeads), Heads(visible.ColumnHeads)));
        Lines("/appendix/extraRows/", printed.ExtraRows.Select(Line), visible.ExtraRows.Select(Line));
        return data with
        {
            Edition = data.Edition.Length > 0 ? data.Edition : visible.Edition,
            EditionHash = data.Edition.Length > 0 ? data.EditionHash : visible.EditionHash,
            Headings = printed.Headings == visible.Headings ? data.Headings : visible.Headings,
            ColumnHeads = printed.ColumnHeads == visible.ColumnHeads ? data.ColumnHeads : visible.ColumnHeads,
            Rows = Rows(),
            ExtraRows = printed.ExtraRows == visible.ExtraRows ? data.ExtraRows : visible.ExtraRows,
        };
    }

    private void Lines(string path, IEnumerable<string> before, IEnumerable<string> after) =>
        differences.AddRange(TextDifferences.Between(Numbered(path, before), Numbered(path, after)));

    private static List<(string Path, string Text)> Numbered(string path, IEnumerable<string> lines) =>
        [.. lines.Select((line, i) => (string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}{i}"), line))];

    private static List<(string Path, string Text)> Heads(ColumnHeads heads) =>
    [
        .. new[]
        {
            ("/appendix/columnHeads/code", heads.Code), ("/appendix/columnHeads/label", heads.Label), ("/appendix/columnHeads/results", heads.Results),
            ("/appendix/columnHeads/unit", heads.Unit), ("/appendix/columnHeads/figure", heads.Figure), ("/appendix/columnHeads/note", heads.Note),
        }.Where(head => head.Item2.Length > 0),
        .. Numbered("/appendix/columnHeads/others/", heads.Others),
        .. Numbered("/appendix/columnHeads/variants/", heads.Variants),
    ];

    private static string Line(ExtraRow row) => string.Join(" | ", row.Cells);

    // Rows that no edit touched stay in the order and the words of the data; a row that the edit took out is gone.
    private ValueList<StatisticsRow> Rows()
    {
        foreach (var row in visible.Rows)
        {
            Compare(printed.Find(row.Code), row);
        }

        foreach (var row in printed.Rows.Where(row => visible.Find(row.Code) is null))
        {
            differences.Add(new ReportDifference("/statistics/" + row.Code, Whole(row), ""));
        }

        var sameRows = printed.Rows.Select(row => row.Code).SequenceEqual(visible.Rows.Select(row => row.Code));
        return ValueList.From(sameRows
            ? data.Rows.Select(row => visible.Find(row.Code) is { } seen && seen != printed.Find(row.Code) ? seen : row)
            : visible.Rows.Select(row => row == printed.Find(row.Code) && data.Find(row.Code) is { } known ? known : row));
    }

    private void Compare(StatisticsRow? before, StatisticsRow after)
    {
        var path = "/statistics/" + after.Code;
        if (before is null)
        {
            differences.Add(new ReportDifference(path, "", Whole(after)));
            return;
        }

        Compare(path, before.Figure.Text, after.Figure.Text);
        Compare(path + "/note", before.Note, after.Note);
        Compare(path + "/code", before.WrittenCode ?? after.Code.ToString(), after.WrittenCode ?? after.Code.ToString());

        // No words of its own are those of the edition; empty ones say that there is nothing.
        var indicator = catalogue?.Find(after.Code);
        var (label, unit) = (indicator?.Label ?? "", indicator?.Unit ?? "");
        Compare(path + "/label", before.WrittenLabel ?? label, after.WrittenLabel ?? label);
        Compare(path + "/unit", before.WrittenUnit ?? unit, after.WrittenUnit ?? unit);
    }

    private void Compare(string path, string before, string after)
    {
        if (before != after)
        {
            differences.Add(new ReportDifference(path, before, after));
        }
    }

    private static string Whole(StatisticsRow row) => string.Join(" | ", new[] { row.WrittenLabel ?? "", row.Figure.Text, row.Note }.Where(part => part.Length > 0));
}
