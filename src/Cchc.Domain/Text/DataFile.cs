using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Cchc.Domain.Text;

/// <summary>A data file as UTF-8 JSON: parsed strictly, its faults told with line and column.</summary>
internal static class DataFile
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32 };

    /// <summary>Parses a file; null where it is no JSON, with the fault noted.</summary>
    internal static JsonDocument? Parse(ReadOnlyMemory<byte> utf8, List<Issue> faults)
    {
        utf8 = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        try
        {
            RequireText(utf8.Span);
            return JsonDocument.Parse(utf8, Strict);
        }
        catch (JsonException e)
        {
            faults.Add(new Issue(DataFaults.NotJson.With(("found", new LocalizedText("sai cú pháp.", Plain(e.Message)))))
            {
                Position = At(utf8.Span, (int)(e.LineNumber ?? 0), (int)(e.BytePositionInLine ?? 0)),
                IsFatal = true,
            });
            return null;
        }
    }

    /// <summary>Takes the members that say what the file is.</summary>
    internal static void RequireVersion(DataCursor root, string expected)
    {
        root.OptionalString("$schema");
        var version = root.String("formatVersion");
        if (version.Length > 0 && version != expected)
        {
            root.Fault(DataFaults.UnknownVersion, "formatVersion", ("found", version), ("expected", expected));
        }
    }

    /// <summary>The hash of what a file says, whatever its blanks.</summary>
    internal static string Hash(JsonElement root)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
        {
            root.WriteTo(writer);
        }

        return Convert.ToHexStringLower(SHA256.HashData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    /// <summary>The bytes of a file inside the library.</summary>
    internal static byte[] ReadEmbedded(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    // JsonDocument takes invalid UTF-8 and halves of surrogates, and throws only when such a string is asked for.
    private static void RequireText(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Strict.MaxDepth });
        while (reader.Read())
        {
            try
            {
                _ = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString() : null;
            }
            catch (InvalidOperationException e)
            {
                var before = utf8[..(int)reader.TokenStartIndex];
                throw new JsonException(e.Message, null, before.Count((byte)'\n'), before.Length - before.LastIndexOf((byte)'\n') - 1, e);
            }
        }
    }

    // The JSON reader counts bytes; a column counts UTF-16 code units.
    private static SourcePosition At(ReadOnlySpan<byte> utf8, int line, int byteInLine)
    {
        for (var i = 0; i < line; i++)
        {
            utf8 = utf8[(utf8.IndexOf((byte)'\n') + 1)..];
        }

        return SourcePosition.InText(line + 1, Encoding.UTF8.GetCharCount(utf8[..Math.Min(byteInLine, utf8.Length)]) + 1);
    }

    private static string Plain(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
