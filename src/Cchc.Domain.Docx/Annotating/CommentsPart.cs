using System.Globalization;
using System.Xml.Linq;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>Writes comments into the part that holds them.</summary>
internal static class CommentsPart
{
    private const string Author = "cchc";

    internal static XDocument New(XNamespace word) =>
        PartTree.New(new XElement(word + "comments", new XAttribute(XNamespace.Xmlns + "w", word.NamespaceName)));

    /// <summary>Ids for new comments: after the highest that the comments and the document use.</summary>
    internal static IEnumerable<int> FreeIds(XDocument comments, WordTree document)
    {
        var used = comments.Root!.Elements().Concat(document.Xml.Descendants()
                .Where(element => element.Name.LocalName is "commentRangeStart" or "commentRangeEnd" or "commentReference"))
            .Select(element => (string?)element.Attribute(element.Name.Namespace + "id"))
            .Select(id => int.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : -1)
            .ToHashSet();
        var highest = used.DefaultIfEmpty(-1).Max();

        // An id that leaves no room above it comes from no program that counts.
        return Enumerable.Range(highest < int.MaxValue / 2 ? Math.Max(highest, -1) + 1 : 0, int.MaxValue / 2).Where(id => !used.Contains(id));
    }

    internal static void Add(XDocument comments, int id, Finding finding, Language language)
    {
        var w = comments.Root!.Name.Namespace;
        var lines = CommentText.Of(finding, language).Select((line, i) => Paragraph(w, line, isFirst: i == 0));
        comments.Root.Add(new XElement(
            w + "comment",
            new XAttribute(w + "id", id),
            new XAttribute(w + "author", Author),
            new XAttribute(w + "initials", Author),
            lines));
    }

    // The document's styles are not touched and may know none for comments, so that the look is said here: the text of a report
    // is 14 pt with an indented first line.
    private static XElement Paragraph(XNamespace w, string line, bool isFirst) => new(
        w + "p",
        new XElement(
            w + "pPr",
            new XElement(w + "spacing", new XAttribute(w + "before", 0), new XAttribute(w + "after", 0), new XAttribute(w + "line", 240), new XAttribute(w + "lineRule", "auto")),
            new XElement(w + "ind", new XAttribute(w + "left", 0), new XAttribute(w + "firstLine", 0)),
            new XElement(w + "jc", new XAttribute(w + "val", "left"))),
        isFirst ? new XElement(w + "r", new XElement(w + "annotationRef")) : null,
        new XElement(
            w + "r",
            new XElement(w + "rPr", new XElement(w + "sz", new XAttribute(w + "val", 20)), new XElement(w + "szCs", new XAttribute(w + "val", 20))),
            new XElement(w + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), PartTree.Sound(line))));
}
