using Cchc.Domain.Import;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Reading;

/// <content>Paragraphs and their properties.</content>
internal sealed partial class BodyReader
{
    private void Paragraph(List<string>? cell)
    {
        if (++allParagraphs > DocxLimits.Blocks + DocxLimits.Cells)
        {
            throw DocxFaultException.TooLarge("Blocks", DocxLimits.Blocks);
        }

        var draft = new ParagraphDraft(cell is not null) { Style = styles.Paragraph(null), Trace = trace is null ? null : new ParagraphTrace(xml.Place) };
        if (above is not null)
        {
            draft.Continue(above);
            above = null;
        }

        var place = cell is null ? SourcePosition.InParagraph(++paragraphs) : default;
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                if (xml.Word == "pPr")
                {
                    Properties(draft);
                }
                else
                {
                    Inline(draft);
                }
            }
        }

        if (draft.GoesOn)
        {
            above = draft;
        }
        else
        {
            Finish(draft, place, cell);
        }

        blocks.AddRange(draft.BoxBlocks ?? []);
        cell?.AddRange(draft.BoxLines ?? []);
    }

    private void Finish(ParagraphDraft draft, SourcePosition place, List<string>? cell)
    {
        trace?.Add(place, draft, cell is not null);
        if (draft.Hidden?.ToString().Trim() is { Length: > 0 } unseen)
        {
            hidden.Add(new SourceParagraph(unseen, default));
        }

        var text = draft.Text;
        var mark = lists.Next(draft.ListId ?? draft.Style.ListId, draft.ListLevel ?? draft.Style.ListLevel, draft.Style.Id, draft.Style.ListDepth);
        if (cell is not null)
        {
            // Tables are often numbered by a list: the cell is empty and Word prints the numeral.
            var line = mark.Length == 0 ? text : text.Length > 0 ? mark + " " + text : mark == "-" ? "" : mark;
            if (line.Length > 0)
            {
                cell.Add(line);
            }
        }
        else if (text.Length > 0)
        {
            Emit(new SourceParagraph(text, place)
            {
                IsBold = draft.IsBold,
                HeadingLevel = draft.HeadingLevel ?? draft.Style.HeadingLevel ?? 0,
                ListMark = mark,
            });
        }
    }

    /// <summary>What a deleted paragraph mark left over and nothing followed.</summary>
    private void FinishAbove(List<string>? cell)
    {
        if (above is { } draft)
        {
            above = null;
            Finish(draft, SourcePosition.InParagraph(paragraphs), cell);
        }
    }

    private void Properties(ParagraphDraft draft)
    {
        if (!xml.Enter())
        {
            return;
        }

        while (xml.NextChild())
        {
            switch (xml.Word)
            {
                case "pStyle":
                    draft.Style = styles.Paragraph(xml.Attribute("val"));
                    xml.Skip();
                    break;
                case "numPr":
                    (draft.ListId, draft.ListLevel) = StyleSheetReader.ListPlace(xml);
                    break;
                case "outlineLvl":
                    draft.HeadingLevel = StyleSheetReader.Outline(xml.Number());
                    xml.Skip();
                    break;
                case "rPr":
                    MarkProperties(draft);
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }
    }

    private void MarkProperties(ParagraphDraft draft)
    {
        if (!xml.Enter())
        {
            return;
        }

        while (xml.NextChild())
        {
            tracked |= xml.Word is "ins" or "del" or "moveFrom" or "moveTo";
            draft.GoesOn |= xml.Word is "del" or "moveFrom";
            xml.Skip();
        }
    }
}
