using System.Buffers;

namespace Cchc.Domain.Json;

/// <summary>Cuts an input into its lines and reads each; a line above the limit of a document is told and passed over.</summary>
internal sealed class LineSplitter
{
    private const int MostKept = 1024 * 1024;

    private byte[] joined = [];
    private int number = 1;
    private long searched;
    private bool isPassingOver;

    /// <summary>Takes the next line off the buffer, null where it is blank; false where more bytes are needed.</summary>
    internal bool TryTake(ref ReadOnlySequence<byte> buffer, bool isLast, out ReportLine? line)
    {
        line = null;
        if (buffer.Slice(searched).PositionOf((byte)'\n') is { } end)
        {
            searched = 0;
            line = Read(buffer.Slice(0, end));
            buffer = buffer.Slice(buffer.GetPosition(1, end));
            isPassingOver = false;
            number++;
            return true;
        }

        if (isLast && buffer.Length > 0)
        {
            searched = 0;
            line = Read(buffer);
            buffer = buffer.Slice(buffer.End);
            return true;
        }

        // The next bytes are looked at alone; what is too long for a document is not gathered any further.
        searched = buffer.Length;
        if (buffer.Length > ReportJson.MaxBytes)
        {
            line = isPassingOver ? null : new ReportLine(number, ReportReader.TooLarge(number));
            buffer = buffer.Slice(buffer.End);
            searched = 0;
            isPassingOver = true;
            return line is not null;
        }

        if (isPassingOver)
        {
            buffer = buffer.Slice(buffer.End);
            searched = 0;
        }

        return false;
    }

    private ReportLine? Read(ReadOnlySequence<byte> bytes)
    {
        if (isPassingOver)
        {
            return null;
        }

        var line = bytes.IsSingleSegment ? bytes.FirstSpan : Join(bytes);
        line = number == 1 && line.StartsWith("\uFEFF"u8) ? line[3..] : line;
        return line.IndexOfAnyExcept(" \t\r"u8) < 0 ? null : new ReportLine(number, ReportReader.ReadAt(line, number));
    }

    private ReadOnlySpan<byte> Join(ReadOnlySequence<byte> bytes)
    {
        var length = (int)bytes.Length;
        if (joined.Length < length || joined.Length > MostKept)
        {
            joined = new byte[length];
        }

        bytes.CopyTo(joined);
        return joined.AsSpan(0, length);
    }
}
