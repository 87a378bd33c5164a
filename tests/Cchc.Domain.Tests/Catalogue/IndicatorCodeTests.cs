using Cchc.Domain.Catalogue;
using Cchc.Domain.TestSupport;
using CsCheck;

namespace Cchc.Domain.Tests.Catalogue;

public sealed class IndicatorCodeTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("7")]
    [InlineData("1.10")]
    [InlineData("3.3.1")]
    [InlineData("3.3.1.a")]
    [InlineData("7.2.2.b")]
    [InlineData("1.z")]
    [InlineData("999.999")]
    [InlineData("1.2.3.4.5.6.7.8")]
    [InlineData("1.2.3.4.5.6.7.a")]
    public void Read_Code_GivesItBack(string text)
    {
        Assert.Equal(text, IndicatorCode.Read(text).Value.ToString());
        Assert.Equal(text, IndicatorCode.Parse(text).ToString());
        Assert.True(IndicatorCode.TryParse(text, out var code));
        Assert.Equal(text, code.ToString());
        Assert.False(code.IsEmpty);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(" ", 1)]
    [InlineData("a", 1)]
    [InlineData("0", 1)]
    [InlineData("01", 1)]
    [InlineData("1000", 1)]
    [InlineData("2.3.", 5)] // the stray dot of the printed form
    [InlineData("1.01", 3)]
    [InlineData("1.0", 3)]
    [InlineData("1..2", 3)]
    [InlineData(".1", 1)]
    [InlineData("1,1", 1)]
    [InlineData("1 .1", 1)]
    [InlineData(" 1", 1)]
    [InlineData("1 ", 1)]
    [InlineData("1.A", 3)]
    [InlineData("1.ab", 3)]
    [InlineData("1.a.1", 3)]
    [InlineData("1.a.b", 3)]
    [InlineData("1.đ", 3)]
    [InlineData("1.1a", 3)]
    [InlineData("-1", 1)]
    [InlineData("١", 1)]
    [InlineData("I.1", 1)]
    [InlineData("Trong đó", 1)]
    [InlineData("1.2.3.4.5.6.7.8.9", 17)]
    public void Read_NoCode_SaysWhere(string text, int column)
    {
        var result = IndicatorCode.Read(text);
        Assert.False(result.Success);
        Assert.Equal("CCHC0002", result.Issue!.Code);
        Assert.Equal(column, result.Issue.Position!.Value.Column);
        Assert.Equal(text, result.Issue.Quote);
        Assert.False(IndicatorCode.TryParse(text, out var code));
        Assert.True(code.IsEmpty);
        Assert.Throws<FormatException>(() => IndicatorCode.Parse(text));
    }

    [Fact]
    public void Parse_Null_IsACallersMistake()
    {
        Assert.Throws<ArgumentNullException>(() => IndicatorCode.Parse(null!));
        Assert.False(IndicatorCode.TryParse(null, out _));
    }

    [Fact]
    public void CompareTo_Codes_OrderAsNumbersAndABreakdownFollowsItsRow() => Cultures.Each(() => EqualityContract.Order(
        default, Code("1"), Code("1.1"), Code("1.2"), Code("1.9"), Code("1.10"), Code("1.10.1"), Code("1.11"), Code("2"), Code("3.3"), Code("3.3.1"),
        Code("3.3.1.a"), Code("3.3.1.b"), Code("3.3.1.1"), Code("3.3.2"), Code("3.3.2.a"), Code("3.10"), Code("10"), Code("100.1")));

    [Theory]
    [InlineData("1", "")]
    [InlineData("3.3", "3")]
    [InlineData("3.3.1", "3.3")]
    [InlineData("3.3.1.a", "3.3.1")]
    [InlineData("1.10", "1")]
    public void Parent_Code_IsTheRowAbove(string text, string expected) => Assert.Equal(expected, Code(text).Parent.ToString());

    [Fact]
    public void Default_Code_IsEmptyAndItsOwnParent()
    {
        Assert.True(default(IndicatorCode).IsEmpty);
        Assert.Equal("", default(IndicatorCode).ToString());
        Assert.True(default(IndicatorCode).Parent.IsEmpty);
    }

    [Fact]
    public void Read_AnyCode_RoundTripsAndOrdersAfterItsParent() =>
        Gen.Select(Gen.Int[1, 999].Array[1, 7], Gen.Int[-1, 25]).Sample((numbers, letter) =>
        {
            var text = string.Join('.', numbers) + (letter < 0 ? "" : "." + (char)('a' + letter));
            var code = IndicatorCode.Parse(text);
            return code.ToString() == text && code == Code(text) && code.Parent < code;
        });

    [Fact]
    public void Read_AnyText_SucceedsOnlyWhereItIsTheCodeItself() =>
        Gen.String[Gen.Char["0123456789.ab ,"], 0, 12].Sample(text =>
            IndicatorCode.Read(text) is var result && (result.Success ? result.Value.ToString() == text : result.Issue!.Code == "CCHC0002"));

    [Fact]
    public void SpanParsable_Code_IsReadAlike()
    {
        Assert.Equal("3.3.1.a", ParsableContract.Read<IndicatorCode>("3.3.1.a").ToString());
        Assert.Throws<FormatException>(() => ParsableContract.Read<IndicatorCode>("3.3."));
    }

    private static IndicatorCode Code(string text) => IndicatorCode.Parse(text);
}
