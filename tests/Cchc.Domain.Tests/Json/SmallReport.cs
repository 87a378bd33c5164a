using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Tests.Json;

/// <summary>A small report made by hand in which every member of the wire form stands once.</summary>
internal static class SmallReport
{
    internal static CchcReport Full { get; } = new()
    {
        Unit = new AdministrativeUnit(UnitKind.Commune, "Sông Lam", new(UnitKind.District, "Thanh Bình", new(UnitKind.Province, "Nam Hà"))),
        Period = new ReportingPeriod(PeriodKind.FirstQuarter, 2022),
        Header = new DocumentHeader
        {
            Agencies = ["ỦY BAN NHÂN DÂN", "XÃ SÔNG LAM"],
            NationalTitle = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
            Number = new DocumentNumber("Số: 15/BC-UBND", "15", "BC-UBND"),
            PlaceAndDate = new PlaceAndDate("Sông Lam, ngày tháng 3 năm 2022", "Sông Lam", new PartialDate(2022, 3)),
            DocumentType = "BÁO CÁO",
            Subject = ["Công tác cải cách hành chính quý I năm 2022"],
            Addressees = new LabelledList("Kính gửi:", ["UBND huyện Thanh Bình"]),
        },
        Opening = [NarrativeBlock.Paragraph("Thực hiện công văn số 418/UBND-NV “về CCHC” <định kỳ> & \"năm\" 2022\nUBND xã báo cáo:")],
        Sections =
        [
            new ReportSection("I.", "CÔNG TÁC TRIỂN KHAI")
            {
                Blocks = [NarrativeBlock.Heading("Chỉ đạo"), NarrativeBlock.Bullet("Ban hành 03 văn bản 😀", 2, "+")],
                Items = [new ReportSection("1.", "Kiểm tra") { Blocks = [NarrativeBlock.Paragraph("Không.")] }],
            },
        ],
        Closing = [NarrativeBlock.Paragraph("Trên đây là báo cáo./.")],
        Recipients = new LabelledList("Nơi nhận:", ["Phòng Nội vụ (b/c);", "Lưu: VP."]),
        Signature = new Signature(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], ["(Đã ký)"], "(họ và tên)"),
        Statistics = new Statistics
        {
            Edition = "hoang-hoa-01b-2022",
            EditionHash = "00ff",
            Headings = ["Phụ lục 01b"],
            ColumnHeads = ColumnHeads.None with { Code = "STT", Variants = [""] },
            Rows =
            [
                new(IndicatorCode.Parse("1.1"), Figure.Of(1, "01")) { Note = "đã ban hành" },
                new(IndicatorCode.Parse("1.3.2"), Figure.Blank),
                new(IndicatorCode.Parse("1.4.2"), Figure.NotApplicable("Không")),
                new(IndicatorCode.Parse("2.3"), Figure.Of(0)) { WrittenCode = "2.3.", WrittenLabel = "Số VB", WrittenUnit = "" },
                new(IndicatorCode.Parse("3.2.4"), Figure.Of(87.50m)),
                new(IndicatorCode.Parse("3.3.1"), Figure.Of(281)),
                new(IndicatorCode.Parse("3.3.1.a"), Figure.Unreadable("15l")),
            ],
            ExtraRows = [new ExtraRow(null, ["", "Chỉ tiêu khác", "5"]), new ExtraRow(IndicatorCode.Parse("3.3.1"), ["3.3.1"])],
        },
        Leftovers = ["* Ghi chú cuối trang"],
    };
}
