using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Reporting;

public sealed class SourceMapTests
{
    private static readonly SourceMap Map = new(new Dictionary<string, (SourcePosition, string)>
    {
        ["/statistics"] = (SourcePosition.InText(120, 1), "Phụ lục 01b"),
        ["/statistics/3.3"] = (SourcePosition.InText(170, 1), "Kết quả giải quyết TTHC"),
        ["/sections/0/blocks/1"] = (SourcePosition.InText(14, 5), "Kế hoạch số 98/KH-UBND ngày 15/12/2021"),
        ["/sections/0/blocks/2"] = (SourcePosition.InCell(1, 2, 3), "Kế hoạch số 98/KH-UBND"),
    });

    [Theory]
    [InlineData("/statistics/3.3", 170)]
    [InlineData("/statistics/3.3.2", 120)] // no part of 3.3: the table around it
    [InlineData("/statistics/3.3/figure/text", 170)]
    [InlineData("/statistics", 120)]
    public void Find_Path_IsThePlaceOfTheNearestPart(string path, int line) => Assert.Equal(line, Map.Find(path)!.Value.Line);

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/header/number")]
    [InlineData("/statistic")]
    [InlineData("statistics")]
    [InlineData("/sections/0/blocks")]
    public void Find_UnknownPath_IsNull(string path)
    {
        Assert.Null(Map.Find(path));
        Assert.Null(Map.Find(path, "x"));
    }

    [Theory]
    [InlineData("Kế hoạch", 5)]
    [InlineData("98/KH-UBND", 17)]
    [InlineData("15/12/2021", 33)]
    [InlineData("99/KH-UBND", 5)] // not there: the start of the part
    [InlineData("", 5)]
    public void Find_Quote_IsItsColumn(string quote, int column) =>
        Assert.Equal(SourcePosition.InText(14, column), Map.Find("/sections/0/blocks/1", quote));

    [Fact]
    public void Find_QuoteInWord_IsTheCell() =>
        Assert.Equal(SourcePosition.InCell(1, 2, 3), Map.Find("/sections/0/blocks/2", "98"));

    [Fact]
    public void Find_QuoteInAnUnknownPart_IsThePlaceOfTheNearest() =>
        Assert.Equal(SourcePosition.InText(120, 5), Map.Find("/statistics/9.9", "lục"));

    [Fact]
    public void Find_SecondOfEqualQuotes_IsItsOwnColumn()
    {
        var map = new SourceMap(new Dictionary<string, (SourcePosition, string)> { ["/a"] = (SourcePosition.InText(3, 5), "xã A, xã B, xã C\nxã D") });
        Assert.Equal(SourcePosition.InText(3, 5), map.Find("/a", "xã"));
        Assert.Equal(SourcePosition.InText(3, 11), map.Find("/a", "xã", 1));
        Assert.Equal(SourcePosition.InText(4, 1), map.Find("/a", "xã", 3));
        Assert.Equal(SourcePosition.InText(4, 1), map.Find("/a", "xã", 9));
        Assert.Equal("xã A, xã B, xã C\nxã D", map.TextAt("/a/b"));
        Assert.Null(map.TextAt("/c"));
    }

    [Fact]
    public void Find_Empty_KnowsNothing()
    {
        Assert.Null(SourceMap.Empty.Find("/statistics"));
        Assert.Null(SourceMap.Empty.Find("/statistics", "x"));
        Assert.Throws<ArgumentNullException>(() => Map.Find(null!));
        Assert.Throws<ArgumentNullException>(() => Map.Find("/statistics", null!));
    }
}
