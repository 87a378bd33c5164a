using Cchc.Domain.Catalogue;
using Cchc.Domain.Import;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Rules;

/// <summary>Corpus/clean: right reports of made-up communes, each in the way of writing of another office. A clean report is clean.</summary>
public sealed class CleanReportsTests
{
    public static TheoryData<string> Files { get; } =
    [
        .. Directory.GetFiles(RepositoryFolder.In("tests", "Cchc.Domain.Tests", "Rules", "Corpus", "clean"), "*.txt").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Check_CleanReport_HasNoErrorAndNoWarning(string file)
    {
        var imported = ReportImporter.ImportText(File.ReadAllText(RepositoryFolder.In("tests", "Cchc.Domain.Tests", "Rules", "Corpus", "clean", file)));
        var result = ReportChecker.Default.Check(imported.ReportOrThrow(), imported.Places);
        Assert.Equal([], result.Findings.Where(finding => finding.Severity != RuleSeverity.Info).Select(finding => finding.Code + " " + finding.Quote + " " + finding.Message));
        Assert.Equal(Verdict.Valid, result.Verdict);

        // Notes are told of what the form has and a later rule changed, of vacant posts, of padded figures, of a document that was amended; of nothing else.
        Assert.Subset(
            new HashSet<string>(StringComparer.Ordinal) { "CCHC2001", "CCHC2111", "CCHC2113", "CCHC2120", "CCHC4009", "CCHC4010" },
            result.Findings.Select(finding => finding.Code).ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Check_CleanReport_StatesFactsOfTheTable(string file)
    {
        // That nothing contradicts is worth something only where sentences are understood at all: with every figure one higher, they contradict.
        var report = ReportImporter.ImportText(File.ReadAllText(RepositoryFolder.In("tests", "Cchc.Domain.Tests", "Rules", "Corpus", "clean", file))).ReportOrThrow();
        var higher = report.Statistics;
        foreach (var row in report.Statistics.Rows.Where(row => row.Figure.IsReported))
        {
            higher = higher.With(row.Code, Figure.Of(row.Figure.Number!.Value + 1));
        }

        var told = ReportChecker.Default.Only(RuleFamily.Narrative).WithMostPerCode(1000).Check(report with { Statistics = higher }).Findings;
        Assert.True(told.SelectMany(finding => finding.Indicators).Distinct().Count() > 20, $"{told.Count} sentences are understood");
    }
}
