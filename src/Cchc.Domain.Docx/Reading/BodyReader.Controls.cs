using Cchc.Domain.Docx.Writing;

namespace Cchc.Domain.Docx.Reading;

/// <content>Content controls: whether something was entered.</content>
internal sealed partial class BodyReader
{
    // Inside a content control that nothing was entered in, and inside a run of it that has the look of such: what is printed there
    // asks for an entry. A program that fills in controls may leave both as they were: a figure is an entry whatever it looks like.
    private bool isPlaceholder;
    private bool isPlaceholderRun;

    // The text of our own placeholder in the control around: LibreOffice keeps neither its mark nor its look.
    private string? placeholder;

    private void PlaceholderBlock()
    {
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                placeholder = xml.Word == "docPart" ? PlaceholderText.Of(xml.Attribute("val")) : placeholder;
                xml.Skip();
            }
        }
    }

    private void ControlProperties()
    {
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                isPlaceholder |= xml.Word == "showingPlcHdr" && xml.IsOn();
                if (xml.Word == "placeholder")
                {
                    PlaceholderBlock();
                }
                else
                {
                    xml.Skip();
                }
            }
        }
    }
}
