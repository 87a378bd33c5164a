using System.Buffers.Binary;
using System.Text;

namespace Cchc.Domain.Docx.Tests;

/// <summary>One entry of a ZIP file, byte for byte.</summary>
/// <param name="Name">The name.</param>
/// <param name="Time">The time of the last change.</param>
/// <param name="Record">The record in the directory, without the place of the entry.</param>
/// <param name="Stored">Header and content, up to the next entry.</param>
internal sealed record ZipEntries(string Name, uint Time, byte[] Record, byte[] Stored)
{
    internal static List<ZipEntries> Of(byte[] file)
    {
        var end = file.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        var at = (int)U32(end + 16);
        var records = new List<(byte[] Record, int Start)>();
        var directory = at;
        while (U32(at) == 0x0201_4B50)
        {
            var length = 46 + U16(at + 28) + U16(at + 30) + U16(at + 32);
            records.Add((file[at..(at + length)], (int)U32(at + 42)));
            at += length;
        }

        return
        [
            .. records.Select((entry, i) => new ZipEntries(
                Encoding.UTF8.GetString(entry.Record, 46, U16(entry.Start + 26)), U32(entry.Start + 10), [.. entry.Record[..42], .. entry.Record[46..]],
                file[entry.Start..(i + 1 < records.Count ? records[i + 1].Start : directory)])),
        ];

        uint U32(int place) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(place));

        ushort U16(int place) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(place));
    }
}
