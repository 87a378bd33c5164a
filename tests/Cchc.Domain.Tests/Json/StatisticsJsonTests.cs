using System.Globalization;
using System.Text;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Tests.Json;

public sealed class StatisticsJsonTests
{
    private static readonly IndicatorCode Code = IndicatorCode.Parse("1.4.2");

    // Row by row: what the cell says, and its one wire form.
    public static TheoryData<StatisticsRow, string> Rows => new()
    {
        { new(Code, Figure.Of(0)), "0" },
        { new(Code, Figure.Of(281)), "281" },
        { new(Code, Figure.Of(-7)), "-7" },
        { new(Code, Figure.Of(2.50m)), "2.50" },
        { new(Code, Figure.Of(0.000m)), "0.000" },
        { new(Code, Figure.Of(decimal.MaxValue)), "79228162514264337593543950335" },
        { new(Code, Figure.Of(0.0000000000000000000000000001m)), "0.0000000000000000000000000001" },
        { new(Code, Figure.Of(1, "1")), "1" },
        { new(Code, Figure.Of(1, "01")), """{ "state": "reported", "value": 1, "text": "01" }""" },
        { new(Code, Figure.Of(0)) { Note = "n" }, """{ "state": "reported", "value": 0, "note": "n" }""" },
        { new(Code, Figure.Of(3)) { WrittenCode = "" }, """{ "state": "reported", "value": 3, "writtenCode": "" }""" },
        { new(Code, Figure.Of(3)) { WrittenLabel = "l", WrittenUnit = "u" }, """{ "state": "reported", "value": 3, "writtenLabel": "l", "writtenUnit": "u" }""" },
        { new(Code, Figure.Blank), """{ "state": "blank" }""" },
        { new(Code, Figure.Blank) { Note = "n" }, """{ "state": "blank", "note": "n" }""" },
        { new(Code, Figure.NotApplicable()), """{ "state": "notApplicable", "text": "-" }""" },
        { new(Code, Figure.NotApplicable("Không")), """{ "state": "notApplicable", "text": "Không" }""" },
        { new(Code, Figure.Unreadable("15l")), """{ "state": "unreadable", "text": "15l" }""" },
        { new(Code, Figure.Missing), """{ "state": "missing" }""" },
    };

    [Theory]
    [MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void Row_EveryState_HasOneForm(StatisticsRow row, string form)
    {
        var report = Report(row);
        var text = ReportJson.WriteText(report);
        var start = text.IndexOf("\"1.4.2\": ", StringComparison.Ordinal) + "\"1.4.2\": ".Length;
        var written = text[start..text.IndexOf("\n  }\n}", start, StringComparison.Ordinal)];
        Assert.Equal(form, string.Join(' ', written.Split('\n', StringSplitOptions.TrimEntries)));
        Assert.Equal(report, ReportJson.Parse(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Row_LeftOut_IsMissingAndNoneOfTheOthers()
    {
        var statistics = ReportJson.Parse(ReportJson.Write(Report(new StatisticsRow(Code, Figure.Blank)))).Statistics;
        Assert.Equal(FigureState.Missing, statistics["3.3.1"].State);
        Assert.Equal(FigureState.Blank, statistics["1.4.2"].State);
        Assert.Null(statistics["1.4.2"].Number);
    }

    [Theory]
    [InlineData("2.50")]
    [InlineData("100")]
    [InlineData("100.0")]
    [InlineData("0.00")]
    [InlineData("-0.10")]
    public void Number_Scale_IsKept(string number)
    {
        var read = ReportJson.Parse(Encoding.UTF8.GetBytes(
            """{"formatVersion":"1.0","statistics":{"1.4.2":""" + number + "}}"));
        Assert.Equal(number, read.Statistics["1.4.2"].Number!.Value.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Number_MinusZero_IsZero()
    {
        var zero = ReportJson.Write(Report(new StatisticsRow(Code, Figure.Of(0.0m))));
        Assert.Equal(zero, ReportJson.Write(Report(new StatisticsRow(Code, Figure.Of(decimal.Negate(0.0m))))));
        Assert.Equal(Figure.Of(0.0m), ReportJson.Parse("""{"formatVersion":"1.0","statistics":{"1.4.2":-0.0}}"""u8).Statistics["1.4.2"]);
    }

    [Fact]
    public void Number_WrittenInPlainFormOfAnotherScale_HasTheFormOfItsEqual()
    {
        var plain = Report(new StatisticsRow(Code, Figure.Of(2.50m)));
        var written = Report(new StatisticsRow(Code, Figure.Of(2.5m, "2,50")));
        Assert.Equal(plain, written);
        Assert.Equal(ReportJson.Write(plain), ReportJson.Write(written));
    }

    [Fact]
    public void Rows_Order_IsThatOfTheDocument()
    {
        var report = new CchcReport
        {
            Statistics = new Statistics { Rows = [new(IndicatorCode.Parse("3.3.1"), Figure.Of(1)), new(IndicatorCode.Parse("1.10"), Figure.Of(2)), new(Code, Figure.Of(3))] },
        };
        Assert.Equal(report, ReportJson.Parse(ReportJson.Write(report)));
    }

    [Fact]
    public void Statistics_WithoutRows_KeepsItsEdition()
    {
        var report = new CchcReport { Statistics = new Statistics { Edition = "hoang-hoa-01b-2022" } };
        Assert.Equal(report, ReportJson.Parse(ReportJson.Write(report)));
    }

    private static CchcReport Report(StatisticsRow row) => new() { Statistics = new Statistics { Rows = [row] } };
}
