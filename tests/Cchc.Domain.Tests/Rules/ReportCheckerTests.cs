using System.Security.Cryptography;
using System.Text;
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

    // The list in samples/reports/README.md; the form's own notes are told of every report.
    [Fact]
    public void Check_Sample_NamesEveryPlantedMistakeAndNothingElse()
    {
        var imported = Import(Sample("quy-1-2022-xa-song-lam.txt"));
        var result = ReportChecker.Default.Without("CCHC2120", "CCHC4010").Check(imported.ReportOrThrow(), imported.Places);
        Assert.Equal(
            [
                "CCHC2113 /statistics/1.1", "CCHC2002 /statistics/1.1.2", "CCHC2106 /statistics/1.2.1", "CCHC2005 /statistics/1.4.2", "CCHC2101 /statistics/2.3",
                "CCHC2002 /statistics/2.5", "CCHC2104 /statistics/3.1.2", "CCHC2109 /statistics/3.2", "CCHC2107 /statistics/3.2.4",
                "CCHC2003 /statistics/3.3.2", "CCHC2002 /statistics/4.3", "CCHC2002 /statistics/7.2.2.a", "CCHC2108 /statistics/7.4",
                "CCHC2102 /appendix/extraRows/0",
            ],
            result.Findings.Select(finding => finding.Code + " " + finding.Path));
        Assert.All(result.Findings, finding => Assert.NotNull(finding.Position?.Line));
    }

    [SharedReportFact]
    public void Check_RealReport_NamesWhatAnInspectorWould()
    {
        var imported = Import(Directory.GetFiles(RepositoryFolder.InShared("report"), "*.txt")[0]);
        var result = ReportChecker.Default.Check(imported.ReportOrThrow(), imported.Places);
        Assert.Equal(Verdict.Invalid, result.Verdict);
        Assert.Equal(
            [
                "CCHC6001 5:1", "CCHC5001 8:30", "CCHC4001 16:224", "CCHC3003 38:308", "CCHC4002 40:259", "CCHC6001 174:22", "CCHC2003 222:92",
            ],
            result.Findings.Where(finding => finding.Severity == RuleSeverity.Error).Select(finding => $"{finding.Code} {finding.Position!.Value.Line}:{finding.Position.Value.Column}"));
        Assert.Equal(["T4a", "T7", "T8", "T13", "T15a", "T17"], result.Unchecked.Select(relation => relation.Relation.Id));
    }

    // Codes, places and rows as they are; all words as a digest, for they are those of somebody's report.
    [SharedReportFact]
    public void Check_RealReport_Snapshot()
    {
        var imported = Import(Directory.GetFiles(RepositoryFolder.InShared("report"), "*.txt")[0]);
        var result = ReportChecker.Default.Check(imported.ReportOrThrow(), imported.Places);
        GoldenFile.Verify(
            string.Concat(result.Findings.Select(finding => $"{finding.Severity} {finding.Code} {finding.Path} {finding.Position} [{finding.Indicators}] {Digest(Line(finding))}\n"))
            + string.Concat(result.Unchecked.Select(relation => $"unchecked {relation.Relation.Id}: {relation.Missing}\n")));
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
        var report = Import(Sample("quy-1-2022-xa-song-lam-da-sua.txt")).ReportOrThrow();
        report = report with { Header = report.Header with { Number = null } };
        var finding = Assert.Single(ReportChecker.Default.Only().With(new NumberedReports()).Check(report).Findings);
        Assert.Equal("X001", finding.Code);
        Assert.Equal(RuleSeverity.Warning, finding.Severity);
        Assert.Equal("/header/number", finding.Path);
        Assert.Equal(["CCHC1006", "X001"], ReportChecker.Default.With(new NumberedReports()).Check(report).Findings.Where(other => other.Severity == RuleSeverity.Warning).Select(other => other.Code));
        Assert.Empty(ReportChecker.Default.Only().With(new NumberedReports()).Without("X001").Check(report).Findings);
    }

    [Fact]
    public void Only_SomeFamilies_RunsNoOther()
    {
        var report = Import(Sample("quy-1-2022-xa-song-lam.txt")).ReportOrThrow() with { Header = DocumentHeader.Empty };
        var all = ReportChecker.Default.Check(report).Findings;
        foreach (var family in Enum.GetValues<RuleFamily>())
        {
            var only = ReportChecker.Default.Only(family).Check(report).Findings;
            Assert.All(only, finding => Assert.Equal(family, ReportRules.Find(finding.Code)!.Family));
            Assert.Superset(all.Where(finding => ReportRules.Find(finding.Code)!.Family == family).Select(finding => finding.Code).ToHashSet(), only.Select(finding => finding.Code).ToHashSet());
        }

        Assert.Empty(ReportChecker.Default.Only().Check(report).Findings);
    }

    [Fact]
    public void WithSeverity_OfACode_DecidesTheVerdict()
    {
        var report = Import(Sample("quy-1-2022-xa-song-lam-da-sua.txt")).ReportOrThrow();
        Assert.Equal(Verdict.Valid, ReportChecker.Default.Check(report).Verdict);
        Assert.Equal(Verdict.ValidWithWarnings, ReportChecker.Default.WithSeverity("CCHC4010", RuleSeverity.Warning).Check(report).Verdict);
        var strict = ReportChecker.Default.WithSeverity("CCHC4010", RuleSeverity.Warning).WithSeverity("CCHC4010", RuleSeverity.Error);
        Assert.False(strict.Check(report).IsValid);
        Assert.Equal(Verdict.Valid, strict.Without("CCHC4010").Check(report).Verdict);
    }

    [Fact]
    public void WithMostPerCode_Cap_CountsWhatItLeavesOut()
    {
        var report = Import(Sample("quy-1-2022-xa-song-lam-da-sua.txt")).ReportOrThrow();
        var spaced = report with { Sections = ValueList.From(report.Sections.Select(section => section with { Blocks = [.. Enumerable.Range(1, 5).Select(i => NarrativeBlock.Paragraph($"Ý này , như đã nêu lần {i}."))] })) };
        Assert.Equal(20, ReportChecker.Default.Check(spaced).Findings.Count(finding => finding.Code == "CCHC1066"));
        var capped = ReportChecker.Default.WithMostPerCode(3).Check(spaced).Findings.Where(finding => finding.Code == "CCHC1066").ToList();
        Assert.Equal([0, 0, 22], capped.Select(finding => finding.Repeats));
        Assert.Equal(22, capped[2].Related.Count);
        Assert.EndsWith("(22 more like it)", capped[2].In(Language.English), StringComparison.Ordinal);
        Assert.EndsWith("(còn 22 chỗ tương tự)", capped[2].In(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportChecker.Default.WithMostPerCode(0));
    }

    // The rules are one FluentValidation validator with a rule set a family.
    [Fact]
    public void ReportValidator_RuleSets_AreTheFamilies()
    {
        var under = new CheckedReport(Import(Sample("quy-1-2022-xa-song-lam.txt")).ReportOrThrow(), new CheckOptions());
        var validator = new ReportValidator();
        Assert.Empty(validator.Validate(under).Errors);
        var table = validator.Validate(under, strategy => strategy.IncludeRuleSets("Table"));
        Assert.False(table.IsValid);
        Assert.All(table.Errors, failure => Assert.Equal(failure.ErrorCode, Assert.IsType<Finding>(failure.CustomState).Code));
        Assert.Equal(Enum.GetNames<RuleFamily>().Order(StringComparer.Ordinal), validator.SelectMany(rule => rule.RuleSets).Distinct().Order(StringComparer.Ordinal));
    }

    // The checker does not go through FluentValidation: both have to find the same.
    [Theory]
    [InlineData("quy-1-2022-xa-song-lam.txt")]
    [InlineData("quy-1-2022-xa-song-lam-da-sua.txt")]
    public void ReportValidator_AllRuleSets_FindWhatTheCheckerStartsFrom(string name)
    {
        var imported = Import(Sample(name));
        CheckedReport Under() => new(imported.ReportOrThrow(), new CheckOptions { Places = imported.Places });
        var failures = new ReportValidator().Validate(Under(), strategy => strategy.IncludeAllRuleSets()).Errors.Select(failure => failure.CustomState);
        var findings = ReportValidator.Findings(Under(), ValueList.From(Enum.GetValues<RuleFamily>()));
        Assert.NotEmpty(findings);
        Assert.Equal(findings.Cast<object?>().OrderBy(Key, StringComparer.Ordinal), failures.OrderBy(Key, StringComparer.Ordinal));

        static string Key(object? finding) => finding is Finding { } known ? $"{known.Code} {known.Path} {known.Quote} {known.In(Language.English)}" : "";
    }

    // NĐ 34 in the text means nothing that the text tells.
    [Fact]
    public void Check_AmbiguousShortFormInTheText_IsTold()
    {
        var text = File.ReadAllText(Sample("quy-1-2022-xa-song-lam-da-sua.txt")).Replace("Bám sát Nghị quyết", "Theo NĐ 61 và Nghị quyết", StringComparison.Ordinal);
        var imported = ReportImporter.ImportText(text);
        Assert.DoesNotContain(ReportChecker.Default.Check(imported.ReportOrThrow(), imported.Places).Findings, finding => finding.Code == "CCHC4010" && finding.Quote == "NĐ 61");
        imported = ReportImporter.ImportText(text.Replace("NĐ 61", "NĐ 34", StringComparison.Ordinal));
        var finding = ReportChecker.Default.Check(imported.ReportOrThrow(), imported.Places).Findings.First(finding => finding.Code == "CCHC4010");
        Assert.StartsWith("/sections/0/", finding.Path, StringComparison.Ordinal);
        Assert.Contains("34/2019/NĐ-CP", finding.Message.In(Language.Vietnamese), StringComparison.Ordinal);
    }

    // Luật 10/2022/QH15 of 10/11/2022 is in force from 01/7/2023.
    [Theory]
    [InlineData("2023-01-15", true)]
    [InlineData("2023-07-15", false)]
    public void Check_DocumentNotYetInForce_IsToldUntilItIs(string asOf, bool isTold)
    {
        var text = File.ReadAllText(Sample("quy-1-2022-xa-song-lam-da-sua.txt"))
            .Replace("Sông Lam, ngày 16 tháng 3 năm 2022\n", "Sông Lam, ngày 16 tháng 01 năm 2023\n", StringComparison.Ordinal)
            .Replace("Bám sát Nghị quyết", "Theo Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 và Nghị quyết", StringComparison.Ordinal);
        var imported = ReportImporter.ImportText(text);
        var result = ReportChecker.Default.Check(imported.ReportOrThrow(), new CheckOptions { Places = imported.Places, AsOf = NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value });
        Assert.Equal(isTold, result.Findings.Any(finding => finding.Code == "CCHC4006"));
    }

    private static string Lines(CheckResult result) =>
        string.Concat(result.Findings.Select(Line)) + string.Concat(result.Unchecked.Select(relation => $"unchecked {relation.Relation.Id}: {relation.Missing}\n"));

    private static string Line(Finding finding) =>
        $"{finding.Severity} {finding.Code} {finding.Path} {finding.Position}\n  vi: {finding.Message.In(Language.Vietnamese)}\n  en: {finding.Message.In(Language.English)}\n"
        + $"  [{finding.Indicators}] quote={finding.Quote} expected={finding.Expected} actual={finding.Actual} basis={finding.LegalBasis}\n";

    private static string Digest(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..16];

    private sealed class NumberedReports : AbstractValidator<CheckedReport>
    {
        public NumberedReports() =>
            RuleFor(report => report.Report.Header.Number).NotNull().WithErrorCode("X001").WithSeverity(FluentValidation.Severity.Warning);
    }
}
