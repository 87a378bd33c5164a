namespace Cchc.Domain.Docx.Writing;

/// <summary>Writes content controls (ISO/IEC 29500-1, 17.5.2); their ids count up from 1, so that a report always gets the same.</summary>
internal sealed class ControlXml(WordXml word, bool isForm)
{
    // Word takes no longer tag.
    private const int LongestTag = 64;

    private int id;

    /// <summary>True where the document is a form to be filled in.</summary>
    internal bool IsForm => isForm;

    /// <summary>A control around one text of a paragraph.</summary>
    internal void Text(in ContentControl control, string text)
    {
        Start(control.Tag, control.Title, control.IsLocked);
        PlaceholderOf(control.Placeholder, isShown: text.Length == 0);
        if (control.Figure is { } code)
        {
            word.Raw("<w:dataBinding w:prefixMappings=\"xmlns:cchc='urn:cchc:docx:1'\" w:xpath=\"/cchc:report/cchc:figures/cchc:figure-"u8).Value(code)
                .Raw("\" w:storeItemID=\"{6F1C0B5E-3D0A-4C53-9B7C-0CC4CD0C0001}\"/>"u8);
        }

        Choice(control, text);
        word.Raw("</w:sdtPr><w:sdtContent>"u8);
        if (text.Length == 0)
        {
            word.PlaceholderRun(PlaceholderText.Of(control.Placeholder));
        }
        else
        {
            word.Run(text);
        }

        word.Raw("</w:sdtContent></w:sdt>"u8);
    }

    /// <summary>Begins a control around whole paragraphs; false where they stand too deep for one.</summary>
    internal bool BlockStart(string tag, string title)
    {
        if (tag.Length > LongestTag)
        {
            return false;
        }

        Start(tag, title, isLocked: false);
        word.Raw("</w:sdtPr><w:sdtContent>"u8);
        return true;
    }

    internal void BlockEnd() => word.Raw("</w:sdtContent></w:sdt>"u8);

    /// <summary>A control around a paragraph that a form asks for.</summary>
    internal void Prompt(string tag, string title, ReadOnlySpan<byte> style)
    {
        Start(tag, title, isLocked: false);
        PlaceholderOf(Placeholder.Prompt, isShown: true);
        word.Raw("</w:sdtPr><w:sdtContent>"u8);
        word.ParagraphStart(style);
        word.PlaceholderRun(PlaceholderText.Of(Placeholder.Prompt));
        word.ParagraphEnd();
        word.Raw("</w:sdtContent></w:sdt>"u8);
    }

    // Locked: what is inside can be changed, the control itself cannot be taken away by mistake.
    private void Start(string tag, string title, bool isLocked)
    {
        word.Raw("<w:sdt><w:sdtPr><w:alias w:val=\""u8).Value(title).Raw("\"/><w:tag w:val=\""u8).Value(tag).Raw("\"/><w:id w:val=\""u8).Raw(++id)
            .Raw(isLocked ? "\"/><w:lock w:val=\"sdtLocked\"/>"u8 : "\"/>"u8);
    }

    private void PlaceholderOf(Placeholder placeholder, bool isShown)
    {
        word.Raw("<w:placeholder><w:docPart w:val=\""u8).Raw(placeholder switch
        {
            Placeholder.Dots => "CchcDots"u8,
            Placeholder.Prompt => "CchcPrompt"u8,
            _ => "CchcBlank"u8,
        }).Raw("\"/></w:placeholder>"u8);
        if (isShown)
        {
            word.Raw("<w:showingPlcHdr/>"u8);
        }
    }

    private void Choice(in ContentControl control, string text)
    {
        switch (control.Kind)
        {
            case ControlKind.DropDown:
                word.Raw("<w:dropDownList>"u8);
                foreach (var (shown, value) in control.Options)
                {
                    word.Raw("<w:listItem w:displayText=\""u8).Value(shown).Raw("\" w:value=\""u8).Value(value).Raw("\"/>"u8);
                }

                word.Raw("</w:dropDownList>"u8);
                break;
            case ControlKind.Date:
                word.Raw(control.Day.Length > 0 ? "<w:date w:fullDate=\""u8 : "<w:date"u8);
                if (control.Day.Length > 0)
                {
                    word.Value(control.Day).Raw("T00:00:00Z\""u8);
                }

                word.Raw("><w:dateFormat w:val=\""u8).Value(control.DayFormat)
                    .Raw("\"/><w:lid w:val=\"vi-VN\"/><w:storeMappedDataAs w:val=\"date\"/><w:calendar w:val=\"gregorian\"/></w:date>"u8);
                break;
            default:
                word.Raw(text.AsSpan().ContainsAny('\n', '\t') ? "<w:text w:multiLine=\"1\"/>"u8 : "<w:text/>"u8);
                break;
        }
    }
}
