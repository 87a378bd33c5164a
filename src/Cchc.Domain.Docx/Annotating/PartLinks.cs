using System.Globalization;
using System.Security;
using Cchc.Domain.Docx.Reading;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>Makes a new part known to a package: its name, its content type, the relationship that leads to it (ISO/IEC 29500-2).</summary>
internal static class PartLinks
{
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>A name for the comments beside the main part that no part has.</summary>
    internal static string FreeName(DocxPackage package, string main)
    {
        var folder = main[..(main.LastIndexOf('/') + 1)];
        return Enumerable.Range(0, DocxLimits.Parts + 1)
            .Select(i => i == 0 ? $"{folder}comments.xml" : string.Create(CultureInfo.InvariantCulture, $"{folder}comments{i}.xml"))
            .First(path => !package.Has(path));
    }

    internal static byte[] WithContentType(Stream types, string part, string type)
    {
        var text = XmlText.Read(types);
        var name = "/" + string.Join('/', part.Split('/').Select(Uri.EscapeDataString));
        var edits = new TextEdits();
        var (root, known) = Children(text, "PartName");
        foreach (var (other, element) in known)
        {
            if (string.Equals(other, name, StringComparison.OrdinalIgnoreCase))
            {
                // Of a part that is no longer there.
                edits.Replace(element.Start, element.End, "");
            }
        }

        edits.Append(root, $"<{Name(root, "Override")} PartName=\"{SecurityElement.Escape(name)}\" ContentType=\"{type}\"/>");
        return text.With(edits);
    }

    /// <summary>The relationships of the main part with one more.</summary>
    internal static byte[] WithRelationship(DocxPackage package, string main, string part, bool strict)
    {
        var path = Relationship.PartFor(main);
        return package.Has(path)
            ? package.Open(path, stream => With(XmlText.Read(stream)))
            : With(XmlText.Of($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"{Relationships}\"></Relationships>"));

        byte[] With(XmlText text)
        {
            var (root, known) = Children(text, "Id");
            var used = known.Select(element => element.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var id = Enumerable.Range(1, used.Count + 1)
                .Select(i => string.Create(CultureInfo.InvariantCulture, $"rIdComments{i}")).First(id => !used.Contains(id));
            var type = (strict ? WordNames.StrictRelationships : WordNames.Relationships) + WordNames.Comments;
            var target = Uri.EscapeDataString(part[(part.LastIndexOf('/') + 1)..]);
            var edits = new TextEdits();
            edits.Append(root, $"<{Name(root, "Relationship")} Id=\"{id}\" Type=\"{type}\" Target=\"{target}\"/>");
            return text.With(edits);
        }
    }

    private static string Name(MarkupNode root, string name) => root.Prefix.Length == 0 ? name : root.Prefix + ":" + name;

    private static (MarkupNode Root, List<(string? Value, MarkupNode Element)> Children) Children(XmlText text, string attribute)
    {
        using var reader = new MarkupReader(text.Text);
        MarkupNode? root = null;
        MarkupNode? open = null;
        var children = new List<(string? Value, MarkupNode Element)>();
        while (reader.Read())
        {
            if (reader.IsStart && root is null)
            {
                root = reader.Node(null);
            }
            else if (reader.IsStart && reader.Xml.Depth == 1)
            {
                open = reader.Node(null);
                children.Add((reader.Xml.GetAttribute(attribute), open));
            }
            else if (reader.IsEnd && reader.Xml.Depth <= 1)
            {
                reader.Finish(reader.Xml.Depth == 0 ? root! : open!);
            }
        }

        return (root!, children);
    }
}
