using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>A table that was typed with tabs into paragraphs of a document; in plain text such lines are rows already.</summary>
internal static class TabbedTable
{
    // A tab after a numeral ("V.<tab>Title") makes no table; empty cells at the end of a row leave no tab.
    private const int FewestTabsToBegin = 2;

    /// <summary>The blocks with such paragraphs as rows, where these make the statistics table; all else stays as it is.</summary>
    internal static IReadOnlyList<SourceBlock> Find(SourceDocument document, StatisticsReader statistics)
    {
        if (document.Kind == SourceKind.Text || !document.Blocks.Any(BeginsTable))
        {
            return document.Blocks;
        }

        var table = document.Blocks.OfType<SourceRow>().Select(row => row.Table).DefaultIfEmpty().Max();
        var blocks = document.Blocks.ToList();
        var columns = TableColumns.Unknown;
        for (var first = blocks.FindIndex(Begins); first >= 0;)
        {
            var end = first;
            while (end < blocks.Count && IsRow(blocks[end], statistics))
            {
                end++;
            }

            var width = blocks[first..end].Max(Tabs) + 1;
            var rows = blocks[first..end].ConvertAll(block => Row((SourceParagraph)block, table + 1, width));
            if (statistics.IsStatistics(rows, ref columns))
            {
                table++;
                rows.ForEach(row => blocks[first++] = row);
            }

            first = blocks.FindIndex(end, Begins);
        }

        return blocks;

        bool Begins(SourceBlock block) => BeginsTable(block) && IsRow(block, statistics);
    }

    private static int Tabs(SourceBlock block) => block is SourceParagraph { ListMark: "" } paragraph ? paragraph.Text.AsSpan().Count('\t') : 0;

    // A group row in a table without codes has nothing but its label; the head of the report may follow with tabs of its own.
    private static bool IsRow(SourceBlock block, StatisticsReader statistics) => Tabs(block) > 0
        ? !DocumentLine.Of(block).Any(line => HeaderReader.Columns(line).Skip(1).Any() || ClosingReader.Columns(line).Skip(1).Any())
        : block is SourceParagraph { ListMark: "" } paragraph && statistics.IsLabel(paragraph.Text);

    private static bool BeginsTable(SourceBlock block) => Tabs(block) >= FewestTabsToBegin;

    private static SourceRow Row(SourceParagraph paragraph, int table, int width) => new(
        table,
        ValueList.From(paragraph.Text.Split('\t').Concat(Enumerable.Repeat("", width - Tabs(paragraph) - 1))
            .Select((text, column) => new SourceCell(text.Trim(), paragraph.Position, column)).ToList()));
}
