using Cchc.Domain.Catalogue;
using Cchc.Domain.Import;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Tests.Import;

public sealed class FigureReaderTests
{
    private static readonly IndicatorCatalogue Edition = CatalogueEditions.Get("hoang-hoa-01b-2022");

    [Theory]
    [InlineData("3.3.1", "281", FigureState.Reported, "281")]
    [InlineData("1.1", "01", FigureState.Reported, "1")]
    [InlineData("3.3.1", "1.234", FigureState.Reported, "1234")]
    [InlineData("3.3.1", "281 hồ sơ", FigureState.Reported, "281")]
    [InlineData("3.2.4", "87,6", FigureState.Reported, "87.6")]
    [InlineData("3.2.4", "100%", FigureState.Reported, "100")]
    [InlineData("3.2.4", "100 %", FigureState.Reported, "100")]
    [InlineData("3.3.1", "-3", FigureState.Reported, "-3")]
    [InlineData("1.4.2", "Trực tuyến", FigureState.Reported, "0")]
    [InlineData("1.5", "Có", FigureState.Reported, "1")]
    [InlineData("1.5", "Không", FigureState.Reported, "0")]
    [InlineData("3.3.1", "Không", FigureState.NotApplicable, null)]
    [InlineData("3.3.1", "-", FigureState.NotApplicable, null)]
    [InlineData("3.3.1", "x", FigureState.NotApplicable, null)]
    [InlineData("3.3.1", "", FigureState.Blank, null)]
    [InlineData("3.3.1", "  ", FigureState.Blank, null)]
    [InlineData("3.3.1", "mười hai", FigureState.Unreadable, null)]
    [InlineData("3.3.1", "281 người", FigureState.Unreadable, null)]
    [InlineData("3.3.1", "12/27", FigureState.Unreadable, null)]
    [InlineData("3.3.1", "……", FigureState.Unreadable, null)]
    public void Read_Cell_HasStateAndNumber(string code, string cell, FigureState state, string? number)
    {
        var figure = FigureReader.Read(cell, Edition[IndicatorCode.Parse(code)]);
        Assert.Equal(state, figure.State);
        Assert.Equal(number is null ? null : decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), figure.Number);
        Assert.Equal(cell.Trim(), figure.Text);
    }
}
