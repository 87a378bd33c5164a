using System.Globalization;

namespace Cchc.Domain.Json;

/// <summary>Finds halves of surrogate pairs: in the escapes of a JSON string, and in a text to be written.</summary>
internal static class EscapeCheck
{
    /// <summary>The offset of the first escape that is half a pair, or -1. The escapes are well formed as such.</summary>
    internal static int FindLoneSurrogate(ReadOnlySpan<byte> raw)
    {
        for (var i = raw.IndexOf((byte)'\\'); i >= 0 && i < raw.Length;)
        {
            var unit = Unit(raw[i..]);
            if (char.IsLowSurrogate(unit) || (char.IsHighSurrogate(unit) && !char.IsLowSurrogate(Unit(raw[(i + 6)..]))))
            {
                return i;
            }

            i += raw[i + 1] != 'u' ? 2 : char.IsHighSurrogate(unit) ? 12 : 6;
            var next = raw[i..].IndexOf((byte)'\\');
            i = next < 0 ? raw.Length : i + next;
        }

        return -1;
    }

    /// <summary>True where a text is no well-formed UTF-16.</summary>
    internal static bool HasLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0; at = text.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return true;
            }

            text = text[(at + 2)..];
        }

        return false;
    }

    // The code unit of the \u escape at the start, or NUL where none stands there.
    private static char Unit(ReadOnlySpan<byte> raw) => raw is [(byte)'\\', (byte)'u', _, _, _, _, ..]
        ? (char)ushort.Parse(raw.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
        : '\0';
}
