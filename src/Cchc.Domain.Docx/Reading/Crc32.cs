namespace Cchc.Domain.Docx.Reading;

/// <summary>The checksum of a ZIP entry (PKWARE APPNOTE 4.4.7), which System.IO.Compression does not look at.</summary>
internal sealed class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(number => Step((uint)number))];

    private uint state = uint.MaxValue;

    internal uint Value => ~state;

    internal void Add(ReadOnlySpan<byte> bytes)
    {
        var crc = state;
        foreach (var value in bytes)
        {
            crc = Table[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        state = crc;
    }

    private static uint Step(uint number)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            number = (number & 1) == 0 ? number >> 1 : (number >> 1) ^ 0xEDB8_8320;
        }

        return number;
    }
}
