using Cchc.Domain.Catalogue;
using Cchc.Domain.Import;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Import;

/// <summary>The real commune report of ../shared, read whole.</summary>
public sealed class RealReportTests
{
    private static readonly Lazy<string> Source = new(() => File.ReadAllText(Directory.GetFiles(RepositoryFolder.InShared("report"), "*.txt").Order(StringComparer.Ordinal).First()));
    private static readonly Lazy<ImportResult> Imported = new(() => ReportImporter.ImportText(Source.Value));

    private static CchcReport Report => Imported.Value.ReportOrThrow();

    [SharedReportFact]
    public void Import_Header_IsReadAsWritten()
    {
        Assert.Equal(new DocumentNumber("Số: /BC- UBND", null, "BC-UBND"), Report.Header.Number);
        Assert.Equal(new PlaceAndDate("Hoàng Trung, ngày tháng 3 năm 2022", "Hoàng Trung", new PartialDate(2022, 3)), Report.Header.PlaceAndDate);
        Assert.Equal("BÁO CÁO", Report.Header.DocumentType);
        Assert.Equal(["Công tác cải cách hành chính quý 1 năm 2021"], Report.Header.Subject);
    }

    [SharedReportFact]
    public void Import_PeriodAndUnit_AreTheMajority()
    {
        Assert.Equal("2022-Q1", Report.Period!.ToString());
        Assert.Equal("xã Hoằng Trung, huyện Hoằng Hóa, tỉnh Thanh Hóa", Report.Unit!.ToString());
        Assert.Equal(["CCHC0105"], Imported.Value.Issues.Select(issue => issue.Code));
    }

    [SharedReportFact]
    public void Import_Narrative_HasPartsAndItems()
    {
        Assert.Equal(["I.", "II.", "III.", "IV.", "V."], Report.Sections.Select(section => section.Mark));
        Assert.Equal(["1.", "2.", "3.", "4."], Report.Sections[0].Items.Select(item => item.Mark));
        Assert.Equal(["1.1.", "2.", "3.", "4.", "5.", "6."], Report.Sections[1].Items.Select(item => item.Mark));
        Assert.Equal(["1.", "2."], Report.Sections[2].Items.Select(item => item.Mark));
        Assert.Equal(["1.", "2.", "3.", "4.", "5.", "6.", "7."], Report.Sections[3].Blocks.Select(block => block.Mark));
        Assert.Equal("ĐÁNH GIÁ CHUNG", Report.Sections[2].Title);
        Assert.Equal(3, Report.Sections[4].Blocks.Count);
        Assert.Single(Report.Closing);
        Assert.Equal(new LabelledList("Noi nhận:", ["Phòng Nội vụ (b/c);", "Lưu: VP."]), Report.Recipients);
        Assert.Equal(["CHỦ TỊCH"], Report.Signature.Capacity);
        Assert.Empty(Report.Leftovers);
    }

    [SharedReportFact]
    public void Import_SymbolBrokenByAPage_IsOneParagraph()
    {
        var block = Report.Sections[0].Items[3].Blocks[0];
        Assert.Contains("06/KH-\nUBND", block.Text, StringComparison.Ordinal);
        Assert.Single(Report.Sections[0].Items[3].Blocks);
    }

    [SharedReportFact]
    public void Import_Table_HasAllRowsOfTheForm()
    {
        var statistics = Report.Statistics;
        Assert.Equal(77, statistics.Rows.Count);
        Assert.Empty(statistics.ExtraRows);
        Assert.Equal(["2.3.", "2.4.", "6.1.", "6.2.", "7.1."], statistics.Rows.Select(row => row.WrittenCode).OfType<string>());
        Assert.DoesNotContain(statistics.Rows, row => row.WrittenLabel is not null || row.WrittenUnit is not null);
        Assert.Equal(["Phụ lục 01b", "THỐNG KÊ SỐ LIỆU VỀ KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH", "HÀNH CHÍNH CỦA UBND XÃ HOÀNG TRUNG"], statistics.Headings);
    }

    // The column "value in the report" of ../shared/domain/indicators-01b.md, section 1.
    [SharedReportTheory]
    [InlineData("1.1", "01")]
    [InlineData("1.1.1", "27")]
    [InlineData("1.1.2", "9")]
    [InlineData("1.3.2", "")]
    [InlineData("1.4.2", "")]
    [InlineData("1.5", "0")]
    [InlineData("2.4", "0")]
    [InlineData("3.1", "227")]
    [InlineData("3.1.3", "183")]
    [InlineData("3.2", "81")]
    [InlineData("3.2.4", "100")]
    [InlineData("3.3.1.a", "151")]
    [InlineData("3.3.1.b", "0")]
    [InlineData("3.3.1.c", "55")]
    [InlineData("3.3.1.d", "75")]
    [InlineData("3.3.2", "281")]
    [InlineData("3.3.2.a", "0")]
    [InlineData("3.3.2.c", "55")]
    [InlineData("3.3.2.d", "75")]
    [InlineData("3.4.3", "")]
    [InlineData("4.3", "18")]
    [InlineData("7.2", "")]
    [InlineData("7.2.2.a", "100")]
    [InlineData("7.2.2.b", "100")]
    [InlineData("7.5.2", "31")]
    [InlineData("7.6", "1")]
    public void Import_Figure_IsAsWritten(string code, string text)
    {
        Assert.Equal(text, Report.Statistics[code].Text);
        Assert.Equal(text.Length == 0 ? FigureState.Blank : FigureState.Reported, Report.Statistics[code].State);
    }

    [SharedReportFact]
    public void Import_TypedKeys_GiveTypedValues()
    {
        Assert.Equal(281, Report.Statistics[HoangHoa01b2022.ApplicationsReceived].Value);
        Assert.Equal(new Percentage(100), Report.Statistics[HoangHoa01b2022.InternalProcessApprovalRate].Value);
        Assert.True(Report.Statistics[HoangHoa01b2022.QualityManagementSystem].Value);
        Assert.Equal(FigureState.Blank, Report.Statistics.Get(HoangHoa01b2022.SatisfactionSurveyMode).State);
    }

    [SharedReportFact]
    public void Import_Places_PointIntoTheSource()
    {
        var lines = Source.Value.Split('\n');
        foreach (var row in Report.Statistics.Rows.Where(row => row.Figure.Text.Length > 0))
        {
            var place = Imported.Value.Places.Find("/statistics/" + row.Code, row.Figure.Text)!.Value;
            Assert.StartsWith(row.Figure.Text, lines[place.Line!.Value - 1][(place.Column!.Value - 1)..], StringComparison.Ordinal);
        }

        var broken = Imported.Value.Places.Find("/sections/0/items/3/blocks/0", "UBND ngày 08/01/2022")!.Value;
        Assert.StartsWith("UBND ngày 08/01/2022", lines[broken.Line!.Value - 1][(broken.Column!.Value - 1)..], StringComparison.Ordinal);
    }

    [SharedReportFact]
    public void Import_EveryLine_IsInTheReportOrItsLeftovers() => NothingLost.Check(Source.Value, Report);

    [SharedReportFact]
    public void Import_OfTheReportAsText_IsTheSameReport() =>
        Assert.Equal(Report, ReportImporter.ImportText(ReportText.Write(Report)).Report);

    [SharedReportFact]
    public void Import_DecomposedText_GivesTheSameFiguresAndSections()
    {
        var decomposed = ReportImporter.ImportText(Source.Value.Normalize(System.Text.NormalizationForm.FormD)).ReportOrThrow();
        Assert.Equal(Report.Statistics.Rows.Select(row => (row.Code, row.Figure)), decomposed.Statistics.Rows.Select(row => (row.Code, row.Figure)));
        Assert.Equal(Report.Sections.Select(section => section.Items.Count), decomposed.Sections.Select(section => section.Items.Count));
        Assert.Equal(Report.Period, decomposed.Period);
    }
}
