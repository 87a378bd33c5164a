using System.Buffers;
using System.Buffers.Binary;
using Cchc.Domain.Docx.Writing;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>
/// Writes a ZIP file again with some of its entries changed and others added: what is not changed keeps its very bytes, compressed as it is,
/// and what is changed keeps its place, its name and its time.
/// </summary>
internal sealed class PackageCopy(Stream output)
{
    private const ushort Deflate = 8;
    private const ushort Utf8Names = 1 << 11;

    private readonly ArrayBufferWriter<byte> directory = new(4096);
    private uint written;
    private ushort count;

    internal static void Write(StoredPackage package, IReadOnlyDictionary<int, PackedPart> changed, IReadOnlyList<PackedPart> added, Stream output)
    {
        var copy = new PackageCopy(output);
        for (var i = 0; i < package.Entries.Count; i++)
        {
            if (changed.TryGetValue(i, out var part))
            {
                copy.Replace(package.Entries[i], part);
            }
            else
            {
                copy.Copy(package.Entries[i]);
            }
        }

        foreach (var part in added)
        {
            copy.Add(part);
        }

        copy.Finish(package.Comment.Span);
    }

    private void Copy(StoredEntry entry)
    {
        var record = entry.Directory.ToArray();
        var (name, extra) = (U16(record, 28), U16(record, 30));
        if (U32(record, 42) == uint.MaxValue && StoredPackage.WideField(record.AsSpan(46 + name, extra)) is >= 0 and var wide)
        {
            var field = 46 + name + wide + 4 + (U32(record, 24) == uint.MaxValue ? 8 : 0) + (U32(record, 20) == uint.MaxValue ? 8 : 0);
            BinaryPrimitives.WriteInt64LittleEndian(record.AsSpan(field), written);
        }
        else
        {
            BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(42), written);
        }

        Write(entry.Header.Span, entry.Body.Span, record);
    }

    private void Replace(StoredEntry entry, PackedPart part)
    {
        var record = entry.Directory.Span;
        var (name, extra) = (U16(record, 28), U16(record, 30));
        var kept = WithoutWideField(record.Slice(46 + name, extra));
        byte[] changed = [.. record[..(46 + name)], .. kept, .. record[(46 + name + extra)..]];
        BinaryPrimitives.WriteUInt16LittleEndian(changed.AsSpan(30), (ushort)kept.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(changed.AsSpan(34), 0);
        BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(42), written);
        Describe(changed.AsSpan(8), part);

        var local = entry.Header.Span;
        var localName = U16(local, 26);
        kept = WithoutWideField(local[(30 + localName)..]);
        byte[] header = [.. local[..(30 + localName)], .. kept];
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(28), (ushort)kept.Length);
        Describe(header.AsSpan(6), part);
        Write(header, part.Deflated, changed);
    }

    private void Add(PackedPart part)
    {
        // 1 January 1980, the first day that a ZIP entry can name.
        const uint FirstMoment = 0x0021_0000;
        const ushort Version = 20;
        var record = new byte[46 + part.Path.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(record, 0x0201_4B50);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(4), Version);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(6), Version);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(8), Utf8Names);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(12), FirstMoment);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(28), (ushort)part.Path.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(42), written);
        part.Path.CopyTo(record, 46);
        Describe(record.AsSpan(8), part);

        // The local header is a signature of its own and the middle of the same fields.
        byte[] header = [0x50, 0x4B, 0x03, 0x04, .. record.AsSpan(6, 26 - 2), 0, 0, .. part.Path];
        Write(header, part.Deflated, record);
    }

    // The fields from the flags to the length, which both headers have in the same order. Of the flags only that of the names stays.
    private static void Describe(Span<byte> fields, PackedPart part)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(fields, (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(fields) & Utf8Names));
        BinaryPrimitives.WriteUInt16LittleEndian(fields[2..], Deflate);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[8..], part.Checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[12..], (uint)part.Deflated.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[16..], (uint)part.Length);
    }

    private static byte[] WithoutWideField(ReadOnlySpan<byte> extra) => StoredPackage.WideField(extra) is >= 0 and var at
        ? [.. extra[..at], .. extra[Math.Min(extra.Length, at + 4 + U16(extra, at + 2))..]]
        : extra.ToArray();

    private void Write(ReadOnlySpan<byte> header, ReadOnlySpan<byte> body, ReadOnlySpan<byte> record)
    {
        output.Write(header);
        output.Write(body);
        directory.Write(record);
        written += (uint)(header.Length + body.Length);
        count++;
    }

    private void Finish(ReadOnlySpan<byte> comment)
    {
        Span<byte> end = stackalloc byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x0605_4B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)directory.WrittenCount);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], written);
        BinaryPrimitives.WriteUInt16LittleEndian(end[20..], (ushort)comment.Length);
        output.Write(directory.WrittenSpan);
        output.Write(end);
        output.Write(comment);
    }

    private static ushort U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
