using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Json;

/// <summary>Writes the canonical wire form of a report.</summary>
internal static class ReportWriter
{
    // The document is read as data, never set into a page: quotes, < and & need no escape there.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentCharacter = ' ',
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    internal static ArrayBufferWriter<byte> Write(CchcReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            WriteReport(new WireWriter(json), report);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenCount <= ReportJson.MaxBytes
            ? buffer
            : throw new ArgumentException($"The document would be longer than {ReportJson.MaxBytes} bytes.", nameof(report));
    }

    private static void WriteReport(WireWriter json, CchcReport report)
    {
        json.StartObject();
        json.Text("$schema"u8, "urn:cchc:schema:report:1");
        json.Text("formatVersion"u8, ReportJson.FormatVersion);
        StatisticsWriter.WriteCatalogue(json, report.Statistics);
        if (report.Unit is { } unit)
        {
            HeaderWriter.WriteUnit(json, "unit"u8, unit);
        }

        json.TextUnlessNull("period"u8, report.Period?.ToString());
        HeaderWriter.WriteHeader(json, report.Header);
        NarrativeWriter.WriteBlocks(json, "opening"u8, report.Opening);
        NarrativeWriter.WriteSections(json, "sections"u8, report.Sections);
        NarrativeWriter.WriteBlocks(json, "closing"u8, report.Closing);
        HeaderWriter.WriteList(json, "recipients"u8, report.Recipients);
        HeaderWriter.WriteSignature(json, report.Signature);
        StatisticsWriter.WriteStatistics(json, report.Statistics);
        json.TextsUnlessEmpty("leftovers"u8, report.Leftovers);
        json.EndObject();
    }
}
