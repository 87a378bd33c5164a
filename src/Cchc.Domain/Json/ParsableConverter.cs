using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>A value as the string that its <c>ToString</c> writes and its <c>Read</c> takes.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="read">Reads the value.</param>
internal sealed class ParsableConverter<T>(ParsableConverter<T>.Reader read) : JsonConverter<T>
    where T : notnull
{
    /// <summary>Reads a value from text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value, or what is wrong.</returns>
    internal delegate ParseResult<T> Reader(ReadOnlySpan<char> text);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException(JsonIssues.WrongType.With(("found", reader.TokenType.ToString()), ("expected", "\"…\"")).In(Language.English) + " [" + JsonIssues.WrongType.Code + "]");
        }

        return Of(reader.GetString());
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString()!);

    private T Of(string? text)
    {
        var result = read(text);
        return result.TryGetValue(out var value) ? value : throw new JsonException(result.Issue?.Message.In(Language.English) + " [" + result.Issue?.Code + "]");
    }
}
