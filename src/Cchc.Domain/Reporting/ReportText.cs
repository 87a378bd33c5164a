using System.Text;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>
/// Writes a report as plain text: one paragraph a line, the statistics table with tabs between its cells. The text can be
/// imported again.
/// </summary>
public static class ReportText
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="catalogue">The edition of its table; where null, the edition that the report names, of those that ship with the library.</param>
    /// <returns>The text, with a line feed at the end of each line.</returns>
    public static string Write(CchcReport report, IndicatorCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        WriteHeader(text, report.Header);
        WriteBlocks(text, report.Opening);
        foreach (var section in report.Sections)
        {
            WriteSection(text, section);
        }

        WriteBlocks(text, report.Closing);
        WriteList(text, report.Recipients);
        WriteLines(text, report.Signature.Capacity.Concat(report.Signature.Marks).Append(report.Signature.Name));
        WriteStatistics(text, report, catalogue ?? CatalogueEditions.Find(report.Statistics.Edition));
        WriteLines(text, report.Leftovers);
        return text.ToString();
    }

    private static void WriteHeader(StringBuilder text, DocumentHeader header)
    {
        WriteLines(text, header.Agencies);
        WriteLines(text, header.NationalTitle);
        WriteLines(text, [header.Number?.Text ?? "", header.PlaceAndDate?.Text ?? ""]);
        WriteLines(text, header.Subject.Prepend(header.DocumentType));
        if (header.Addressees is { Label.Length: > 0, Items.Count: 1 })
        {
            WriteLines(text, [header.Addressees.Label + " " + header.Addressees.Items[0]]);
        }
        else
        {
            WriteList(text, header.Addressees);
        }
    }

    private static void WriteSection(StringBuilder text, ReportSection section)
    {
        WriteLines(text, [section.Mark + " " + section.Title]);
        WriteBlocks(text, section.Blocks);
        foreach (var item in section.Items)
        {
            WriteSection(text, item);
        }
    }

    private static void WriteBlocks(StringBuilder text, ValueList<NarrativeBlock> blocks)
    {
        foreach (var block in blocks)
        {
            WriteLines(text, [block.Mark.Length > 0 ? block.Mark + " " + block.Text : block.Text]);
        }
    }

    private static void WriteList(StringBuilder text, LabelledList list) =>
        WriteLines(text, list.Items.Select(item => "- " + item).Prepend(list.Label));

    /// <summary>A group of lines and a blank line after it.</summary>
    private static void WriteLines(StringBuilder text, IEnumerable<string> lines)
    {
        var written = text.Length;
        foreach (var line in lines)
        {
            if (line.Length > 0)
            {
                text.Append(line).Append('\n');
            }
        }

        if (text.Length > written)
        {
            text.Append('\n');
        }
    }

    private static void WriteStatistics(StringBuilder text, CchcReport report, IndicatorCatalogue? catalogue)
    {
        var statistics = report.Statistics;
        WriteLines(text, statistics.Headings);
        if (!statistics.IsPresent && statistics.ColumnHeads == ColumnHeads.None)
        {
            return;
        }

        WriteHeads(text, statistics.ColumnHeads);
        foreach (var row in statistics.Rows)
        {
            var indicator = catalogue?.Find(row.Code);
            WriteCells(text, row.WrittenCode ?? indicator?.PrintedCode ?? row.Code.ToString(), row.WrittenLabel ?? indicator?.Label ?? "",
                row.WrittenUnit ?? indicator?.Unit ?? "", row.Figure.Text, row.Note);
        }

        foreach (var row in statistics.ExtraRows)
        {
            WriteCells(text, [.. row.Cells]);
        }

        text.Append('\n');
    }

    // Heads of columns that the form does not have stand behind its own; a head that a later page words otherwise in a row of its own.
    private static void WriteHeads(StringBuilder text, ColumnHeads written)
    {
        var heads = written.OrOfficial();
        if (heads.Results.Length > 0)
        {
            WriteCells(text, [heads.Code, heads.Label, heads.Results, "", heads.Note, .. heads.Others]);
            WriteCells(text, "", "", heads.Unit, heads.Figure, "");
        }
        else
        {
            WriteCells(text, [heads.Code, heads.Label, heads.Unit, heads.Figure, heads.Note, .. heads.Others]);
        }

        foreach (var variant in heads.Variants)
        {
            WriteCells(text, "", variant, "", "", "");
        }
    }

    private static void WriteCells(StringBuilder text, params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            text.Append(i == 0 ? "" : "\t").Append(cells[i].Replace('\t', ' ').Replace('\n', ' '));
        }

        text.Append('\n');
    }
}
