using System.Security.Cryptography;
using System.Text;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Docx.Writing;

/// <summary>
/// Writes customXml/item1.xml: each figure, to which its content control is bound; and, but in a form, the report's JSON with its
/// hash and the hash of the text it is printed as.
/// </summary>
internal static class EmbeddedPart
{
    /// <summary>The data of a report.</summary>
    internal static Utf8Xml Write(CchcReport report, string visible)
    {
        var json = ReportJson.Write(report);
        var xml = Start(report.Statistics);
        xml.Raw(" visible=\""u8).Text(visible).Raw("\" hash=\""u8).Text(Convert.ToHexStringLower(SHA256.HashData(json))).Raw("\">"u8);
        Figures(xml, report.Statistics);
        xml.Raw("<cchc:json>"u8).Text(Escaped(Encoding.UTF8.GetString(json))).Raw("</cchc:json></cchc:report>"u8);
        return xml;
    }

    /// <summary>The data of a form: places for the figures, and no report yet.</summary>
    internal static Utf8Xml WriteForm(CchcReport blank)
    {
        var xml = Start(blank.Statistics).Raw(" form=\"true\""u8);
        if (blank.Unit is { } unit)
        {
            xml.Raw(" unit=\""u8).Value(unit.ToString()).Raw("\""u8);
        }

        if (blank.Period is { } period)
        {
            xml.Raw(" period=\""u8).Text(period.ToString()).Raw("\""u8);
        }

        xml.Raw(">"u8);
        Figures(xml, blank.Statistics);
        return xml.Raw("</cchc:report>"u8);
    }

    // Hashes are hexadecimal and codes are digits, letters and dots, so that they need no escapes.
    private static Utf8Xml Start(Statistics statistics) => new Utf8Xml(65_536).Raw(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cchc:report xmlns:cchc=\"urn:cchc:docx:1\" edition=\""u8)
        .Value(statistics.Edition).Raw("\""u8);

    // The code is part of the name: LibreOffice rewrites an element that a control is bound to without its attributes.
    private static void Figures(Utf8Xml xml, Statistics statistics)
    {
        xml.Raw("<cchc:figures>"u8);
        foreach (var row in statistics.Rows)
        {
            var code = row.Code.ToString();
            xml.Raw("<cchc:figure-"u8).Text(code).Raw(">"u8).Text(row.Figure.Text).Raw("</cchc:figure-"u8).Text(code).Raw(">"u8);
        }

        xml.Raw("</cchc:figures>"u8);
    }

    // JSON may hold U+FFFE and U+FFFF as they are, XML may not; inside a JSON string the escape means the same.
    private static string Escaped(string json) => json.AsSpan().ContainsAnyInRange('\uFFFE', '\uFFFF')
        ? json.Replace("\uFFFE", "\\ufffe", StringComparison.Ordinal).Replace("\uFFFF", "\\uffff", StringComparison.Ordinal)
        : json;
}
