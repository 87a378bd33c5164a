using Cchc.Domain.Catalogue;

namespace Cchc.Domain.Reporting;

/// <summary>The texts of a report in the order of the document, each with its path.</summary>
internal static class ReportTexts
{
    internal static IEnumerable<(string Path, string Text)> Of(CchcReport report, IndicatorCatalogue? catalogue)
    {
        return Lines("/header/subject", report.Header.Subject)
            .Concat(Lines("/header/addressees/items", report.Header.Addressees.Items))
            .Concat(Blocks("/opening", report.Opening))
            .Concat(report.Sections.SelectMany((section, i) => Section($"/sections/{i}", section)))
            .Concat(Blocks("/closing", report.Closing))
            .Concat(Lines("/recipients/items", report.Recipients.Items))
            .Concat(Lines("/appendix/headings", report.Statistics.Headings))
            .Concat(report.Statistics.Rows.SelectMany(row => Row(row, catalogue)))
            .Concat(report.Statistics.ExtraRows.SelectMany((row, i) => Lines($"/appendix/extraRows/{i}/cells", row.Cells)))
            .Concat(Lines("/leftovers", report.Leftovers))
            .Where(text => text.Text.Length > 0);
    }

    private static IEnumerable<(string Path, string Text)> Section(string path, ReportSection section) =>
        Blocks(path + "/blocks", section.Blocks).Prepend((path + "/title", section.Title))
            .Concat(section.Items.SelectMany((item, i) => Section($"{path}/items/{i}", item)));

    private static IEnumerable<(string Path, string Text)> Blocks(string path, IEnumerable<NarrativeBlock> blocks) => Lines(path, blocks.Select(block => block.Text));

    private static IEnumerable<(string Path, string Text)> Lines(string path, IEnumerable<string> lines) => lines.Select((line, i) => ($"{path}/{i}", line));

    // A label that is written as the edition prints it is not kept with the row.
    private static IEnumerable<(string Path, string Text)> Row(StatisticsRow row, IndicatorCatalogue? catalogue)
    {
        var path = "/statistics/" + row.Code;
        yield return (row.WrittenLabel is null ? path : path + "/writtenLabel", row.WrittenLabel ?? catalogue?.Find(row.Code)?.Label ?? "");
        yield return (path + "/note", row.Note);
    }
}
