using System.Buffers;
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
/// null or empty is left out. The form is described in docs/json.md.</para>
/// <para>Writing refuses what no wire form could give back, with <see cref="ArgumentException"/>: half a surrogate pair, an
/// undefined enum value, the empty indicator code, parts nested deeper than <see cref="MaxDepth"/> levels of JSON, more than
/// <see cref="MaxBytes"/> bytes.</para>
/// </remarks>
public static class ReportJson
{
    /// <summary>The version of the wire form that is written and read.</summary>
    public const string FormatVersion = "1.0";

    /// <summary>The most bytes of a document: 64 MiB.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>The most levels of objects and arrays in a document.</summary>
    public const int MaxDepth = 64;

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">The report holds what has no wire form.</exception>
    public static byte[] Write(CchcReport report) => ReportWriter.Write(report).WrittenSpan.ToArray();

    /// <summary>Writes a report; nothing is written where the report is refused.</summary>
    /// <param name="report">The report.</param>
    /// <param name="destination">Where the document goes.</param>
    /// <exception cref="ArgumentException">The report holds what has no wire form.</exception>
    public static void Write(CchcReport report, IBufferWriter<byte> destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        destination.Write(ReportWriter.Write(report).WrittenSpan);
    }

    /// <summary>Writes a report; nothing is written where the report is refused. The stream is left open.</summary>
    /// <param name="report">The report.</param>
    /// <param name="destination">Where the document goes.</param>
    /// <exception cref="ArgumentException">The report holds what has no wire form.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(CchcReport report, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        destination.Write(ReportWriter.Write(report).WrittenSpan);
    }

    /// <summary>Writes a report as text.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">The report holds what has no wire form.</exception>
    public static string WriteText(CchcReport report) => Encoding.UTF8.GetString(ReportWriter.Write(report).WrittenSpan);

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
        // A byte above the limit, beside a byte order mark, is enough to know that there is too much.
        using var buffer = new MemoryStream();
        var chunk = new byte[32 * 1024];
        int count;
        while (buffer.Length <= MaxBytes + 3 && (count = source.Read(chunk)) > 0)
        {
            buffer.Write(chunk, 0, count);
        }

        return ReportReader.Read(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <summary>Reads a report.</summary>
    /// <param name="utf8">The document.</param>
    /// <returns>The report.</returns>
    /// <exception cref="UnreadableInputException">The document has faults; all are named, as <see cref="Read(ReadOnlySpan{byte})"/> gives them.</exception>
    public static CchcReport Parse(ReadOnlySpan<byte> utf8) => Read(utf8).ReportOrThrow();
}
