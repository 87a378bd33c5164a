using Cchc.Domain.Catalogue;
using Cchc.Domain.Import;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Docx.Tests;

/// <summary>Short ways to write and read in tests.</summary>
internal static class Docx
{
    internal static byte[] Write(CchcReport report, IndicatorCatalogue? catalogue = null)
    {
        using var stream = new MemoryStream();
        ReportDocx.Write(report, stream, catalogue);
        return stream.ToArray();
    }

    internal static ImportResult Read(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return ReportDocx.Read(stream);
    }

    internal static DocxSourceResult Source(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return DocxSource.Read(stream);
    }

    internal static SourceDocument Document(PackageBuilder package) => Source(package.Build()).DocumentOrThrow();

    internal static SourceParagraph[] Paragraphs(string body) => [.. Document(PackageBuilder.WithBody(body)).Blocks.Cast<SourceParagraph>()];

    internal static SourceRow[] Rows(string body) => [.. Document(PackageBuilder.WithBody(body)).Blocks.OfType<SourceRow>()];
}
