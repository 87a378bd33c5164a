using Cchc.Domain.Import;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Reading;

/// <summary>All that is read from one file: the blocks, what was noticed, and the report's data where the file holds it.</summary>
internal sealed record OpenedDocument(SourceDocument? Document, ValueList<Issue> Issues, EmbeddedReport? Embedded)
{
    internal static OpenedDocument Read(Stream stream)
    {
        var issues = new List<Issue>();
        try
        {
            using var file = PackageFile.Read(stream);
            using var package = DocxPackage.Open(file);
            return Read(package, MainPart(package), issues);
        }
        catch (DocxFaultException fault)
        {
            return new OpenedDocument(null, [DocxIssues.Fatal(fault.Fault), .. issues], null);
        }
    }

    /// <summary>Reads an opened package; what makes the document unreadable comes as a fault.</summary>
    internal static OpenedDocument Read(DocxPackage package, string main, List<Issue> issues, BodyTrace? trace = null)
    {
        var relationships = Optional(() => package.RelationshipsOf(main), issues) ?? [];
        var styles = OptionalPart(package, relationships, WordNames.Styles, StyleSheetReader.Read, issues) ?? StyleSheet.None;
        var numbering = OptionalPart(package, relationships, WordNames.Numbering, NumberingReader.Read, issues) ?? NumberingDefinitions.None;
        var body = package.Read(main, xml => new BodyReader(xml, styles, numbering, trace).Read());
        if (body.HasTrackedChanges)
        {
            issues.Add(new Issue(DocxIssues.TrackedChanges.With()));
        }

        issues.AddRange(PackageNotes.Of(package, relationships));
        var notes = new[] { WordNames.Footnotes, WordNames.Endnotes }
            .SelectMany(type => OptionalPart(package, relationships, type, xml => new BodyReader(xml, styles, numbering).ReadNotes(), issues) ?? [])
            .Select(AtTheEnd)
            .ToList();
        EmbeddedReport? embedded = null;
        foreach (var custom in relationships.Where(relationship => relationship.Is(WordNames.CustomXml)).DistinctBy(relationship => relationship.Target))
        {
            embedded ??= Optional(() => package.Read(custom.Target, EmbeddedReport.Find), issues);
        }

        return new OpenedDocument(new SourceDocument(SourceKind.Docx, notes.Count == 0 ? body.Blocks : ValueList.From(body.Blocks.Concat(notes))), ValueList.From(issues), embedded);
    }

    // Notes follow the text; paragraphs are counted in the text alone, so that a note has no place.
    private static SourceBlock AtTheEnd(SourceBlock block) => block is SourceParagraph paragraph ? paragraph with { Position = default } : block;

    private static T? OptionalPart<T>(
        DocxPackage package, IReadOnlyList<Relationship> relationships, string type, Func<PartXml, T> read, List<Issue> issues)
        where T : class
    {
        var relationship = relationships.FirstOrDefault(candidate => candidate.Is(type));
        return relationship is null ? null : Optional(() => package.Read(relationship.Target, read), issues);
    }

    // A document whose styles are broken is still a document: the fault is told and reading goes on.
    private static T? Optional<T>(Func<T?> read, List<Issue> issues)
        where T : class
    {
        try
        {
            return read();
        }
        catch (DocxFaultException fault)
        {
            issues.Add(new Issue(fault.Fault));
            return null;
        }
    }

    internal static string MainPart(DocxPackage package)
    {
        var relationships = package.RelationshipsOf("").Where(relationship => relationship.IsOfType(WordNames.MainPart)).ToList();
        return relationships.Find(relationship => !relationship.IsOutside) is { } main
            ? main.Target.EndsWith(".bin", StringComparison.OrdinalIgnoreCase) ? throw PackageKind.Refusal("workbook") : main.Target
            : relationships is [var outside, ..] ? throw new DocxFaultException(PackageNotes.Outside(outside))
            : throw PackageKind.Refusal(package);
    }
}
