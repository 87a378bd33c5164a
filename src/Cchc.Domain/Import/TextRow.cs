using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>Tells table rows among the lines of a plain text, and takes them apart into cells.</summary>
internal static class TextRow
{
    // A cell of the form holds at most a handful of lines; a stray quotation mark must not swallow a text.
    private const int LongestCell = 12;
    private const int MostBrokenCells = 16;
    private const int FewestBars = 3;

    /// <summary>The cells of a line, which may go on in lines below; null where it is no row. A line below a row needs less to be one.</summary>
    internal static ValueList<SourceCell>? Of(string line, TextLines lines, bool isInTable)
    {
        var number = lines.Number;
        var trimmed = line.AsSpan().Trim();
        if (trimmed.Length > 2 && trimmed[0] == '|' && trimmed[^1] == '|' && trimmed[1..^1].Contains('|'))
        {
            return Split(line, '|', line.IndexOf('|', StringComparison.Ordinal) + 1, line.LastIndexOf('|'), number);
        }

        if (!IsTabbed(line))
        {
            // A Markdown row may go without its outer bars; in a sentence there are not as many.
            return trimmed.Count('|') >= (isInTable ? 1 : FewestBars) ? Split(line, '|', 0, line.Length, number) : null;
        }

        for (var cells = 0; cells < MostBrokenCells && OpensQuote(line) && lines.TakeUntilQuote(LongestCell) is { } rest; cells++)
        {
            line += "\n" + rest;
        }

        return Split(line, '\t', 0, line.Length, number);
    }

    // A tab between words makes a row, and so do two after them (empty cells); a tab before them is an indent, and one after a
    // list mark ("-\tText") belongs to the mark.
    private static bool IsTabbed(string line)
    {
        var words = line.AsSpan().Trim();
        var inside = words.Count('\t');
        if (inside == 0)
        {
            return line.AsSpan(line.AsSpan().TrimEnd().Length).Count('\t') >= 2;
        }

        return inside >= 2 || ListMark.OnlyMark(words[..words.IndexOf('\t')].Trim()) == 0;
    }

    private static bool OpensQuote(string line)
    {
        var cell = line.AsSpan(line.LastIndexOf('\t') + 1);
        return cell.StartsWith("\"") && cell.Count('"') % 2 == 1;
    }

    private static ValueList<SourceCell> Split(string line, char separator, int from, int to, int number)
    {
        var cells = new List<SourceCell>();
        var lineStart = 0;
        while (from <= to)
        {
            var next = line.IndexOf(separator, from, to - from);
            var end = next < 0 ? to : next;
            var (start, piece) = (from, line[from..end]);
            if (separator == '\t' && IsQuoted(piece))
            {
                (start, piece) = (from + 1, piece[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal));
            }

            var place = SourcePosition.InText(number, start + TextSource.Indent(piece) - lineStart + 1);
            cells.Add(new SourceCell(TextSource.Plain(piece, out var raw, out _, out _), place, cells.Count) { Raw = raw });
            number += line.AsSpan(from, end - from).Count('\n');
            lineStart = line.AsSpan(from, end - from).LastIndexOf('\n') is >= 0 and var feed ? from + feed + 1 : lineStart;
            from = end + 1;
        }

        return ValueList.From(cells);
    }

    // Spreadsheets put a cell between quotation marks and double those inside; a cell that quotes two words is none.
    private static bool IsQuoted(string cell) =>
        cell.Length >= 2 && cell[0] == '"' && cell[^1] == '"'
        && !cell[1..^1].Replace("\"\"", "", StringComparison.Ordinal).Contains('"', StringComparison.Ordinal);
}
