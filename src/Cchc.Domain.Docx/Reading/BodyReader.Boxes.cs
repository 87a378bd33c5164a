using Cchc.Domain.Import;

namespace Cchc.Domain.Docx.Reading;

/// <content>What a paragraph holds beside its line of words: formulas, text boxes, words above words.</content>
internal sealed partial class BodyReader
{
    private void Formula(ParagraphDraft draft)
    {
        if (xml.LocalName == "t")
        {
            draft.Mark(xml);
            draft.Add(xml.Text(), bold: false);
        }
        else if (xml.Enter())
        {
            while (xml.NextChild())
            {
                Formula(draft);
            }
        }
    }

    /// <summary>Looks for text boxes anywhere inside a drawing; their content follows the paragraph.</summary>
    private void Boxes(ParagraphDraft draft)
    {
        if (xml.Word == "txbxContent")
        {
            Box(draft);
        }
        else if (xml.Is(WordNames.Markup, "AlternateContent"))
        {
            Alternate(draft, static (self, into) => self.Boxes(into));
        }
        else if (xml.Enter())
        {
            while (xml.NextChild())
            {
                Boxes(draft);
            }
        }
    }

    private void Box(ParagraphDraft draft)
    {
        var (outer, outerAbove) = (blocks, above);
        (blocks, above) = ([], null);
        var lines = draft.InCell ? draft.BoxLines ??= [] : null;
        Blocks(lines);
        FinishAbove(lines);
        (draft.BoxBlocks ??= []).AddRange(blocks);
        (blocks, above) = (outer, outerAbove);
    }

    // What is printed above the words comes before them, in brackets.
    private void Ruby(ParagraphDraft draft)
    {
        if (!xml.Enter())
        {
            return;
        }

        while (xml.NextChild())
        {
            if (xml.Word is not ("rt" or "rubyBase"))
            {
                xml.Skip();
                continue;
            }

            var isAbove = xml.Word == "rt";
            draft.Add(isAbove ? "(" : "", bold: false);
            Inlines(draft);
            draft.Add(isAbove ? ")" : "", bold: false);
        }
    }
}
