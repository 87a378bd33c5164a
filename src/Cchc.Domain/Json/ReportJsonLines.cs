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
    /// <summary>Writes a report as one line; nothing is written where the report is refused.</summary>
    /// <param name="report">The report.</param>
    /// <param name="destination">Where the line goes.</param>
    /// <exception cref="ArgumentException">The report holds what has no wire form.</exception>
    public static void Write(CchcReport report, IBufferWriter<byte> destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        destination.Write(ReportWriter.Write(report, WireLayout.Line));
    }

    /// <summary>Writes reports as they come, one a line. The stream is left open; where a report is refused, the lines before it are whole.</summary>
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
        var pipe = PipeWriter.Create(destination, new StreamPipeWriterOptions(leaveOpen: true, minimumBufferSize: 64 * 1024));
        try
        {
            await foreach (var report in reports.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                Write(report, pipe);
                if (pipe.UnflushedBytes >= 64 * 1024)
                {
                    await pipe.FlushAsync(cancellationToken).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            // Flushes what is whole, also where a report was refused.
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Reads reports one by one; a bad line is told with its number, and the rest goes on. The stream is left open.</summary>
    /// <param name="source">The stream.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The lines with content, in their order.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<ReportLine> ReadAsync(Stream source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ReadLines(PipeReader.Create(source, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true)), cancellationToken);
    }

    private static async IAsyncEnumerable<ReportLine> ReadLines(PipeReader pipe, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
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
