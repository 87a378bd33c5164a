using Cchc.Domain.Import;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Import;

/// <summary>The ways in which typists number, address, date and sign a report.</summary>
public sealed class ReportShapesTests
{
    private const string Head = "BÁO CÁO\nCông tác cải cách hành chính quý I năm 2022\n\n";
    private const string Body = "I. KẾT QUẢ\n\n- Không.\n\n";

    private static CchcReport Import(string text)
    {
        var report = ReportImporter.ImportText(text).ReportOrThrow();
        NothingLost.Check(text, report);
        return report;
    }

    [Theory]
    [InlineData("I.", "II.", "1.", "2.")]
    [InlineData("I/", "II/", "1/", "2/")]
    [InlineData("I)", "II)", "1)", "2)")]
    [InlineData("I -", "II -", "1 -", "2 -")]
    [InlineData("I .", "II .", "1 .", "2 .")]
    [InlineData("Phần I:", "Phần II:", "1.", "2.")]
    [InlineData("PHẦN I.", "PHẦN II.", "1.", "2.")]
    [InlineData("Mục I.", "Mục II.", "1.", "2.")]
    [InlineData("Phần thứ nhất:", "Phần thứ hai:", "1.", "2.")]
    [InlineData("A.", "B.", "I.", "II.")]
    [InlineData("A.", "B.", "1.", "2.")]
    [InlineData("1.", "2.", "1.1.", "1.2.")]
    [InlineData("1.", "2.", "1.1", "1.2")]
    public void Import_Numbering_GivesPartsAndItems(string first, string second, string item, string next)
    {
        var report = Import(Head + $"UBND xã Sông Lam báo cáo:\n\n{first} CÔNG TÁC CHỈ ĐẠO\n\n{item} Văn bản\n\n- Một.\n\n{next} Kiểm tra\n\n{second} KẾT QUẢ ĐẠT ĐƯỢC\n\n{item} Thể chế\n");
        Assert.Equal([first, second], report.Sections.Select(section => section.Mark));
        Assert.Equal(["CÔNG TÁC CHỈ ĐẠO", "KẾT QUẢ ĐẠT ĐƯỢC"], report.Sections.Select(section => section.Title));
        Assert.Equal([item, next], report.Sections[0].Items.Select(section => section.Mark));
        Assert.Equal("Một.", Assert.Single(report.Sections[0].Items[0].Blocks).Text);
        Assert.Single(report.Sections[1].Items);
        Assert.Equal(report.Sections, ReportImporter.ImportText(ReportText.Write(report)).Report!.Sections);
    }

    [Fact]
    public void Import_LettersAboveRomanNumerals_GiveThreeDepths()
    {
        var report = Import(Head + "A. KẾT QUẢ THỰC HIỆN\n\nI. Cải cách thể chế\n\n1. Ban hành\n\n- Không.\n\nII. Cải cách thủ tục\n\nB. NHIỆM VỤ TỚI\n\n- Một.");
        Assert.Equal(["A", "B"], report.Sections.Select(section => section.Numeral));
        Assert.Equal(["I", "II"], report.Sections[0].Items.Select(section => section.Numeral));
        Assert.Equal("1.", Assert.Single(report.Sections[0].Items[0].Items).Mark);
    }

    [Fact]
    public void Import_PartTitleEndingWithAFullStop_IsATitle() =>
        Assert.Equal(["I.", "II."], Import(Head + "I. Công tác chỉ đạo, điều hành.\n\n- Một.\n\nII. Kết quả.\n\n- Hai.").Sections.Select(section => section.Mark));

    [Theory]
    [InlineData("A. Nguyễn Văn Mẫu phụ trách.")]
    [InlineData("14/KH-UBND là số của kế hoạch")]
    [InlineData("10 - 12 hồ sơ mỗi ngày")]
    public void Import_NumberThatNumbersNothing_IsText(string line) =>
        Assert.Equal(NarrativeBlock.Paragraph(line), Assert.Single(Import(Head + "I. KẾT QUẢ\n\n" + line).Sections[0].Blocks));

    [Theory]
    [InlineData("Sông Lam, ngày 05-3-2022", "Sông Lam", "2022-03-05")]
    [InlineData("Sông Lam, ngày 5/3/2022", "Sông Lam", "2022-03-05")]
    [InlineData("Sông Lam, ngày      tháng 3 năm 2022", "Sông Lam", "2022-03")]
    public void Import_PlaceAndDate_IsRead(string line, string place, string date)
    {
        var written = Import("Số: 01/BC-UBND\n\n" + line + "\n\n" + Head + Body).Header.PlaceAndDate!;
        Assert.Equal((place, date), (written.Place, written.Date.ToString()));
    }

    [Theory]
    [InlineData("Kính gửi: UBND huyện;\n- Phòng Nội vụ.")]
    [InlineData("Kính gửi:\n- UBND huyện;\n- Phòng Nội vụ.")]
    [InlineData("Kính gửi:\n\nUBND huyện;\n\nPhòng Nội vụ.")]
    [InlineData("Kính gửi: - UBND huyện;\n                - Phòng Nội vụ.")]
    public void Import_Addressees_AreRead(string lines)
    {
        var addressees = Import(Head + lines + "\n\nUBND xã Sông Lam báo cáo như sau:\n\n" + Body).Header.Addressees;
        Assert.Equal(new LabelledList("Kính gửi:", ["UBND huyện;", "Phòng Nội vụ."]), addressees);
    }

    [Theory]
    [InlineData("UBND HUYỆN THANH BÌNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nUBND XÃ SÔNG LAM\tĐộc lập - Tự do - Hạnh phúc\nSố: 01/BC-UBND\tSông Lam, ngày 05 tháng 3 năm 2022")]
    [InlineData("UBND HUYỆN THANH BÌNH     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n  UBND XÃ SÔNG LAM        Độc lập - Tự do - Hạnh phúc\nSố: 01/BC-UBND    Sông Lam, ngày 05 tháng 3 năm 2022")]
    [InlineData("UBND huyện Thanh Bình\n\nUBND xã Sông Lam\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập – Tự do – Hạnh phúc\n\nSố 01/BC-UBND\n\nSông Lam, ngày 05/3/2022")]
    public void Import_HeaderInTwoColumns_IsToldApart(string lines)
    {
        var report = Import(lines + "\n\n" + Head + Body);
        Assert.Equal(2, report.Header.Agencies.Count);
        Assert.Equal(2, report.Header.NationalTitle.Count);
        Assert.Equal("1", report.Header.Number!.Number);
        Assert.Equal("2022-03-05", report.Header.PlaceAndDate!.Date.ToString());
        Assert.Equal("xã Sông Lam, huyện Thanh Bình", report.Unit!.ToString());
        Assert.Empty(report.Leftovers);
    }

    [Theory]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", 3, 0)]
    [InlineData("Q. CHỦ TỊCH", 1, 0)]
    [InlineData("T/M UBND xã Sông Lam\nChủ tịch\n(Đã ký)", 2, 1)]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nKý bởi: Ủy ban nhân dân xã Sông Lam\nThời gian ký: 16/03/2022 08:15:00 +07:00", 2, 2)]
    public void Import_Signature_IsRead(string lines, int capacity, int marks)
    {
        var report = Import(Head + Body + "Trên đây là báo cáo./.\n\nNơi nhận: Như trên; Lưu: VT.\n\n" + lines);
        Assert.Equal((capacity, marks), (report.Signature.Capacity.Count, report.Signature.Marks.Count));
        Assert.Equal(new LabelledList("Nơi nhận:", ["Như trên; Lưu: VT."]), report.Recipients);
        Assert.Empty(report.Leftovers);
    }

    [Theory]
    [InlineData("Sông Lam, ngày … tháng … năm 20…", "Sông Lam")]
    [InlineData("…, ngày ..... tháng ..... năm .....", "…")]
    [InlineData("Sông Lam, ngày     tháng     năm", "Sông Lam")]
    public void Import_DateThatIsStillToBeFilledIn_IsThePlaceWithoutADate(string line, string place)
    {
        var report = Import("Số: …/BC-UBND\n\n" + line + "\n\n" + Head + Body);
        Assert.Equal(place, report.Header.PlaceAndDate!.Place);
        Assert.Null(report.Header.PlaceAndDate.Date);
        Assert.DoesNotContain(report.Leftovers, left => left.Contains("ngày", StringComparison.Ordinal));
    }

    [Fact]
    public void Import_LastParagraphOfADocument_IsItsClosing() =>
        Assert.Equal("UBND xã Sông Lam trân trọng báo cáo./.", Assert.Single(Import(Head + Body + "UBND xã Sông Lam trân trọng báo cáo./.\n\nCHỦ TỊCH").Closing).Text);

    [Theory]
    [InlineData("06 tháng đầu năm 2022", "2022-6M")]
    [InlineData("quý 01/2022", "2022-Q1")]
    [InlineData("quý tư năm 2022", "2022-Q4")]
    [InlineData("09 tháng đầu năm 2022", "2022-9M")]
    [InlineData("6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2022", "2022-6M")]
    [InlineData("Quý I; nhiệm vụ Quý II năm 2022", "2022-Q1")]
    [InlineData("năm 2022, phương hướng nhiệm vụ năm 2023", "2022-Y")]
    public void Import_PeriodInTheSubject_IsTheFirst(string words, string period) =>
        Assert.Equal(period, Import($"BÁO CÁO\nKết quả công tác CCHC {words}\n\n{Body}").Period!.ToString());

    [Fact]
    public void Import_SubjectThatGoesOnBelowABlankLine_IsWhole() =>
        Assert.Equal(2, Import("BÁO CÁO\n\nCông tác cải cách hành chính\n\nquý I năm 2022 của xã Sông Lam\n\nKính gửi: UBND huyện\n\n" + Body).Header.Subject.Count);

    [Fact]
    public void Import_ParagraphThatHoldsAReport_IsCutAtItsBreaks()
    {
        var whole = new SourceParagraph("BÁO CÁO\nCông tác cải cách hành chính\nquý I năm 2022\n______\nI. KẾT QUẢ\n1. Thể chế\n- Không có văn bản\nquy phạm.", SourcePosition.InParagraph(1));
        var report = ReportImporter.Import(new SourceDocument(SourceKind.Docx, [whole])).ReportOrThrow();
        Assert.Equal(["Công tác cải cách hành chính", "quý I năm 2022"], report.Header.Subject);
        Assert.Equal("Không có văn bản\nquy phạm.", Assert.Single(report.Sections[0].Items[0].Blocks).Text);
        Assert.Empty(report.Leftovers);
    }

    [Fact]
    public void Import_UnitMergedOverRows_HoldsForEachOfThem()
    {
        static SourceRow Row(int row, bool merged, params string[] cells) => new(1, ValueList.From(cells.Select((text, i) =>
            new SourceCell(text, SourcePosition.InCell(1, row, i + 1), i) { ContinuesAbove = merged && i == 2 })));
        var rows = new SourceBlock[]
        {
            Row(1, false, "STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số liệu"),
            Row(2, false, "1.1.1", "Số nhiệm vụ đề ra trong kế hoạch", "Nhiệm vụ", "24"),
            Row(3, true, "1.1.2", "Số nhiệm vụ đã hoàn thành", "", "7"),
        };
        var report = ReportImporter.Import(new SourceDocument(SourceKind.Docx, ValueList.From(rows))).ReportOrThrow();
        Assert.All(report.Statistics.Rows, row => Assert.Null(row.WrittenUnit));
    }

    [Fact]
    public void Import_CodeColumnWithoutAHead_IsTheFirst()
    {
        var report = Import(Head + "\tChỉ tiêu thống kê\tĐơn vị tính\tKỳ trước\tKỳ này\n1.1.1\tSố nhiệm vụ\tNhiệm vụ\t20\t24\n");
        Assert.Equal("24", report.Statistics["1.1.1"].Text);
        Assert.Contains("20", report.Leftovers);
    }

    [Fact]
    public void Import_RowOutsideTheColumnsOfALaterHead_IsKept() =>
        Import(Head + "STT\tChỉ tiêu thống kê\tĐơn vị tính\tSố liệu\n1.1.2\tSố nhiệm vụ đã\tNhiệm vụ\t9\nx\ty\tChỉ tiêu thống kê\tĐơn vị tính\tSố liệu\n1.2\tKiểm tra CCHC\t\t\t\n");

    [Fact]
    public void Import_AppendixWhoseTableIsLost_IsLeftOver()
    {
        var report = Import(Head + Body + "CHỦ TỊCH\n(Đã ký)\n\nPhụ lục 01b\n(Kèm theo Báo cáo số 01/BC-UBND)\n1.1.1\nSố nhiệm vụ đề ra trong kế hoạch\n27");
        Assert.Equal(["(Đã ký)"], report.Signature.Marks);
        Assert.Equal(["Phụ lục 01b", "(Kèm theo Báo cáo số 01/BC-UBND)", "1.1.1", "Số nhiệm vụ đề ra trong kế hoạch", "27"], report.Leftovers);
    }

    [Fact]
    public void Import_DecomposedText_HasNoWordingOfItsOwn()
    {
        var text = (Head + "STT\tChỉ tiêu thống kê\tĐơn vị tính\tSố liệu\n3.3.1\tSố lượng hồ sơ đã tiếp nhận\tSố lượng hồ sơ\t10\nTrong đó\tTiếp nhận trực tiếp\tSố lượng hồ sơ\t10\n").Normalize(System.Text.NormalizationForm.FormD);
        var report = ReportImporter.ImportText(text).ReportOrThrow();
        Assert.All(report.Statistics.Rows, row => Assert.Equal((null, null, null), (row.WrittenCode, row.WrittenLabel, row.WrittenUnit)));
    }

    [Fact]
    public void Import_NumbersClosedUpOverAMissingRow_TheWordingTells()
    {
        var statistics = Import(Head + "STT\tChỉ tiêu thống kê\tĐơn vị tính\tSố liệu\n2.2\tSố VBQPPL đã kiểm tra theo thẩm quyền\tVăn bản\t2\n2.3\tSố VBQPPL đã kiến nghị xử lý sau kiểm tra, rà soát\tVăn bản\t5\n").Statistics;
        Assert.Equal(FigureState.Missing, statistics["2.3"].State);
        Assert.Equal("5", statistics["2.4"].Text);
        Assert.Equal("2.3", statistics.Rows[1].WrittenCode);
    }

    [Fact]
    public void Import_CodeWithAWordingOfItsOwn_IsTheRowOfThatCode() =>
        Assert.Equal("5", Import(Head + "STT\tChỉ tiêu thống kê\tĐơn vị tính\tSố liệu\n2.2\tVăn bản kiểm tra\tVăn bản\t2\n2.3\tVăn bản rà soát\tVăn bản\t5\n").Statistics["2.3"].Text);

    [Fact]
    public void Import_UnitAtTheEndOfASentence_IsNoName() =>
        Assert.Equal("xã Sông Lam", Import(Head + "UBND xã Sông Lam báo cáo.\n\nI. KẾT QUẢ\n\n- Phát trên loa của UBND xã. Kết quả tốt; của UBND xã; Kết quả khá.").Unit!.ToString());

    [Fact]
    public void Import_MarkdownTableWithoutOuterBars_IsRead() =>
        Assert.Equal("24", Import(Head + "STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu\n---|---|---|---\n1.1.1 | Số nhiệm vụ đề ra trong kế hoạch | Nhiệm vụ | 24\n").Statistics["1.1.1"].Text);

    [Fact]
    public void Import_TableOfHeadsAlone_IsKept() =>
        Assert.Equal(4, Import(Head + Body + "Phụ lục\nSTT\tChỉ tiêu thống kê\tĐơn vị tính\tSố liệu\n").Statistics.ColumnHeads.Texts().Count());

    [Fact]
    public void Import_WrappedPage_KeepsALongTitleApartFromItsText()
    {
        var lines = string.Concat(Enumerable.Repeat("Công chức Văn phòng theo dõi tiến độ và báo cáo lãnh đạo Ủy ban tại cuộc\n", 10));
        var report = Import(Head + "I. KẾT QUẢ\n" + lines + "họp giao ban.\n2. Đánh giá tiến độ thực hiện Kế hoạch cải cách hành chính\nTrong kỳ, xã hoàn thành ba nhiệm vụ.");
        Assert.Single(report.Sections[0].Blocks);
        Assert.Equal("Trong kỳ, xã hoàn thành ba nhiệm vụ.", Assert.Single(Assert.Single(report.Sections[0].Items).Blocks).Text);
    }
}
