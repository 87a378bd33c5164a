using Cchc.Domain.Docx.Reading;
using Cchc.Domain.Docx.Writing;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>A copy of a package with comments: what is changed in its place, the new parts at the end.</summary>
internal sealed class AnnotatedPackage
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private readonly DocxPackage package;
    private readonly string main;
    private readonly Dictionary<string, byte[]> changed = new(StringComparer.OrdinalIgnoreCase);

    private AnnotatedPackage(DocxPackage package)
    {
        this.package = package;
        main = OpenedDocument.MainPart(package);
    }

    /// <summary>Writes the copy once it is ready; what makes the original unreadable comes as a fault before.</summary>
    internal static void Write(ReadOnlyMemory<byte> original, DocxPackage package, IReadOnlyList<Finding> findings, Language language, Stream output)
    {
        var annotated = new AnnotatedPackage(package);
        annotated.Annotate(findings, language);
        if (annotated.changed.Count == 0)
        {
            output.Write(original.Span);
            return;
        }

        var stored = StoredPackage.Read(original);
        var replaced = new Dictionary<int, PackedPart>();
        for (var i = 0; i < package.Entries.Count; i++)
        {
            if (annotated.changed.FirstOrDefault(part => package.Is(package.Entries[i], part.Key)) is { Key: not null } part)
            {
                replaced[i] = PackedPart.Of(part.Key, part.Value);
            }
        }

        var added = annotated.changed.Where(part => !package.Has(part.Key)).Select(part => PackedPart.Of(part.Key, part.Value)).ToList();
        PackageCopy.Write(stored, replaced, added, output);
    }

    private void Annotate(IReadOnlyList<Finding> findings, Language language)
    {
        var trace = new BodyTrace();
        var opened = OpenedDocument.Read(package, main, [], trace);
        if (findings.Count == 0)
        {
            return;
        }

        var finder = new AnchorFinder(opened.Document!, trace);
        var targets = findings.Select(finder.Find).ToList();
        var part = package.Open(main, XmlText.Read);
        var markup = package.Open(main, _ => MainMarkup.Read(part, Wanted(targets)));
        var (path, comments) = Comments(markup.Root.Namespace);
        var added = AddComments(markup, comments, findings.Zip(targets), language);
        if (added is not null)
        {
            changed[main] = part.With(added);
            changed[path] = comments.Save();
            Link(path, WordNames.IsStrict(markup.Root.Namespace));
        }
    }

    private static HashSet<XmlPlace> Wanted(IEnumerable<Target> targets)
    {
        var wanted = new HashSet<XmlPlace>();
        foreach (var place in targets.Select(target => target.Place).OfType<PlaceText>().Distinct())
        {
            wanted.Add(place.First);
            wanted.Add(place.Last);
            wanted.UnionWith(place.Pieces.Select(piece => piece.Element));
        }

        return wanted;
    }

    // Null where an earlier copy has them all.
    private static TextEdits? AddComments(MainMarkup markup, CommentsPart comments, IEnumerable<(Finding Finding, Target Target)> findings, Language language)
    {
        var slots = new SlotFinder(markup);
        var marks = new CommentMarks(markup);
        var earlier = new EarlierMarks(markup, comments);
        using var ids = comments.FreeIds(markup.CommentIds).GetEnumerator();
        var any = false;
        foreach (var (finding, target) in findings)
        {
            var says = CommentsPart.Says(finding, language);
            var found = slots.Of(target);
            if (!earlier.Take(found, says))
            {
                ids.MoveNext();
                comments.Add(ids.Current, says);
                marks.Add(found, target.Width, ids.Current);
                any = true;
            }
        }

        return any ? marks.Edits() : null;
    }

    private (string Path, CommentsPart Part) Comments(string ns)
    {
        var path = package.RelationshipsOf(main).FirstOrDefault(relationship => relationship.Is(WordNames.Comments))?.Target;
        return path is not null && package.Has(path)
            ? (path, package.Open(path, CommentsPart.Read))
            : (path ?? PartLinks.FreeName(package, main), CommentsPart.New(ns));
    }

    // Where the comments are new, so are the ways that lead to them.
    private void Link(string path, bool strict)
    {
        if (!package.Has(path))
        {
            changed[ContentTypes] = package.Open(ContentTypes, stream => PartLinks.WithContentType(stream, path, CommentsType));
            if (!package.RelationshipsOf(main).Any(relationship => relationship.Is(WordNames.Comments)))
            {
                changed[Relationship.PartFor(main)] = PartLinks.WithRelationship(package, main, path, strict);
            }
        }
    }
}
