using System.Buffers.Binary;
using Cchc.Domain.Docx.Reading;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>
/// The entries of a ZIP file as they are stored (PKWARE APPNOTE 6.3), so that they can be copied without being inflated. The file has been
/// opened by System.IO.Compression before, which has checked its directory.
/// </summary>
internal sealed class StoredPackage
{
    private const uint EndSignature = 0x0605_4B50;
    private const uint DirectorySignature = 0x0201_4B50;
    private const uint LocalSignature = 0x0403_4B50;
    private const uint DescriptorSignature = 0x0807_4B50;
    private const int EndLength = 22;
    private const int LocatorLength = 20;
    private const ushort Wide = 1;

    private readonly ReadOnlyMemory<byte> file;

    private StoredPackage(ReadOnlyMemory<byte> file)
    {
        this.file = file;
        var end = file.Span.LastIndexOf("PK\u0005\u0006"u8);
        var comment = Math.Min(U16(end + 20), file.Length - end - EndLength);
        Comment = file.Slice(end + EndLength, comment);
        long at = U32(end + 16);
        long count = U16(end + 10);
        if (at == uint.MaxValue || count == ushort.MaxValue)
        {
            var wide = (int)U64(end - LocatorLength + 8);
            (count, at) = (U64(wide + 32), U64(wide + 48));
        }

        var total = 0L;
        for (var i = 0; i < count; i++)
        {
            var entry = Entry((int)at);
            Entries.Add(entry);
            at += entry.Directory.Length;
            total += entry.Length;
        }

        // Entries that share their content are no document's, and would make a copy of any size.
        if (total > file.Length)
        {
            throw new InvalidDataException("Entries overlap.");
        }
    }

    /// <summary>The entries in the order of the directory.</summary>
    internal List<StoredEntry> Entries { get; } = [];

    /// <summary>The comment of the whole file.</summary>
    internal ReadOnlyMemory<byte> Comment { get; }

    internal static StoredPackage Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            return new StoredPackage(file);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidDataException or OverflowException)
        {
            throw new DocxFaultException(DocxIssues.DamagedPackage.With(
                ("found", new LocalizedText("gói ZIP không đầy đủ hoặc sai cấu trúc.", exception.Message))));
        }
    }

    /// <summary>Where the field of the extra data starts that holds sizes and offsets of 64 bits; -1 where there is none.</summary>
    internal static int WideField(ReadOnlySpan<byte> extra)
    {
        for (var at = 0; at + 4 <= extra.Length; at += 4 + BinaryPrimitives.ReadUInt16LittleEndian(extra[(at + 2)..]))
        {
            if (BinaryPrimitives.ReadUInt16LittleEndian(extra[at..]) == Wide)
            {
                return at;
            }
        }

        return -1;
    }

    private StoredEntry Entry(int at)
    {
        Require(U32(at) == DirectorySignature);
        var (name, extra, comment) = (U16(at + 28), U16(at + 30), U16(at + 32));
        var record = file.Slice(at, 46 + name + extra + comment);
        long packed = U32(at + 20);
        long local = U32(at + 42);
        var wide = WideField(record.Span.Slice(46 + name, extra));
        if (wide >= 0)
        {
            // It holds only what did not fit, in this order.
            var field = at + 46 + name + wide + 4 + (U32(at + 24) == uint.MaxValue ? 8 : 0);
            if (packed == uint.MaxValue)
            {
                packed = U64(field);
                field += 8;
            }

            local = local == uint.MaxValue ? U64(field) : local;
        }

        var start = checked((int)local);
        Require(U32(start) == LocalSignature);
        var header = 30 + U16(start + 26) + U16(start + 28);
        var content = start + header;
        var size = checked((int)packed);
        return new StoredEntry(record, file.Slice(start, header), file.Slice(content, size + Descriptor(start, content + size, record.Span)));
    }

    // The length of what follows the content of an entry whose sizes were not known when it was begun: with or without a signature, with
    // sizes of 32 or of 64 bits.
    private int Descriptor(int local, int at, ReadOnlySpan<byte> record)
    {
        const ushort Follows = 1 << 3;
        if ((U16(local + 6) & Follows) == 0)
        {
            return 0;
        }

        var checksum = BinaryPrimitives.ReadUInt32LittleEndian(record[16..]);
        var signature = at + 4 <= file.Length && U32(at) == DescriptorSignature ? 4 : 0;
        if (at + signature + 12 > file.Length || U32(at + signature) != checksum)
        {
            return 0;
        }

        var isWide = at + signature + 20 <= file.Length && IsNext(at + signature + 20) && !IsNext(at + signature + 12);
        return signature + (isWide ? 20 : 12);
    }

    private bool IsNext(int at) => at + 4 <= file.Length && U32(at) is LocalSignature or DirectorySignature or EndSignature;

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(file.Span[at..]);

    private uint U32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(file.Span[at..]);

    private long U64(int at) => BinaryPrimitives.ReadInt64LittleEndian(file.Span[at..]);

    private static void Require(bool isSound)
    {
        if (!isSound)
        {
            throw new InvalidDataException("A header of the ZIP file is not where it should be.");
        }
    }
}
