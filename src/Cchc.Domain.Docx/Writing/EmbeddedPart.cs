using System.Text;
using Cchc.Domain.Docx.Reading;
using Cchc.Domain.Import;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Docx.Writing;

/// <summary>Writes customXml/item1.xml: the report's JSON and the hash of the text it is printed as.</summary>
internal static class EmbeddedPart
{
    internal static ReadOnlyMemory<byte> Write(CchcReport report, IReadOnlyList<SourceBlock> visible)
    {
        // The hash is hexadecimal, so that it needs no escapes as an attribute.
        var xml = new Utf8Xml();
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cchc:report xmlns:cchc=\"urn:cchc:docx:1\" visible=\""u8)
            .Text(VisibleText.Hash(visible))
            .Raw("\">"u8)
            .Text(Escaped(Encoding.UTF8.GetString(ReportJson.Write(report))))
            .Raw("</cchc:report>"u8);
        return xml.Written;
    }

    // JSON may hold U+FFFE and U+FFFF as they are, XML may not; inside a JSON string the escape means the same.
    private static string Escaped(string json) => json.AsSpan().ContainsAnyInRange('\uFFFE', '\uFFFF')
        ? json.Replace("\uFFFE", "\\ufffe", StringComparison.Ordinal).Replace("\uFFFF", "\\uffff", StringComparison.Ordinal)
        : json;
}
