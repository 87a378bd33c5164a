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
        using var document = DocumentPart.Write(report, catalogue);
        using var embedded = EmbeddedPart.Write(report, document.VisibleHash);
        Write(report, document, embedded, output);
    }

    internal static void WriteForm(CchcReport blank, IndicatorCatalogue catalogue, Stream output)
    {
        using var document = DocumentPart.Write(blank, catalogue, isForm: true);
        using var embedded = EmbeddedPart.WriteForm(blank);
        Write(blank, document, embedded, output);
    }

    /// <summary>What a reader finds in the text that a report is printed as.</summary>
    internal static ValueList<SourceBlock> Printed(CchcReport report, IndicatorCatalogue? catalogue)
    {
        using var document = DocumentPart.Write(report, catalogue);
        MemoryMarshal.TryGetArray(document.Written, out var bytes);
        using var stream = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        using var xml = new PartXml(stream);
        xml.Root();
        return new BodyReader(xml, StyleSheet.None, NumberingDefinitions.None).Read().Blocks;
    }

    private static void Write(CchcReport report, WordXml document, Utf8Xml embedded, Stream output)
    {
        using var properties = CoreProperties.Write(report);
        var zip = new ZipWriter(output);
        foreach (var part in FixedParts.All)
        {
            zip.Add(part);
        }

        zip.Add(PackedPart.Of("docProps/core.xml", properties.Written.Span));
        zip.Add(PackedPart.Of("word/document.xml", document.Written.Span));
        zip.Add(PackedPart.Of("customXml/item1.xml", embedded.Written.Span));
        zip.Finish();
    }
}
