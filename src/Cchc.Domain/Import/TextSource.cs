using System.Buffers;
using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>
/// Reads plain text into blocks: a line is a paragraph; a line with tabs, or a Markdown line between bars, is a table row.
/// </summary>
public static class TextSource
{
    // What stands inside a line but is no word: a page break, and the line break that Word puts on the clipboard.
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\f\v\u0085\u2028\u2029");
    private static readonly char[] Blanks = [' ', '\t', '\u00A0', '\uFEFF', '\f', '\v', '\u0085', '\u2028', '\u2029'];

    /// <summary>Reads a text. It never fails: a text without any line gives a document without any block.</summary>
    /// <param name="text">The text, with any kind of line end.</param>
    /// <returns>The document.</returns>
    public static SourceDocument Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var blocks = new List<SourceBlock>();
        var lines = new TextLines(text);
        var table = 0;
        var inTable = false;
        var gap = true;
        while (lines.Next() is { } line)
        {
            if (line.AsSpan().Trim(Blanks).IsEmpty || RuleLine.Is(line))
            {
                gap = true;
                continue;
            }

            // A page may break inside a paragraph, and blank lines stand there for the foot of the page.
            gap &= line[0] != '\f';
            if (TextRow.Of(line, lines, inTable) is { } cells)
            {
                table += inTable ? 0 : 1;
                inTable = true;
                blocks.Add(new SourceRow(table, cells));
            }
            else
            {
                inTable = false;
                blocks.Add(Paragraph(line, lines.Number, gap));
            }

            gap = false;
        }

        return new SourceDocument(SourceKind.Text, ValueList.From(blocks));
    }

    /// <summary>What a piece of a line says: without the blanks around it and the marks of converters, its breaks as line feeds.</summary>
    internal static string Plain(string piece, out string raw, out bool bold, out int level)
    {
        raw = piece.Trim(Blanks);
        var plain = ConverterMarkup.Strip(raw, out bold, out level);
        return plain.AsSpan().IndexOfAny(Breaks) < 0 ? plain : string.Concat(plain.Select(c => Breaks.Contains(c) ? '\n' : c));
    }

    /// <summary>How many blanks a piece begins with; none where it is nothing else.</summary>
    internal static int Indent(string piece)
    {
        var indent = piece.Length - piece.AsSpan().TrimStart(Blanks).Length;
        return indent == piece.Length ? 0 : indent;
    }

    private static SourceParagraph Paragraph(string line, int number, bool gap) =>
        new(Plain(line, out var raw, out var bold, out var level), SourcePosition.InText(number, Indent(line) + 1))
        {
            IsBold = bold,
            HeadingLevel = level,
            StartsAfterGap = gap,
            Raw = raw,
        };
}
