using System.Globalization;
using Cchc.Domain.Docx.Reading;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>
/// What is known of the main part: the paragraphs that are asked for, element by element, and of all others only which comments
/// they refer to. A long document needs no more memory than the paragraphs that are changed.
/// </summary>
internal sealed class MainMarkup
{
    private readonly Dictionary<XmlPlace, MarkupNode> elements = [];

    private MainMarkup(string text) => Text = text;

    internal string Text { get; }

    /// <summary>The root element: its namespace is that of the transitional or of the strict form.</summary>
    internal MarkupNode Root { get; private set; } = null!;

    internal MarkupNode? Body { get; private set; }

    /// <summary>The first paragraph of the text, asked for or not.</summary>
    internal MarkupNode? First { get; private set; }

    /// <summary>The ids of comments that any mark uses.</summary>
    internal HashSet<int> CommentIds { get; } = [];

    /// <summary>All that is kept of the paragraphs.</summary>
    internal IEnumerable<MarkupNode> Elements => elements.Values;

    internal MarkupNode this[XmlPlace place] => elements[place];

    internal static MainMarkup Read(XmlText part, IReadOnlySet<XmlPlace> wanted)
    {
        var markup = new MainMarkup(part.Text);
        using var reader = new MarkupReader(part.Text);
        MarkupNode? current = null;
        var nodes = new List<(XmlPlace Place, MarkupNode Node)>();
        var kept = 0;
        while (reader.Read())
        {
            if (reader.IsStart)
            {
                var node = markup.Element(reader, current);
                if (node is null)
                {
                    continue;
                }

                nodes.Add((XmlPlace.Of((System.Xml.IXmlLineInfo)reader.Xml), node));
                Limit(kept + nodes.Count, reader.Xml.Depth);

                current = node.IsEmpty ? current : node;
            }
            else if (reader.IsEnd)
            {
                markup.End(reader, current);
                current = current?.Parent;
            }

            if (current is null && nodes.Count > 0)
            {
                kept += markup.Keep(nodes, wanted);
                nodes.Clear();
            }
        }

        return markup;
    }

    private static void Limit(int nodes, int depth)
    {
        if (nodes > DocxLimits.Nodes)
        {
            throw DocxFaultException.TooLarge("Nodes", DocxLimits.Nodes);
        }

        if (depth > DocxLimits.Depth)
        {
            throw DocxFaultException.TooLarge("Depth", DocxLimits.Depth);
        }
    }

    // Outside paragraphs nothing is kept but the root and the body.
    private MarkupNode? Element(MarkupReader reader, MarkupNode? parent)
    {
        var xml = reader.Xml;
        var word = WordNames.IsWord(xml.NamespaceURI) ? xml.LocalName : "";
        var detail = word switch
        {
            "commentRangeStart" or "commentRangeEnd" or "commentReference" => xml.GetAttribute("id", xml.NamespaceURI),
            "fldChar" => xml.GetAttribute("fldCharType", xml.NamespaceURI),
            "lock" or "showingPlcHdr" => xml.GetAttribute("val", xml.NamespaceURI) ?? "",
            "t" => xml.GetAttribute("xml:space"),
            _ => null,
        };
        if (word.StartsWith("comment", StringComparison.Ordinal) && int.TryParse(detail, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id))
        {
            CommentIds.Add(id);
        }

        if (Root is null)
        {
            Root = reader.Node(null);
        }
        else if (parent is null && word == "body" && xml.Depth == 1)
        {
            Body ??= reader.Node(null);
        }
        else if (parent is not null || word == "p")
        {
            return reader.Node(parent, detail);
        }

        return null;
    }

    private void End(MarkupReader reader, MarkupNode? current)
    {
        var ended = current ?? reader.Xml.Depth switch { 0 => Root, 1 when Body is { End: 0 } => Body, _ => null };
        if (ended is not null && (current is not null || ended == Root || (reader.Xml.LocalName == "body" && WordNames.IsWord(reader.Xml.NamespaceURI))))
        {
            reader.Finish(ended);
        }
    }

    private int Keep(List<(XmlPlace Place, MarkupNode Node)> nodes, IReadOnlySet<XmlPlace> wanted)
    {
        First ??= nodes[0].Node;
        if (!nodes.Exists(node => wanted.Contains(node.Place)))
        {
            return 0;
        }

        foreach (var (place, node) in nodes)
        {
            elements[place] = node;
        }

        return nodes.Count;
    }
}
