using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>
/// Reads plain text into blocks: a line is a paragraph; a line with tabs, or a Markdown line between bars, is a table row.
/// </summary>
public static class TextSource
{
    /// <summary>Reads a text. It never fails: a text without any line gives a document without any block.</summary>
    /// <param name="text">The text, with any kind of line end.</param>
    /// <returns>The document.</returns>
    public static SourceDocument Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var blocks = new List<SourceBlock>();
        var number = 0;
        var table = 0;
        var inTable = false;
        var gap = true;
        foreach (var span in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = span.ToString();
            if (string.IsNullOrWhiteSpace(line) || IsRule(line))
            {
                gap = true;
                continue;
            }

            if (Cells(line, number) is { } cells)
            {
                table += inTable ? 0 : 1;
                inTable = true;
                blocks.Add(new SourceRow(table, cells));
            }
            else
            {
                inTable = false;
                blocks.Add(Paragraph(line, number, gap));
            }

            gap = false;
        }

        return new SourceDocument(SourceKind.Text, ValueList.From(blocks));
    }

    private static SourceParagraph Paragraph(string line, int number, bool gap)
    {
        var start = line.Length - line.TrimStart(Blanks).Length;
        var raw = line.Trim(Blanks);
        return new SourceParagraph(ConverterMarkup.Strip(raw, out var bold, out var level), SourcePosition.InText(number, start + 1))
        {
            IsBold = bold,
            HeadingLevel = level,
            StartsAfterGap = gap,
            Raw = raw,
        };
    }

    private static ValueList<SourceCell>? Cells(string line, int number)
    {
        var trimmed = line.Trim(Blanks);
        var separator = '\t';
        var from = 0;
        var to = line.Length;
        if (trimmed.Length > 2 && trimmed[0] == '|' && trimmed[^1] == '|' && trimmed.AsSpan(1, trimmed.Length - 2).Contains('|'))
        {
            separator = '|';
            from = line.IndexOf('|', StringComparison.Ordinal) + 1;
            to = line.LastIndexOf('|');
        }
        else if (!IsTabbedRow(line))
        {
            return null;
        }

        var cells = new List<SourceCell>();
        while (from <= to)
        {
            var next = line.IndexOf(separator, from, to - from);
            var end = next < 0 ? to : next;
            var raw = line[from..end];
            var start = raw.Length - raw.TrimStart(Blanks).Length;
            start = start == raw.Length ? 0 : start;
            raw = raw.Trim(Blanks);
            cells.Add(new SourceCell(ConverterMarkup.Strip(raw, out _, out _), SourcePosition.InText(number, from + start + 1), cells.Count) { Raw = raw });
            from = end + 1;
        }

        return ValueList.From(cells);
    }

    // A tab between words makes a row, and so do two after them (empty cells); a tab before them is an indent, and one after a
    // list mark ("-\tText") belongs to the mark.
    private static bool IsTabbedRow(string line)
    {
        var words = line.AsSpan().Trim();
        var inside = words.Count('\t');
        if (inside == 0)
        {
            return line.AsSpan(line.AsSpan().TrimEnd().Length).Count('\t') >= 2;
        }

        return inside >= 2 || ListMark.OnlyMark(words[..words.IndexOf('\t')].Trim()) == 0;
    }

    // "-----", "_____", "|---|---|": layout without words. A lone mark such as "-" or "***" is none.
    private static bool IsRule(string line)
    {
        var marks = line.AsSpan().Trim();
        return marks.Length >= 3 && marks.IndexOfAnyExcept(RuleMarks) < 0;
    }

    private static readonly char[] Blanks = [' ', '\t', '\u00A0', '\uFEFF', '\f', '\v'];

    private static readonly System.Buffers.SearchValues<char> RuleMarks = System.Buffers.SearchValues.Create("-_=*|+: ");
}
