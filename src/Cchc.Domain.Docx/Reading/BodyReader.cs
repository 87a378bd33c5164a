using Cchc.Domain.Import;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Reading;

/// <summary>Reads word/document.xml into blocks: here the order of paragraphs and tables; see the other parts for what is in them.</summary>
internal sealed partial class BodyReader(PartXml xml, StyleSheet styles, NumberingDefinitions numbering, BodyTrace? trace = null)
{
    private readonly ListCounter lists = new(numbering);
    private List<SourceBlock> blocks = [];
    private readonly List<SourceBlock> hidden = [];
    private ParagraphDraft? above;
    private int paragraphs;
    private int allParagraphs;
    private int tables;
    private int cells;
    private bool tracked;

    internal BodyContent Read()
    {
        if (xml.Word != "document")
        {
            throw PackageKind.Refusal(xml.LocalName);
        }

        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                if (xml.Word == "body")
                {
                    Blocks(null);
                    FinishAbove(null);
                }
                else
                {
                    xml.Skip();
                }
            }
        }

        // Words that no one sees on paper must not change those that are seen.
        hidden.ForEach(Emit);
        return new BodyContent(ValueList.From(blocks), tracked);
    }

    /// <summary>Reads the notes of footnotes.xml or endnotes.xml; the rules between text and notes are layout.</summary>
    internal ValueList<SourceBlock> ReadNotes()
    {
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                if (xml.Word is "footnote" or "endnote" && (xml.Attribute("type") is null or "normal"))
                {
                    Blocks(null);
                    FinishAbove(null);
                }
                else
                {
                    xml.Skip();
                }
            }
        }

        return ValueList.From(blocks);
    }

    /// <summary>Reads the blocks inside an element: into the document, or as lines into a cell.</summary>
    private void Blocks(List<string>? cell)
    {
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                Block(cell);
            }
        }
    }

    private void Block(List<string>? cell)
    {
        switch (xml.Word)
        {
            case "p":
                Paragraph(cell);
                break;
            case "tbl" when cell is null:
                Table();
                break;
            case "tbl" when !isNested:
                NestedTable(cell);
                break;
            case "tbl" or "tr" or "tc":
                Blocks(cell);
                break;
            case "sdtContent" or "customXml":
                Blocks(cell);
                break;
            case "sdt":
                var outer = (isPlaceholder, placeholder);
                Blocks(cell);
                (isPlaceholder, placeholder) = outer;
                break;
            case "sdtPr":
                ControlProperties();
                break;
            case "ins" or "moveTo":
                tracked = true;
                Blocks(cell);
                break;
            case "del" or "moveFrom":
                tracked = true;
                xml.Skip();
                break;
            case "" when xml.Is(WordNames.Markup, "AlternateContent"):
                Alternate(cell, static (self, into) => self.Block(into));
                break;
            default:
                xml.Skip();
                break;
        }
    }

    /// <summary>Reads one alternative of a part that is written for several versions of Word: the first.</summary>
    private void Alternate<T>(T into, Action<BodyReader, T> read)
    {
        if (AtAlternative() && xml.Enter())
        {
            while (xml.NextChild())
            {
                read(this, into);
            }

            LeaveAlternatives();
        }
    }

    /// <summary>Goes to the first alternative with content; false where there is none, and all are then consumed.</summary>
    private bool AtAlternative()
    {
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                if (!xml.IsEmpty)
                {
                    return true;
                }

                xml.Skip();
            }
        }

        return false;
    }

    private void LeaveAlternatives()
    {
        while (xml.NextChild())
        {
            xml.Skip();
        }
    }

    private void Emit(SourceBlock block)
    {
        blocks.Add(block);
        if (blocks.Count > DocxLimits.Blocks)
        {
            throw DocxFaultException.TooLarge("Blocks", DocxLimits.Blocks);
        }
    }
}
