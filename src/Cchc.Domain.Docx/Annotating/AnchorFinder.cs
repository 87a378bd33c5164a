using Cchc.Domain.Docx.Reading;
using Cchc.Domain.Import;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>Finds what the comment of a finding is to enclose.</summary>
internal sealed class AnchorFinder
{
    // Words of a part that runs over several paragraphs have the place of the first.
    private const int ParagraphsOfAPart = 6;

    private readonly SourceDocument document;
    private readonly BodyTrace trace;
    private readonly Dictionary<SourcePosition, PlaceText?> places = [];
    private readonly Dictionary<int, PlaceText?> parts = [];
    private readonly Dictionary<int, List<SourceRow>> tables;
    private readonly Lazy<PlaceText?> statistics;
    private readonly Lazy<PlaceText?> start;

    internal AnchorFinder(SourceDocument document, BodyTrace trace)
    {
        this.document = document;
        this.trace = trace;
        tables = document.Blocks.OfType<SourceRow>().GroupBy(row => row.Table).ToDictionary(table => table.Key, table => table.ToList());
        statistics = new Lazy<PlaceText?>(StatisticsTable);
        start = new Lazy<PlaceText?>(() =>
            document.Blocks.OfType<SourceParagraph>().Select(block => Place(block.Position)).FirstOrDefault(place => place is not null));
    }

    internal Target Find(Finding finding)
    {
        if (finding.Position is { } position && Place(Shown(position)) is { } place)
        {
            return Words(place, finding) ?? Near(position, finding) ?? new Target(place);
        }

        return new Target((IsOfTable(finding.Path) ? statistics.Value : null) ?? start.Value);
    }

    private static bool IsOfTable(string path) =>
        $"{path}/".StartsWith("/statistics/", StringComparison.Ordinal) || $"{path}/".StartsWith("/appendix/", StringComparison.Ordinal);

    private static Target? Words(PlaceText place, Finding finding) =>
        place.Find(finding.Quote, finding.Occurrence) is { } words ? new Target(place, words) : null;

    // In another cell of the row, such as that of the label; or in the paragraphs that follow.
    private Target? Near(SourcePosition position, Finding finding)
    {
        if (finding.Quote.Length == 0)
        {
            return null;
        }

        if (position is { Table: { } table, Row: { } row })
        {
            return tables.GetValueOrDefault(table) is { } rows && row >= 1 && row <= rows.Count
                ? rows[row - 1].Cells.Select(cell => Place(Shown(cell.Position)) is { } other ? Words(other, finding) : null)
                    .FirstOrDefault(found => found is not null)
                : null;
        }

        return Part(position.Paragraph!.Value) is { } part ? Words(part, finding) : null;
    }

    private PlaceText? Place(SourcePosition position)
    {
        if (!places.TryGetValue(position, out var place))
        {
            places[position] = place = trace.Places.TryGetValue(position, out var paragraphs) ? new PlaceText(paragraphs) : null;
        }

        return place;
    }

    private PlaceText? Part(int paragraph)
    {
        if (!parts.TryGetValue(paragraph, out var part))
        {
            var paragraphs = Enumerable.Range(paragraph, ParagraphsOfAPart)
                .SelectMany(at => trace.Places.TryGetValue(SourcePosition.InParagraph(at), out var there) ? there : []).ToList();
            parts[paragraph] = part = paragraphs.Count > 0 ? new PlaceText(paragraphs) : null;
        }

        return part;
    }

    // What stands in a cell that goes on from the one above is not shown, nor would a comment be.
    private SourcePosition Shown(SourcePosition position)
    {
        if (position is not { Table: { } table, Row: { } row, Cell: { } cell })
        {
            return new SourcePosition(Paragraph: position.Paragraph);
        }

        var place = SourcePosition.InCell(table, row, cell);
        var at = row - 1;
        if (!tables.TryGetValue(table, out var rows) || at < 0 || at >= rows.Count
            || rows[at].Cells.FirstOrDefault(candidate => candidate.Position == place) is not { ContinuesAbove: true } hidden)
        {
            return place;
        }

        while (at-- > 0 && rows[at].Cells.FirstOrDefault(candidate => candidate.Column == hidden.Column) is { } above)
        {
            if (!above.ContinuesAbove)
            {
                return above.Position;
            }
        }

        return place;
    }

    // Which table it is, is the importer's knowledge.
    private PlaceText? StatisticsTable() =>
        ReportImporter.Import(document).Places.Find("/statistics") is { Table: { } table } && tables[table][0].Cells is [var first, ..]
            ? Place(Shown(first.Position))
            : null;
}
