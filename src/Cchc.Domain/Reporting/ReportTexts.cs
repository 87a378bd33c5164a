namespace Cchc.Domain.Reporting;

/// <summary>The texts of a report in the order of the document, each with its path.</summary>
internal static class ReportTexts
{
    internal static IEnumerable<(string Path, string Text)> BeforeTable(CchcReport report) =>
        Lines("/header/subject", report.Header.Subject)
            .Concat(Lines("/header/addressees/items", report.Header.Addressees.Items))
            .Concat(Blocks("/opening", report.Opening))
            .Concat(report.Sections.SelectMany((section, i) => Section($"/sections/{i}", section)))
            .Concat(Blocks("/closing", report.Closing))
            .Concat(Lines("/recipients/items", report.Recipients.Items))
            .Concat(Lines("/appendix/headings", report.Statistics.Headings));

    /// <summary>What the office itself wrote in the table: labels other than the form's, notes, rows beyond the form.</summary>
    internal static IEnumerable<(string Path, string Text)> OfTable(CchcReport report)
    {
        foreach (var row in report.Statistics.Rows)
        {
            if (row.WrittenLabel is { } label)
            {
                yield return ($"/statistics/{row.Code}/writtenLabel", label);
            }

            if (row.Note.Length > 0)
            {
                yield return ($"/statistics/{row.Code}/note", row.Note);
            }
        }

        for (var i = 0; i < report.Statistics.ExtraRows.Count; i++)
        {
            foreach (var cell in Lines($"/appendix/extraRows/{i}/cells", report.Statistics.ExtraRows[i].Cells))
            {
                yield return cell;
            }
        }
    }

    internal static IEnumerable<(string Path, string Text)> BehindTable(CchcReport report) => Lines("/leftovers", report.Leftovers);

    private static IEnumerable<(string Path, string Text)> Section(string path, ReportSection section) =>
        Blocks(path + "/blocks", section.Blocks).Prepend((path + "/title", section.Title))
            .Concat(section.Items.SelectMany((item, i) => Section($"{path}/items/{i}", item)));

    private static IEnumerable<(string Path, string Text)> Blocks(string path, IEnumerable<NarrativeBlock> blocks) => Lines(path, blocks.Select(block => block.Text));

    private static IEnumerable<(string Path, string Text)> Lines(string path, IEnumerable<string> lines) => lines.Select((line, i) => ($"{path}/{i}", line));
}
