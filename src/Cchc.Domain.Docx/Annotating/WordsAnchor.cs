using System.Xml.Linq;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>Some words of a paragraph.</summary>
internal sealed record WordsAnchor(ParagraphWords Paragraph, int Start, int End) : Anchor
{
    internal override int Width => End - Start;

    internal override void Cut()
    {
        Paragraph.Cut(Start);
        Paragraph.Cut(End);
    }

    internal override (XNode First, XNode Last) Nodes() => (Paragraph.StartingAt(Start), Paragraph.EndingAt(End));
}
