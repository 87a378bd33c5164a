using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;
using NodaTime;

namespace Cchc.Domain.Tests.Reporting;

/// <summary>Held to section 4 of indicators-01b.md: Nghị định 09/2019/NĐ-CP Điều 12 and công văn 581/BNV-CCHC, for the year 2022.</summary>
public sealed class ReportingPeriodTests
{
    // Text, kind, Vietnamese name, first day, last day, deadline at the Ministry; empty where the sources set none.
    public static TheoryData<string, PeriodKind, string, string, string, string> Kinds { get; } = new()
    {
        { "2022-Q1", PeriodKind.FirstQuarter, "quý I năm 2022", "2021-12-15", "2022-03-14", "2022-03-20" },
        { "2022-Q2", PeriodKind.SecondQuarter, "quý II năm 2022", "2022-03-15", "2022-06-14", "" },
        { "2022-6M", PeriodKind.HalfYear, "6 tháng đầu năm 2022", "2021-12-15", "2022-06-14", "2022-06-20" },
        { "2022-Q3", PeriodKind.ThirdQuarter, "quý III năm 2022", "2022-06-15", "2022-09-14", "2022-09-20" },
        { "2022-9M", PeriodKind.NineMonths, "9 tháng năm 2022", "", "", "" },
        { "2022-Q4", PeriodKind.FourthQuarter, "quý IV năm 2022", "2022-09-15", "2022-12-14", "" },
        { "2022-H2", PeriodKind.SecondHalf, "6 tháng cuối năm 2022", "2022-06-15", "2022-12-14", "" },
        { "2022-Y", PeriodKind.Year, "năm 2022", "2021-12-15", "2022-12-14", "2022-12-20" },
    };

    // Hằng tháng: from the 15th of the month before to the 14th.
    public static TheoryData<string, string, string> Months { get; } = new()
    {
        { "2022-M01", "2021-12-15", "2022-01-14" },
        { "2022-M02", "2022-01-15", "2022-02-14" },
        { "2022-M03", "2022-02-15", "2022-03-14" },
        { "2022-M04", "2022-03-15", "2022-04-14" },
        { "2022-M05", "2022-04-15", "2022-05-14" },
        { "2022-M06", "2022-05-15", "2022-06-14" },
        { "2022-M07", "2022-06-15", "2022-07-14" },
        { "2022-M08", "2022-07-15", "2022-08-14" },
        { "2022-M09", "2022-08-15", "2022-09-14" },
        { "2022-M10", "2022-09-15", "2022-10-14" },
        { "2022-M11", "2022-10-15", "2022-11-14" },
        { "2022-M12", "2022-11-15", "2022-12-14" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void CutOff_EveryKind_IsThatOfTheSources(string text, PeriodKind kind, string name, string first, string last, string deadline) =>
        Cultures.Each(() =>
        {
            var period = ReportingPeriod.Parse(text);
            Assert.Equal(new ReportingPeriod(kind, 2022), period);
            Assert.Equal(text, period.ToString());
            Assert.Equal(name, period.VietnameseName);
            Assert.Equal(first.Length == 0 ? null : new DateInterval(Day(first), Day(last)), period.CutOff);
            Assert.Equal(deadline.Length == 0 ? null : Day(deadline), period.MinistryDeadline);
            Assert.Equal(deadline.Length > 0, period.IsPrescribed);
            Assert.Null(period.Month);
        });

    [Theory]
    [MemberData(nameof(Months))]
    public void CutOff_EveryMonth_IsThatOfTheSources(string text, string first, string last) => Cultures.Each(() =>
    {
        var period = ReportingPeriod.Parse(text);
        Assert.Equal(PeriodKind.Month, period.Kind);
        Assert.Equal(text, period.ToString());
        Assert.Equal(new DateInterval(Day(first), Day(last)), period.CutOff);
        Assert.Null(period.MinistryDeadline);
        Assert.False(period.IsPrescribed);
    });

    [Fact]
    public void VietnameseName_Month_IsNotPadded() => Assert.Equal("tháng 3 năm 2022", ReportingPeriod.Parse("2022-M03").VietnameseName);

    [Fact]
    public void Parse_EveryPeriodOfEveryYear_RoundTrips()
    {
        foreach (var year in (int[])[1900, 1999, 2022, 2999])
        {
            foreach (var kind in Enum.GetValues<PeriodKind>().Where(kind => kind != PeriodKind.Month))
            {
                RoundTrips(new ReportingPeriod(kind, year));
            }

            foreach (var month in Enumerable.Range(1, 12))
            {
                RoundTrips(new ReportingPeriod(PeriodKind.Month, year, month));
            }
        }

        static void RoundTrips(ReportingPeriod period)
        {
            Assert.Equal(period, ReportingPeriod.Parse(period.ToString()));
            Assert.True(ReportingPeriod.TryParse(period.ToString(), out var again));
            Assert.Equal(period.GetHashCode(), again.GetHashCode());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("2022")]
    [InlineData("2022-")]
    [InlineData("2022-Q")]
    [InlineData("2022-Q5")]
    [InlineData("2022-Q0")]
    [InlineData("2022-q1")]
    [InlineData("2022-M")]
    [InlineData("2022-M3")]
    [InlineData("2022-M00")]
    [InlineData("2022-M13")]
    [InlineData("2022-M003")]
    [InlineData("2022-M+3")]
    [InlineData("2022-Y ")]
    [InlineData(" 2022-Y")]
    [InlineData("2022Q1")]
    [InlineData("2022/Q1")]
    [InlineData("1899-Y")]
    [InlineData("3000-Y")]
    [InlineData("-022-Y")]
    [InlineData("quý I năm 2022")]
    public void Read_NoPeriod_IsAnIssue(string text)
    {
        var result = ReportingPeriod.Read(text);
        Assert.False(result.Success);
        Assert.Equal("CCHC0003", result.Issue!.Code);
        Assert.Equal(text, result.Issue.Quote);
        Assert.False(ReportingPeriod.TryParse(text, out var period));
        Assert.Null(period);
        Assert.Throws<FormatException>(() => ReportingPeriod.Parse(text));
    }

    [Fact]
    public void Constructor_ImpossibleParts_AreACallersMistake()
    {
        Assert.Throws<ArgumentException>(() => new ReportingPeriod(PeriodKind.Month, 2022));
        Assert.Throws<ArgumentException>(() => new ReportingPeriod(PeriodKind.Year, 2022, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportingPeriod(PeriodKind.Month, 2022, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportingPeriod(PeriodKind.Month, 2022, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportingPeriod(PeriodKind.Year, 1899));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportingPeriod(PeriodKind.Year, 3000));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportingPeriod((PeriodKind)9, 2022));
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
