using System.Xml.Linq;
using Cchc.Domain.Docx.Reading;
using Cchc.Domain.Import;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>Finds what the comment of a finding is to enclose.</summary>
internal sealed class AnchorFinder(SourceDocument document, BodyTrace trace, WordTree tree)
{
    private readonly Dictionary<SourcePosition, List<ParagraphWords>> known = [];
    private readonly ILookup<int, SourceRow> tables = document.Blocks.OfType<SourceRow>().ToLookup(row => row.Table);

    internal Anchor Find(Finding finding)
    {
        if (finding.Position is { } position && Paragraphs(position) is { } paragraphs)
        {
            return (Anchor?)Words(paragraphs, finding.Quote, finding.Occurrence) ?? All(paragraphs);
        }

        return (IsOfTable(finding.Path) ? StatisticsTable() : null) ?? Start();
    }

    private static bool IsOfTable(string path) =>
        $"{path}/".StartsWith("/statistics/", StringComparison.Ordinal) || $"{path}/".StartsWith("/appendix/", StringComparison.Ordinal);

    private static WordsAnchor? Words(List<ParagraphWords> paragraphs, string quote, int occurrence)
    {
        if (quote.Length == 0)
        {
            return null;
        }

        // Which of several is meant is counted in the text as it is.
        if (occurrence > 0 && paragraphs.Count == 1 && paragraphs[0].Find(quote, occurrence) is >= 0 and var meant)
        {
            return CanCut(paragraphs[0], meant, meant + quote.Length) ? new WordsAnchor(paragraphs[0], meant, meant + quote.Length) : null;
        }

        foreach (var asWholeWords in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var paragraph in paragraphs)
            {
                // The words found first are the ones that are meant: where they cannot be cut out, others like them will not do.
                var at = paragraph.Find(quote, asWholeWords);
                if (at >= 0)
                {
                    return CanCut(paragraph, at, at + quote.Length) ? new WordsAnchor(paragraph, at, at + quote.Length) : null;
                }
            }
        }

        return null;
    }

    private static bool CanCut(ParagraphWords paragraph, int start, int end) =>
        WordTree.OutsideBoxes(paragraph.Element) == paragraph.Element && paragraph.CanCut(start) && paragraph.CanCut(end);

    private static ParagraphsAnchor All(List<ParagraphWords> paragraphs) =>
        new(WordTree.OutsideBoxes(paragraphs[0].Element), WordTree.OutsideBoxes(paragraphs[^1].Element));

    private List<ParagraphWords>? Paragraphs(SourcePosition position)
    {
        var place = position is { Table: { } table, Row: { } row, Cell: { } cell }
            ? Shown(SourcePosition.InCell(table, row, cell))
            : new SourcePosition(Paragraph: position.Paragraph);
        if (!known.TryGetValue(place, out var paragraphs) && trace.Places.TryGetValue(place, out var traced))
        {
            known[place] = paragraphs = [.. traced.Select(paragraph => new ParagraphWords(paragraph, tree))];
        }

        return paragraphs;
    }

    // What stands in a cell that goes on from the one above is not shown, nor would a comment be.
    private SourcePosition Shown(SourcePosition place)
    {
        var rows = tables[place.Table!.Value].ToList();
        var at = place.Row!.Value - 1;
        if (at < 0 || at >= rows.Count || rows[at].Cells.FirstOrDefault(cell => cell.Position == place) is not { ContinuesAbove: true } hidden)
        {
            return place;
        }

        while (at-- > 0 && rows[at].Cells.FirstOrDefault(cell => cell.Column == hidden.Column) is { } above)
        {
            if (!above.ContinuesAbove)
            {
                return above.Position;
            }
        }

        return place;
    }

    // Which table it is, is the importer's knowledge.
    private ParagraphsAnchor? StatisticsTable() =>
        ReportImporter.Import(document).Places.Find("/statistics") is { Table: { } table }
            && tables[table].First().Cells is [var first, ..] && Paragraphs(first.Position) is { } paragraphs
            ? All(paragraphs)
            : null;

    private ParagraphsAnchor Start()
    {
        var first = document.Blocks.OfType<SourceParagraph>().FirstOrDefault()?.Position is { } position ? Paragraphs(position) : null;
        if (first is not null)
        {
            return All(first);
        }

        var any = tree.Xml.Descendants(tree.Word + "p").FirstOrDefault() ?? Added();
        return new ParagraphsAnchor(any, any);
    }

    // Only a body without any paragraph gets one.
    private XElement Added()
    {
        var paragraph = new XElement(tree.Word + "p");
        var body = tree.Xml.Root!.Element(tree.Word + "body");
        if (body is null)
        {
            tree.Xml.Root.Add(body = new XElement(tree.Word + "body"));
        }

        body.AddFirst(paragraph);
        return paragraph;
    }
}
