using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;
using CsCheck;
using NodaTime;

namespace Cchc.Domain.Tests.Reporting;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2022", 2022, null, null)]
    [InlineData("2022-03", 2022, 3, null)]
    [InlineData("2022-03-15", 2022, 3, 15)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("0001", 1, null, null)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void Read_EveryPrecision_GivesItsParts(string text, int year, int? month, int? day) => Cultures.Each(() =>
    {
        var date = PartialDate.Read(text).Value;
        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.Equal(text, date.ToString());
        Assert.Equal(new PartialDate(year, month, day), PartialDate.Parse(text));
        Assert.True(PartialDate.TryParse(text, out var again));
        Assert.Equal(date, again);
    });

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("22")]
    [InlineData("2022-")]
    [InlineData("2022-3")]
    [InlineData("2022-00")]
    [InlineData("2022-13")]
    [InlineData("2022-02-31")]
    [InlineData("2022-02-29")]
    [InlineData("2022-03-00")]
    [InlineData("2022-3-15")]
    [InlineData("2022/03/15")]
    [InlineData("2022-03/15")]
    [InlineData("15-03-2022")]
    [InlineData("-022")]
    [InlineData("202\0")]
    [InlineData("+022")]
    [InlineData(" 022")]
    [InlineData("2022-+3")]
    [InlineData("2022-03-1x")]
    [InlineData("2022-03-1\0")]
    [InlineData("2022-03-150")]
    [InlineData("٢٠٢٢")]
    [InlineData("quý I")]
    public void Read_NoDate_IsAnIssue(string text) => Cultures.Each(() =>
    {
        var result = PartialDate.Read(text);
        Assert.False(result.Success);
        Assert.Equal("CCHC0001", result.Issue!.Code);
        Assert.Equal(text, result.Issue.Quote);
        Assert.False(PartialDate.TryParse(text, out var date));
        Assert.Equal(default, date);
        Assert.Throws<FormatException>(() => PartialDate.Parse(text));
    });

    [Theory]
    [InlineData("2022", "2022-01-01", "2022-12-31", null)]
    [InlineData("2022-02", "2022-02-01", "2022-02-28", null)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", null)]
    [InlineData("2022-12", "2022-12-01", "2022-12-31", null)]
    [InlineData("2022-03-15", "2022-03-15", "2022-03-15", "2022-03-15")]
    public void EarliestAndLatest_EveryPrecision_AreTheDaysItCanMean(string text, string earliest, string latest, string? full)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal(Day(earliest), date.Earliest);
        Assert.Equal(Day(latest), date.Latest);
        Assert.Equal(full is null ? null : Day(full), date.Full);
    }

    [Theory]
    [InlineData(2022, 2, 31)] // 31/02: typed in real documents
    [InlineData(2022, 2, 29)]
    [InlineData(2022, 4, 31)]
    [InlineData(2022, 13, null)]
    [InlineData(2022, 0, null)]
    [InlineData(2022, 13, 1)]
    [InlineData(2022, 3, 0)]
    [InlineData(2022, null, 15)]
    [InlineData(0, null, null)]
    [InlineData(10000, null, null)]
    public void TryCreate_NoCalendarDate_IsFalse(int year, int? month, int? day)
    {
        Assert.False(PartialDate.TryCreate(year, month, day, out var date));
        Assert.Equal(default, date);
        Assert.ThrowsAny<ArgumentException>(() => new PartialDate(year, month, day));
    }

    [Fact]
    public void TryCreate_CalendarDate_GivesIt()
    {
        Assert.True(PartialDate.TryCreate(2022, 2, 28, out var date));
        Assert.Equal("2022-02-28", date.ToString());
    }

    [Fact]
    public void CompareTo_Dates_OrderByFirstDayTheLessPreciseFirst() => EqualityContract.Order(
        default, Date("2021-12-31"), Date("2022"), Date("2022-01"), Date("2022-01-01"), Date("2022-01-02"), Date("2022-02"), Date("2022-12-31"), Date("2023"));

    [Fact]
    public void Default_Date_IsTheYearOne()
    {
        Assert.Equal(1, default(PartialDate).Year);
        Assert.Equal("0001", default(PartialDate).ToString());
        Assert.Equal(new PartialDate(1), default);
        Assert.Equal(new PartialDate(1).GetHashCode(), default(PartialDate).GetHashCode());
    }

    [Fact]
    public void FromLocalDate_Day_IsTheFullDate() => Assert.Equal("2022-03-15", PartialDate.FromLocalDate(new LocalDate(2022, 3, 15)).ToString());

    [Fact]
    public void Read_AnyDate_RoundTrips() =>
        Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 12], Gen.Int[0, 31]).Sample((year, month, day) =>
            !PartialDate.TryCreate(year, month == 0 ? null : month, day == 0 ? null : day, out var date)
            || (PartialDate.Parse(date.ToString()) == date && date.Earliest <= date.Latest));

    [Fact]
    public void SpanParsable_Date_IsReadAlike()
    {
        Assert.Equal("2022-03", ParsableContract.Read<PartialDate>("2022-03").ToString());
        Assert.Throws<FormatException>(() => ParsableContract.Read<PartialDate>("2022-3"));
    }

    private static PartialDate Date(string text) => PartialDate.Parse(text);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
