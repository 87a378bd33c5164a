using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Cchc.Domain.Docx.Tests.Hostile;

/// <summary>One entry of a ZIP file as its headers declare it, true or not.</summary>
internal sealed class RawEntry
{
    internal RawEntry(string name, byte[] content, bool stored = false)
    {
        var gzip = GZip(content);
        Name = Encoding.UTF8.GetBytes(name);
        Packed = stored ? content : gzip[10..^8];
        Method = (ushort)(stored ? 0 : 8);
        Crc = BinaryPrimitives.ReadUInt32LittleEndian(gzip.AsSpan(^8));
        Length = (uint)content.Length;
        PackedLength = (uint)Packed.Length;
    }

    internal byte[] Name { get; set; }

    /// <summary>The name in the header before the content; null for the same as in the directory.</summary>
    internal byte[]? LocalName { get; set; }

    internal byte[] Packed { get; set; }

    internal ushort Method { get; set; }

    /// <summary>The general purpose bits; by default names are UTF-8.</summary>
    internal ushort Flags { get; set; } = 1 << 11;

    internal uint Crc { get; set; }

    internal uint Length { get; set; }

    internal uint PackedLength { get; set; }

    /// <summary>The extra field of the directory.</summary>
    internal byte[] Extra { get; set; } = [];

    /// <summary>True where the sizes stand behind the content (general purpose bit 3).</summary>
    internal bool HasDescriptor { get; set; }

    /// <summary>Where the directory says that the entry starts; null for the truth.</summary>
    internal uint? Offset { get; set; }

    /// <summary>True for an entry of the directory alone, without a header and content of its own.</summary>
    internal bool IsOnlyListed { get; set; }

    /// <summary>The content as a GZIP file: ten bytes, deflate data, checksum and length (RFC 1952).</summary>
    internal static byte[] GZip(byte[] content)
    {
        if (content.Length == 0)
        {
            return [.. new byte[10], 3, 0, .. new byte[8]];
        }

        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(content);
        }

        return packed.ToArray();
    }
}
