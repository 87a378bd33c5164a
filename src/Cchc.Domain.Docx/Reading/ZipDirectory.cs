using System.Buffers.Binary;

namespace Cchc.Domain.Docx.Reading;

/// <summary>
/// The directory at the end of a ZIP file (PKWARE APPNOTE 4.3.12), walked before it is opened: <see cref="System.IO.Compression.ZipArchive"/>
/// makes an object of each entry before anybody can ask how many there are.
/// </summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int LongestComment = ushort.MaxValue;

    /// <summary>Refuses more entries than a package may have; whatever is wrong with the directory is left to the one who opens it.</summary>
    internal static void Measure(ReadOnlySpan<byte> file)
    {
        var count = 0;
        for (var at = Start(file); at >= 0 && at <= file.Length - EntryLength && file[(int)at..].StartsWith("PK\u0001\u0002"u8); count++)
        {
            var entry = file.Slice((int)at, EntryLength);
            at += EntryLength + Word(entry[28..]) + Word(entry[30..]) + Word(entry[32..]);
            if (count >= DocxLimits.Parts)
            {
                throw DocxFaultException.TooLarge("Parts", DocxLimits.Parts);
            }
        }
    }

    private static long Start(ReadOnlySpan<byte> file)
    {
        var from = Math.Max(0, file.Length - EndLength - LongestComment);
        var end = file[from..].LastIndexOf("PK\u0005\u0006"u8) + from;
        if (end < from || end > file.Length - EndLength)
        {
            return -1;
        }

        // Where this field is full, the record of ZIP64 has the offset (4.3.14); its place stands 20 bytes before.
        var start = BinaryPrimitives.ReadUInt32LittleEndian(file[(end + 16)..]);
        if (start != uint.MaxValue || end < 20)
        {
            return start;
        }

        var record = BinaryPrimitives.ReadInt64LittleEndian(file[(end - 12)..]);
        return record >= 0 && record <= file.Length - 56 ? BinaryPrimitives.ReadInt64LittleEndian(file[((int)record + 48)..]) : -1;
    }

    private static int Word(ReadOnlySpan<byte> at) => BinaryPrimitives.ReadUInt16LittleEndian(at);
}
