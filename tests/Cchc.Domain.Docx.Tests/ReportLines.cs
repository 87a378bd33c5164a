using Cchc.Domain.Reporting;

namespace Cchc.Domain.Docx.Tests;

/// <summary>A report as lines, one for each thing it says, so that a difference between two reports is read at a glance.</summary>
internal static class ReportLines
{
    internal static string[] Of(CchcReport report) =>
    [
        "unit: " + report.Unit,
        "period: " + report.Period,
        .. Header(report.Header),
        .. report.Opening.Select(Block),
        .. report.Sections.SelectMany(section => Section(section, 0)),
        .. report.Closing.Select(Block),
        .. List("recipients", report.Recipients),
        .. report.Signature.Capacity.Select(line => "capacity: " + line),
        .. report.Signature.Marks.Select(line => "mark: " + line),
        "name: " + report.Signature.Name,
        .. report.Statistics.Headings.Select(line => "appendix: " + line),
        .. report.Statistics.ColumnHeads.Texts().Select(text => "head: " + text),
        .. report.Statistics.Rows.Select(row => $"{row.Code}: {row.Figure} “{row.Figure.Text}” {row.WrittenCode} ¦ {row.WrittenLabel} ¦ {row.WrittenUnit} ¦ {row.Note}"),
        .. report.Statistics.ExtraRows.Select(row => $"extra {row.Code}: {string.Join(" ¦ ", row.Cells)}"),
        .. report.Leftovers.Select(line => "left over: " + line),
    ];

    private static IEnumerable<string> Header(DocumentHeader header) =>
    [
        .. header.Agencies.Select(line => "agency: " + line),
        .. header.NationalTitle.Select(line => "nation: " + line),
        "number: " + header.Number,
        "place: " + header.PlaceAndDate,
        "type: " + header.DocumentType,
        .. header.Subject.Select(line => "subject: " + line),
        .. List("addressees", header.Addressees),
    ];

    private static IEnumerable<string> Section(ReportSection section, int depth) =>
    [
        new string('>', depth + 1) + $" {section.Mark} {section.Title}",
        .. section.Blocks.Select(Block),
        .. section.Items.SelectMany(item => Section(item, depth + 1)),
    ];

    private static string Block(NarrativeBlock block) => $"{block.Kind} {block.Level} {block.Mark} {block.Text.Replace('\n', '¶')}";

    private static IEnumerable<string> List(string name, LabelledList list) => [$"{name}: {list.Label}", .. list.Items.Select(item => $"{name} - {item}")];
}
