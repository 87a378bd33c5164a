namespace Cchc.Domain.Import;

/// <summary>The lines of a text, numbered as an editor numbers them: a page break is no line end.</summary>
internal sealed class TextLines(string text)
{
    private int at;

    /// <summary>The number of the line taken last, from 1.</summary>
    internal int Number { get; private set; }

    /// <summary>Takes the next line; null where there is none.</summary>
    internal string? Next()
    {
        var line = Peek(at, out var next);
        at = next;
        Number += line is null ? 0 : 1;
        return line;
    }

    /// <summary>
    /// Takes the lines that a quoted cell goes on in, as a spreadsheet writes a cell with line breaks; null, and nothing taken,
    /// where the quotation mark is not closed within a few lines.
    /// </summary>
    internal string? TakeUntilQuote(int most)
    {
        var from = at;
        for (var taken = 1; taken <= most && Peek(from, out var next) is { } line; taken++)
        {
            from = next;
            if (line.AsSpan().Count('"') % 2 == 1)
            {
                return string.Join('\n', Enumerable.Range(0, taken).Select(_ => Next()));
            }
        }

        return null;
    }

    private string? Peek(int from, out int next)
    {
        next = from;
        if (from >= text.Length)
        {
            return null;
        }

        var length = text.AsSpan(from).IndexOfAny('\n', '\r');
        var end = length < 0 ? text.Length : from + length;
        var isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
        next = Math.Min(end + (isPair ? 2 : 1), text.Length);
        return text[from..end];
    }
}
