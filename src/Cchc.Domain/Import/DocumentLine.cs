using System.Text;
using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>One line of the document outside the statistics table, whatever it stood in (a paragraph, a cell of a layout table).</summary>
/// <param name="Text">The text without converter markup; a break inside the line is a line feed.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="Raw">The words exactly as the source has them.</param>
internal sealed record DocumentLine(string Text, SourcePosition Position, string Raw)
{
    private string? bare;

    internal bool IsBold { get; init; }

    internal int HeadingLevel { get; init; }

    internal bool StartsAfterGap { get; init; } = true;

    /// <summary>True for a line of a cell, where a lone number is no page number.</summary>
    internal bool IsCell { get; init; }

    /// <summary>The text without diacritics and in lower case, for words of structure; made when asked for, which joined lines never are.</summary>
    internal string Bare => bare ??= TextKey.Bare(Text);

    internal bool IsUpper => ListMark.IsUpper(Text);

    /// <summary>The lines of a document: paragraphs as they are, layout tables cell by cell.</summary>
    internal static IEnumerable<DocumentLine> Of(SourceBlock block) => block switch
    {
        SourceParagraph paragraph => OfParagraph(paragraph),
        SourceRow row => OfRow(row),
        _ => [],
    };

    /// <summary>The same line with other words in it.</summary>
    internal DocumentLine WithText(string text) => new(text, Position, Raw)
    {
        IsBold = IsBold,
        HeadingLevel = HeadingLevel,
        StartsAfterGap = StartsAfterGap,
        IsCell = IsCell,
    };

    /// <summary>The lines as one paragraph with breaks inside.</summary>
    internal static DocumentLine Joined(IReadOnlyList<DocumentLine> lines)
    {
        var first = lines[0];
        if (lines.Count == 1)
        {
            return first;
        }

        // Keeps line and column of words in later lines right: the raw text has the line feeds of the source.
        var raw = new StringBuilder(first.Raw);
        var written = first.Raw.AsSpan().Count('\n');
        foreach (var next in lines.Skip(1))
        {
            var feeds = next.Position.Line is { } after && first.Position.Line is { } start ? Math.Max(after - start - written, 1) : 1;
            raw.Append('\n', feeds).Append(' ', Math.Max((next.Position.Column ?? 1) - 1, 0)).Append(next.Raw);
            written += feeds + next.Raw.AsSpan().Count('\n');
        }

        return new DocumentLine(string.Join('\n', lines.Select(line => line.Text)), first.Position, raw.ToString())
        {
            IsBold = lines.All(line => line.IsBold),
            HeadingLevel = first.HeadingLevel,
            StartsAfterGap = first.StartsAfterGap,
        };
    }

    private static IEnumerable<DocumentLine> OfParagraph(SourceParagraph paragraph)
    {
        var text = InvisibleLetters.Strip(paragraph.Text).Trim();
        if (text.Length == 0 || RuleLine.Is(text))
        {
            return [];
        }

        var line = new DocumentLine(paragraph.ListMark.Length > 0 ? paragraph.ListMark + " " + text : text, paragraph.Position, paragraph.Raw)
        {
            IsBold = paragraph.IsBold,
            HeadingLevel = paragraph.HeadingLevel,
            StartsAfterGap = paragraph.StartsAfterGap,
        };
        return text.Contains('\n', StringComparison.Ordinal) ? BrokenParagraph.Lines(line) : [line];
    }

    private static IEnumerable<DocumentLine> OfRow(SourceRow row)
    {
        // "1.<tab>Title", as Word puts a list on the clipboard: one line.
        var filled = row.Cells.Where(cell => cell.Text.Trim().Length > 0).ToList();
        if (filled.Count == 2 && IsNumeralAlone(filled[0].Text))
        {
            yield return new DocumentLine(filled[0].Text.Trim() + " " + filled[1].Text.Trim(), filled[0].Position, filled[0].Raw);
            yield break;
        }

        var mark = "";
        foreach (var cell in filled)
        {
            // "-<tab>Item<tab>…": the mark goes with the item.
            if (cell != filled[^1] && ListMark.OnlyMark(cell.Text.Trim()) > 0)
            {
                mark += cell.Text.Trim() + " ";
                continue;
            }

            foreach (var line in InvisibleLetters.Strip(cell.Text).Split('\n'))
            {
                if (line.Trim().Length > 0 && !RuleLine.Is(line))
                {
                    yield return new DocumentLine(mark + line.Trim(), cell.Position, cell.Raw) { IsCell = true };
                    mark = "";
                }
            }
        }
    }

    private static bool IsNumeralAlone(string text) =>
        ListMark.ArabicLength(text.Trim() + " X", out _) == text.Trim().Length + 1 || ListMark.RomanLength(text.Trim() + " X", out _) == text.Trim().Length + 1;
}
