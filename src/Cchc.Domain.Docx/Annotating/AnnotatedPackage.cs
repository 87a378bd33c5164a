using System.Xml.Linq;
using Cchc.Domain.Docx.Reading;
using Cchc.Domain.Docx.Writing;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>A copy of a package with comments: its parts in their order, the new ones at the end.</summary>
internal static class AnnotatedPackage
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    /// <summary>Makes the parts; what makes the original unreadable comes as a fault.</summary>
    internal static List<PackedPart> Make(DocxPackage package, IReadOnlyList<Finding> findings, Language language)
    {
        var main = OpenedDocument.MainPart(package);
        var trace = new BodyTrace();
        var opened = OpenedDocument.Read(package, main, [], trace);
        var changed = new Dictionary<string, XDocument>(StringComparer.OrdinalIgnoreCase);
        if (findings.Count > 0)
        {
            var tree = new WordTree(package.Open(main, PartTree.Load));
            var comments = Comments(package, main, tree, changed);
            var finder = new AnchorFinder(opened.Document!, trace, tree);
            var anchors = findings.Select(finder.Find).Zip(CommentsPart.FreeIds(comments, tree)).ToList();
            CommentMarks.Insert(anchors, tree.Word);
            foreach (var (finding, (_, id)) in findings.Zip(anchors))
            {
                CommentsPart.Add(comments, id, finding, language);
            }

            changed[main] = tree.Xml;
        }

        return Copy(package, changed);
    }

    /// <summary>The part with the comments, marked as changed; where it is new, so are the ways that lead to it.</summary>
    private static XDocument Comments(DocxPackage package, string main, WordTree tree, Dictionary<string, XDocument> changed)
    {
        var path = package.RelationshipsOf(main).FirstOrDefault(relationship => relationship.Is(WordNames.Comments))?.Target;
        if (path is null)
        {
            path = PartLinks.FreeName(package, main);
            changed[Relationship.PartFor(main)] = PartLinks.WithRelationship(package, main, path, WordNames.IsStrict(tree.Word.NamespaceName));
        }

        if (package.Has(path))
        {
            return changed[path] = package.Open(path, PartTree.Load);
        }

        changed[ContentTypes] = PartLinks.WithContentType(package.Open(ContentTypes, PartTree.Load), path, CommentsType);
        return changed[path] = CommentsPart.New(tree.Word);
    }

    private static List<PackedPart> Copy(DocxPackage package, Dictionary<string, XDocument> changed)
    {
        var parts = new List<PackedPart>(package.Entries.Count + 2);
        foreach (var entry in package.Entries)
        {
            var part = changed.Keys.FirstOrDefault(path => package.Is(entry, path));
            parts.Add(PackedPart.Of(entry.FullName, part is null ? package.Content(entry) : PartTree.Save(changed[part])));
        }

        parts.AddRange(changed.Where(part => !package.Has(part.Key)).Select(part => PackedPart.Of(part.Key, PartTree.Save(part.Value))));
        return parts;
    }
}
