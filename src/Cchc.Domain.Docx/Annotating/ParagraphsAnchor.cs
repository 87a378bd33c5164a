using System.Xml.Linq;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>All that stands from one paragraph to another: one paragraph, or the content of a cell.</summary>
internal sealed record ParagraphsAnchor(XElement From, XElement To) : Anchor
{
    // A text is never that long (DocxLimits.TotalBytes).
    private const int WiderThanWords = int.MaxValue - 1;

    internal override int Width => From == To ? WiderThanWords : WiderThanWords + 1;

    internal override (XNode First, XNode Last) Nodes() => (First(From), Last(To));

    private static XNode Last(XElement paragraph) =>
        paragraph.LastNode is { } last && last != Properties(paragraph) ? last : First(paragraph);

    // Where there is nothing to enclose, an empty text keeps the place; nothing of it is written.
    private static XNode First(XElement paragraph)
    {
        var content = Properties(paragraph) is { } properties ? properties.NextNode : paragraph.FirstNode;
        if (content is null)
        {
            paragraph.Add(content = new XText(""));
        }

        return content;
    }

    private static XElement? Properties(XElement paragraph) => paragraph.Element(paragraph.Name.Namespace + "pPr");
}
