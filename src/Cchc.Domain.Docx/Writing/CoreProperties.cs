using Cchc.Domain.Reporting;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Domain.Docx.Writing;

/// <summary>Writes docProps/core.xml. Its dates are the report's own: no clock is read.</summary>
internal static class CoreProperties
{
    private static readonly LocalDate Undated = new(2000, 1, 1);

    internal static Utf8Xml Write(CchcReport report)
    {
        var title = string.Join(' ', report.Header.Subject.Prepend(report.Header.DocumentType).Where(line => line.Length > 0));
        var date = LocalDatePattern.Iso.Format(report.Header.PlaceAndDate?.Date?.Earliest ?? Undated) + "T00:00:00Z";
        var xml = new Utf8Xml(1024);
        xml.Raw("""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>
            """u8)
            .Text(title)
            .Raw("</dc:title><dc:subject>"u8)
            .Text("Cải cách hành chính")
            .Raw("</dc:subject><dc:creator>"u8)
            .Text(Issuer(report))
            .Raw("</dc:creator><cp:keywords>"u8)
            .Text(string.Join("; ", new[] { "CCHC", report.Period?.VietnameseName ?? "", report.Header.Number?.Text ?? "" }.Where(word => word.Length > 0)))
            .Raw("</cp:keywords><cp:category>"u8)
            .Text(report.Header.DocumentType)
            .Raw("</cp:category><dc:language>vi-VN</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">"u8)
            .Text(date)
            .Raw("</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">"u8)
            .Text(date)
            .Raw("</dcterms:modified></cp:coreProperties>"u8);
        return xml;
    }

    private static string Issuer(CchcReport report) => report.Header.Agencies switch
    {
        [.., var first, var second] when HeaderBlock.IsWithoutPlace(first) => first + " " + second,
        [.., var only] => only,
        _ => report.Unit?.ToString() ?? "",
    };
}
