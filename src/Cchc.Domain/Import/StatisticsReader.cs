using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>
/// Reads the rows of a statistics table, which may be cut by pages: heads repeat, a label goes on in the next row, breakdown
/// rows carry no code. Every row ends up as a row, an extra row or a column head.
/// </summary>
internal sealed class StatisticsReader
{
    private readonly IndicatorCatalogue catalogue;
    private readonly RowMatcher matcher;
    private readonly SourceMapBuilder places;
    private readonly List<Issue> issues;
    private readonly List<string> leftovers;
    private readonly List<StatisticsRow> rows = [];
    private readonly List<ExtraRow> extra = [];
    private readonly HeadsReader heads;
    private readonly HashSet<IndicatorCode> taken = [];
    private TableColumns columns = TableColumns.Unknown;
    private TableColumns pending = TableColumns.Unknown;
    private bool inHead;
    private IndicatorCode total;
    private string unit = "";
    private WrittenRow? open;

    internal StatisticsReader(IndicatorCatalogue catalogue, SourceMapBuilder places, List<Issue> issues, List<string> leftovers)
    {
        this.catalogue = catalogue;
        this.places = places;
        this.issues = issues;
        this.leftovers = leftovers;
        heads = new HeadsReader(places);
        matcher = RowMatcher.For(catalogue);
    }

    /// <summary>
    /// Whether a table is the statistics table: it has its column heads, or several rows of the edition, or goes on below the columns
    /// of a part of it on the page above.
    /// </summary>
    internal bool IsStatistics(IReadOnlyList<SourceRow> table, ref TableColumns above)
    {
        var head = TableColumns.Unknown;
        foreach (var row in table.Where(TableColumns.IsHead))
        {
            head = head.Refine(row);
        }

        head = head.IsUsable ? head.WithCode() : above;
        var isStatistics = IsStatistics(table, head);
        above = isStatistics ? head : above;
        return isStatistics;
    }

    private bool IsStatistics(IReadOnlyList<SourceRow> table, TableColumns head)
    {
        var known = table.Count(row => row.Cells.Count >= 3 && matcher.ByCode(row.Cells[0].Text) is { } indicator
            && matcher.IsWordingOf(indicator, row.Cells[1].Text));
        if (known >= 2 || !head.IsUsable)
        {
            return known >= 2;
        }

        // A table in the narrative may have such heads too; codes below a section (1.1.1), a wording of the form, or heads that wait
        // for their rows make it the statistics table.
        return table.All(TableColumns.IsHead) || table.Any(row => !TableColumns.IsHead(row) && IsRowOfTheForm(WrittenRow.Of(row, head)));
    }

    /// <summary>Whether a text is the wording of a row of the edition.</summary>
    internal bool IsLabel(string text) => matcher.ByLabel(text) is not null;

    private bool IsRowOfTheForm(WrittenRow row) =>
        matcher.ByCode(row.Code) is { } indicator ? indicator.Parent is not null || matcher.IsWordingOf(indicator, row.Label) : matcher.ByLabel(row.Label) is not null;

    internal void Read(SourceRow row)
    {
        if (TableColumns.IsHead(row))
        {
            ReadHead(row);
            return;
        }

        inHead = false;
        if (!columns.IsUsable)
        {
            columns = pending.IsUsable ? pending.WithCode() : Guess(row);
        }

        ReadRow(WrittenRow.Of(row, columns));
    }

    /// <summary>A line between rows, as some converters leave where a page breaks: the rest of a label, or nothing of the table.</summary>
    internal bool TryContinue(DocumentLine line) =>
        open is { Indicator: { } indicator } row && matcher.IsStartOfWordingOf(indicator, row.Label)
        && matcher.IsWordingOf(indicator, row.Label + " " + line.Text)
        && Continue(line.Text);

    internal Statistics Finish(IReadOnlyList<DocumentLine> headings)
    {
        Close();
        for (var i = 0; i < headings.Count; i++)
        {
            places.Add($"/appendix/headings/{i}", headings[i]);
        }

        return new Statistics
        {
            Edition = catalogue.Id,
            EditionHash = catalogue.ContentHash,
            Headings = ValueList.From(headings.Select(line => line.Text)),
            ColumnHeads = heads.Heads,
            Rows = ValueList.From(rows),
            ExtraRows = ValueList.From(extra),
        };
    }

    private void ReadHead(SourceRow row)
    {
        pending = (inHead ? pending : TableColumns.Unknown).Refine(row);
        inHead = true;
        columns = pending.IsUsable ? pending.WithCode() : columns;
        places.Add("/statistics", row.Cells[0].Position, row.Cells[0].Raw);
        heads.Read(row);
    }

    private TableColumns Guess(SourceRow row)
    {
        issues.Add(new Issue(ImportIssues.NoColumnHeads.With()) { Position = row.Cells.Count > 0 ? row.Cells[0].Position : null });
        return TableColumns.Default(Math.Max(row.Cells.Count, 3));
    }

    private void ReadRow(WrittenRow row)
    {
        if (row.IsEmpty)
        {
            return;
        }

        if (open is { Indicator: { } printed } && row.Code.Length == 0 && row.Others.Count == 0 && IsRestOf(open, printed, row))
        {
            open = open.GoingOn(row);
            return;
        }

        Close();
        var indicator = Match(row);
        if (indicator is null || !taken.Add(indicator.Code))
        {
            AddExtra(row, indicator);
            return;
        }

        if (indicator.Marker.Length == 0)
        {
            total = indicator.Code;
        }

        // A unit that is merged over several rows holds for each of them.
        unit = row.UnitCell is { ContinuesAbove: true } ? unit : row.Unit;
        open = row with { Indicator = indicator, Unit = unit };
    }

    // A row that a page cut in two: the words that are missing above, or a note alone.
    private bool IsRestOf(WrittenRow above, Indicator indicator, WrittenRow row)
    {
        var hasUnit = row.Unit.Length > 0;
        if (hasUnit && !(above.Unit.Length > 0 && TextKey.Of(indicator.Unit).StartsWith(TextKey.Of(above.Unit + " " + row.Unit), StringComparison.Ordinal)))
        {
            return false;
        }

        if (row.Label.Length == 0)
        {
            return row.Figure.Length == 0;
        }

        var isRest = matcher.IsStartOfWordingOf(indicator, above.Label)
            && !(matcher.IsWordingOf(indicator, above.Label) && matcher.Breakdown(total, row.Label, taken) is not null);
        return isRest && ((row.Figure.Length == 0 && row.Note.Length == 0 && !hasUnit)
            || (row.Figure.Length == 0 || above.Figure.Length == 0) && IsWordingOrStart(indicator, above.Label + " " + row.Label));
    }

    private bool IsWordingOrStart(Indicator indicator, string label) => matcher.IsWordingOf(indicator, label) || matcher.IsStartOfWordingOf(indicator, label);

    private Indicator? Match(WrittenRow row)
    {
        if (matcher.ByCode(row.Code) is { } byCode)
        {
            // Where a row was left out and the numbers closed up (Word does so by itself), the full wording of another row tells.
            var isOther = !matcher.IsWordingOf(byCode, row.Label) && !matcher.IsStartOfWordingOf(byCode, row.Label);
            return isOther && matcher.ByLabel(row.Label) is { } byLabel && !taken.Contains(byLabel.Code) ? byLabel : byCode;
        }

        var isMarker = row.Code.Length == 0 || TextKey.Bare(row.Code).StartsWith("trong do", StringComparison.Ordinal);
        var byWords = (isMarker ? matcher.Breakdown(total, row.Label, taken) : null) ?? matcher.ByLabel(row.Label);
        var mayBeStart = row.CodeCell is null && row.Label.Length > 0 && (byWords is null || taken.Contains(byWords.Code));
        return mayBeStart ? matcher.ByStart(row.Label, taken) ?? byWords : byWords;
    }

    private bool Continue(string more)
    {
        open = open! with { Label = open.Label + " " + more };
        return true;
    }

    private void Close()
    {
        if (open is not { Indicator: { } indicator } row)
        {
            return;
        }

        open = null;
        var path = "/statistics/" + indicator.Code;
        var figureCell = row.FigureCell ?? row.LabelCell;
        if (figureCell is not null)
        {
            places.Add(path, figureCell.Position, figureCell.Raw);
        }

        Place(path + "/writtenCode", row.CodeCell);
        Place(path + "/writtenLabel", row.LabelCell);
        Place(path + "/writtenUnit", row.UnitCell);
        Place(path + "/note", row.NoteCell);
        rows.Add(new StatisticsRow(indicator.Code, FigureReader.Read(row.Figure, indicator))
        {
            WrittenCode = row.CodeCell is null || IsPrintedCode(row.Code, indicator) ? null : row.Code,
            WrittenLabel = Differs(row.Label, indicator.Label),
            WrittenUnit = row.UnitCell is null ? null : Differs(row.Unit, indicator.Unit),
            Note = row.Note,
        });
        foreach (var other in row.Others)
        {
            leftovers.Add(other.Text);
            issues.Add(new Issue(ImportIssues.Leftover.With()) { Position = other.Position, Quote = other.Text });
        }
    }

    private void AddExtra(WrittenRow row, Indicator? indicator)
    {
        var cells = row.Cells.Select(cell => WrittenRow.OneLine(cell.Text)).ToList();
        var found = string.Join(" | ", cells.Where(text => text.Length > 0));
        places.Add($"/appendix/extraRows/{extra.Count}", row.Cells[0].Position, row.Cells[0].Raw);
        extra.Add(new ExtraRow(indicator?.Code, ValueList.From(cells)));
        issues.Add(new Issue(indicator is null
            ? ImportIssues.UnknownRow.With(("found", found), ("edition", catalogue.Id))
            : ImportIssues.SecondRow.With(("code", indicator.Code.ToString())))
        {
            Position = row.Cells[0].Position,
            Path = $"/appendix/extraRows/{extra.Count - 1}",
            Quote = found,
        });
    }

    private void Place(string path, SourceCell? cell)
    {
        if (cell is { Text.Length: > 0 })
        {
            places.Add(path, cell.Position, cell.Raw);
        }
    }

    // A breakdown row may show the marker, or nothing where the marker stands once for all of them.
    private static bool IsPrintedCode(string written, Indicator indicator) => indicator.Marker.Length > 0
        ? written.Length == 0 || Differs(written, indicator.Marker) is null
        : string.Equals(written, indicator.Code.ToString(), StringComparison.Ordinal);

    private static string? Differs(string written, string printed) =>
        string.Equals(VietnameseLetters.Compose(written), printed, StringComparison.Ordinal) ? null : written;
}
