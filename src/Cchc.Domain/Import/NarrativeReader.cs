using Cchc.Domain.Reporting;

namespace Cchc.Domain.Import;

/// <summary>Reads the narrative: parts (I., or A. and I.), items (1., 1.1.), bullets, headings and paragraphs.</summary>
internal sealed class NarrativeReader(bool isUnnumbered)
{
    private const int LongestTitle = 200;
    private readonly List<SectionBuilder> path = [];

    internal List<SectionBuilder> Parts { get; } = [];

    internal static bool IsPartHeading(DocumentLine line) => IsPartHeading(line, out _);

    internal static bool IsPartHeading(DocumentLine line, out int number) =>
        PartMark.Length(line.Text, out number, out _) is > 0 and var length && length < line.Text.Length && line.Text.Length <= LongestTitle
        && (line.IsBold || line.HeadingLevel > 0 || !EndsSentence(line.Text) || IsShortSentence(line.Text) || ListMark.IsUpper(line.Text.AsSpan(length)));

    /// <summary>Whether a line is an item that can open a narrative without parts: "1. Công tác chỉ đạo".</summary>
    internal static bool IsFirstItem(DocumentLine line) =>
        ListMark.ArabicLength(line.Text, out var depth) > 0 && depth == 1 && line.Text[0] == '1' && !char.IsAsciiDigit(line.Text[1]) && IsItemHeading(line, depth);

    /// <summary>The level of a heading that has no numeral: that of its style; capitals in bold are 1, other lines in bold 2; else 0.</summary>
    internal static int LevelByLook(DocumentLine line) =>
        line.Text.Length > LongestTitle || EndsSentence(line.Text) || ListMark.Length(line.Text) > 0 || ClosingReader.Starts(line) ? 0
        : line.HeadingLevel > 0 ? line.HeadingLevel
        : !line.IsBold || line.Text.EndsWith(':') ? 0
        : line.IsUpper ? 1 : 2;

    /// <summary>Takes a line; false where no part has begun that it could belong to.</summary>
    internal bool TryTake(DocumentLine line)
    {
        if (IsPartHeading(line))
        {
            var length = PartMark.Length(line.Text, out _, out var level);
            Open(new SectionBuilder(line.Text[..length].TrimEnd(), line.Text[length..], level, line));
            return true;
        }

        var numeral = ListMark.ArabicLength(line.Text, out var depth);
        if (numeral > 0 && IsItemHeading(line, depth))
        {
            Open(new SectionBuilder(line.Text[..numeral].TrimEnd(), line.Text[numeral..], depth, line));
            return true;
        }

        if (isUnnumbered && LevelByLook(line) is > 0 and var look)
        {
            Open(new SectionBuilder("", line.Text, look - 1, line));
            return true;
        }

        if (path.Count == 0)
        {
            return false;
        }

        path[^1].Add(BlockOf(line), line);
        return true;
    }

    /// <summary>A line as a block: by its mark, its numeral, or its weight.</summary>
    internal static NarrativeBlock BlockOf(DocumentLine line)
    {
        var mark = ListMark.Length(line.Text);
        if (mark == line.Text.Length)
        {
            mark = 0;
        }

        if (mark > 0)
        {
            var written = line.Text[..mark].TrimEnd().Replace('\t', ' ').Replace('\u00A0', ' ');
            return NarrativeBlock.Bullet(line.Text[mark..], ListMark.Level(written), written);
        }

        var numeral = ListMark.ArabicLength(line.Text, out var depth);
        if (numeral > 0)
        {
            return NarrativeBlock.Bullet(line.Text[numeral..], depth, line.Text[..numeral].TrimEnd());
        }

        return (line.IsBold || line.HeadingLevel > 0) && line.Text.Length <= LongestTitle && !EndsSentence(line.Text)
            ? NarrativeBlock.Heading(line.Text)
            : NarrativeBlock.Paragraph(line.Text);
    }

    /// <summary>
    /// Whether a line goes on from the one above, which ends a paragraph that began with <paramref name="first"/>: it follows
    /// without a gap and starts in lower case or where the page was full, or the one above breaks off inside a symbol
    /// ("06/KH-").
    /// </summary>
    internal static bool Continues(DocumentLine first, DocumentLine above, DocumentLine line, LineWidth width)
    {
        if (ListMark.Length(line.Text) > 0 || ListMark.ArabicLength(line.Text, out _) > 0 || IsPartHeading(line) || IsPartHeading(first))
        {
            return false;
        }

        var text = above.Text;
        var breaksSymbol = text.Length > 2 && text[^1] == '-' && char.IsLetter(text[^2]);
        if (breaksSymbol || line.StartsAfterGap || text.EndsWith('.'))
        {
            return breaksSymbol;
        }

        var mayBeTitle = ReferenceEquals(first, above) && ListMark.ArabicLength(first.Text, out _) > 0;
        var isFull = width.HadNoRoom(text, line.Text, mayBeTitle);
        return char.IsLower(line.Text[0]) ? isFull || text[^1] is not (';' or ':') : isFull && text[^1] is not (';' or ':');
    }

    // A numbered sentence ("1. Tăng cường … nhà nước.") is text; a numbered line that ends without a stop is a heading.
    private static bool IsItemHeading(DocumentLine line, int depth) =>
        line.Text.Length <= LongestTitle && !EndsSentence(line.Text) && (line.IsBold || line.HeadingLevel > 0 || depth <= 3);

    // "V. Kiến nghị, đề xuất.": a full stop behind a title.
    private static bool IsShortSentence(string text) => text.Length <= LongestTitle / 2 && text[^1] == '.';

    private void Open(SectionBuilder section)
    {
        while (path.Count > 0 && path[^1].Depth >= section.Depth)
        {
            path.RemoveAt(path.Count - 1);
        }

        (path.Count == 0 ? Parts : path[^1].Items).Add(section);
        path.Add(section);
    }

    private static bool EndsSentence(string text) => text.TrimEnd() is [.., '.' or ';' or ','] && !text.EndsWith("...", StringComparison.Ordinal);
}
