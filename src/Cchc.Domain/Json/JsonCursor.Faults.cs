using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

internal ref partial struct JsonCursor
{
    private const int MaxFaults = 100;
    private const int MaxQuote = 60;

    /// <summary>Notes a fault of the value; where there are too many, stops.</summary>
    internal void Fault(MessageDefinition definition, int offset, params ReadOnlySpan<(string Name, MessageValue Value)> arguments) =>
        FaultOf(null, definition, offset, arguments);

    /// <summary>Notes a fault of a member of the value.</summary>
    internal void FaultOf(string? member, MessageDefinition definition, int offset, params ReadOnlySpan<(string Name, MessageValue Value)> arguments)
    {
        if (Faults.Count == MaxFaults)
        {
            Stop(JsonIssues.TooManyFaults, offset, ("limit", Number(MaxFaults)));
        }

        Faults.Add(NewIssue(member, definition, offset, QuoteAt(offset), arguments));
    }

    /// <summary>Notes a fault after which nothing can be read.</summary>
    /// <exception cref="UnreadableInputException">Always; it only ends the reading.</exception>
    internal void Stop(MessageDefinition definition, int offset, params ReadOnlySpan<(string Name, MessageValue Value)> arguments)
    {
        var issue = NewIssue(null, definition, offset, QuoteAt(offset), arguments);
        Faults.Add(issue);
        throw new UnreadableInputException(issue);
    }

    /// <summary>Notes the fault of syntax that the reader met.</summary>
    private void NoteSyntax(JsonException fault)
    {
        var offset = positions.OffsetOf(fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);
        var found = Excerpt(offset);
        Faults.Add(IsCutShort()
            ? NewIssue(null, JsonIssues.UnexpectedEnd, utf8.Length, "")
            : NewIssue(null, JsonIssues.Syntax, offset, found, ("found", found)));
    }

    /// <summary>Notes what follows the document.</summary>
    private void RequireEnd()
    {
        var end = (int)reader.BytesConsumed;
        var rest = utf8[end..].IndexOfAnyExcept(" \t\r\n"u8);
        if (rest >= 0)
        {
            Stop(JsonIssues.TrailingContent, end + rest, ("found", Excerpt(end + rest)));
        }
    }

    internal void BadValue(string found, string expected) =>
        Fault(JsonIssues.BadValue, Offset, ("found", Short(found)), ("expected", expected));

    /// <summary>Notes that the value is of another type, and passes over it.</summary>
    internal void WrongType(string expected)
    {
        Fault(JsonIssues.WrongType, Offset, ("found", Token()), ("expected", expected));
        Skip();
    }

    /// <summary>Notes a version that cannot be read.</summary>
    internal void FaultOfVersion(string version, int offset) =>
        FaultOf("formatVersion", JsonIssues.UnknownVersion, offset, ("found", Short(version)), ("expected", ReportJson.FormatVersion));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Ascii(ReadOnlySpan<byte> raw) => Encoding.ASCII.GetString(raw);

    private static string Short(string text) => text.Length <= MaxQuote
        ? text
        : text[..(char.IsHighSurrogate(text[MaxQuote - 1]) ? MaxQuote - 1 : MaxQuote)] + "…";

    private void NoteMissing(in ObjectScope scope)
    {
        for (var missing = scope.Table.Required & ~scope.Seen; missing != 0; missing &= missing - 1)
        {
            var name = scope.Table[BitOperations.TrailingZeroCount(missing)];
            FaultOf(name, JsonIssues.MissingMember, scope.Start, ("member", name));
        }
    }

    private readonly string QuoteAt(int offset) => offset == Offset ? Token() : Excerpt(offset);

    private Issue NewIssue(string? member, MessageDefinition definition, int offset, string quote, params ReadOnlySpan<(string Name, MessageValue Value)> arguments) =>
        new(definition.With(arguments))
        {
            Position = positions.Find(offset),
            Path = path.Pointer(member),
            Quote = quote,
            IsFatal = true,
        };

    // The token as the input has it; of an object or an array its bracket.
    private readonly string Token() =>
        Short(Encoding.UTF8.GetString(utf8.Slice(Offset, IsStart ? 1 : reader.ValueSpan.Length + (IsText || IsName ? 2 : 0))));

    // The input from a place to the end of its line, at most a few words.
    private readonly string Excerpt(int offset)
    {
        var rest = utf8[offset..];
        var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
        rest = end < 0 ? rest : rest[..end];
        return Short(Encoding.UTF8.GetString(rest[..Math.Min(rest.Length, 4 * MaxQuote)]));
    }

    // The same bytes as the start of a longer document: without a fault, only their end is missing.
    private readonly bool IsCutShort()
    {
        try
        {
            var again = new Utf8JsonReader(utf8, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = ReportJson.MaxDepth + 1 }));
            while (again.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
