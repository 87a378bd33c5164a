using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>Writes the members of the wire form in the order in which they are given; what has no wire form is refused.</summary>
/// <param name="json">Where the members go.</param>
/// <param name="newer">What a newer version says beyond this one, or null.</param>
/// <param name="mostBytes">How many bytes the document may have.</param>
internal readonly struct WireWriter(Utf8JsonWriter json, NewerWriter? newer, long mostBytes = long.MaxValue)
{
    /// <summary>Whether a newer version says something in a member of the object that is open, so that it is written even where it is empty.</summary>
    internal bool Holds(ReadOnlySpan<byte> name) => newer is not null && newer.Holds(Encoding.UTF8.GetString(name));

    /// <summary>Whether a newer version says something in a member of the object that is open.</summary>
    internal bool Holds(string name) => newer is not null && newer.Holds(name);

    /// <summary>Writes an object as an item of an array, or as the whole document.</summary>
    internal void StartObject()
    {
        RequireRoom();
        newer?.OpenItem();
        json.WriteStartObject();
    }

    internal void StartObject(ReadOnlySpan<byte> name)
    {
        RequireRoom();
        newer?.Open(name);
        json.WriteStartObject(name);
    }

    /// <summary>Ends an object, behind the members that a newer version gave it.</summary>
    internal void EndObject()
    {
        newer?.WriteMembers(json);
        json.WriteEndObject();
    }

    internal void StartArray(ReadOnlySpan<byte> name)
    {
        RequireRoom();
        newer?.Open(name);
        json.WriteStartArray(name);
    }

    internal void EndArray()
    {
        newer?.Close();
        json.WriteEndArray();
    }

    /// <summary>Writes a value that is JSON already.</summary>
    internal void Raw(string name, string value)
    {
        RequireRoom(json, value);
        json.WritePropertyName(Sound(name));
        WriteValue(json, value);
    }

    internal void Text(ReadOnlySpan<byte> name, string value) => json.WriteString(name, Sound(value));

    /// <summary>Writes a JSON Pointer.</summary>
    internal void Pointer(ReadOnlySpan<byte> name, string value) => Text(name, JsonPath.IsPointer(Sound(value))
        ? value
        : throw new ArgumentException($"The path “{value}” is no JSON Pointer.", nameof(value)));

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

        EndArray();
    }

    internal void TextsUnlessEmpty(ReadOnlySpan<byte> name, ValueList<string> values)
    {
        if (values.Count > 0)
        {
            Texts(name, values);
        }
    }

    internal void Word(ReadOnlySpan<byte> name, WireWords words, int value) => json.WriteString(name, words.For(value));

    internal void Whole(ReadOnlySpan<byte> name, int value, int least, int most) => json.WriteNumber(name, value >= least && value <= most
        ? value
        : throw new ArgumentException($"The number {value} is not in {least} … {most}.", nameof(value)));

    internal void Decimal(ReadOnlySpan<byte> name, decimal value) => json.WriteNumber(name, value);

    internal void Decimal(string name, decimal value) => json.WriteNumber(name, value);

    internal void StartObject(string name)
    {
        RequireRoom();
        newer?.Open(name);
        json.WriteStartObject(name);
    }

    /// <summary>Makes sure that a canonical value goes no deeper than a document may.</summary>
    internal static void RequireRoom(Utf8JsonWriter json, string value) => RequireRoom(json.CurrentDepth + CanonicalJson.Depth(value) - 1);

    /// <summary>Writes a canonical value; where the writer has another encoder than the canonical form, its texts are escaped as that one has it.</summary>
    internal static void WriteValue(Utf8JsonWriter json, string value)
    {
        if (json.Options.Encoder == JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
        {
            json.WriteRawValue(value, skipInputValidation: true);
        }
        else
        {
            CanonicalJson.Write(value, json);
        }
    }

    private static void RequireRoom(int depth)
    {
        if (depth >= ReportJson.MaxDepth)
        {
            throw new ArgumentException($"The parts of the report are nested deeper than {ReportJson.MaxDepth} levels of JSON.", nameof(depth));
        }
    }

    private void RequireRoom()
    {
        RequireRoom(json.CurrentDepth);
        if (json.BytesCommitted + json.BytesPending > mostBytes)
        {
            throw new ArgumentException($"The document would be longer than {mostBytes} bytes.", nameof(mostBytes));
        }
    }

    private static string Sound(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EscapeCheck.HasLoneSurrogate(text)
            ? throw new ArgumentException("A text holds half a surrogate pair, which no UTF-8 can hold.", nameof(text))
            : text;
    }
}
