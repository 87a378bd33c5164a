using Cchc.Domain.Catalogue;
using Cchc.Domain.Import;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Rules;

/// <summary>The report of 6 tháng against that of quý I, whose period it contains, and that of quý III, which follows it.</summary>
public sealed class SeriesRulesTests
{
    private static readonly ReportChecker Checker = ReportChecker.Default.Only(RuleFamily.Table, RuleFamily.Series).Without("CCHC2120");

    private static readonly CchcReport Quarter =
        ReportImporter.ImportText(File.ReadAllText(RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam-da-sua.txt"))).ReportOrThrow();

    private static readonly CchcReport HalfYear = Quarter with { Period = ReportingPeriod.Parse("2022-6M") };

    // In force before 186, newly published 15, repealed 12: 189 are in force after.
    private static readonly CchcReport ThirdQuarter = Quarter with
    {
        Period = ReportingPeriod.Parse("2022-Q3"),
        Statistics = Quarter.Statistics.With(HoangHoa01b2022.ProceduresInForce, 189).With(HoangHoa01b2022.OneStopProcedures, 131).With(HoangHoa01b2022.ApplicationsReceived, 246),
    };

    private static readonly CheckOptions AfterQuarter = new() { Previous = Quarter, AsOf = new NodaTime.LocalDate(2022, 6, 14) };
    private static readonly CheckOptions AfterHalfYear = new() { Previous = HalfYear, AsOf = new NodaTime.LocalDate(2022, 8, 14) };

    [Fact]
    public void Check_ReportThatFollows_HasNoFindings()
    {
        Assert.Empty(Checker.Check(HalfYear, AfterQuarter).Findings);
        Assert.Empty(Checker.Check(ThirdQuarter, AfterHalfYear).Findings);
    }

    [Fact]
    public void Check_QuarterAfterHalfYear_MayCountLess()
    {
        var fewer = ThirdQuarter with { Statistics = ThirdQuarter.Statistics.With(HoangHoa01b2022.PlannedTasksCompleted, 3).With(IndicatorCode.Parse("7.2.1"), Figure.Of(1)) };
        Assert.Empty(Checker.Check(fewer, AfterHalfYear).Findings);
    }

    [Fact]
    public void Check_StockAfterThePeriodBefore_MustFollow()
    {
        var wrong = ThirdQuarter with { Statistics = ThirdQuarter.Statistics.With(HoangHoa01b2022.ProceduresInForce, 186).With(HoangHoa01b2022.OneStopProcedures, 128) };
        var finding = Assert.Single(Checker.Check(wrong, AfterHalfYear).Findings);
        Assert.Equal(("CCHC7003", RuleSeverity.Warning, "189", "186"), (finding.Code, finding.Severity, finding.Expected, finding.Actual));
        Assert.Equal("3.1.3, 3.1.1, 3.1.2", finding.Indicators.ToString());
    }

    [Fact]
    public void Check_NineMonthsAfterHalfYear_AreComparable()
    {
        var nineMonths = HalfYear with { Period = ReportingPeriod.Parse("2022-9M"), Statistics = HalfYear.Statistics.With(HoangHoa01b2022.PlannedTasks, 30) };
        Assert.Equal(["CCHC7001"], Checker.Check(nineMonths, AfterHalfYear).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Check_WithoutThePreviousReport_ComparesNothing() =>
        Assert.Empty(Checker.Check(HalfYear with { Statistics = HalfYear.Statistics.With(HoangHoa01b2022.PlannedTasks, 30) }).Findings);

    [Theory]
    [InlineData("1.1.1", 30, "CCHC7001", RuleSeverity.Warning, "24", "30")]
    [InlineData("1.1.2", 6, "CCHC7002", RuleSeverity.Warning, "≥ 7", "6")]
    [InlineData("7.2.1", 1, "CCHC7002", RuleSeverity.Info, null, "1")]
    public void Check_OneFigureDoesNotFollow_IsFound(string row, long figure, string code, RuleSeverity severity, string? expected, string actual)
    {
        var statistics = HalfYear.Statistics.With(IndicatorCode.Parse(row), Figure.Of(figure));
        var finding = Assert.Single(Checker.Check(HalfYear with { Statistics = statistics }, AfterQuarter).Findings, finding => finding.Code == code);
        Assert.Equal(severity, finding.Severity);
        Assert.Equal("/statistics/" + row, finding.Path);
        Assert.Equal(row, finding.Indicators[0].ToString());
        Assert.Equal(actual, finding.Actual);
        if (expected is not null)
        {
            Assert.Equal(expected, finding.Expected);
        }
    }

    [Fact]
    public void Check_BlankBefore_IsNotCompared()
    {
        var previous = Quarter with { Statistics = Quarter.Statistics.With(IndicatorCode.Parse("1.1.1"), Figure.Blank).With(IndicatorCode.Parse("3.1.3"), Figure.Blank) };
        var changed = HalfYear with { Statistics = HalfYear.Statistics.With(HoangHoa01b2022.PlannedTasks, 30) };
        Assert.Empty(Checker.Check(changed, new CheckOptions { Previous = previous, AsOf = AfterQuarter.AsOf }).Findings);
    }

    [Fact]
    public void Check_NextYear_ComparesNoAnnualFigure()
    {
        var next = HalfYear with { Period = ReportingPeriod.Parse("2023-Q1"), Statistics = HalfYear.Statistics.With(HoangHoa01b2022.PlannedTasks, 30).With(HoangHoa01b2022.PlannedTasksCompleted, 1) };
        Assert.Empty(Checker.Check(next, AfterQuarter).Findings);
    }

    [Fact]
    public void Check_OtherUnitEditionOrLaterPeriod_IsNotComparable()
    {
        CchcReport[] others =
        [
            Quarter with { Unit = new AdministrativeUnit(UnitKind.Commune, "Sông Mã") },
            Quarter with { Unit = Quarter.Unit! with { Superior = new AdministrativeUnit(UnitKind.District, "Thanh Sơn") } },
            Quarter with { Statistics = Quarter.Statistics with { Edition = "other-2030" } },
            Quarter with { Period = ReportingPeriod.Parse("2022-Y") },
            Quarter with { Period = null },
        ];
        Assert.All(others, other =>
            Assert.Equal(["CCHC7004"], Checker.Check(HalfYear, new CheckOptions { Previous = other, AsOf = AfterQuarter.AsOf }).Findings.Select(finding => finding.Code)));
    }

    [Fact]
    public void Check_FigureFarFromFourReportsBefore_IsTold()
    {
        var history = new[] { 240, 251, 246, 238 }.Select(received => HalfYear with { Statistics = HalfYear.Statistics.With(HoangHoa01b2022.ApplicationsReceived, received) }).ToList();
        var jumped = HalfYear with { Statistics = HalfYear.Statistics.With(HoangHoa01b2022.ApplicationsReceived, 2460) };
        var options = new CheckOptions { Previous = history[^1], Earlier = ValueList.From(history.SkipLast(1)), AsOf = AfterQuarter.AsOf };
        var finding = Assert.Single(ReportChecker.Default.Only(RuleFamily.Series).Check(jumped, options).Findings, finding => finding.Code == "CCHC7005");
        Assert.Equal(("/statistics/3.3.1", "243", "2.460", RuleSeverity.Info), (finding.Path, finding.Expected, finding.Actual, finding.Severity));
        var near = HalfYear with { Statistics = HalfYear.Statistics.With(HoangHoa01b2022.ApplicationsReceived, 255) };
        Assert.DoesNotContain(ReportChecker.Default.Check(near, options).Findings, finding => finding.Code == "CCHC7005");
    }

    [Fact]
    public void Check_ThreeReportsBefore_AreTooFewForAMedian()
    {
        var options = new CheckOptions { Previous = HalfYear, Earlier = [HalfYear, HalfYear], AsOf = AfterQuarter.AsOf };
        var jumped = HalfYear with { Statistics = HalfYear.Statistics.With(HoangHoa01b2022.ApplicationsReceived, 99999) };
        Assert.DoesNotContain(ReportChecker.Default.Check(jumped, options).Findings, finding => finding.Code == "CCHC7005");
    }
}
