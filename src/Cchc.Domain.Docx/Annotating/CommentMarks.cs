using System.Xml.Linq;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>Puts the marks of comments into the main part: where each begins, where it ends, and the run that refers to it.</summary>
internal static class CommentMarks
{
    internal static void Insert(IReadOnlyList<(Anchor Anchor, int Id)> comments, XNamespace word)
    {
        foreach (var (anchor, _) in comments)
        {
            anchor.Cut();
        }

        // The outermost comes first and each next one goes inside; of equal ones the first is innermost, so that the references
        // stand in the order of the findings.
        var nodes = comments
            .OrderByDescending(comment => comment.Anchor.Width).ThenByDescending(comment => comment.Id)
            .Select(comment => (Nodes: comment.Anchor.Nodes(), comment.Id))
            .ToList();
        foreach (var ((first, last), id) in nodes)
        {
            first.AddBeforeSelf(Mark(word + "commentRangeStart", id));
            last.AddAfterSelf(Mark(word + "commentRangeEnd", id), new XElement(word + "r", Mark(word + "commentReference", id)));
        }
    }

    private static XElement Mark(XName name, int id) => new(name, new XAttribute(name.Namespace + "id", id));
}
