namespace Cchc.Domain.Import;

/// <summary>
/// A paragraph with line breaks inside, which typists use in two ways: to break one sentence where it looks well, and to write
/// several paragraphs, a whole report even, into one.
/// </summary>
internal static class BrokenParagraph
{
    /// <summary>The paragraph as the lines it stands for: cut before each line that begins something of its own.</summary>
    internal static IEnumerable<DocumentLine> Lines(DocumentLine paragraph)
    {
        var lines = paragraph.Text.Split('\n').Select(text => text.Trim()).Where(text => text.Length > 0 && !RuleLine.Is(text))
            .Select((text, i) => paragraph.WithText(text) with { StartsAfterGap = i == 0 && paragraph.StartsAfterGap })
            .ToList();

        // With the title or a part in it the paragraph holds a document, and each break ends a paragraph of that; so it does where
        // columns stand side by side.
        if (lines.Exists(line => HeaderReader.IsTitle(line) || NarrativeReader.IsPartHeading(line)
            || HeaderReader.Columns(line).Skip(1).Any() || ClosingReader.Columns(line).Skip(1).Any()))
        {
            return lines;
        }

        var parts = new List<DocumentLine>();
        foreach (var line in lines)
        {
            if (parts.Count == 0 || BeginsOwn(line.Text))
            {
                parts.Add(line);
            }
            else
            {
                parts[^1] = parts[^1].WithText(parts[^1].Text + "\n" + line.Text);
            }
        }

        return parts;
    }

    private static bool BeginsOwn(string text) =>
        ListMark.Length(text) is > 0 and var mark && mark < text.Length || ListMark.ArabicLength(text, out _) > 0;
}
