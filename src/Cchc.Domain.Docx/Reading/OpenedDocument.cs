using System.Buffers;
using System.Text;
using Cchc.Domain.Import;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Reading;

/// <summary>All that is read from one file: the blocks, what was noticed, and the report's data where the file holds it.</summary>
internal sealed record OpenedDocument(SourceDocument? Document, ValueList<Issue> Issues, EmbeddedReport? Embedded)
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    internal static OpenedDocument Read(Stream stream)
    {
        var issues = new List<Issue>();
        try
        {
            using var file = Copy(stream);
            Recognise(file.GetBuffer().AsSpan(0, (int)file.Length));
            using var package = DocxPackage.Open(file);
            return Read(package, issues);
        }
        catch (DocxFaultException fault)
        {
            return new OpenedDocument(null, [DocxIssues.Fatal(fault.Fault), .. issues], null);
        }
    }

    private static OpenedDocument Read(DocxPackage package, List<Issue> issues)
    {
        var main = MainPart(package);
        var relationships = Optional(() => package.RelationshipsOf(main), issues) ?? [];
        var styles = OptionalPart(package, relationships, WordNames.Styles, StyleSheetReader.Read, issues) ?? StyleSheet.None;
        var numbering = OptionalPart(package, relationships, WordNames.Numbering, NumberingReader.Read, issues) ?? NumberingDefinitions.None;
        var body = package.Read(main, xml => new BodyReader(xml, styles, numbering).Read());
        if (body.HasTrackedChanges)
        {
            issues.Add(new Issue(DocxIssues.TrackedChanges.With()));
        }

        if (relationships.Any(relationship => relationship.Is(WordNames.Macros)))
        {
            issues.Add(new Issue(DocxIssues.MacrosPresent.With()));
        }

        EmbeddedReport? embedded = null;
        foreach (var custom in relationships.Where(relationship => relationship.Is(WordNames.CustomXml)))
        {
            embedded ??= Optional(() => package.Read(custom.Target, EmbeddedReport.Find), issues);
        }

        return new OpenedDocument(new SourceDocument(SourceKind.Docx, body.Blocks), ValueList.From(issues), embedded);
    }

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

    private static string MainPart(DocxPackage package)
    {
        var main = package.RelationshipsOf("").FirstOrDefault(relationship => relationship.Is(WordNames.MainPart));
        if (main is null)
        {
            throw NotWord(package.Has("mimetype") && package.Has("content.xml") ? "OpenDocument" : "ZIP");
        }

        return main.Target;
    }

    private static MemoryStream Copy(Stream stream)
    {
        var file = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(65536);
        try
        {
            for (int count; (count = stream.Read(buffer, 0, buffer.Length)) > 0;)
            {
                file.Write(buffer, 0, count);
                if (file.Length > DocxLimits.PackageBytes)
                {
                    throw DocxFaultException.TooLarge("PackageBytes", DocxLimits.PackageBytes);
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return file;
    }

    private static void Recognise(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
        {
            throw new DocxFaultException(DocxIssues.Empty.With());
        }

        if (file.StartsWith(CompoundFile))
        {
            // Office writes an encrypted document as a compound file with a stream of this name (MS-OFFCRYPTO 2.3.4.4).
            throw new DocxFaultException(file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
                ? DocxIssues.Encrypted.With()
                : DocxIssues.OldWord.With());
        }

        if (!file.StartsWith("PK"u8))
        {
            throw new DocxFaultException(DocxIssues.NotAPackage.With());
        }
    }

    internal static DocxFaultException NotWord(string found) => new(DocxIssues.NotWordprocessing.With(("found", found)));
}
