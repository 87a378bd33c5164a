using System.Buffers;
using System.Buffers.Binary;

namespace Cchc.Domain.Docx.Writing;

/// <summary>
/// Writes a ZIP file (PKWARE APPNOTE 6.3) of parts that are compressed already. Nothing in it depends on the clock, the system or
/// the stream, so the same parts give the same bytes; the parts that never change are compressed once.
/// </summary>
internal sealed class ZipWriter(Stream output)
{
    private const ushort Version = 20;
    private const ushort Utf8Names = 1 << 11;
    private const ushort Deflate = 8;

    // 1 January 1980, the first day that a ZIP entry can name.
    private const uint FirstMoment = 0x0021_0000;

    private readonly ArrayBufferWriter<byte> directory = new(1024);
    private uint written;
    private ushort count;

    internal void Add(PackedPart part)
    {
        Span<byte> header = stackalloc byte[46];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x0201_4B50);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header[6..], Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(header[10..], Deflate);
        BinaryPrimitives.WriteUInt32LittleEndian(header[12..], FirstMoment);
        BinaryPrimitives.WriteUInt32LittleEndian(header[16..], part.Checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(header[20..], (uint)part.Deflated.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[24..], (uint)part.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[28..], (ushort)part.Path.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[42..], written);
        directory.Write(header);
        directory.Write(part.Path);

        // The local header is a signature of its own and the middle of the same fields.
        Span<byte> local = stackalloc byte[30];
        BinaryPrimitives.WriteUInt32LittleEndian(local, 0x0403_4B50);
        header[6..30].CopyTo(local[4..]);
        Write(local);
        Write(part.Path);
        Write(part.Deflated);
        count++;
    }

    /// <summary>Writes the directory, after which nothing can be added.</summary>
    internal void Finish()
    {
        Span<byte> end = stackalloc byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x0605_4B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)directory.WrittenCount);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], written);
        Write(directory.WrittenSpan);
        Write(end);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        written += (uint)bytes.Length;
    }
}
