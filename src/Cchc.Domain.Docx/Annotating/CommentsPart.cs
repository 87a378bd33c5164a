using System.Globalization;
using System.Security;
using System.Text;
using System.Xml;
using Cchc.Domain.Docx.Reading;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>The part that holds the comments: those that are there stay as they are, new ones follow.</summary>
internal sealed class CommentsPart
{
    private const string Author = "cchc";

    // The document's styles are not touched and may know none for comments, so that the look is said here: the text of a report
    // is 14 pt with an indented first line.
    private const string Paragraph = "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>"
        + "<w:ind w:left=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"left\"/></w:pPr>";

    private const string Run = "<w:r><w:rPr><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/></w:rPr><w:t xml:space=\"preserve\">";

    private readonly XmlText part;
    private readonly MarkupNode root;
    private readonly HashSet<int> ids = [];
    private readonly StringBuilder added = new();

    private CommentsPart(XmlText part)
    {
        this.part = part;
        root = Scan();
    }

    /// <summary>The ids of our own comments by what they say, from an earlier copy.</summary>
    internal Dictionary<string, List<int>> Own { get; } = new(StringComparer.Ordinal);

    internal static CommentsPart Read(Stream part) => new(XmlText.Read(part));

    internal static CommentsPart New(string ns) =>
        new(XmlText.Of($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"{ns}\"></w:comments>"));

    /// <summary>What a comment says, as it can be written.</summary>
    internal static string Says(Finding finding, Language language) => Sound(string.Join('\n', CommentText.Of(finding, language)));

    /// <summary>Ids for new comments: after the highest that the comments and the document use.</summary>
    internal IEnumerable<int> FreeIds(IEnumerable<int> inDocument)
    {
        var used = ids.Concat(inDocument).ToHashSet();
        var highest = used.DefaultIfEmpty(-1).Max();

        // An id that leaves no room above it comes from no program that counts.
        return Enumerable.Range(highest < int.MaxValue / 2 ? Math.Max(highest, -1) + 1 : 0, int.MaxValue / 2).Where(id => !used.Contains(id));
    }

    internal void Add(int id, string says)
    {
        var name = new WordName(root);
        added.Append(
            CultureInfo.InvariantCulture,
            $"<{name.Open("comment")} {name.Prefix}:id=\"{id}\" {name.Prefix}:author=\"{Author}\" {name.Prefix}:initials=\"{Author}\">");
        var reference = "<w:r><w:annotationRef/></w:r>";
        foreach (var line in says.Split('\n'))
        {
            added.Append(InPrefix(Paragraph + reference + Run)).Append(SecurityElement.Escape(line)).Append(InPrefix("</w:t></w:r></w:p>"));
            reference = "";
        }

        added.Append(InPrefix("</w:comment>"));

        string InPrefix(string xml) => name.Prefix == "w" ? xml : xml.Replace("w:", name.Prefix + ":", StringComparison.Ordinal);
    }

    internal byte[] Save()
    {
        var edits = new TextEdits();
        edits.Append(root, added.ToString());
        return part.With(edits);
    }

    private MarkupNode Scan()
    {
        using var reader = new MarkupReader(part.Text);
        MarkupNode? all = null;
        var own = new StringBuilder();
        var ownId = -1;
        while (reader.Read())
        {
            var xml = reader.Xml;
            var isWord = WordNames.IsWord(xml.NamespaceURI);
            if (all is null)
            {
                all = reader.IsStart ? reader.Node(null) : null;
            }
            else if (reader.IsStart && isWord && xml.LocalName == "comment")
            {
                var isNumber = int.TryParse(xml.GetAttribute("id", xml.NamespaceURI), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id);
                ids.Add(isNumber ? id : -1);
                ownId = isNumber && xml.GetAttribute("author", xml.NamespaceURI) == Author ? id : -1;
            }
            else if (reader.IsStart && isWord && xml.LocalName == "p")
            {
                own.Append(own.Length > 0 ? "\n" : "");
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                own.Append(xml.Value);
            }
            else if (reader.IsEnd && isWord && xml.LocalName == "comment")
            {
                KeepOwn(ownId, own.ToString());
                own.Clear();
            }
            else if (reader.IsEnd && xml.Depth == 0)
            {
                reader.Finish(all);
            }
        }

        return all is { Word: "comments" } ? all : throw new DocxFaultException(DocxIssues.DamagedXml.With(
            ("part", "comments"), ("line", "1"),
            ("found", new LocalizedText("không chứa nhận xét (comments).", "it holds no comments."))));
    }

    private void KeepOwn(int id, string says)
    {
        if (id < 0)
        {
            return;
        }

        if (!Own.TryGetValue(says, out var same))
        {
            Own[says] = same = [];
        }

        same.Add(id);
    }

    // U+FFFD for what XML cannot hold.
    private static string Sound(string text)
    {
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            sound.Append(rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD");
        }

        return sound.ToString();
    }
}
