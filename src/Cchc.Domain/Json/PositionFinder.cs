using System.Text;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>
/// Line and column of an offset in UTF-8, both from 1; columns count UTF-16 code units, and a line ends with a line feed. It goes
/// on from the last place asked for, so that many faults cost one walk.
/// </summary>
internal ref struct PositionFinder(ReadOnlySpan<byte> utf8, int firstLine)
{
    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private int at;
    private int line;
    private int column;

    internal SourcePosition Find(int offset)
    {
        if (offset < at)
        {
            (at, line, column) = (0, 0, 0);
        }

        for (var feed = utf8[at..offset].IndexOf((byte)'\n'); feed >= 0; feed = utf8[at..offset].IndexOf((byte)'\n'))
        {
            at += feed + 1;
            line++;
            column = 0;
        }

        // Bytes that are no UTF-8 never stand before a place that is asked for: reading stops at the first.
        column += Encoding.UTF8.GetCharCount(utf8[at..offset]);
        at = offset;
        return SourcePosition.InText(firstLine + line, column + 1);
    }

    /// <summary>The offset of a place that is given as a line and the bytes before it in that line, both from 0.</summary>
    internal readonly int OffsetOf(long lineIndex, long bytesInLine)
    {
        var start = 0;
        for (; lineIndex > 0; lineIndex--)
        {
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(start + bytesInLine, utf8.Length);
    }
}
