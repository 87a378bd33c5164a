using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>
/// Turns a document into a report: header, period, unit, narrative, signature and statistics table, wherever a typist put them.
/// Every line with words ends up in the report or in its leftovers.
/// </summary>
/// <remarks>Thread-safe. Never throws on content.</remarks>
public static class ReportImporter
{
    /// <summary>Imports a report from plain text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="catalogue">The edition of the statistics table; the commune edition that ships with the library where null.</param>
    /// <returns>The report, what was noticed, and where each part stood.</returns>
    public static ImportResult ImportText(string text, IndicatorCatalogue? catalogue = null) => Import(TextSource.Read(text), catalogue);

    /// <summary>Imports a report from the blocks of any document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="catalogue">The edition of the statistics table; the commune edition that ships with the library where null.</param>
    /// <returns>The report, what was noticed, and where each part stood.</returns>
    public static ImportResult Import(SourceDocument document, IndicatorCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Blocks.Count == 0
            ? Failed(ImportIssues.Empty)
            : new Session(catalogue ?? CatalogueEditions.Default).Run(document);
    }

    private static ImportResult Failed(MessageDefinition why) =>
        new(null, [new Issue(why.With()) { IsFatal = true }], SourceMap.Empty);

    /// <summary>One import.</summary>
    private sealed class Session
    {
        private readonly SourceMapBuilder places = new();
        private readonly List<Issue> issues = [];
        private readonly List<string> leftovers = [];
        private readonly PeriodVote period = new();
        private readonly UnitFinder unit = new();
        private readonly StatisticsReader statistics;
        private readonly HeaderReader header;
        private readonly ClosingReader closing;
        private LineWidth width;

        internal Session(IndicatorCatalogue catalogue)
        {
            statistics = new StatisticsReader(catalogue, places, issues, leftovers);
            header = new HeaderReader(places);
            closing = new ClosingReader(places);
        }

        internal ImportResult Run(SourceDocument document)
        {
            var outline = DocumentOutline.Of(document, statistics);
            if (!outline.HasTraceOfReport())
            {
                return Failed(ImportIssues.NoReport);
            }

            width = LineWidth.Of(outline.Narrative);
            foreach (var line in Merge(outline.Main).Concat(outline.AppendixHeadings))
            {
                unit.Hear(line.Text);
            }

            var opening = ReadOpening(outline.Opening);
            var narrative = new NarrativeReader(outline.IsUnnumbered);
            Merge(outline.Narrative).FindAll(line => !narrative.TryTake(line)).ForEach(LeaveOver);
            var closingBlocks = ReadClosing(outline.Closing);
            Merge(outline.Tail).ForEach(TakeTail);
            var table = ReadTable(outline);
            outline.AfterTable.ForEach(LeaveOver);
            outline.PageNumbers.ForEach(LeaveOver);
            var report = new CchcReport
            {
                Unit = unit.Decide(issues),
                Period = period.Decide(issues),
                Header = header.Header,
                Opening = opening,
                Sections = ValueList.From(narrative.Parts.Select((part, i) => part.Build($"/sections/{i}", places)).ToList()),
                Closing = closingBlocks,
                Recipients = closing.Recipients,
                Signature = closing.Signature,
                Statistics = table,
                Leftovers = ValueList.From(leftovers),
            };
            return new ImportResult(report.WithReferences(), ValueList.From(issues), places.Build());
        }

        // Components of the header stand before the type of the document; text after it belongs to the opening.
        private ValueList<NarrativeBlock> ReadOpening(List<DocumentLine> lines)
        {
            var title = lines.FindIndex(HeaderReader.IsTitle);
            var text = new List<DocumentLine>();
            for (var i = 0; i < lines.Count; i++)
            {
                if (text.Count == 0 && header.TryTake(lines[i]))
                {
                    continue;
                }

                if (i < title)
                {
                    LeaveOver(lines[i]);
                }
                else
                {
                    text.Add(lines[i]);
                }
            }

            foreach (var subject in header.Header.Subject)
            {
                period.Hear(subject);
            }

            return Blocks(Merge(text), "/opening");
        }

        private ValueList<NarrativeBlock> ReadClosing(List<DocumentLine> lines) => Blocks(Merge(lines), "/closing");

        private ValueList<NarrativeBlock> Blocks(List<DocumentLine> lines, string path)
        {
            var blocks = new List<NarrativeBlock>();
            foreach (var line in lines)
            {
                period.Hear(line);
                places.Add($"{path}/{blocks.Count}", line);
                blocks.Add(NarrativeReader.BlockOf(line));
            }

            return ValueList.From(blocks);
        }

        private Statistics ReadTable(DocumentOutline outline)
        {
            if (outline.Table.Count == 0)
            {
                issues.Add(new Issue(ImportIssues.NoTable.With()));
                return Statistics.None;
            }

            foreach (var item in outline.Table)
            {
                if (item.Row is { } row)
                {
                    statistics.Read(row);
                }
                else if (!statistics.TryContinue(item.Line!))
                {
                    LeaveOver(item.Line!);
                }
            }

            var table = statistics.Finish(outline.AppendixHeadings);
            foreach (var head in table.ColumnHeads.Texts())
            {
                period.Hear(head);
            }

            return table;
        }

        private void TakeTail(DocumentLine line)
        {
            if (!closing.TryTake(line))
            {
                LeaveOver(line);
            }
        }

        private void LeaveOver(DocumentLine line)
        {
            places.Add($"/leftovers/{leftovers.Count}", line);
            leftovers.Add(line.Text);
            issues.Add(new Issue(ImportIssues.Leftover.With()) { Position = line.Position, Quote = line.Text });
        }

        private List<DocumentLine> Merge(IEnumerable<DocumentLine> lines)
        {
            var merged = new List<DocumentLine>();
            var paragraph = new List<DocumentLine>();
            foreach (var line in lines)
            {
                if (paragraph.Count > 0 && !NarrativeReader.Continues(paragraph[0], paragraph[^1], line, width))
                {
                    merged.Add(DocumentLine.Joined(paragraph));
                    paragraph.Clear();
                }

                paragraph.Add(line);
            }

            if (paragraph.Count > 0)
            {
                merged.Add(DocumentLine.Joined(paragraph));
            }

            return merged;
        }
    }
}
