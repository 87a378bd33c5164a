using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Docx.Tests.Typing;

/// <summary>Types the appendix: its headings and its table, in the ways in which tables are laid out by hand.</summary>
internal sealed class TableTypist(Pen pen)
{
    private const int RowsOnAPage = 23;
    private static readonly string[] Numbers = ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"];
    private int footnotes;

    /// <summary>The columns: what stands above them, and what a row has in them (code, label, unit, figure, note, or of no form).</summary>
    private string[] Columns => pen.Does(Habit.OtherColumnOrder) ? ["note", "code", "figure", "unit", "label"]
        : pen.Does(Habit.ExtraColumns) ? ["code", "label", "unit", "before", "figure", "sum", "note"]
        : pen.Does(Habit.NoCodeColumn) ? ["label", "unit", "figure", "note"]
        : ["code", "label", "unit", "figure", "note"];

    internal string Appendix(Statistics statistics, IndicatorCatalogue edition)
    {
        var table = Table(statistics, edition);
        var headings = string.Concat(statistics.Headings.Select(line => pen.Paragraph(line, bold: true)));
        return headings + (pen.Does(Habit.NestedTable) ? $"<w:tbl><w:tr><w:tc>{table}<w:p/></w:tc></w:tr></w:tbl>" : table);
    }

    private string Table(Statistics statistics, IndicatorCatalogue edition)
    {
        var heads = statistics.ColumnHeads.OrOfficial();
        var pages = statistics.Rows.Chunk(RowsOnAPage).Select(page => string.Concat(page.Select((row, i) => Row(row, edition, i)))).ToArray();
        var head = Head(heads);
        if (pen.Does(Habit.TabbedTable))
        {
            return head + string.Concat(pages);
        }

        var body = pen.Does(Habit.SplitTable) ? string.Join("</w:tbl><w:p/><w:tbl>", pages.Select(page => head + page))
            : pen.Does(Habit.SplitWithoutHead) ? head + string.Join("</w:tbl><w:p/><w:tbl>", pages)
            : pen.Does(Habit.RepeatedHeads) ? string.Concat(pages.Select(page => head + page))
            : head + string.Concat(pages);
        return $"<w:tbl>{body}</w:tbl>";
    }

    private string Head(ColumnHeads heads)
    {
        string Text(string column) => column switch
        {
            "code" => heads.Code,
            "label" => heads.Label,
            "unit" => heads.Unit,
            "figure" => heads.Figure,
            "note" => heads.Note,
            "before" => "Số liệu kỳ trước",
            _ => "Lũy kế từ đầu năm",
        };

        var isPlain = pen.Does(Habit.OneHeadRow | Habit.OtherColumnOrder | Habit.ExtraColumns | Habit.NoCodeColumn | Habit.TabbedTable);
        var rows = isPlain
            ? Cells([.. Columns.Select(column => Cell(Text(column)))])
            : Cells([Cell(heads.Code, "<w:vMerge w:val=\"restart\"/>"), Cell(heads.Label, "<w:vMerge w:val=\"restart\"/>"), Cell(heads.Results, "<w:gridSpan w:val=\"2\"/>"), Cell(heads.Note, "<w:vMerge w:val=\"restart\"/>")])
                + Cells([Cell("", "<w:vMerge/>"), Cell("", "<w:vMerge/>"), Cell(heads.Unit), Cell(heads.Figure), Cell("", "<w:vMerge/>")]);
        return rows + (pen.Does(Habit.ColumnNumbers) ? Cells([.. Columns.Select((_, i) => Cell(Numbers[i]))]) : "");
    }

    private string Row(StatisticsRow row, IndicatorCatalogue edition, int onPage)
    {
        var indicator = edition[row.Code];
        var (code, label, unit) = (row.WrittenCode ?? indicator.PrintedCode, row.WrittenLabel ?? indicator.Label, row.WrittenUnit ?? indicator.Unit);
        var isFirst = indicator.Marker.Length == 0 || row.Code.ToString().EndsWith(".a", StringComparison.Ordinal);
        var merge = !pen.Does(Habit.MergedBreakdowns) || indicator.Marker.Length == 0 ? "" : isFirst ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
        string Plain(string column) => column switch
        {
            "code" => indicator.Marker.Length > 0 ? (isFirst ? indicator.Marker : "") : code,
            "label" => label,
            "unit" => unit,
            "figure" => row.Figure.Text,
            "note" => row.Note,
            "before" => row.Figure.Text.Length > 0 ? "5" + row.Code.ToString().Replace(".", "", StringComparison.Ordinal) : "",
            _ => row.Figure.Text.Length > 0 ? "6" + row.Code.ToString().Replace(".", "", StringComparison.Ordinal) : "",
        };

        var cut = label.Length / 2 is var half && label.IndexOf(' ', half) is > 0 and var blank ? blank : label.Length;
        var isSplit = pen.Does(Habit.SplitRows) && onPage % 4 == 0 && cut < label.Length;
        var cutUnit = isSplit && unit.Contains('=') ? unit.IndexOf(' ', unit.Length / 2) : unit.Length;
        var cells = Columns.Select(column => column switch
        {
            "code" => Cell(Plain(column), merge),
            "label" when isSplit => Cell(label[..cut]),
            "unit" when isSplit => Cell(unit[..cutUnit]),
            "note" when pen.Does(Habit.NestedNotes) && onPage == 3 =>
                $"<w:tc><w:tbl><w:tr>{Cell("Nam")}{Cell("41")}</w:tr><w:tr>{Cell("Nữ")}{Cell("42")}</w:tr></w:tbl><w:p/></w:tc>",
            "figure" when pen.Does(Habit.Footnotes) && row.Figure.Text.Length > 0 && footnotes++ == 0 =>
                $"<w:tc><w:p>{pen.Words(row.Figure.Text)}<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"1\"/></w:r></w:p></w:tc>",
            _ => Cell(Plain(column)),
        }).ToArray();
        var rest = isSplit ? Cells([.. Columns.Select(column => Cell(column == "label" ? label[(cut + 1)..] : column == "unit" ? unit[cutUnit..].TrimStart() : ""))]) : "";
        var deleted = pen.Does(Habit.DeletedRows) && onPage == 2 ? $"<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>{string.Concat(cells)}</w:tr>" : "";
        return deleted + Cells(cells) + rest;
    }

    private string Cell(string text, string properties = "")
    {
        if (pen.Does(Habit.TabbedTable))
        {
            return text;
        }

        var cell = $"<w:tc><w:tcPr>{properties}</w:tcPr>{(text.Length == 0 ? "<w:p/>" : pen.Paragraph(text))}</w:tc>";
        return pen.Does(Habit.ControlledTable) ? $"<w:sdt><w:sdtContent>{cell}</w:sdtContent></w:sdt>" : cell;
    }

    private string Cells(string[] cells) => pen.Does(Habit.TabbedTable) ? pen.Paragraph(string.Join('\t', cells))
        : pen.Does(Habit.ControlledTable) ? $"<w:sdt><w:sdtContent><w:tr>{string.Concat(cells)}</w:tr></w:sdtContent></w:sdt>"
        : $"<w:tr>{string.Concat(cells)}</w:tr>";
}
