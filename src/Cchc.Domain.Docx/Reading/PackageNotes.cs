using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Reading;

/// <summary>What is to be told about a document that is read: what it holds beside the text that was read.</summary>
internal static class PackageNotes
{
    private static readonly (string Type, LocalizedText Found)[] NotRead =
    [
        ("/aFChunk", new("phần chèn từ tệp khác (altChunk)", "a piece of another file (altChunk)")),
        ("/subDocument", new("văn bản con (subDoc)", "a subdocument (subDoc)")),
        ("/oleObject", new("đối tượng nhúng (OLE)", "an embedded object (OLE)")),
        ("/package", new("đối tượng nhúng (OLE)", "an embedded object (OLE)")),
        ("/chart", new("biểu đồ", "a chart")),
        ("/diagramData", new("sơ đồ SmartArt", "a SmartArt diagram")),
    ];

    private static readonly string[] PartsThatAreRead =
        [WordNames.Styles, WordNames.Numbering, WordNames.Footnotes, WordNames.Endnotes];

    /// <summary>Looks at the relationships of the main part.</summary>
    internal static IEnumerable<Issue> Of(DocxPackage package, IReadOnlyList<Relationship> relationships)
    {
        if (relationships.Any(relationship => relationship.IsOfType(WordNames.Macros))
            || package.PartNames.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            yield return new Issue(DocxIssues.MacrosPresent.With());
        }

        foreach (var found in NotRead.Where(kind => relationships.Any(relationship => relationship.IsOfType(kind.Type))).Select(kind => kind.Found).Distinct())
        {
            yield return new Issue(DocxIssues.ContentNotRead.With(("found", found)));
        }

        foreach (var type in PartsThatAreRead)
        {
            if (relationships.FirstOrDefault(relationship => relationship.IsOutside && relationship.IsOfType(type)) is { } outside)
            {
                yield return new Issue(Outside(outside));
            }
        }
    }

    /// <summary>Says that a part lies outside the file.</summary>
    internal static Message Outside(Relationship relationship) => DocxIssues.OutsideTheFile.With(
        ("part", ShownText.Of(relationship.Type[(relationship.Type.LastIndexOf('/') + 1)..])), ("found", ShownText.Of(relationship.Target)));
}
