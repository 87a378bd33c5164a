using System.Xml;
using Cchc.Domain.Docx.Reading;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>Walks over the elements of a part and knows where in its text each tag stands.</summary>
internal sealed class MarkupReader : IDisposable
{
    private readonly string text;
    private readonly List<int> lines = [0];
    private readonly IXmlLineInfo place;

    internal MarkupReader(string text)
    {
        this.text = text;
        for (var at = text.AsSpan().IndexOfAny('\r', '\n'); at >= 0;)
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            lines.Add(at);
            var next = text.AsSpan(at).IndexOfAny('\r', '\n');
            at = next < 0 ? -1 : at + next;
        }

        Xml = XmlReader.Create(new StringReader(text), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, IgnoreWhitespace = true,
        });
        place = (IXmlLineInfo)Xml;
    }

    internal XmlReader Xml { get; }

    internal bool IsStart => Xml.NodeType == XmlNodeType.Element;

    internal bool IsEnd => Xml.NodeType == XmlNodeType.EndElement;

    /// <summary>Where the tag starts that the reader is on.</summary>
    internal int TagStart => OffsetOf(XmlPlace.Of(place)) - (IsEnd ? 1 : 0);

    internal bool Read() => Xml.Read();

    /// <summary>Where the element at a place starts.</summary>
    internal int OffsetOf(XmlPlace element) => lines[element.Line - 1] + element.Column - 2;

    /// <summary>Where the tag ends that starts somewhere: attributes may hold a “&gt;”.</summary>
    internal int TagEnd(int start)
    {
        for (var at = start; ; at++)
        {
            at += text.AsSpan(at).IndexOfAny('>', '"', '\'');
            if (text[at] == '>')
            {
                return at + 1;
            }

            at = text.IndexOf(text[at], at + 1);
        }
    }

    /// <summary>The element that the reader is on, its end still to come unless it is empty.</summary>
    internal MarkupNode Node(MarkupNode? parent, string? detail = null)
    {
        var start = TagStart;
        var end = TagEnd(start);
        var node = new MarkupNode(parent, Xml.Prefix, Xml.LocalName, Xml.NamespaceURI)
        {
            Detail = detail, Start = start, ContentStart = end, IsEmpty = Xml.IsEmptyElement,
        };
        if (node.IsEmpty)
        {
            node.Finish(end, end);
        }

        return node;
    }

    /// <summary>Ends an element at the end tag that the reader is on.</summary>
    internal void Finish(MarkupNode node)
    {
        var start = TagStart;
        node.Finish(start, TagEnd(start));
    }

    public void Dispose() => Xml.Dispose();
}
