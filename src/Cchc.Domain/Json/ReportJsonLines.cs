using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Json;

/// <summary>
/// Many reports as newline-delimited JSON (NDJSON): the wire form of <see cref="ReportJson"/>, one report a line. Reading and writing
/// hold one report at a time, however many there are.
/// </summary>
/// <remarks>Thread-safe. UTF-8; a line ends with a line feed, one before it with a carriage return is taken too; blank lines are passed over.</remarks>
public static class ReportJsonLines
{
    private const int FlushAt = 64 * 1024;

    /// <summary>Writes a report as one line; nothing is written where the report is refused.</summary>
    /// <param name="report">The report.</param>
    /// <param name="destination">Where the line goes.</param>
    /// <exception cref="ArgumentException">The report holds what has no wire form.</exception>
    public static void Write(CchcReport report, IBufferWriter<byte> destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        using var written = ReportWriter.Write(report, WireLayout.Line);
        destination.Write(written.Span);
    }

    /// <summary>Writes reports as they come, one a line. The stream is left open; where a report is refused, the lines before it are written.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="destination">Where the lines go.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task that ends when every line is written.</returns>
    /// <exception cref="ArgumentException">A report holds what has no wire form.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static async Task WriteAsync(IAsyncEnumerable<CchcReport> reports, Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(destination);
        var lines = new ArrayBufferWriter<byte>(2 * FlushAt);
        await foreach (var report in reports.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            try
            {
                Write(report, lines);
            }
            catch (ArgumentException)
            {
                await destination.WriteAsync(lines.WrittenMemory, cancellationToken).ConfigureAwait(false);
                throw;
            }

            if (lines.WrittenCount >= FlushAt)
            {
                await destination.WriteAsync(lines.WrittenMemory, cancellationToken).ConfigureAwait(false);
                lines.ResetWrittenCount();
            }
        }

        await destination.WriteAsync(lines.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads reports one by one; a bad line is told with its number, and the rest goes on. The stream is left open.</summary>
    /// <param name="source">The stream.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The lines with content, in their order; enumerating it again goes on where the stream stands.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<ReportLine> ReadAsync(Stream source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ReadLines(source, cancellationToken);
    }

    private static async IAsyncEnumerable<ReportLine> ReadLines(Stream source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pipe = PipeReader.Create(source, new StreamPipeReaderOptions(bufferSize: FlushAt, leaveOpen: true));
        var lines = new LineSplitter();
        try
        {
            while (true)
            {
                var read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
                var rest = read.Buffer;
                while (lines.TryTake(ref rest, read.IsCompleted, out var line))
                {
                    if (line is not null)
                    {
                        yield return line;
                    }
                }

                pipe.AdvanceTo(rest.Start, read.Buffer.End);
                if (read.IsCompleted)
                {
                    yield break;
                }
            }
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }
}
