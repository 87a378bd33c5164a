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

    /// <summary>The two lines as one paragraph with a break inside.</summary>
    internal DocumentLine Joined(DocumentLine next)
    {
        // Keeps line and column of words in the second line right: the raw text has the line feeds of the source.
        var feeds = next.Position.Line is { } after && Position.Line is { } first
            ? Math.Max(after - first - Raw.AsSpan().Count('\n'), 1)
            : 1;
        var indent = Math.Max((next.Position.Column ?? 1) - 1, 0);
        return new DocumentLine(Text + "\n" + next.Text, Position, Raw + new string('\n', feeds) + new string(' ', indent) + next.Raw)
        {
            IsBold = IsBold && next.IsBold,
            HeadingLevel = HeadingLevel,
            StartsAfterGap = StartsAfterGap,
        };
    }

    private static IEnumerable<DocumentLine> OfParagraph(SourceParagraph paragraph)
    {
        var text = paragraph.Text.Trim();
        if (text.Length == 0)
        {
            return [];
        }

        var marked = paragraph.ListMark.Length > 0 ? paragraph.ListMark + " " + text : text;
        return
        [
            new DocumentLine(marked, paragraph.Position, paragraph.Raw)
            {
                IsBold = paragraph.IsBold,
                HeadingLevel = paragraph.HeadingLevel,
                StartsAfterGap = paragraph.StartsAfterGap,
            },
        ];
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

        foreach (var cell in filled)
        {
            foreach (var line in cell.Text.Split('\n'))
            {
                if (line.Trim().Length > 0)
                {
                    yield return new DocumentLine(line.Trim(), cell.Position, cell.Raw);
                }
            }
        }
    }

    private static bool IsNumeralAlone(string text) =>
        ListMark.ArabicLength(text.Trim() + " X", out _) == text.Trim().Length + 1 || ListMark.RomanLength(text.Trim() + " X", out _) == text.Trim().Length + 1;
}
