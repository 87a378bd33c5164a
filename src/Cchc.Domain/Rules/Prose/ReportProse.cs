using System.Globalization;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Prose;

/// <summary>The texts of a report in the order of the document, taken apart once for all rules.</summary>
internal sealed class ReportProse
{
    private ReportProse(List<ProsePart> parts, ReportReferences references)
    {
        Parts = parts;
        References = references;
        Narrative = parts.FindAll(part => part.Role is ProseRole.Opening or ProseRole.Body or ProseRole.Closing);
        Running = parts.FindAll(part => part.Role is not ProseRole.Cell);
    }

    /// <summary>Every text.</summary>
    internal IReadOnlyList<ProsePart> Parts { get; }

    /// <summary>The running text: opening, blocks, closing.</summary>
    internal IReadOnlyList<ProsePart> Narrative { get; }

    /// <summary>All but the rows of the table.</summary>
    internal IReadOnlyList<ProsePart> Running { get; }

    /// <summary>The documents that the report cites.</summary>
    internal ReportReferences References { get; }

    internal static ReportProse Of(CchcReport report, IndicatorCatalogue catalogue, LegalReferenceResolver resolver)
    {
        var parts = new List<ProsePart>();
        Lines(parts, "/header/subject", report.Header.Subject, ProseRole.Subject);
        Lines(parts, "/header/addressees/items", report.Header.Addressees.Items, ProseRole.Recipient);
        Blocks(parts, "/opening", report.Opening, ProseRole.Opening, "");
        for (var i = 0; i < report.Sections.Count; i++)
        {
            Section(parts, "/sections/" + Index(i), report.Sections[i], report.Sections[i].Numeral, isPart: true);
        }

        Blocks(parts, "/closing", report.Closing, ProseRole.Closing, "");
        Lines(parts, "/recipients/items", report.Recipients.Items, ProseRole.Recipient);
        Lines(parts, "/appendix/headings", report.Statistics.Headings, ProseRole.Heading);
        Heads(parts, report.Statistics.ColumnHeads);
        MarkCells(parts);
        Lines(parts, "/leftovers", report.Leftovers, ProseRole.Leftover);
        var references = Refer(parts, report.Statistics, catalogue, resolver);
        return new ReportProse(parts, references);
    }

    private static void Section(List<ProsePart> parts, string path, ReportSection section, string part, bool isPart)
    {
        if (section.Title.Length > 0)
        {
            parts.Add(new ProsePart(path + "/title", section.Title, isPart ? ProseRole.PartTitle : ProseRole.ItemTitle, null) { Section = part });
        }

        Blocks(parts, path + "/blocks", section.Blocks, ProseRole.Body, part);
        for (var i = 0; i < section.Items.Count; i++)
        {
            Section(parts, path + "/items/" + Index(i), section.Items[i], part, isPart: false);
        }
    }

    private static void Blocks(List<ProsePart> parts, string path, ValueList<NarrativeBlock> blocks, ProseRole role, string part)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Text.Length > 0)
            {
                parts.Add(new ProsePart(path + "/" + Index(i), blocks[i].Text, role, blocks[i]) { Section = part });
            }
        }
    }

    private static void Lines(List<ProsePart> parts, string path, ValueList<string> lines, ProseRole role)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length > 0)
            {
                parts.Add(new ProsePart(path + "/" + Index(i), lines[i], role, null));
            }
        }
    }

    private static void Heads(List<ProsePart> parts, ColumnHeads heads)
    {
        if (heads.Label.Length > 0)
        {
            parts.Add(new ProsePart("/appendix/columnHeads/label", heads.Label, ProseRole.ColumnHead, null));
        }

        Lines(parts, "/appendix/columnHeads/variants", heads.Variants, ProseRole.ColumnHead);
    }

    // A table inside the narrative is read cell by cell.
    private static void MarkCells(List<ProsePart> parts)
    {
        const int Fewest = 6;
        for (var i = 0; i < parts.Count;)
        {
            var end = i;
            while (end < parts.Count && parts[end] is { Role: ProseRole.Body, Block: { Kind: BlockKind.Paragraph, Text: [.., not ('.' or ';' or ':' or ',' or '!' or '?')] } })
            {
                end++;
            }

            for (var at = i; at < end && end - i >= Fewest; at++)
            {
                parts[at].IsCell = true;
            }

            i = Math.Max(end, i + 1);
        }
    }

    // As ReportReferences.Of has it: the heads of the columns are not read, and the rows stand before what could not be placed.
    private static ReportReferences Refer(List<ProsePart> parts, Statistics statistics, IndicatorCatalogue catalogue, LegalReferenceResolver resolver)
    {
        var collector = new ReferenceCollector(resolver);
        var leftovers = parts.FindIndex(part => part.Role == ProseRole.Leftover);
        leftovers = leftovers < 0 ? parts.Count : leftovers;
        for (var i = 0; i <= parts.Count; i++)
        {
            if (i == leftovers)
            {
                collector.AddTable(statistics, catalogue);
            }

            if (i < parts.Count && parts[i].Role != ProseRole.ColumnHead)
            {
                parts[i].References = collector.Add(parts[i].Path, parts[i].Text);
            }
        }

        return new ReportReferences(collector.References);
    }

    private static string Index(int i) => i.ToString(CultureInfo.InvariantCulture);
}
