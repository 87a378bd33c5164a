using Cchc.Domain.Import;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Reading;

/// <content>Tables: rows, cells and what is merged.</content>
internal sealed partial class BodyReader
{
    private void Table()
    {
        FinishAbove(null);
        Rows(new TableDraft(++tables));
    }

    private void Rows(TableDraft table)
    {
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                RowLevel(table);
            }
        }
    }

    private void RowLevel(TableDraft table)
    {
        switch (xml.Word)
        {
            case "tr":
                Row(table);
                break;
            case "sdt" or "sdtContent" or "customXml":
                Rows(table);
                break;
            case "ins" or "moveTo":
                tracked = true;
                Rows(table);
                break;
            case "" when xml.Is(WordNames.Markup, "AlternateContent"):
                Alternate(table, static (self, into) => self.RowLevel(into));
                break;
            default:
                xml.Skip();
                break;
        }
    }

    private void Row(TableDraft table)
    {
        var draft = new RowDraft(table.Number, table.Rows + 1);
        Cells(draft);
        trace?.EndRow(draft.IsDeleted);
        if (!draft.IsDeleted)
        {
            table.Rows++;
            Emit(new SourceRow(table.Number, ValueList.From(draft.Cells)) { IsHeader = draft.IsHeader });
        }
    }

    private void Cells(RowDraft draft)
    {
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                CellLevel(draft);
            }
        }
    }

    private void CellLevel(RowDraft draft)
    {
        switch (xml.Word)
        {
            case "tc":
                Cell(draft);
                break;
            case "trPr":
                RowProperties(draft);
                break;
            case "sdt" or "sdtContent" or "customXml":
                Cells(draft);
                break;
            case "" when xml.Is(WordNames.Markup, "AlternateContent"):
                Alternate(draft, static (self, into) => self.CellLevel(into));
                break;
            default:
                xml.Skip();
                break;
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

    private void Cell(RowDraft draft)
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
        var place = SourcePosition.InCell(draft.Table, draft.Row, draft.Cells.Count + 1);
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
