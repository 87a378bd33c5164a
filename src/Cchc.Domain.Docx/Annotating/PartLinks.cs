using System.Xml.Linq;
using Cchc.Domain.Docx.Reading;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>Makes a new part known to a package: its name, its content type, the relationship that leads to it (ISO/IEC 29500-2).</summary>
internal static class PartLinks
{
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>A name for the comments beside the main part that no part has.</summary>
    internal static string FreeName(DocxPackage package, string main)
    {
        var folder = main[..(main.LastIndexOf('/') + 1)];
        return Enumerable.Range(0, DocxLimits.Parts + 1)
            .Select(i => i == 0 ? $"{folder}comments.xml" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{folder}comments{i}.xml"))
            .First(path => !package.Has(path));
    }

    internal static XDocument WithContentType(XDocument types, string part, string type)
    {
        var root = types.Root!;
        var name = "/" + string.Join('/', part.Split('/').Select(Uri.EscapeDataString));
        root.Elements(root.Name.Namespace + "Override")
            .Where(known => string.Equals((string?)known.Attribute("PartName"), name, StringComparison.OrdinalIgnoreCase)).Remove();
        root.Add(new XElement(root.Name.Namespace + "Override", new XAttribute("PartName", name), new XAttribute("ContentType", type)));
        return types;
    }

    /// <summary>The relationships of the main part with one more.</summary>
    internal static XDocument WithRelationship(DocxPackage package, string main, string part, bool strict)
    {
        var path = Relationship.PartFor(main);
        var tree = package.Has(path) ? package.Open(path, PartTree.Load) : PartTree.New(new XElement(Relationships + "Relationships"));
        var root = tree.Root!;
        var used = root.Elements().Select(element => (string?)element.Attribute("Id")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var id = Enumerable.Range(1, used.Count + 1)
            .Select(i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"rIdComments{i}")).First(id => !used.Contains(id));
        root.Add(new XElement(
            root.Name.Namespace + "Relationship",
            new XAttribute("Id", id),
            new XAttribute("Type", (strict ? WordNames.StrictRelationships : WordNames.Relationships) + WordNames.Comments),
            new XAttribute("Target", part[(part.LastIndexOf('/') + 1)..])));
        return tree;
    }
}
