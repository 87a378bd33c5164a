using CsCheck;
using Cchc.Domain.Import;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Import;

public sealed class ReportImporterTests
{
    private const string Head = "BÁO CÁO\nCông tác cải cách hành chính quý I năm 2022\n\n";

    private static string Sample(string name) => File.ReadAllText(RepositoryFolder.In("samples", "reports", name));

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t\n  ")]
    [InlineData("-----\n_____\n")]
    public void Import_NothingWritten_IsRefused(string text)
    {
        var result = ReportImporter.ImportText(text);
        Assert.Null(result.Report);
        Assert.Equal("CCHC0101", Assert.Single(result.Issues).Code);
    }

    [Theory]
    [InlineData("Kính gửi anh Nam,\n\nMai họp lúc 8 giờ ở hội trường.")]
    [InlineData("HỢP ĐỒNG THUÊ NHÀ\nĐiều 1. Giá thuê 5.000.000 đồng một tháng.")]
    [InlineData("Name\tAge\tCity\nAn\t12\tHuế\nBình\t13\tVinh")]
    [InlineData("Kế hoạch cải cách hành chính năm 2022 của xã.")]
    public void Import_NoTraceOfAReport_IsRefused(string text) =>
        Assert.Equal("CCHC0102", Assert.Single(ReportImporter.ImportText(text).Issues).Code);

    [Fact]
    public void Import_WithoutAppendix_IsAReport()
    {
        var result = ReportImporter.ImportText(Head + "UBND xã Sông Lam báo cáo như sau:\n\nI. KẾT QUẢ\n1. Cải cách thể chế\n- Không có.\n");
        Assert.NotNull(result.Report);
        Assert.False(result.Report.Statistics.IsPresent);
        Assert.Contains(result.Issues, issue => issue.Code == "CCHC0108");
        Assert.Equal("xã Sông Lam", result.Report.Unit!.ToString());
    }

    [Fact]
    public void Import_Sample_ReadsHeaderNarrativeAndTable()
    {
        var result = ReportImporter.ImportText(Sample("quy-1-2022-xa-song-lam-da-sua.txt"));
        var report = result.ReportOrThrow();
        Assert.Empty(result.Issues);
        Assert.Empty(report.Leftovers);
        Assert.Equal("xã Sông Lam, huyện Thanh Bình, tỉnh Nam Hà", report.Unit!.ToString());
        Assert.Equal("2022-Q1", report.Period!.ToString());
        Assert.Equal(new DocumentNumber("Số: 15/BC-UBND", "15", "BC-UBND"), report.Header.Number);
        Assert.Equal("2022-03-16", report.Header.PlaceAndDate!.Date.ToString());
        Assert.Equal(2, report.Header.NationalTitle.Count);
        Assert.Equal("Kính gửi:", report.Header.Addressees.Label);
        Assert.Equal(["I", "II", "III", "IV", "V"], report.Sections.Select(section => section.Numeral));
        Assert.Equal(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], report.Signature.Capacity);
        Assert.Equal(["(Đã ký)"], report.Signature.Marks);
        Assert.Equal(77, report.Statistics.Rows.Count);
        NothingLost.Check(Sample("quy-1-2022-xa-song-lam-da-sua.txt"), report);
    }

    [Fact]
    public void Import_SampleWithMistakes_KeepsWhatItCannotPlace()
    {
        var report = ReportImporter.ImportText(Sample("quy-1-2022-xa-song-lam.txt")).ReportOrThrow();
        Assert.Equal(FigureState.Unreadable, report.Statistics["3.1.2"].State);
        Assert.Equal("mười hai", report.Statistics["3.1.2"].Text);
        Assert.Equal(2.5m, report.Statistics["1.2.1"].Number);
        Assert.Equal(FigureState.Missing, report.Statistics["2.3"].State);
        Assert.Equal("7.5.2", Assert.Single(report.Statistics.ExtraRows).Code.ToString());
        NothingLost.Check(Sample("quy-1-2022-xa-song-lam.txt"), report);
    }

    [Theory]
    [InlineData("quy-1-2022-xa-song-lam.txt")]
    [InlineData("quy-1-2022-xa-song-lam-da-sua.txt")]
    public void Import_OfTheReportAsText_IsTheSameReport(string sample)
    {
        var report = ReportImporter.ImportText(Sample(sample)).ReportOrThrow();
        Assert.Equal(report, ReportImporter.ImportText(ReportText.Write(report)).Report);
    }

    [Fact]
    public void Import_MarkdownTable_IsRead()
    {
        var table = string.Join('\n', Sample("quy-1-2022-xa-song-lam-da-sua.txt").Split('\n').Where(line => line.Contains('\t', StringComparison.Ordinal))
            .Select((line, i) => "| " + string.Join(" | ", line.Split('\t')) + " |" + (i == 0 ? "\n|---|---|---|---|---|" : "")));
        var report = ReportImporter.ImportText(Head + "I. KẾT QUẢ\n\nPhụ lục 01b\n\n" + table).ReportOrThrow();
        Assert.Equal(77, report.Statistics.Rows.Count);
        Assert.Equal(246, report.Statistics["3.3.1"].Number);
    }

    [Fact]
    public void Import_ColumnsInAnotherOrder_AreFoundByTheirHeads()
    {
        var report = ReportImporter.ImportText(Head + """
            Phụ lục
            TT	Số liệu	Chỉ tiêu thống kê	Ghi chú	Đơn vị tính
            1.1.1	27	Số nhiệm vụ đề ra trong kế hoạch	theo KH 92	Nhiệm vụ
            1.1.2	9	Số nhiệm vụ đã hoàn thành		Nhiệm vụ
            """).ReportOrThrow();
        Assert.Equal(27, report.Statistics["1.1.1"].Number);
        Assert.Equal("theo KH 92", report.Statistics.Rows[0].Note);
        Assert.Null(report.Statistics.Rows[0].WrittenUnit);
    }

    [Fact]
    public void Import_SmallTableInTheNarrative_IsNoStatisticsTable()
    {
        var text = Sample("quy-1-2022-xa-song-lam-da-sua.txt");
        var third = text.IndexOf("\nIII.", StringComparison.Ordinal) + 1;
        var report = ReportImporter.ImportText(text.Insert(third, "STT\tNội dung\tĐơn vị tính\tSố lượng\n1\tHội nghị tuyên truyền\tCuộc\t3\n2\tTin bài\tTin\t12\n\n")).ReportOrThrow();
        var clean = ReportImporter.ImportText(text).ReportOrThrow();
        Assert.Equal(["I", "II", "III", "IV", "V"], report.Sections.Select(section => section.Numeral));
        Assert.Equal(clean.Statistics, report.Statistics);
        Assert.Equal(clean.Signature, report.Signature);
        Assert.Empty(report.Leftovers);
    }

    [Fact]
    public void Import_HeadsInOtherWords_StayWhatTheyAre()
    {
        var text = Sample("quy-1-2022-xa-song-lam-da-sua.txt");
        var first = text.IndexOf("STT\t", StringComparison.Ordinal);
        var rows = text.IndexOf("\n1\t", first, StringComparison.Ordinal);
        var report = ReportImporter.ImportText(text[..first] + "TT\tNội dung\tĐVT\tSố lượng\tGhi chú\tNgười nhập" + text[rows..]).ReportOrThrow();
        Assert.Equal(new ColumnHeads { Code = "TT", Label = "Nội dung", Unit = "ĐVT", Figure = "Số lượng", Note = "Ghi chú", Others = ["Người nhập"] }, report.Statistics.ColumnHeads);
        Assert.Equal(77, report.Statistics.Rows.Count);
        Assert.Equal(report, ReportImporter.ImportText(ReportText.Write(report)).Report);
    }

    [Fact]
    public void Import_TableWithoutHeads_IsReadByOrderAndSaysSo()
    {
        var result = ReportImporter.ImportText(Head + "1.1.1\tSố nhiệm vụ đề ra trong kế hoạch\tNhiệm vụ\t27\n1.1.2\tSố nhiệm vụ đã hoàn thành\tNhiệm vụ\t9\n");
        Assert.Equal(9, result.ReportOrThrow().Statistics["1.1.2"].Number);
        Assert.Contains(result.Issues, issue => issue.Code == "CCHC0110");
    }

    [Fact]
    public void Import_UnknownRowAndExtraColumn_AreKept()
    {
        var result = ReportImporter.ImportText(Head + """
            STT	Chỉ tiêu thống kê	Đơn vị tính	Số liệu	Ghi chú	Người nhập
            1.1.1	Số nhiệm vụ đề ra trong kế hoạch	Nhiệm vụ	27		An
            9.9	Số cuộc họp trực tuyến	Cuộc	4
            """);
        var report = result.ReportOrThrow();
        Assert.Null(Assert.Single(report.Statistics.ExtraRows).Code);
        Assert.Contains("An", report.Leftovers);
        Assert.Equal(["CCHC0109", "CCHC0103"], result.Issues.Where(issue => issue.Code is "CCHC0103" or "CCHC0109").Select(issue => issue.Code).OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public void Import_HardWrappedText_JoinsLinesOfAParagraph()
    {
        var report = ReportImporter.ImportText(Head + """
            I. KẾT QUẢ

            - UBND xã Sông Lam đã ban hành kế hoạch
            cải cách hành chính năm 2022
            và triển khai tới các thôn.
            - Việc thứ hai.
            """).ReportOrThrow();
        Assert.Equal(2, report.Sections[0].Blocks.Count);
        Assert.Equal("UBND xã Sông Lam đã ban hành kế hoạch\ncải cách hành chính năm 2022\nvà triển khai tới các thôn.", report.Sections[0].Blocks[0].Text);
    }

    [Theory]
    [InlineData("quý 1/2022", "2022-Q1")]
    [InlineData("Quý III năm 2023", "2023-Q3")]
    [InlineData("6 tháng đầu năm 2022", "2022-6M")]
    [InlineData("9 tháng năm 2022", "2022-9M")]
    [InlineData("năm 2022", "2022-Y")]
    public void Import_PeriodInTheSubject_IsRead(string words, string period)
    {
        var report = ReportImporter.ImportText($"BÁO CÁO\nCông tác cải cách hành chính {words}\n\nI. KẾT QUẢ\n- Không.").ReportOrThrow();
        Assert.Equal(period, report.Period!.ToString());
    }

    [Fact]
    public void NothingLost_OneFigureLost_IsNoticed()
    {
        var text = Sample("quy-1-2022-xa-song-lam-da-sua.txt");
        var report = ReportImporter.ImportText(text).ReportOrThrow();
        var blanked = report with { Statistics = report.Statistics.With(report.Statistics.Rows.First(row => row.Code.ToString() == "1.1.2").Code, Figure.Blank) };
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => NothingLost.Check(text, blanked));
    }

    [Fact]
    public void Import_AnyText_NeverThrows()
    {
        var pieces = new[] { "BÁO CÁO", "CCHC", "\t", "\n", "I.", "1.1.", "- ", "Phụ lục", "STT", "Số liệu", "Chỉ tiêu", "|", "Số:", "/", "ngày", "tháng", "năm 2022", "\u0301", "**", "<i>", "Nơi nhận:", "\uD83D\uDE00", "TM.", "Trong đó", "3.3.1", "UBND xã ", "quý ", "," };
        Gen.Int[0, pieces.Length - 1].Array[0, 60].Sample(choice =>
        {
            var text = "báo cáo cải cách hành chính\n" + string.Concat(choice.Select(i => pieces[i]));
            NothingLost.Check(text, ReportImporter.ImportText(text).ReportOrThrow());
        }, iter: 3000);
    }
}
