using System.Runtime.InteropServices;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Docx.Reading;
using Cchc.Domain.Import;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Writing;

/// <summary>Writes the package, its parts always in the same order.</summary>
internal static class PackageWriter
{
    internal static void Write(CchcReport report, IndicatorCatalogue? catalogue, Stream output)
    {
        var document = DocumentPart.Write(report, catalogue);
        Write(report, document, EmbeddedPart.Write(report, Visible(document)), output);
    }

    internal static void WriteForm(CchcReport blank, IndicatorCatalogue catalogue, Stream output) =>
        Write(blank, DocumentPart.Write(blank, catalogue, isForm: true), EmbeddedPart.WriteForm(blank), output);

    /// <summary>What a reader finds in the text that a report is printed as.</summary>
    internal static ValueList<SourceBlock> Printed(CchcReport report, IndicatorCatalogue? catalogue) => Visible(DocumentPart.Write(report, catalogue));

    private static void Write(CchcReport report, ReadOnlyMemory<byte> document, ReadOnlyMemory<byte> embedded, Stream output)
    {
        var zip = new ZipWriter(output);
        foreach (var part in FixedParts.All)
        {
            zip.Add(part);
        }

        zip.Add(PackedPart.Of("docProps/core.xml", CoreProperties.Write(report).Span));
        zip.Add(PackedPart.Of("word/document.xml", document.Span));
        zip.Add(PackedPart.Of("customXml/item1.xml", embedded.Span));
        zip.Finish();
    }

    // What is hashed is what the reader finds, never what the writer meant.
    private static ValueList<SourceBlock> Visible(ReadOnlyMemory<byte> document)
    {
        MemoryMarshal.TryGetArray(document, out var bytes);
        using var stream = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        using var xml = new PartXml(stream);
        xml.Root();
        return new BodyReader(xml, StyleSheet.None, NumberingDefinitions.None).Read().Blocks;
    }
}
