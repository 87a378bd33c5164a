using System.Globalization;
using Cchc.Domain.Catalogue;

namespace Cchc.Domain.Tests.Catalogue;

public sealed class IndicatorKeyTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("281", 281)]
    [InlineData("281.0", 281)]
    [InlineData("-3", -3)]
    [InlineData("9223372036854775807", long.MaxValue)]
    public void TryConvert_WholeNumber_IsACount(string number, long expected)
    {
        Assert.True(new CountKey("e", "1").TryConvert(Number(number), out var count));
        Assert.True(new GroupKey("e", "1").TryConvert(Number(number), out var group));
        Assert.Equal(expected, count);
        Assert.Equal(expected, group);
        Assert.Equal(expected, new CountKey("e", "1").ToNumber(count));
        Assert.Equal(expected, new GroupKey("e", "1").ToNumber(group));
    }

    [Theory]
    [InlineData("2.5")]
    [InlineData("0.1")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    public void TryConvert_NoWholeNumber_IsNoCount(string number)
    {
        Assert.False(new CountKey("e", "1").TryConvert(Number(number), out var count));
        Assert.False(new GroupKey("e", "1").TryConvert(Number(number), out _));
        Assert.Equal(0, count);
    }

    [Fact]
    public void TryConvert_AnyNumber_IsAPercentage()
    {
        Assert.True(new PercentageKey("e", "1").TryConvert(87.5m, out var share));
        Assert.Equal(new Percentage(87.5m), share);
        Assert.Equal(87.5m, new PercentageKey("e", "1").ToNumber(share));
    }

    [Theory]
    [InlineData("0", true, false)]
    [InlineData("1", true, true)]
    [InlineData("1.0", true, true)]
    [InlineData("2", false, false)]
    [InlineData("-1", false, false)]
    [InlineData("0.5", false, false)]
    public void TryConvert_YesNo_IsNoughtOrOne(string number, bool converts, bool expected)
    {
        Assert.Equal(converts, new YesNoKey("e", "1").TryConvert(Number(number), out var answer));
        Assert.Equal(expected, answer);
    }

    [Fact]
    public void ToNumber_YesNo_IsNoughtOrOne()
    {
        Assert.Equal(1m, new YesNoKey("e", "1").ToNumber(true));
        Assert.Equal(0m, new YesNoKey("e", "1").ToNumber(false));
    }

    [Theory]
    [InlineData("0", SampleMode.Online)]
    [InlineData("1", SampleMode.Paper)]
    [InlineData("2.0", SampleMode.Combined)]
    public void TryConvert_KnownOption_IsItsMember(string number, SampleMode expected)
    {
        Assert.True(new ChoiceKey<SampleMode>("e", "1.4.2").TryConvert(Number(number), out var mode));
        Assert.Equal(expected, mode);
        Assert.Equal(Number(number), new ChoiceKey<SampleMode>("e", "1.4.2").ToNumber(mode));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("4294967296")]
    [InlineData("79228162514264337593543950335")]
    public void TryConvert_UnknownOption_IsNone(string number)
    {
        Assert.False(new ChoiceKey<SampleMode>("e", "1.4.2").TryConvert(Number(number), out _));
        Assert.False(new ChoiceKey<SampleNarrowMode>("e", "1.4.2").TryConvert(Number(number), out _));
    }

    [Fact]
    public void TryConvert_NumberWiderThanTheEnum_IsNotCutOff() =>
        Assert.False(new ChoiceKey<SampleNarrowMode>("e", "1.5").TryConvert(256, out _));

    [Fact]
    public void ToString_Key_IsEditionAndCode()
    {
        var key = new CountKey("hoang-hoa-01b-2022", "3.3.1");
        Assert.Equal("hoang-hoa-01b-2022#3.3.1", key.ToString());
        Assert.Equal("hoang-hoa-01b-2022", key.Edition);
        Assert.Equal(IndicatorCode.Parse("3.3.1"), key.Code);
    }

    [Fact]
    public void Constructor_WrongParts_AreACallersMistake()
    {
        Assert.Throws<ArgumentException>(() => new CountKey("", "1"));
        Assert.Throws<FormatException>(() => new CountKey("e", "2.3."));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
