using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>
/// The wire form of a report (dạng trao đổi của báo cáo), version 1.0: JSON with English member names and Vietnamese values as
/// they are. It is canonical, one report being one sequence of bytes, and without loss: reading what was written gives an
/// equal report.
/// </summary>
/// <remarks>
/// <para>Thread-safe; without reflection. Written in UTF-8 without byte order mark, two blanks of indentation, line feeds, a line
/// feed at the end; Vietnamese letters stand as they are, invisible characters and emoji as <c>\u</c> escapes. A member that is
/// null or empty is left out. The form is described in docs/json.md and by <see cref="CchcSchemas.Report"/>.</para>
/// <para>Documents of a newer minor version (1.1, 1.2 …) are read too: what this version does not know is kept in
/// <see cref="CchcReport.Newer"/> and written back.</para>
/// <para>Writing refuses what no wire form could give back, with <see cref="ArgumentException"/>: half a surrogate pair, an
/// undefined enum value, a negative level, a year of a reference outside 1 … 9999, a path that is no JSON Pointer, the empty
/// indicator code, parts nested deeper than <see cref="MaxDepth"/> levels of JSON, more than <see cref="MaxBytes"/> bytes, content
/// of a newer version whose place is gone.</para>
/// </remarks>
[SuppressMessage("ApiDesign", "RS0026", Justification = "A stream is no pipe: no call fits both.")]
public static class ReportJson
{
    /// <summary>The version of the wire form that is written.</summary>
    public const string FormatVersion = "1.0";

    /// <summary>The identifier of the JSON Schema of the wire form.</summary>
    public const string SchemaId = "urn:cchc:schema:report:1";

    /// <summary>The most bytes of a document: 64 MiB.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>The most levels of objects and arrays in a document.</summary>
    public const int MaxDepth = 64;

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">The report holds what has no wire form.</exception>
    public static byte[] Write(CchcReport report)
    {
        using var written = ReportWriter.Write(report, WireLayout.Document);
        return written.Span.ToArray();
    }

    /// <summary>Writes a report; nothing is written where the report is refused. A <see cref="PipeWriter"/> is such a destination.</summary>
    /// <param name="report">The report.</param>
    /// <param name="destination">Where the document goes.</param>
    /// <exception cref="ArgumentException">The report holds what has no wire form.</exception>
    public static void Write(CchcReport report, IBufferWriter<byte> destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        using var written = ReportWriter.Write(report, WireLayout.Document);
        destination.Write(written.Span);
    }

    /// <summary>Writes a report; nothing is written where the report is refused. The stream is left open.</summary>
    /// <param name="report">The report.</param>
    /// <param name="destination">Where the document goes.</param>
    /// <exception cref="ArgumentException">The report holds what has no wire form.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(CchcReport report, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        using var written = ReportWriter.Write(report, WireLayout.Document);
        destination.Write(written.Span);
    }

    /// <summary>Writes a report; nothing is written where the report is refused. The stream is left open.</summary>
    /// <param name="report">The report.</param>
    /// <param name="destination">Where the document goes.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task that ends when the document is written.</returns>
    /// <exception cref="ArgumentException">The report holds what has no wire form.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(CchcReport report, Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        return destination.WriteAsync(Write(report), cancellationToken).AsTask();
    }

    /// <summary>Writes a report as text.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">The report holds what has no wire form.</exception>
    public static string WriteText(CchcReport report)
    {
        using var written = ReportWriter.Write(report, WireLayout.Document);
        return Encoding.UTF8.GetString(written.Span);
    }

    /// <summary>
    /// The hash of what a report says: SHA-256 of the bytes that <see cref="Write(CchcReport)"/> gives, so that <c>sha256sum</c> of a
    /// canonical file tells the same.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <returns>64 hexadecimal digits in small letters.</returns>
    /// <exception cref="ArgumentException">The report holds what has no wire form.</exception>
    public static string ContentHash(CchcReport report)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        using var written = ReportWriter.Write(report, WireLayout.Document);
        SHA256.HashData(written.Span, hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>Reads a report; never throws, whatever the bytes. A byte order mark of UTF-8 is passed over.</summary>
    /// <remarks>A fault of syntax ends the reading; faults of meaning are told together, up to 100.</remarks>
    /// <param name="utf8">The document.</param>
    /// <returns>The report, or what is wrong.</returns>
    public static JsonReadResult Read(ReadOnlySpan<byte> utf8) => ReportReader.Read(utf8);

    /// <summary>Reads a report from a stream, to its end; never throws because of its content. The stream is left open.</summary>
    /// <param name="source">The stream.</param>
    /// <returns>The report, or what is wrong.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static JsonReadResult Read(Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var document = new DocumentBuffer();
        int count;
        while (document.HasRoom && (count = source.Read(document.Free.Span)) > 0)
        {
            document.Advance(count);
        }

        return ReportReader.Read(document.Written);
    }

    /// <summary>Reads a report from a stream, to its end; never throws because of its content. The stream is left open.</summary>
    /// <param name="source">The stream.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The report, or what is wrong.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<JsonReadResult> ReadAsync(Stream source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var document = new DocumentBuffer();
        int count;
        while (document.HasRoom && (count = await source.ReadAsync(document.Free, cancellationToken).ConfigureAwait(false)) > 0)
        {
            document.Advance(count);
        }

        return ReportReader.Read(document.Written);
    }

    /// <summary>Reads a report from a pipe, to its end; never throws because of its content. The pipe is not completed.</summary>
    /// <param name="source">The pipe.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The report, or what is wrong.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<JsonReadResult> ReadAsync(PipeReader source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ReadAsync(source.AsStream(leaveOpen: true), cancellationToken);
    }

    /// <summary>Reads a report.</summary>
    /// <param name="utf8">The document.</param>
    /// <returns>The report.</returns>
    /// <exception cref="UnreadableInputException">The document has faults; all are named, as <see cref="Read(ReadOnlySpan{byte})"/> gives them.</exception>
    public static CchcReport Parse(ReadOnlySpan<byte> utf8) => Read(utf8).ReportOrThrow();
}
