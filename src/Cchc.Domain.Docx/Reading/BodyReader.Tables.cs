using Cchc.Domain.Import;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Reading;

/// <content>Tables: rows, cells and what is merged.</content>
internal sealed partial class BodyReader
{
    private const int FewestOwnRows = 3;
    private const int FewestOwnCells = 3;

    // Tables inside the row that is being read.
    private readonly List<SourceBlock> below = [];
    private bool isNested;

    private void Table()
    {
        FinishAbove(null);
        var table = ++tables;
        var row = 0;
        Rows(table, ref row);
    }

    /// <summary>
    /// A table inside a cell: its words are lines of the cell, unless it is large enough for a table of its own, which a page was laid
    /// out around; it then follows the row.
    /// </summary>
    private void NestedTable(List<string> cell)
    {
        FinishAbove(cell);
        var outer = blocks;
        (blocks, isNested) = ([], true);
        trace?.Nest();
        var count = 0;
        Rows(tables + 1, ref count);
        var rows = blocks.ConvertAll(block => (SourceRow)block);
        (blocks, isNested) = (outer, false);
        var isOwn = rows.Count >= FewestOwnRows && rows.Exists(row => row.Cells.Count >= FewestOwnCells);
        trace?.Unnest(isOwn);
        if (isOwn)
        {
            tables++;
            below.AddRange(rows);
        }
        else
        {
            cell.AddRange(rows.SelectMany(row => row.Cells).Select(inner => inner.Text).Where(text => text.Length > 0));
        }
    }

    private void Rows(int table, ref int row)
    {
        if (!xml.Enter())
        {
            return;
        }

        while (xml.NextChild())
        {
            switch (xml.Word)
            {
                case "tr":
                    Row(table, ref row);
                    break;
                case "sdtContent" or "customXml":
                    Rows(table, ref row);
                    break;
                case "sdt":
                    var outer = (isPlaceholder, placeholder);
                    Rows(table, ref row);
                    (isPlaceholder, placeholder) = outer;
                    break;
                case "sdtPr":
                    ControlProperties();
                    break;
                case "ins" or "moveTo":
                    tracked = true;
                    Rows(table, ref row);
                    break;
                case "" when xml.Is(WordNames.Markup, "AlternateContent"):
                    if (AtAlternative())
                    {
                        Rows(table, ref row);
                        LeaveAlternatives();
                    }

                    break;
                default:
                    xml.Skip();
                    break;
            }
        }
    }

    private void Row(int table, ref int row)
    {
        var draft = new RowDraft();
        Cells(draft, table, row + 1);
        trace?.EndRow(draft.IsDeleted);
        if (!draft.IsDeleted)
        {
            row++;
            Emit(new SourceRow(table, ValueList.From(draft.Cells)) { IsHeader = draft.IsHeader });
        }

        if (!isNested)
        {
            if (!draft.IsDeleted)
            {
                below.ForEach(Emit);
            }

            below.Clear();
        }
    }

    private void Cells(RowDraft draft, int table, int row)
    {
        if (!xml.Enter())
        {
            return;
        }

        while (xml.NextChild())
        {
            switch (xml.Word)
            {
                case "tc":
                    Cell(draft, table, row);
                    break;
                case "trPr":
                    RowProperties(draft);
                    break;
                case "sdtContent" or "customXml":
                    Cells(draft, table, row);
                    break;
                case "sdt":
                    var outer = (isPlaceholder, placeholder);
                    Cells(draft, table, row);
                    (isPlaceholder, placeholder) = outer;
                    break;
                case "sdtPr":
                    ControlProperties();
                    break;
                case "" when xml.Is(WordNames.Markup, "AlternateContent"):
                    if (AtAlternative())
                    {
                        Cells(draft, table, row);
                        LeaveAlternatives();
                    }

                    break;
                default:
                    xml.Skip();
                    break;
            }
        }
    }

    private void RowProperties(RowDraft draft)
    {
        if (!xml.Enter())
        {
            return;
        }

        while (xml.NextChild())
        {
            switch (xml.Word)
            {
                case "gridBefore":
                    draft.Column = Columns(xml.Number() ?? 0, least: 0);
                    break;
                case "tblHeader":
                    draft.IsHeader = xml.IsOn();
                    break;
                case "ins":
                    tracked = true;
                    break;
                case "del":
                    tracked = draft.IsDeleted = true;
                    break;
            }

            xml.Skip();
        }
    }

    private void Cell(RowDraft draft, int table, int row)
    {
        if (++cells > DocxLimits.Cells)
        {
            throw DocxFaultException.TooLarge("Cells", DocxLimits.Cells);
        }

        var shape = new CellShape(1, false, false);
        var lines = new List<string>();
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                if (xml.Word == "tcPr")
                {
                    shape = CellProperties();
                }
                else
                {
                    Block(lines);
                }
            }
        }

        FinishAbove(lines);
        var text = lines.Count == 1 ? lines[0] : string.Join('\n', lines);
        var place = SourcePosition.InCell(table, row, draft.Cells.Count + 1);
        draft.Add(text, shape, place);
        trace?.EndCell(place, joined: draft.Cells.Count < place.Cell);
        Columns(draft.Column, least: 0);
    }

    private CellShape CellProperties()
    {
        var shape = new CellShape(1, false, false);
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                shape = xml.Word switch
                {
                    "gridSpan" => shape with { Span = Columns(xml.Number() ?? 1, least: 1) },
                    "vMerge" => shape with { ContinuesAbove = xml.Attribute("val") is null or "continue" },
                    "hMerge" => shape with { ContinuesLeft = xml.Attribute("val") is null or "continue" },
                    _ => shape,
                };
                xml.Skip();
            }
        }

        return shape;
    }

    private static int Columns(int columns, int least) => columns <= DocxLimits.Columns
        ? Math.Max(columns, least)
        : throw DocxFaultException.TooLarge("Columns", DocxLimits.Columns);
}
