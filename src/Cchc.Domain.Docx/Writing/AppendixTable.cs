using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Writing;

/// <summary>Writes the table of the statistics appendix.</summary>
internal sealed class AppendixTable(WordXml word, ControlXml controls, Statistics statistics, IndicatorCatalogue? catalogue)
{
    internal void Write()
    {
        word.TableStart("StatisticsTable"u8, "Bảng số liệu của phụ lục", PageWidth.Code, PageWidth.Label, PageWidth.Unit, PageWidth.Figure, PageWidth.Note);
        Heads(statistics.ColumnHeads.OrOfficial());
        var written = new HashSet<int>();
        for (var i = 0; i < statistics.Rows.Count; i++)
        {
            Row(i);
            Extras(statistics.Rows[i].Code, written);
        }

        for (var i = 0; i < statistics.ExtraRows.Count; i++)
        {
            if (written.Add(i))
            {
                Extra(statistics.ExtraRows[i].Cells);
            }
        }

        word.TableEnd();
    }

    private void Heads(ColumnHeads heads)
    {
        if (heads.Results.Length > 0)
        {
            word.RowStart(header: true);
            Cell("TableHead"u8, PageWidth.Code, heads.Code, merge: CellMerge.Begins);
            Cell("TableHead"u8, PageWidth.Label, heads.Label, merge: CellMerge.Begins);
            Cell("TableHead"u8, PageWidth.Unit + PageWidth.Figure, heads.Results, span: 2);
            Cell("TableHead"u8, PageWidth.Note, heads.Note, merge: CellMerge.Begins);
            word.RowEnd();
            word.RowStart(header: true);
            Cell("TableHead"u8, PageWidth.Code, "", merge: CellMerge.GoesOn);
            Cell("TableHead"u8, PageWidth.Label, "", merge: CellMerge.GoesOn);
            Cell("TableHead"u8, PageWidth.Unit, heads.Unit);
            Cell("TableHead"u8, PageWidth.Figure, heads.Figure);
            Cell("TableHead"u8, PageWidth.Note, "", merge: CellMerge.GoesOn);
            word.RowEnd();
        }
        else
        {
            word.RowStart(header: true);
            Cell("TableHead"u8, PageWidth.Code, heads.Code);
            Cell("TableHead"u8, PageWidth.Label, heads.Label);
            Cell("TableHead"u8, PageWidth.Unit, heads.Unit);
            Cell("TableHead"u8, PageWidth.Figure, heads.Figure);
            Cell("TableHead"u8, PageWidth.Note, heads.Note);
            word.RowEnd();
        }

        foreach (var further in heads.Others.Concat(heads.Variants))
        {
            word.RowStart(header: true);
            Cell("TableHead"u8, PageWidth.Code + PageWidth.Label + PageWidth.Unit + PageWidth.Figure + PageWidth.Note, further, span: 5);
            word.RowEnd();
        }
    }

    private void Row(int index)
    {
        var row = statistics.Rows[index];
        var indicator = catalogue?.Find(row.Code);
        var isGroup = indicator is { Kind: IndicatorKind.Group };
        var look = !isGroup && indicator is { Marker.Length: > 0 } ? "Emphasis"u8 : default;
        var merge = Merge(index);
        word.RowStart();
        Cell(isGroup ? "TableCodeGroup"u8 : "TableCode"u8, PageWidth.Code, merge == CellMerge.GoesOn ? "" : row.WrittenCode ?? indicator?.PrintedCode ?? row.Code.ToString(), look, merge: merge);
        Cell(isGroup ? "TableLabelGroup"u8 : indicator?.Marker.Length > 0 ? "TableLabelWithin"u8 : "TableLabel"u8, PageWidth.Label, row.WrittenLabel ?? indicator?.Label ?? "", look);
        Cell("TableUnit"u8, PageWidth.Unit, OptionsOnLines(row.WrittenUnit ?? indicator?.Unit ?? ""));
        FigureCell(row, indicator);
        Cell("TableNote"u8, PageWidth.Note, row.Note);
        word.RowEnd();
    }

    private void FigureCell(StatisticsRow row, Indicator? indicator)
    {
        var code = row.Code.ToString();
        var control = new ContentControl("/statistics/" + code, code)
        {
            Placeholder = controls.IsForm && indicator is { ExpectsFigure: true } or { CarriesFigure: true } ? Placeholder.Dots : Placeholder.Blank,
            Figure = code,
            IsLocked = true,
        };
        var text = FigureText.Shown(row.Figure, indicator);
        var isChoice = indicator is { Choices.Count: > 0 };
        if (isChoice)
        {
            // Word shows the option whose value stands in the data: what is no option cannot be tied to it.
            var isOption = text.Length == 0 || FigureText.IsOption(row.Figure, indicator!);
            control = control with { Kind = ControlKind.DropDown, Options = FigureText.Options(indicator!), Figure = isOption ? code : null };
        }

        word.CellStart(PageWidth.Figure, centred: true);
        word.ParagraphStart(isChoice ? "TableChoice"u8 : indicator is { Kind: IndicatorKind.Group } ? "TableTotal"u8 : "TableFigure"u8);
        controls.Text(control, text);
        word.ParagraphEnd();
        word.CellEnd();
    }

    /// <summary>"Trong đó" is printed once for the rows under one total.</summary>
    private CellMerge Merge(int index)
    {
        if (GroupOf(index) is not { } group)
        {
            return CellMerge.None;
        }

        return GroupOf(index - 1) == group ? CellMerge.GoesOn : GroupOf(index + 1) == group ? CellMerge.Begins : CellMerge.None;
    }

    // The total above and the marker, where a row is of a breakdown and its code column says what the form prints.
    private (IndicatorCode? Parent, string Marker)? GroupOf(int index) =>
        index >= 0 && index < statistics.Rows.Count && statistics.Rows[index] is { WrittenCode: null } row
        && !(statistics.ExtraRows.Count > 0 && index + 1 < statistics.Rows.Count && HasExtra(row.Code))
        && catalogue?.Find(row.Code) is { Marker.Length: > 0 } indicator
            ? (indicator.Parent, indicator.Marker)
            : null;

    private bool HasExtra(IndicatorCode code) => statistics.ExtraRows.Any(extra => extra.Code == code);

    private void Extras(IndicatorCode code, HashSet<int> written)
    {
        for (var i = 0; i < statistics.ExtraRows.Count; i++)
        {
            if (statistics.ExtraRows[i].Code == code && written.Add(i))
            {
                Extra(statistics.ExtraRows[i].Cells);
            }
        }
    }

    private void Extra(ValueList<string> cells)
    {
        ReadOnlySpan<int> widths = [PageWidth.Code, PageWidth.Label, PageWidth.Unit, PageWidth.Figure, PageWidth.Note];
        word.RowStart();
        for (var i = 0; i < widths.Length; i++)
        {
            var text = i >= cells.Count ? "" : i < widths.Length - 1 ? cells[i] : Lines(cells.Skip(i));
            Cell(i == 0 ? "TableCode"u8 : i == 1 ? "TableLabel"u8 : i == 2 ? "TableUnit"u8 : i == 3 ? "TableFigure"u8 : "TableNote"u8, widths[i], text);
        }

        word.RowEnd();
    }

    private void Cell(
        ReadOnlySpan<byte> style, int width, string text, ReadOnlySpan<byte> look = default, int span = 1, CellMerge merge = CellMerge.None)
    {
        word.CellStart(width, span, merge, centred: true);
        word.Paragraph(style, text, look);
        word.CellEnd();
    }

    private static string Lines(IEnumerable<string> texts) => string.Join('\n', texts);

    /// <summary>"Không = 0 Có = 1": a line for each option, as the form prints them.</summary>
    private static string OptionsOnLines(string unit)
    {
        var text = unit;
        for (var at = text.IndexOf("= ", StringComparison.Ordinal); at >= 0; at = text.IndexOf("= ", at + 2, StringComparison.Ordinal))
        {
            var end = at + 2;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end > at + 2 && end < text.Length - 1 && text[end] == ' ')
            {
                text = string.Concat(text.AsSpan(0, end), "\n", text.AsSpan(end + 1));
            }
        }

        return text;
    }
}
