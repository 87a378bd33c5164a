using System.Text.Json;
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

    /// <summary>The version that a document names, wherever the member stands; null where it names none or is no JSON up to it.</summary>
    internal static string? Find(ReadOnlySpan<byte> utf8, out int at)
    {
        at = 0;
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ReportJson.MaxDepth + 1 });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName && IsSound(reader))
            {
                var isVersion = reader.ValueTextEquals("formatVersion"u8);
                reader.Read();
                if (isVersion)
                {
                    at = (int)reader.TokenStartIndex;
                    return reader.TokenType == JsonTokenType.String && IsSound(reader) ? reader.GetString() : null;
                }

                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // Told with its place when the document is read.
        }

        return null;
    }

    // Half a surrogate pair is no text that could be compared; it is told with its place when the document is read.
    private static bool IsSound(in Utf8JsonReader reader) => !reader.ValueIsEscaped || EscapeCheck.FindLoneSurrogate(reader.ValueSpan) < 0;
}
