using System.Globalization;
using Cchc.Domain.Import;

namespace Cchc.Domain.Docx.Reading;

/// <content>What stands inside a paragraph: runs, links, fields, formulas, text boxes.</content>
internal sealed partial class BodyReader
{
    private void Inline(ParagraphDraft draft)
    {
        switch (xml.Word)
        {
            case "r":
                Run(draft);
                break;
            case "hyperlink" or "smartTag" or "fldSimple" or "sdt" or "sdtContent" or "customXml" or "dir" or "bdo":
                Inlines(draft);
                break;
            case "ins" or "moveTo":
                tracked = true;
                Inlines(draft);
                break;
            case "del" or "moveFrom":
                tracked = true;
                xml.Skip();
                break;
            case "" when xml.Is(WordNames.Markup, "AlternateContent"):
                Alternate(draft, static (self, into) => self.Inline(into));
                break;
            case "" when WordNames.IsMath(xml.Namespace):
                Formula(draft);
                break;
            default:
                xml.Skip();
                break;
        }
    }

    private void Inlines(ParagraphDraft draft)
    {
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                Inline(draft);
            }
        }
    }

    private void Run(ParagraphDraft draft)
    {
        var bold = styles.IsBold(draft.Style, null);
        if (!xml.Enter())
        {
            return;
        }

        while (xml.NextChild())
        {
            if (xml.Word == "rPr")
            {
                bold = RunProperties(draft);
            }
            else
            {
                RunContent((draft, bold));
            }
        }
    }

    private bool RunProperties(ParagraphDraft draft)
    {
        bool? bold = null;
        WordStyle? character = null;
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                bold = xml.Word == "b" ? xml.IsOn() : bold;
                character = xml.Word == "rStyle" ? styles.Character(xml.Attribute("val")) : character;
                xml.Skip();
            }
        }

        return bold ?? styles.IsBold(draft.Style, character);
    }

    private void RunContent((ParagraphDraft Draft, bool Bold) run)
    {
        var draft = run.Draft;
        draft.Mark(xml);
        switch (xml.Word)
        {
            case "t":
                var keep = xml.KeepsBlanks;
                var text = xml.Text();
                draft.Add(keep ? text : text.Trim(' ', '\t', '\r', '\n'), run.Bold);
                return;
            case "tab" or "ptab":
                draft.Add('\t');
                break;
            case "br" when xml.Attribute("type") is null or "textWrapping":
            case "cr":
                draft.Add('\n');
                break;
            case "noBreakHyphen":
                draft.Add("-", run.Bold);
                break;
            case "sym":
                Symbol(run);
                break;
            case "drawing" or "pict" or "object":
                Boxes(draft);
                return;
            case "" when xml.Is(WordNames.Markup, "AlternateContent"):
                Alternate(run, static (self, into) => self.RunContent(into));
                return;
            case "ruby":
                Ruby(draft);
                return;
        }

        xml.Skip();
    }

    // Codes from F000 on are places in a symbol font and mean nothing as text.
    private void Symbol((ParagraphDraft Draft, bool Bold) run)
    {
        if (int.TryParse(xml.Attribute("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && code is >= 0x20 and < 0xD800)
        {
            run.Draft.Add(((char)code).ToString(), run.Bold);
        }
    }

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
