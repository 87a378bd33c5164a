using System.Buffers.Binary;
using System.Text;

namespace Cchc.Domain.Docx.Reading;

/// <summary>A compound file (MS-CFB), in which Office kept documents before 2007 and keeps encrypted ones.</summary>
internal static class CompoundFile
{
    private const int EntryLength = 128;

    private static readonly byte[] Signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    internal static bool Is(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    /// <summary>True where the directory has a stream of this name: entries stand on multiples of their length, in whichever sector.</summary>
    internal static bool HasStream(ReadOnlySpan<byte> file, string name)
    {
        var bytes = Encoding.Unicode.GetBytes(name + "\0");
        for (var at = EntryLength; at <= file.Length - EntryLength; at += EntryLength)
        {
            var entry = file.Slice(at, EntryLength);
            if (entry.StartsWith(bytes) && BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) == bytes.Length)
            {
                return true;
            }
        }

        return false;
    }
}
