using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>The versions of the wire form: a newer minor one adds optional members only, a newer major one may change everything.</summary>
internal static class FormatVersions
{
    /// <summary>The minor version that is written, of the major version 1.</summary>
    internal const int Minor = 0;

    /// <summary>The minor version of "1.x"; null where the text is no version that can be read.</summary>
    internal static int? MinorOf(string version) =>
        version.StartsWith("1.", StringComparison.Ordinal)
        && version.Length is >= 3 and <= 6
        && (version.Length == 3 || version[2] != '0')
        && PlainDigits.TryRead(version.AsSpan(2), out var minor) ? minor : null;
}
