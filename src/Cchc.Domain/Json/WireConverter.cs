using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>Lets System.Text.Json read and write a value of the wire form; a value with faults is a <see cref="JsonException"/>.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="read">Reads the value from its bytes.</param>
/// <param name="write">Writes the value.</param>
internal sealed class WireConverter<T>(WireConverter<T>.Reader read, Action<Utf8JsonWriter, T> write) : JsonConverter<T>
    where T : class
{
    /// <summary>Reads a value.</summary>
    /// <param name="utf8">The value as JSON.</param>
    /// <param name="value">The value, or null.</param>
    /// <returns>What is wrong with it; empty where there is a value.</returns>
    internal delegate ValueList<Issue> Reader(ReadOnlySpan<byte> utf8, out T? value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var issues = read(JsonMarshal.GetRawUtf8Value(document.RootElement), out var value);
        if (issues.Count == 0)
        {
            return value!;
        }

        // Path and place in the document around the value are what the serializer adds.
        throw new JsonException(issues[0].In(Language.English), new UnreadableInputException(issues.AsSpan()));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
