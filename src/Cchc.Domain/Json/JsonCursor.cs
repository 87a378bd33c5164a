using System.Text.Json;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>
/// A JSON document while it is read: goes from token to token, knows the path and the place, notes faults and goes on with a
/// stand-in value. A value is entered at its first token and left at its last.
/// </summary>
internal ref partial struct JsonCursor
{
    private readonly ReadOnlySpan<byte> utf8;
    private readonly JsonPath path = new();
    private readonly HashSet<string> kept = new(StringComparer.Ordinal);
    private Utf8JsonReader reader;
    private PositionFinder positions;

    /// <summary>Reads the value that fills a document.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="json">The document.</param>
    /// <returns>The value.</returns>
    internal delegate T DocumentReader<out T>(ref JsonCursor json);

    internal JsonCursor(ReadOnlySpan<byte> utf8, int line)
    {
        this.utf8 = utf8;
        // One level more than allowed, so that our own check speaks first.
        reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ReportJson.MaxDepth + 1 });
        positions = new PositionFinder(utf8, line);
    }

    /// <summary>The faults so far, in the order of reading.</summary>
    internal List<Issue> Faults { get; } = [];

    /// <summary>Whether members without a name here are kept; else they are faults.</summary>
    internal bool KeepsUnknown { get; init; }

    /// <summary>The members that were kept.</summary>
    internal List<NewerMember> Unknown { get; } = [];

    /// <summary>The lists and how many items each has, where unknown members are kept.</summary>
    internal List<(string Path, int Count)> Lists { get; } = [];

    /// <summary>Where the token starts.</summary>
    internal readonly int Offset => (int)reader.TokenStartIndex;

    internal readonly bool IsText => reader.TokenType == JsonTokenType.String;

    internal readonly bool IsName => reader.TokenType == JsonTokenType.PropertyName;

    internal readonly bool IsNumber => reader.TokenType == JsonTokenType.Number;

    internal readonly bool IsObject => reader.TokenType == JsonTokenType.StartObject;

    private readonly bool IsStart => reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;

    /// <summary>Reads a document; what is wrong with it is the answer.</summary>
    internal static ValueList<Issue> Read<T>(ReadOnlySpan<byte> utf8, DocumentReader<T> read, out T? value)
        where T : class
    {
        var json = new JsonCursor(utf8, line: 1);
        var whole = json.Run(read);
        value = json.Faults.Count == 0 ? whole : null;
        return ValueList.From(json.Faults);
    }

    /// <summary>Reads the whole document, and notes what is wrong with it; null where it cannot be read to its end.</summary>
    internal T? Run<T>(DocumentReader<T> read)
        where T : class
    {
        try
        {
            Next();
            var value = read(ref this);
            RequireEnd();
            return value;
        }
        catch (JsonException fault)
        {
            NoteSyntax(fault);
        }
        catch (UnreadableInputException)
        {
            // The cursor has noted why it stopped.
        }

        return null;
    }

    /// <summary>Goes to the next token.</summary>
    internal void Next()
    {
        reader.Read();
        if (IsStart && reader.CurrentDepth >= ReportJson.MaxDepth)
        {
            Stop(JsonIssues.TooDeep, Offset, ("limit", Number(ReportJson.MaxDepth)));
        }

        if (reader.ValueIsEscaped && EscapeCheck.FindLoneSurrogate(reader.ValueSpan) is >= 0 and var at)
        {
            Stop(JsonIssues.LoneSurrogate, Offset + 1 + at, ("found", Ascii(reader.ValueSpan.Slice(at, 6))));
        }
    }

    /// <summary>Goes to the last token of the value.</summary>
    internal void Skip()
    {
        if (!IsStart)
        {
            return;
        }

        for (var depth = reader.CurrentDepth; reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray) || reader.CurrentDepth != depth;)
        {
            Next();
        }
    }
}
