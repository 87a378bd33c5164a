using Cchc.Domain.Import;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Import;

/// <summary>
/// Texts as other programs give them: the first line of each file in Corpus says what it shows, the file beside it the report
/// that must come out.
/// </summary>
public sealed class ReportCorpusTests
{
    [Theory]
    [InlineData("pdf-layout")]
    [InlineData("pdf-text")]
    [InlineData("word-clipboard")]
    public void Import_Text_IsTheReport(string name)
    {
        var file = File.ReadAllText(RepositoryFolder.In("tests", "Cchc.Domain.Tests", "Import", "Corpus", name + ".txt"));
        var text = file[(file.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        var report = ReportImporter.ImportText(text).ReportOrThrow();
        GoldenFile.Verify(string.Join('\n', Lines(report)) + "\n", suffix: name);
        NothingLost.Check(text, report);
    }

    private static IEnumerable<string> Lines(CchcReport report)
    {
        var header = report.Header;
        yield return $"unit: {report.Unit}";
        yield return $"period: {report.Period}";
        yield return $"agencies: {string.Join(" | ", header.Agencies)}";
        yield return $"nation: {string.Join(" | ", header.NationalTitle)}";
        yield return $"number: {header.Number?.Number} {header.Number?.Symbol}";
        yield return $"dated: {header.PlaceAndDate?.Place}, {header.PlaceAndDate?.Date}";
        yield return $"title: {header.DocumentType} | {string.Join(" | ", header.Subject)}";
        yield return $"addressees: {string.Join(" | ", header.Addressees.Items)}";
        foreach (var line in Blocks(report.Opening, "opening: ").Concat(report.Sections.SelectMany(section => Section(section, ""))).Concat(Blocks(report.Closing, "closing: ")))
        {
            yield return line;
        }

        yield return $"recipients: {string.Join(" | ", report.Recipients.Items)}";
        yield return $"signature: {string.Join(" | ", report.Signature.Capacity)} / {string.Join(" | ", report.Signature.Marks)}";
        foreach (var row in report.Statistics.Rows)
        {
            yield return $"{row.Code} = {row.Figure.Text}";
        }

        foreach (var line in report.Leftovers)
        {
            yield return $"leftover: {line}";
        }
    }

    private static IEnumerable<string> Section(ReportSection section, string indent) =>
        Blocks(section.Blocks, indent + "  ").Prepend($"{indent}[{section.Mark}] {section.Title}")
            .Concat(section.Items.SelectMany(item => Section(item, indent + "  ")));

    private static IEnumerable<string> Blocks(IEnumerable<NarrativeBlock> blocks, string indent) =>
        blocks.Select(block => $"{indent}{block.Kind} [{block.Mark}] {block.Text.Replace('\n', '¶')}");
}
