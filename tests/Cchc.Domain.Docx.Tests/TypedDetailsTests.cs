using Cchc.Domain.Docx.Tests.Typing;
using Cchc.Domain.Import;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Docx.Tests;

/// <summary>Single things that people do in Word, where what is read is not simply the report again.</summary>
public sealed class TypedDetailsTests
{
    private const string Head = "<w:p><w:r><w:t>BÁO CÁO</w:t></w:r></w:p><w:p><w:r><w:t>Công tác cải cách hành chính quý I năm 2022</w:t></w:r></w:p>";

    [Fact]
    public void Read_MarkOfANoteBehindAFigure_IsNoDigitOfIt()
    {
        var figure = Read(Head + Table(Row("STT", "Chỉ tiêu thống kê", "Số liệu") + Row("3.3.1", "Số lượng hồ sơ đã tiếp nhận",
            "281</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1"))).Statistics["3.3.1"];
        Assert.Equal((281, "281¹"), (figure.Number, figure.Text));
    }

    [Theory]
    [InlineData("Số liệu kỳ trước", "Số liệu kỳ này", "Lũy kế", 2)]
    [InlineData("Số liệu kỳ này", "Số liệu kỳ trước", "Lũy kế", 1)]
    [InlineData("Kết quả cùng kỳ năm trước", "Kết quả", "Ghi chú", 2)]
    [InlineData("Ghi chú", "Kỳ trước", "Kỳ này", 3)]
    [InlineData("Ghi chú", "Người nhập", "Số liệu lũy kế", 3)]
    public void Read_SeveralColumnsOfFigures_TakesThatOfThePeriod(string one, string two, string three, int taken)
    {
        var report = Read(Head + Table(Row("STT", "Chỉ tiêu", one, two, three) + Row("1.1.1", "Số nhiệm vụ đề ra trong kế hoạch", "1", "2", "3")));
        Assert.Equal(taken, report.Statistics["1.1.1"].Number);
    }

    [Fact]
    public void Read_UnnumberedHeadingsByStyle_AreSections()
    {
        var report = Read(
            Head + Text("UBND xã Sông Lam báo cáo như sau:") + Styled("u1", "Công tác chỉ đạo") + Styled("u2", "Văn bản") + Text("Đã ban hành 3 văn bản.")
            + Styled("u1", "Kết quả") + Text("Đạt."));
        Assert.Equal(["Công tác chỉ đạo", "Kết quả"], report.Sections.Select(section => section.Title));
        Assert.Equal("Văn bản", Assert.Single(report.Sections[0].Items).Title);
        Assert.Equal("Đã ban hành 3 văn bản.", Assert.Single(report.Sections[0].Items[0].Blocks).Text);
    }

    [Fact]
    public void Read_UnnumberedHeadingsInBold_AreSections()
    {
        var report = Read(
            Head + Text("UBND xã Sông Lam báo cáo như sau:") + Bold("CÔNG TÁC CHỈ ĐẠO") + Bold("Văn bản") + Text("Đã ban hành 3 văn bản.") + Bold("KẾT QUẢ")
            + Text("Trên đây là báo cáo./.") + Text("Nơi nhận:") + Text("- Lưu: VT.") + Bold("TM. ỦY BAN NHÂN DÂN") + Bold("CHỦ TỊCH") + Bold("Nguyễn Văn An"));
        Assert.Equal(["CÔNG TÁC CHỈ ĐẠO", "KẾT QUẢ"], report.Sections.Select(section => section.Title));
        Assert.Equal("Nguyễn Văn An", report.Signature.Name);
        Assert.Single(report.Closing);
    }

    [Fact]
    public void Read_AppendixAlone_IsAReportOfFigures()
    {
        var report = ReportImporter.ImportText(ReportText.Write(GoldenReport.Official)).ReportOrThrow();
        var alone = report with { Header = DocumentHeader.Empty, Opening = [], Sections = [], Closing = [], Recipients = LabelledList.None, Signature = Signature.None };
        var found = Docx.Read(Typist.Type(alone, Habit.None)).ReportOrThrow();
        Assert.Equal(report.Statistics, found.Statistics);
        Assert.Empty(found.Leftovers);
    }

    [Fact]
    public void Read_TextInACellThatGoesOnFromAbove_IsKept()
    {
        var report = Read(Head + Table(Row("STT", "Chỉ tiêu thống kê", "Số liệu") + Row("1.1.1", "Số nhiệm vụ đề ra trong kế hoạch", "24")
            + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>cũ</w:t></w:r></w:p></w:tc>" + Cells("Số nhiệm vụ đã hoàn thành", "7") + "</w:tr>"));
        Assert.Equal("24", report.Statistics["1.1.1"].Text);
        Assert.Contains("cũ", ReportText.Write(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_StyleWithCapitals_IsReadInCapitals()
    {
        var package = PackageBuilder.WithBody("<w:p><w:pPr><w:pStyle w:val=\"s\"/></w:pPr><w:r><w:t>Kết quả</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"c\"/></w:rPr><w:t>Đạt</w:t></w:r></w:p>")
            .Related("styles", "word/styles.xml", "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:style w:type=\"paragraph\" w:styleId=\"s\"><w:name w:val=\"s\"/><w:rPr><w:caps/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"c\"><w:name w:val=\"c\"/><w:rPr><w:caps/></w:rPr></w:style></w:styles>");
        Assert.Equal(["KẾT QUẢĐạt"], OurTexts.Of(Docx.Document(package)));
    }

    private static CchcReport Read(string body) => Docx.Read(PackageBuilder.WithBody(body).Related("styles", "word/styles.xml", NarrativeTypist.Styles).Build()).ReportOrThrow();

    private static string Text(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Bold(string text) => $"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r></w:p>";

    private static string Styled(string style, string text) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Table(string rows) => $"<w:tbl>{rows}</w:tbl>";

    private static string Row(params string[] cells) => $"<w:tr>{Cells(cells)}</w:tr>";

    private static string Cells(params string[] cells) => string.Concat(cells.Select(cell => $"<w:tc>{Text(cell)}</w:tc>"));
}
