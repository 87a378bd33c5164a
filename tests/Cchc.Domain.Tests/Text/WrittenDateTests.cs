using Cchc.Domain.Text;
using Cchc.Domain.TestSupport;
using CsCheck;
using NodaTime;

namespace Cchc.Domain.Tests.Text;

public sealed class WrittenDateTests
{
    private static readonly Gen<WrittenDate> Dates = Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 99], Gen.Int[0, 99]).Select((year, month, day) => new WrittenDate(year, month, day));

    [Fact]
    public void Parse_WhatToStringWrites_GivesTheDateBack() => Dates.Sample(date => Cultures.Each(() =>
    {
        Assert.Equal(date, ParsableContract.Read<WrittenDate>(date.ToString()));
        Assert.Equal((date.Year, date.Month, date.Day), (WrittenDate.Parse(date.ToString()).Year, WrittenDate.Parse(date.ToString()).Month, WrittenDate.Parse(date.ToString()).Day));
    }), iter: 200);

    [Fact]
    public void Calendar_DayOfTheCalendar_IsThatDay()
    {
        Assert.Equal(new LocalDate(2022, 2, 28), new WrittenDate(2022, 2, 28).Calendar);
        Assert.Equal(new WrittenDate(2022, 2, 28), WrittenDate.FromLocalDate(new LocalDate(2022, 2, 28)));
    }

    [Theory]
    [InlineData(2022, 2, 29)]
    [InlineData(2022, 13, 5)]
    [InlineData(2022, 0, 5)]
    [InlineData(2022, 5, 0)]
    [InlineData(2022, 4, 31)]
    public void Calendar_NoDayOfTheCalendar_IsNull(int year, int month, int day) => Assert.Null(new WrittenDate(year, month, day).Calendar);

    [Fact]
    public void Default_Value_IsTheFirstDayOfYearOne()
    {
        Assert.Equal("0001-01-01", default(WrittenDate).ToString());
        Assert.Equal(new WrittenDate(1, 1, 1), default);
    }

    // Nghị định 30/2020/NĐ-CP, Phụ lục I: days below 10 and the months 1 and 2 are padded.
    [Theory]
    [InlineData(2020, 3, 5, "05 tháng 3 năm 2020")]
    [InlineData(2022, 2, 12, "12 tháng 02 năm 2022")]
    [InlineData(2021, 1, 1, "01 tháng 01 năm 2021")]
    [InlineData(2021, 10, 10, "10 tháng 10 năm 2021")]
    public void InWords_Date_IsPaddedAsTheDecreeHasIt(int year, int month, int day, string words) => Cultures.Each(() => Assert.Equal(words, new WrittenDate(year, month, day).InWords()));

    [Theory]
    [InlineData("")]
    [InlineData("2022")]
    [InlineData("2022-3-15")]
    [InlineData("2022/03/15")]
    [InlineData("0000-01-01")]
    [InlineData("2022-03-1x")]
    [InlineData("2022-03-1\0")]
    [InlineData(" 2022-03-15")]
    public void Read_NoDate_SaysSo(string text)
    {
        var result = WrittenDate.Read(text);
        Assert.False(result.Success);
        Assert.Equal("CCHC0005", result.Issue!.Code);
        Assert.False(WrittenDate.TryParse(text, out _));
        Assert.Throws<FormatException>(() => WrittenDate.Parse(text));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(10_000, 1, 1)]
    [InlineData(2022, 100, 1)]
    [InlineData(2022, -1, 1)]
    [InlineData(2022, 1, 100)]
    [InlineData(2022, 1, -1)]
    public void WrittenDate_PartsNoDateHas_Throws(int year, int month, int day) => Assert.Throws<ArgumentOutOfRangeException>(() => new WrittenDate(year, month, day));
}
