using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Domain.Legal;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>A reference as an object; what it does not say is left out.</summary>
internal sealed class LegalReferenceConverter : JsonConverter<LegalReference>
{
    public override LegalReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"An object was expected, not {reader.TokenType}.");
        }

        var reference = new LegalReference();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.GetString()!;
            reader.Read();
            reference = seen.Add(member) ? With(reference, member, ref reader) : throw new JsonException($"The member “{member}” stands twice.");
        }

        return reference;
    }

    public override void Write(Utf8JsonWriter writer, LegalReference value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Write(writer, "type", value.Kind?.Name);
        Write(writer, "number", value.Number);
        if (value.Year is { } year)
        {
            writer.WriteNumber("year", year);
        }

        Write(writer, "symbol", value.Symbol);
        Write(writer, "name", value.Name);
        Write(writer, "issueDate", value.IssueDate?.ToString());
        Write(writer, "issuer", value.Issuer);
        Write(writer, "pinpoint", value.Pinpoint?.Text);
        Write(writer, "text", value.Text);
        writer.WriteEndObject();
    }

    private static LegalReference With(LegalReference reference, string member, ref Utf8JsonReader reader)
    {
        try
        {
            return member switch
            {
                "type" => reference with { Kind = Value(DocumentKind.Read(Text(member, ref reader))) },
                "number" => reference with { Number = Text(member, ref reader) },
                "year" => reference with { Year = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var year) && year is > 0 and < 10_000 ? year : throw Wrong(member) },
                "symbol" => reference with { Symbol = Text(member, ref reader) },
                "name" => reference with { Name = Text(member, ref reader) },
                "issueDate" => reference with { IssueDate = Value(WrittenDate.Read(Text(member, ref reader))) },
                "issuer" => reference with { Issuer = Text(member, ref reader) },
                "pinpoint" => reference with { Pinpoint = Value(Pinpoint.Read(Text(member, ref reader))) },
                "text" => reference with { Text = Text(member, ref reader) },
                _ => throw new JsonException($"There is no member “{member}” in a reference."),
            };
        }
        catch (ArgumentException e)
        {
            throw new JsonException($"“{member}” is not valid: {e.Message}", e);
        }
    }

    private static string Text(string member, ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Wrong(member);

    private static T Value<T>(ParseResult<T> result) => result.TryGetValue(out var value)
        ? value
        : throw new JsonException(result.Issue?.Message.In(Language.English) + " [" + result.Issue?.Code + "]");

    private static JsonException Wrong(string member) => new($"“{member}” has a value of the wrong type.");

    private static void Write(Utf8JsonWriter writer, string member, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            writer.WriteString(member, value);
        }
    }
}
