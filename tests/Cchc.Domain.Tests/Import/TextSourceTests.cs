using Cchc.Domain.Import;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Import;

public sealed class TextSourceTests
{
    private static IEnumerable<SourceCell> Cells(string text) => TextSource.Read(text).Blocks.OfType<SourceRow>().SelectMany(row => row.Cells);

    [Fact]
    public void Read_CellOfASpreadsheet_LosesItsQuotationMarks()
    {
        var cells = Cells("1.5\t\"Có \"\"một\"\" = 1\"\t\"a\" hoặc \"b\"\t0").ToList();
        Assert.Equal(["1.5", "Có \"một\" = 1", "\"a\" hoặc \"b\"", "0"], cells.Select(cell => cell.Text));
        Assert.Equal([1, 6, 22, 35], cells.Select(cell => cell.Position.Column!.Value));
    }

    [Fact]
    public void Read_CellOfASpreadsheetWithLineBreaks_IsOneCell()
    {
        var blocks = TextSource.Read("1.5\tĐối thoại\t\"Không = 0\r\nCó = 1\"\t1\r\n2\tCải cách thể chế\t\t").Blocks;
        var cells = Assert.IsType<SourceRow>(blocks[0]).Cells;
        Assert.Equal(["1.5", "Đối thoại", "Không = 0\nCó = 1", "1"], cells.Select(cell => cell.Text));
        Assert.Equal(SourcePosition.InText(2, 9), cells[3].Position);
        Assert.Equal(SourcePosition.InText(3, 1), Assert.IsType<SourceRow>(blocks[1]).Cells[0].Position);
    }

    [Fact]
    public void Read_QuotationMarkThatNothingCloses_SwallowsNoLine() =>
        Assert.Equal(2, TextSource.Read("1.5\tĐối thoại\t\"Không\n2\tCải cách thể chế\t").Blocks.Count);

    [Fact]
    public void Read_PageBreak_IsNoLineOfItsOwn()
    {
        var blocks = TextSource.Read("Dòng một\n\fDòng hai\nDòng\vba").Blocks.Cast<SourceParagraph>().ToList();
        Assert.Equal(["Dòng một", "Dòng hai", "Dòng\nba"], blocks.Select(block => block.Text));
        Assert.Equal([1, 2, 3], blocks.Select(block => block.Position.Line!.Value));
        Assert.Equal(2, blocks[1].Position.Column);
    }
}
