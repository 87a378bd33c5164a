using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Json;

/// <summary>
/// Writes the canonical wire form of a report. One writer and its buffer serve a thread again and again: what is written is copied
/// out once it is known to be whole.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Writers over an array hold nothing to give back.")]
internal sealed class ReportWriter
{
    private const int MostKept = 1024 * 1024;

    [ThreadStatic]
    private static ReportWriter? ofThread;

    private readonly ArrayBufferWriter<byte> buffer = new(64 * 1024);
    private readonly Utf8JsonWriter indented;
    private readonly Utf8JsonWriter compact;

    private ReportWriter()
    {
        indented = new Utf8JsonWriter(buffer, Options(indented: true));
        compact = new Utf8JsonWriter(buffer, Options(indented: false));
    }

    /// <summary>Writes a report; the bytes are lent until they are given back.</summary>
    /// <exception cref="ArgumentException">The report holds what has no wire form.</exception>
    internal static LentBytes Write(CchcReport report, WireLayout layout)
    {
        ArgumentNullException.ThrowIfNull(report);

        // While its bytes are lent the writer is nobody else's: a destination may itself write a report.
        var writer = ofThread ?? new ReportWriter();
        ofThread = null;
        return new LentBytes(writer, writer.WriteDocument(report, layout));
    }

    /// <summary>Writes a report into a document of the caller's.</summary>
    /// <exception cref="ArgumentException">The report holds what has no wire form.</exception>
    internal static void Write(Utf8JsonWriter json, CchcReport report)
    {
        var newer = NewerWriter.For(report);
        WriteReport(new WireWriter(json, newer), report);
        newer?.RequireAll(report);
    }

    // The document is read as data, never set into a page: quotes, < and & need no escape there.
    private static JsonWriterOptions Options(bool indented) => new()
    {
        Indented = indented,
        IndentCharacter = ' ',
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private static void WriteReport(WireWriter json, CchcReport report)
    {
        json.StartObject();
        json.Text("$schema"u8, ReportJson.SchemaId);
        json.Text("formatVersion"u8, report.Newer.FormatVersion.Length > 0 ? report.Newer.FormatVersion : ReportJson.FormatVersion);
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
        ReferenceWriter.WriteList(json, report.References);
        json.TextsUnlessEmpty("leftovers"u8, report.Leftovers);
        if (report.Extensions.Count > 0)
        {
            json.StartObject("extensions"u8);
            foreach (var extension in report.Extensions)
            {
                json.Raw(extension.Name, extension.Json);
            }

            json.EndObject();
        }

        json.EndObject();
    }

    private ReadOnlySpan<byte> WriteDocument(CchcReport report, WireLayout layout)
    {
        var json = layout == WireLayout.Document ? indented : compact;
        var newer = NewerWriter.For(report);
        buffer.ResetWrittenCount();
        json.Reset();
        WriteReport(new WireWriter(json, newer, ReportJson.MaxBytes), report);
        newer?.RequireAll(report);
        json.Flush();
        buffer.Write("\n"u8);
        return buffer.WrittenCount <= ReportJson.MaxBytes
            ? buffer.WrittenSpan
            : throw new ArgumentException($"The document would be longer than {ReportJson.MaxBytes} bytes.", nameof(report));
    }

    /// <summary>The bytes of a report, until they are given back.</summary>
    internal readonly ref struct LentBytes(ReportWriter writer, ReadOnlySpan<byte> bytes)
    {
        private readonly ReportWriter writer = writer;

        internal ReadOnlySpan<byte> Span { get; } = bytes;

        /// <summary>Gives the bytes back; a buffer that grew large is not kept.</summary>
        public void Dispose() => ofThread = writer.buffer.Capacity <= MostKept ? writer : null;
    }
}
