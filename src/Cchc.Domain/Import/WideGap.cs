using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>
/// Two columns on one line, kept apart by a tab or by many blanks: agency and national title, recipients and signature, as
/// typists without a table and page converters write them.
/// </summary>
internal static class WideGap
{
    private const int Blanks = 3;

    /// <summary>
    /// The line as its two columns, cut at the last gap whose sides the test takes for columns (an earlier one may be a number
    /// to fill in); else the line.
    /// </summary>
    internal static IEnumerable<DocumentLine> Columns(DocumentLine line, Func<DocumentLine, DocumentLine, bool> areColumns)
    {
        var text = line.Text;
        DocumentLine[] columns = [line];
        for (var at = NextGap(text, 0, out var end); at >= 0; at = NextGap(text, end, out end))
        {
            var (left, right) = (Part(line, text[..at].Trim()), Part(line, text[end..].Trim()));
            if (areColumns(left, right))
            {
                columns = [left, right];
            }
        }

        return columns;
    }

    private static DocumentLine Part(DocumentLine line, string text)
    {
        // Markup inside the words would part raw text and text; then the place of the whole line is as near as it gets.
        var at = line.Raw.IndexOf(text, StringComparison.Ordinal);
        var place = at >= 0 && line.Position is { Line: { } number, Column: { } column } ? SourcePosition.InText(number, column + at) : line.Position;
        return new DocumentLine(text, place, at >= 0 ? text : line.Raw) { IsBold = line.IsBold, StartsAfterGap = line.StartsAfterGap };
    }

    private static int NextGap(string text, int from, out int end)
    {
        for (var at = from; at < text.Length; at = end + 1)
        {
            end = at;
            while (end < text.Length && text[end] is ' ' or '\t' or '\u00A0')
            {
                end++;
            }

            if (end - at >= Blanks || text.AsSpan(at, end - at).Contains('\t'))
            {
                return at;
            }
        }

        end = text.Length;
        return -1;
    }
}
