using Cchc.Domain.Catalogue;
using Cchc.Domain.Import;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Rules;

/// <summary>Every rule of the table, broken by one change to a report that is right, and not broken by it unchanged.</summary>
public sealed class TableRulesTests
{
    // The form's own misprints are told of every report.
    private static readonly ReportChecker Checker = ReportChecker.Default.Only(RuleFamily.Table).Without("CCHC2120");

    private static readonly CchcReport Clean =
        ReportImporter.ImportText(File.ReadAllText(RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam-da-sua.txt"))).ReportOrThrow();

    [Fact]
    public void Check_CleanReport_HasNoFindings()
    {
        var result = Checker.Check(Clean);
        Assert.Equal(Verdict.Valid, result.Verdict);
        Assert.Empty(result.Findings);
    }

    // code of the rule | the row changed | its new figure | the rows that take part | expected | actual
    [Theory]
    [InlineData("CCHC2001", "1.3", "9", "1.3 1.3.1", "12", "9")]
    [InlineData("CCHC2002", "1.1.2", "25", "1.1.2 1.1.1", "≤ 24", "25")]
    [InlineData("CCHC2002", "2.5", "3", "2.5 2.4", "≤ 2", "3")]
    [InlineData("CCHC2002", "4.3", "21", "4.3 4.1 4.2", "≤ 19", "21")]
    [InlineData("CCHC2002", "7.2.2.a", "90", "7.2.2.a 7.2.2.b", "≤ 100", "110")]
    [InlineData("CCHC2003", "3.3.1", "247", "3.3.1 3.3.1.a 3.3.1.b 3.3.1.c 3.3.1.d", "246", "247")]
    [InlineData("CCHC2004", "1.1", "0", "1.1 1.1.1", "≥ 1", "0")]
    [InlineData("CCHC2004", "7.3", "0", "7.3 3.3.1.c 3.3.1.d", "1", "0")]
    [InlineData("CCHC2005", "1.4.2", "1", "1.4.2 1.4.1", null, "1")]
    [InlineData("CCHC2101", "2.3", null, "2.3", null, null)]
    [InlineData("CCHC2104", "3.1.2", "mười hai", "3.1.2", null, null)]
    [InlineData("CCHC2105", "1.2.2", "-1", "1.2.2", null, "-1")]
    [InlineData("CCHC2106", "1.2.1", "2,5", "1.2.1", null, "2,5")]
    [InlineData("CCHC2107", "3.2.4", "120", "3.2.4", null, "120")]
    [InlineData("CCHC2108", "7.4", "2", "7.4", null, "2")]
    [InlineData("CCHC2109", "3.2", "57", "3.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.5", null, "57")]
    public void Check_OneFigureWrong_IsFoundAtItsPlace(string code, string row, string? cell, string rows, string? expected, string? actual)
    {
        var result = Checker.Check(Changed(row, cell));
        var finding = Assert.Single(result.Findings, finding => finding.Code == code);
        Assert.Equal("/statistics/" + row, finding.Path);
        Assert.Equal(rows, string.Join(' ', finding.Indicators));
        Assert.Equal(cell ?? "", finding.Quote);
        Assert.Equal(actual, finding.Actual);
        if (expected is not null)
        {
            Assert.Equal(expected, finding.Expected);
        }
    }

    [Fact]
    public void Check_NoReadingOfTheFormFits_IsFound()
    {
        // 50 + 6 + 52 is not 186, and 6 + 52 is more than 50.
        var finding = Assert.Single(Checker.Check(Changed("3.2.1", "50")).Findings);
        Assert.Equal("CCHC2006", finding.Code);
        Assert.Equal("3.1.3 3.2.1 3.2.2 3.2.3", string.Join(' ', finding.Indicators));
        Assert.Equal(RuleSeverity.Warning, finding.Severity);
    }

    [Fact]
    public void Check_ConditionOnAWrongTotal_IsNoSecondFinding()
    {
        // 3.3.2 = 3.3.1 would mean that nothing was late and 3.5 must be 0; but the parts prove 3.3.2 wrong.
        var result = Checker.Check(Changed("3.3.2", "246"));
        Assert.Equal(["CCHC2003"], result.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Check_TotalAndPartsDisagree_IsOneCause()
    {
        // 3.3 repeats 3.3.1 and must follow it; nothing else follows from a wrong part.
        var result = Checker.Check(Changed("3.3.2.a", "118"));
        Assert.Equal(["CCHC2003"], result.Findings.Select(finding => finding.Code));
        Assert.Equal("245", result.Findings[0].Expected);
    }

    [Fact]
    public void Check_TooManyStaff_NamesTheHeavierRelationOnly() =>
        Assert.Equal(["CCHC2002"], Checker.Check(Changed("4.3", "21")).Findings.Select(finding => finding.Code));

    [Fact]
    public void Check_FewerStaffThanPosts_IsInfo()
    {
        var result = Checker.Check(Changed("4.3", "18"));
        Assert.Equal(RuleSeverity.Info, Assert.Single(result.Findings).Severity);
        Assert.Equal(Verdict.Valid, result.Verdict);
    }

    [Fact]
    public void Check_BlankPart_IsNotCheckableAndNotBroken()
    {
        var result = Checker.Check(Changed("3.3.1.b", ""));
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("CCHC2118", "4", RuleSeverity.Warning), (finding.Code, finding.Expected, finding.Severity));
        var unchecked10 = Assert.Single(result.Unchecked, relation => relation.Relation.Id == "T10");
        Assert.Equal("3.3.1.b", unchecked10.Missing.ToString());
    }

    [Fact]
    public void Check_IllShapedPart_IsToldOnce()
    {
        var result = Checker.Check(Changed("3.3.1.b", "-4"));
        Assert.Equal(["CCHC2105"], result.Findings.Select(finding => finding.Code));
        Assert.Contains(result.Unchecked, relation => relation.Relation.Id == "T10");
    }

    // row | cell | code | the rows that are told of | expected: blanks in the light of the rows around them
    [Theory]
    [InlineData("3.3.1.a", "", "CCHC2118", "3.3.1.a", "118")]
    [InlineData("3.3.1", "", "CCHC2118", "3.3.1", "246")]
    [InlineData("3.1.3", "", "CCHC2118", "3.1.3", "≥ 77")]
    [InlineData("3.3.1.b", "-", "CCHC2121", "3.3.1.b", "4")]
    [InlineData("7.2.1", "", "CCHC2119", "7.2.1", null)]
    [InlineData("3.4.3", "", "CCHC2004", "3.4.3", null)]
    [InlineData("1.4.2", "", null, null, null)]
    public void Check_OneCellWithoutAFigure_IsJudgedByItsRelations(string row, string cell, string? code, string? about, string? expected)
    {
        var findings = Checker.Without("CCHC2109").Check(Changed(row, cell)).Findings.Where(finding => finding.Code != "CCHC2119" || code == "CCHC2119").ToList();
        if (code is null)
        {
            Assert.Empty(findings);
            return;
        }

        var finding = Assert.Single(findings);
        Assert.Equal((code, about, expected), (finding.Code, finding.Indicators[0].ToString(), finding.Expected));
        Assert.Equal("/statistics/" + row, finding.Path);
    }

    [Fact]
    public void Check_BlanksUnderANought_AreCertainlyNought()
    {
        var none = Clean.Statistics.With(IndicatorCode.Parse("1.3"), Figure.Blank).With(IndicatorCode.Parse("1.3.1"), Figure.Of(0))
            .With(IndicatorCode.Parse("1.3.2"), Figure.Blank).With(IndicatorCode.Parse("1.3.3"), Figure.Blank);
        var finding = Assert.Single(Checker.Check(Clean with { Statistics = none }).Findings);
        Assert.Equal(("CCHC2117", "1.3.2, 1.3.3, 1.3.1", "0", RuleSeverity.Info), (finding.Code, finding.Indicators.ToString(), finding.Expected, finding.Severity));
    }

    [Fact]
    public void Check_FigureOneRowTooHigh_NamesTheBlankRowsItBelongsTo()
    {
        // 186 - 128 = 58 = 6 + 52, entered on the group row.
        var moved = Clean.Statistics.With(IndicatorCode.Parse("3.2"), Figure.Of(58)).With(IndicatorCode.Parse("3.2.2"), Figure.Blank).With(IndicatorCode.Parse("3.2.3"), Figure.Blank);
        var finding = Assert.Single(Checker.Check(Clean with { Statistics = moved }).Findings);
        Assert.Equal("CCHC2109", finding.Code);
        Assert.Equal("3.2, 3.2.2, 3.2.3, 3.2.1, 3.2.4, 3.2.5", finding.Indicators.ToString());
        Assert.Contains("3.2.2, 3.2.3", finding.Message.In(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_CorrectedLabel_IsNoFault()
    {
        var row = Clean.Statistics.Find(IndicatorCode.Parse("6.1"))! with { WrittenLabel = "Đơn vị đã thực hiện xây dựng Quy chế chi tiêu nội bộ" };
        var report = Clean with { Statistics = Clean.Statistics with { Rows = ValueList.From(Clean.Statistics.Rows.Select(other => other.Code == row.Code ? row : other)) } };
        Assert.DoesNotContain(ReportChecker.Default.Check(report).Findings, finding => finding.Path.StartsWith("/statistics/6.1", StringComparison.Ordinal));
        Assert.Contains(ReportChecker.Default.Check(Clean).Findings, finding => finding is { Code: "CCHC2120", Path: "/statistics/6.1/writtenLabel" });
    }

    [Fact]
    public void Check_NoAppendix_IsOneFinding()
    {
        var result = Checker.Check(Clean with { Statistics = Statistics.None });
        Assert.Equal(["CCHC2100"], result.Findings.Select(finding => finding.Code));
        Assert.Equal(Verdict.Invalid, result.Verdict);
    }

    [Fact]
    public void Check_SecondAndUnknownRow_AreFound()
    {
        var statistics = Clean.Statistics with
        {
            ExtraRows = [new ExtraRow(IndicatorCode.Parse("7.5.2"), ["7.5.2", "x", "TTHC", "53"]), new ExtraRow(null, ["9.9", "Số cuộc họp", "Cuộc", "4"])],
        };
        var result = Checker.Check(Clean with { Statistics = statistics });
        Assert.Equal(["CCHC2102", "CCHC2103"], result.Findings.Select(finding => finding.Code));
        Assert.Equal("/appendix/extraRows/0", result.Findings[0].Path);
    }

    [Fact]
    public void Check_BlankForm_IsInvalid()
    {
        var result = Checker.Check(Clean with { Statistics = Statistics.BlankFor(CatalogueEditions.Get(HoangHoa01b2022.EditionId)) });
        Assert.Equal(["CCHC2112"], result.Findings.Select(finding => finding.Code));
        Assert.Equal(Verdict.Invalid, result.Verdict);
    }

    [Fact]
    public void Check_CeilingOfPosts_HoldsWhileItsDecreeDoes()
    {
        var report = Clean with { Statistics = Clean.Statistics.With(HoangHoa01b2022.OfficialPosts, 16).With(HoangHoa01b2022.StaffPresent, 25) };
        Assert.Contains(Checker.Check(report, new CheckOptions { AsOf = new NodaTime.LocalDate(2023, 7, 31) }).Findings, finding => finding.Code == "CCHC2002");
        Assert.DoesNotContain(Checker.Check(report, new CheckOptions { AsOf = new NodaTime.LocalDate(2023, 8, 1) }).Findings, finding => finding.Code == "CCHC2002");
    }

    [Fact]
    public void Check_UnknownEdition_IsSaid()
    {
        var result = Checker.Check(Clean with { Statistics = Clean.Statistics with { Edition = "other-2030" } });
        Assert.Equal(["CCHC2110"], result.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Check_AfterLevelsThreeAndFourEnded_NamesTheRowsOnce()
    {
        var result = Checker.Check(Clean, new CheckOptions { AsOf = new NodaTime.LocalDate(2022, 8, 15) });
        var finding = Assert.Single(result.Findings);
        Assert.Equal("CCHC2111", finding.Code);
        Assert.Equal("3.3.1.c, 3.3.1.d, 3.3.2.c, 3.3.2.d, 7.5.1, 7.5.2", finding.Indicators.ToString());
        Assert.Contains("42/2022/NĐ-CP", finding.LegalBasis, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_EveryTableRule_IsTriggeredByTheseTests()
    {
        // The rules above, and those that stand in tests of their own.
        var triggered = typeof(TableRulesTests).GetMethod(nameof(Check_OneFigureWrong_IsFoundAtItsPlace))!.GetCustomAttributesData()
            .Where(data => data.AttributeType == typeof(InlineDataAttribute))
            .Select(data => (string)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!)[0].Value!)
            .Concat(["CCHC2006", "CCHC2100", "CCHC2102", "CCHC2103", "CCHC2110", "CCHC2111", "CCHC2112"]);
        Assert.Equal(ReportRules.All.Where(rule => rule.Family == RuleFamily.Table && string.CompareOrdinal(rule.Code, "CCHC2113") < 0).Select(rule => rule.Code), triggered.Distinct().Order(StringComparer.Ordinal));
    }

    private static CchcReport Changed(string row, string? cell)
    {
        var code = IndicatorCode.Parse(row);
        var statistics = cell is null
            ? Clean.Statistics with { Rows = ValueList.From(Clean.Statistics.Rows.Where(other => other.Code != code)) }
            : Clean.Statistics.With(code, FigureReader.Read(cell, CatalogueEditions.Get(Clean.Statistics.Edition)[code]));
        return Clean with { Statistics = statistics };
    }
}
