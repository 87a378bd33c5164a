using System.Globalization;

namespace Cchc.Domain.Docx.Reading;

/// <content>What stands inside a paragraph: runs, links, fields.</content>
internal sealed partial class BodyReader
{
    private void Inline(ParagraphDraft draft)
    {
        switch (xml.Word)
        {
            case "r":
                Run(draft);
                break;
            case "hyperlink" or "smartTag" or "fldSimple" or "sdtContent" or "customXml" or "dir" or "bdo":
                Inlines(draft);
                break;
            case "sdt":
                var outer = (isPlaceholder, placeholder);
                Inlines(draft);
                (isPlaceholder, placeholder) = outer;
                break;
            case "sdtPr":
                ControlProperties();
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
        var look = styles.Look(default, draft.Style, null);
        isPlaceholderRun = false;
        if (!xml.Enter())
        {
            return;
        }

        while (xml.NextChild())
        {
            if (xml.Word == "rPr")
            {
                look = RunProperties(draft);
            }
            else
            {
                RunContent((draft, look));
            }
        }
    }

    private TextLook RunProperties(ParagraphDraft draft)
    {
        TextLook own = default;
        WordStyle? character = null;
        isPlaceholderRun = false;
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                character = xml.Word == "rStyle" ? styles.Character(xml.Attribute("val")) : character;
                isPlaceholderRun |= isPlaceholder && xml.Word == "rStyle" && styles.IsPlaceholder(xml.Attribute("val"));
                own = own.With(xml);
            }
        }

        return styles.Look(own, draft.Style, character);
    }

    private void RunContent((ParagraphDraft Draft, TextLook Look) run)
    {
        var draft = run.Draft;
        draft.Mark(xml);
        switch (xml.Word)
        {
            case "t":
                var keep = xml.KeepsBlanks;
                var text = xml.Text();
                if (!IsPlaceholder(text))
                {
                    Words(run, keep ? text : text.Trim(' ', '\t', '\r', '\n'));
                }

                return;
            case "tab" or "ptab":
                Blank(run, '\t');
                break;
            case "br" or "cr":
                // A break of the page keeps words apart as one of the line does; before the words it is layout.
                if (xml.Attribute("type") is null or "textWrapping" || draft.HasText)
                {
                    Blank(run, '\n');
                }

                break;
            case "noBreakHyphen":
                Words(run, "-");
                break;
            case "sym":
                Symbol(run);
                break;
            case "fldChar":
                Choice(run);
                return;
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

    // Of our own placeholders the text is known: anything else is an entry, whatever it looks like.
    private bool IsPlaceholder(string text) => placeholder is null
        ? isPlaceholderRun && !text.AsSpan().ContainsAnyInRange('0', '9')
        : text == placeholder || (isPlaceholderRun && placeholder.Contains(text, StringComparison.Ordinal));

    private static void Words((ParagraphDraft Draft, TextLook Look) run, string text)
    {
        if (run.Look.Hidden == true)
        {
            run.Draft.Hide(text);
        }
        else
        {
            run.Draft.Add(PrintedLetters.Of(text, run.Look), run.Look.Bold == true);
        }
    }

    private static void Blank((ParagraphDraft Draft, TextLook Look) run, char blank)
    {
        if (run.Look.Hidden != true)
        {
            run.Draft.Add(blank);
        }
    }

    // Codes from F000 on are places in a symbol font: before all words they are a bullet, elsewhere they mean nothing as text.
    private void Symbol((ParagraphDraft Draft, TextLook Look) run)
    {
        if (!int.TryParse(xml.Attribute("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return;
        }

        if (code is >= 0x20 and < 0xD800)
        {
            Words(run, ((char)code).ToString());
        }
        else if (ListCounter.IsBullet((char)code) && !run.Draft.HasText)
        {
            Words(run, ListCounter.Sign((char)code));
        }
    }

    // A form field with a list has no text but the number of the entry that was chosen.
    private void Choice((ParagraphDraft Draft, TextLook Look) run)
    {
        var entries = new List<string>();
        var chosen = 0;
        Collect();
        if (chosen >= 0 && chosen < entries.Count)
        {
            Words(run, entries[chosen]);
        }

        void Collect()
        {
            if (!xml.Enter())
            {
                return;
            }

            while (xml.NextChild())
            {
                if (xml.Word is "ffData" or "ddList")
                {
                    Collect();
                    continue;
                }

                if (xml.Word == "listEntry")
                {
                    entries.Add(xml.Attribute("val") ?? "");
                }

                chosen = xml.Word == "result" ? xml.Number() ?? 0 : chosen;
                xml.Skip();
            }
        }
    }
}
