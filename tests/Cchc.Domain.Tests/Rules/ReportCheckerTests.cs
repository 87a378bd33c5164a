using Cchc.Domain.Catalogue;
using Cchc.Domain.Import;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;
using FluentValidation;

namespace Cchc.Domain.Tests.Rules;

public sealed class ReportCheckerTests
{
    private static ImportResult Import(string path) => ReportImporter.ImportText(File.ReadAllText(path));

    private static string Sample(string name) => RepositoryFolder.In("samples", "reports", name);

    // The list in samples/reports/README.md.
    [Fact]
    public void Check_Sample_NamesEveryPlantedMistakeAndNothingElse()
    {
        var imported = Import(Sample("quy-1-2022-xa-song-lam.txt"));
        var result = ReportChecker.Default.Check(imported.ReportOrThrow(), imported.Places);
        Assert.Equal(
            [
                "CCHC2002 /statistics/1.1.2", "CCHC2106 /statistics/1.2.1", "CCHC2005 /statistics/1.4.2", "CCHC2101 /statistics/2.3",
                "CCHC2002 /statistics/2.5", "CCHC2104 /statistics/3.1.2", "CCHC2109 /statistics/3.2", "CCHC2107 /statistics/3.2.4",
                "CCHC2003 /statistics/3.3.2", "CCHC2002 /statistics/4.3", "CCHC2002 /statistics/7.2.2.a", "CCHC2108 /statistics/7.4",
                "CCHC2102 /appendix/extraRows/0",
            ],
            result.Findings.Select(finding => finding.Code + " " + finding.Path));
        Assert.All(result.Findings, finding => Assert.NotNull(finding.Position?.Line));
    }

    [SharedReportFact]
    public void Check_RealReport_NamesWhatIsWrongAndNoneOfTheSumsThatHold()
    {
        var imported = Import(Directory.GetFiles(RepositoryFolder.InShared("report"), "*.txt")[0]);
        var result = ReportChecker.Default.Check(imported.ReportOrThrow(), imported.Places);
        Assert.Equal(Verdict.Invalid, result.Verdict);
        Assert.Equal(
            ["CCHC2109 3.2 81  81 210:51", "CCHC2003 3.3.2 281 130 281 222:92", "CCHC2002 7.2.2.a 100 ≤ 100 200 257:136"],
            result.Findings.Select(finding =>
                $"{finding.Code} {finding.Indicators[0]} {finding.Quote} {finding.Expected} {finding.Actual} {finding.Position!.Value.Line}:{finding.Position.Value.Column}"));
        Assert.Equal(["T4a", "T7", "T8", "T13", "T15a", "T17"], result.Unchecked.Select(relation => relation.Relation.Id));
    }

    [SharedReportFact]
    public void Check_RealReport_Snapshot()
    {
        var imported = Import(Directory.GetFiles(RepositoryFolder.InShared("report"), "*.txt")[0]);
        GoldenFile.Verify(Lines(ReportChecker.Default.Check(imported.ReportOrThrow(), imported.Places)));
    }

    [Fact]
    public void Check_Sample_Snapshot()
    {
        var imported = Import(Sample("quy-1-2022-xa-song-lam.txt"));
        GoldenFile.Verify(Lines(ReportChecker.Default.Check(imported.ReportOrThrow(), imported.Places)));
    }

    [Fact]
    public void With_RulesOfYourOwn_AddsTheirFindings()
    {
        var checker = ReportChecker.Default.With(new NumberedReports());
        var report = Import(Sample("quy-1-2022-xa-song-lam-da-sua.txt")).ReportOrThrow() with { Header = DocumentHeader.Empty };
        var finding = Assert.Single(checker.Check(report).Findings);
        Assert.Equal("X001", finding.Code);
        Assert.Equal(RuleSeverity.Warning, finding.Severity);
        Assert.Equal("/header/number", finding.Path);
        Assert.Empty(ReportChecker.Default.Check(report).Findings);
    }

    [Fact]
    public void All_Codes_AreUniqueAndInOrder()
    {
        var codes = ReportRules.All.Select(rule => rule.Code).ToList();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.Equal([RuleFamily.Table, RuleFamily.Series], ReportRules.All.Select(rule => rule.Family).Distinct());
        Assert.All(codes, code => Assert.Same(ReportRules.Find(code), ReportRules.All.Single(rule => rule.Code == code)));
    }

    // The rule list is documentation: docs/rules.md has one line a rule, in this form.
    [Fact]
    public void All_Rules_StandInTheDocs()
    {
        var documented = File.ReadLines(RepositoryFolder.In("docs", "rules.md")).Where(line => line.StartsWith("| CCHC", StringComparison.Ordinal));
        Assert.Equal(
            ReportRules.All.Select(rule => $"| {rule.Code} | {(string.CompareOrdinal(rule.Code, "CCHC2100") < 0 || rule.Code is "CCHC7001" or "CCHC7002" or "CCHC7003" ? "as declared" : rule.Severity.ToString())} | {rule.Title.En} | {rule.Title.Vi} | {rule.Checks.En} |"),
            documented);
    }

    private static string Lines(CheckResult result) =>
        string.Concat(result.Findings.Select(finding =>
            $"{finding.Severity} {finding.Code} {finding.Path} {finding.Position}\n  vi: {finding.Message.In(Language.Vietnamese)}\n  en: {finding.Message.In(Language.English)}\n  [{finding.Indicators}] quote={finding.Quote} expected={finding.Expected} actual={finding.Actual} basis={finding.LegalBasis}\n"))
        + string.Concat(result.Unchecked.Select(relation => $"unchecked {relation.Relation.Id}: {relation.Missing}\n"));

    private sealed class NumberedReports : AbstractValidator<CheckedReport>
    {
        public NumberedReports() =>
            RuleFor(report => report.Report.Header.Number).NotNull().WithErrorCode("X001").WithSeverity(FluentValidation.Severity.Warning);
    }
}
