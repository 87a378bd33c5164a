using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Tests.Reporting;

/// <summary>A report with something in every part, built anew at each call: no instance is shared between two of them.</summary>
internal static class SampleReport
{
    internal static CchcReport Build() => new()
    {
        Unit = AdministrativeUnit.Read("xã Sông Lam, huyện Thanh Bình, tỉnh Nam Hà").Value,
        Period = ReportingPeriod.Parse("2022-Q1"),
        Header = new DocumentHeader
        {
            Agencies = ["UBND HUYỆN THANH BÌNH", "UBND XÃ SÔNG LAM"],
            NationalTitle = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
            Number = new DocumentNumber("Số: 15/BC-UBND", "15", "BC-UBND"),
            PlaceAndDate = new PlaceAndDate("Sông Lam, ngày 16 tháng 3 năm 2022", "Sông Lam", new PartialDate(2022, 3, 16)),
            DocumentType = "BÁO CÁO",
            Subject = ["Kết quả công tác cải cách hành chính quý I năm 2022"],
            Addressees = new LabelledList("Kính gửi:", ["UBND huyện Thanh Bình"]),
        },
        Opening = [NarrativeBlock.Paragraph("Thực hiện Công văn số 418/UBND-NV")],
        Sections =
        [
            new ReportSection("I.", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH")
            {
                Blocks = [NarrativeBlock.Bullet("Ban hành kế hoạch")],
                Items =
                [
                    new ReportSection("1.", "Kế hoạch")
                    {
                        Blocks = [NarrativeBlock.Paragraph("27 nhiệm vụ")],
                        Items = [new ReportSection("1.1.", "Kết quả") { Blocks = [NarrativeBlock.Bullet("9/27 nhiệm vụ", 2, "+")] }],
                    },
                ],
            },
        ],
        Closing = [NarrativeBlock.Paragraph("Trên đây là báo cáo")],
        Recipients = new LabelledList("Nơi nhận:", ["Như trên", "Lưu: VT"]),
        Signature = new Signature(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], ["(Đã ký)"], "Họ Và Tên"),
        Statistics = new Statistics
        {
            Edition = "hoang-hoa-01b-2022",
            EditionHash = "00",
            Headings = ["Phụ lục 01b"],
            ColumnHeads = ColumnHeads.None with { Code = "STT", Label = "Tiêu chí" },
            Rows =
            [
                new StatisticsRow(IndicatorCode.Parse("1.1"), Figure.Of(1, "01")),
                new StatisticsRow(IndicatorCode.Parse("2.3"), Figure.Blank) { WrittenCode = "2.3.", WrittenLabel = "x", WrittenUnit = "y", Note = "z" },
            ],
            ExtraRows = [new ExtraRow(null, ["8", "Khác", "1"])],
        },
        Leftovers = ["Trang 3"],
    };
}
