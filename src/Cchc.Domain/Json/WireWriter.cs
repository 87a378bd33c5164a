using System.Text.Json;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>Writes the members of the wire form in the order in which they are given; what has no wire form is refused.</summary>
internal readonly struct WireWriter(Utf8JsonWriter json)
{
    /// <summary>Writes an object as an item of an array, or as the whole document.</summary>
    internal void StartObject()
    {
        RequireRoom(json.CurrentDepth);
        json.WriteStartObject();
    }

    internal void StartObject(ReadOnlySpan<byte> name)
    {
        RequireRoom(json.CurrentDepth);
        json.WriteStartObject(name);
    }

    internal void EndObject() => json.WriteEndObject();

    internal void StartArray(ReadOnlySpan<byte> name)
    {
        RequireRoom(json.CurrentDepth);
        json.WriteStartArray(name);
    }

    internal void EndArray() => json.WriteEndArray();

    internal void Text(ReadOnlySpan<byte> name, string value) => json.WriteString(name, Sound(value));

    /// <summary>Writes a text, or nothing where it is empty: to the model both are the same.</summary>
    internal void TextUnlessEmpty(ReadOnlySpan<byte> name, string value)
    {
        if (Sound(value).Length > 0)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Writes a text, empty or not, or nothing where it is null.</summary>
    internal void TextUnlessNull(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, Sound(value));
        }
    }

    internal void Texts(ReadOnlySpan<byte> name, ValueList<string> values)
    {
        StartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(Sound(value));
        }

        json.WriteEndArray();
    }

    internal void TextsUnlessEmpty(ReadOnlySpan<byte> name, ValueList<string> values)
    {
        if (values.Count > 0)
        {
            Texts(name, values);
        }
    }

    internal void Word(ReadOnlySpan<byte> name, WireWords words, int value) => json.WriteString(name, words.For(value));

    internal void Whole(ReadOnlySpan<byte> name, int value) => json.WriteNumber(name, value);

    internal void Decimal(ReadOnlySpan<byte> name, decimal value) => json.WriteNumber(name, value);

    internal void Decimal(string name, decimal value) => json.WriteNumber(name, value);

    internal void StartObject(string name)
    {
        RequireRoom(json.CurrentDepth);
        json.WriteStartObject(name);
    }

    private static string Sound(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EscapeCheck.HasLoneSurrogate(text)
            ? throw new ArgumentException("A text holds half a surrogate pair, which no UTF-8 can hold.", nameof(text))
            : text;
    }

    private static void RequireRoom(int depth)
    {
        if (depth >= ReportJson.MaxDepth)
        {
            throw new ArgumentException($"The parts of the report are nested deeper than {ReportJson.MaxDepth} levels of JSON.", nameof(depth));
        }
    }
}
