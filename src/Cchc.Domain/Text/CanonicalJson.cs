using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cchc.Domain.Text;

/// <summary>
/// Any JSON value in one form: on one line, without blanks, members sorted by the code units of their names, Vietnamese letters
/// unescaped, numbers as written. A member that stands twice, half a surrogate pair and invalid UTF-8 are refused.
/// </summary>
internal static class CanonicalJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The canonical form of a value.</summary>
    /// <exception cref="FormatException">The bytes are no such value.</exception>
    internal static string Of(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 64 });
            using var document = JsonDocument.ParseValue(ref reader);
            if (utf8[(int)reader.BytesConsumed..].IndexOfAnyExcept(" \t\r\n"u8) >= 0)
            {
                throw new FormatException("There is more than one JSON value.");
            }

            return Of(document.RootElement);
        }
        catch (JsonException e)
        {
            throw new FormatException("This is no JSON value: " + e.Message, e);
        }
    }

    /// <summary>The canonical form of a value.</summary>
    /// <exception cref="FormatException">A member stands twice, or a text is no well-formed Unicode.</exception>
    internal static string Of(JsonElement value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            try
            {
                Write(value, writer);
            }
            catch (InvalidOperationException e)
            {
                // What System.Text.Json says of half a surrogate pair and of invalid UTF-8 when the text is asked for.
                throw new FormatException("A text is no well-formed Unicode.", e);
            }
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a canonical value with the encoder of a writer.</summary>
    internal static void Write(string json, Utf8JsonWriter writer)
    {
        using var document = JsonDocument.Parse(json);
        Write(document.RootElement, writer);
    }

    /// <summary>How many levels of objects and arrays a canonical value has.</summary>
    internal static int Depth(string json)
    {
        var (deepest, depth) = (0, 0);
        for (var i = 0; i < json.Length; i++)
        {
            switch (json[i])
            {
                case '{' or '[':
                    deepest = Math.Max(deepest, ++depth);
                    break;
                case '}' or ']':
                    depth--;
                    break;
                case '"':
                    for (i++; json[i] != '"'; i++)
                    {
                        i += json[i] == '\\' ? 1 : 0;
                    }

                    break;
            }
        }

        return deepest;
    }

    private static void Write(JsonElement value, Utf8JsonWriter writer)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(value, writer);
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(value.GetString());
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    private static void WriteObject(JsonElement value, Utf8JsonWriter writer)
    {
        var members = value.EnumerateObject().Select(member => (member.Name, member.Value)).ToList();
        members.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        writer.WriteStartObject();
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0 && string.Equals(members[i].Name, members[i - 1].Name, StringComparison.Ordinal))
            {
                throw new FormatException($"The member “{members[i].Name}” stands twice.");
            }

            writer.WritePropertyName(members[i].Name);
            Write(members[i].Value, writer);
        }

        writer.WriteEndObject();
    }
}
