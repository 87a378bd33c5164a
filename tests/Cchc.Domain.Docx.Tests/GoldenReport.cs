using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Tests;

/// <summary>A made-up report as an office would sign it, with every part that the layout knows.</summary>
internal static class GoldenReport
{
    private static readonly IndicatorCatalogue Edition = CatalogueEditions.Get("hoang-hoa-01b-2022");

    internal static CchcReport Official { get; } = new()
    {
        Unit = new AdministrativeUnit(UnitKind.Commune, "Sông Lam", new(UnitKind.District, "Thanh Bình", new(UnitKind.Province, "Nam Hà"))),
        Period = new ReportingPeriod(PeriodKind.FirstQuarter, 2022),
        Header = new DocumentHeader
        {
            Agencies = ["UBND HUYỆN THANH BÌNH", "ỦY BAN NHÂN DÂN XÃ SÔNG LAM"],
            NationalTitle = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
            Number = new DocumentNumber("Số: 15/BC-UBND", "15", "BC-UBND"),
            PlaceAndDate = new PlaceAndDate("Sông Lam, ngày 16 tháng 3 năm 2022", "Sông Lam", new PartialDate(2022, 3, 16)),
            DocumentType = "BÁO CÁO",
            Subject = ["Công tác cải cách hành chính Quý I năm 2022"],
            Addressees = new LabelledList("Kính gửi:", ["Ủy ban nhân dân huyện Thanh Bình"]),
        },
        Opening =
        [
            NarrativeBlock.Paragraph(
                "Căn cứ Công văn số 126/UBND-NV ngày 21 tháng 02 năm 2022 của Ủy ban nhân dân huyện Thanh Bình về chế độ báo cáo cải cách "
                + "hành chính năm 2022, Ủy ban nhân dân (UBND) xã Sông Lam báo cáo tình hình, kết quả công tác cải cách hành chính (CCHC) "
                + "Quý I năm 2022. Số liệu được chốt từ ngày 15 tháng 12 năm 2021 đến hết ngày 14 tháng 3 năm 2022. Nội dung cụ thể như sau:"),
        ],
        Sections =
        [
            new("I.", "CÔNG TÁC TRIỂN KHAI THỰC HIỆN")
            {
                Items =
                [
                    new("1.", "Công tác chỉ đạo điều hành")
                    {
                        Blocks =
                        [
                            NarrativeBlock.Paragraph("Trong kỳ báo cáo, UBND xã đã ban hành 03 văn bản chỉ đạo CCHC, gồm:"),
                            NarrativeBlock.Bullet("Kế hoạch số 92/KH-UBND ngày 30/12/2021 của UBND xã về CCHC năm 2022;"),
                            NarrativeBlock.Bullet("Kế hoạch số 04/KH-UBND ngày 12/01/2022 của UBND xã về thông tin, tuyên truyền CCHC năm 2022;"),
                            NarrativeBlock.Bullet(
                                "Công văn số 19/UBND-VP ngày 24/01/2022 của UBND xã về việc chấn chỉnh giờ giấc làm việc và tiếp nhận hồ sơ "
                                + "trước, trong và sau Tết Nguyên đán Nhâm Dần."),
                        ],
                    },
                    new("2.", "Tiến độ thực hiện Kế hoạch CCHC năm")
                    {
                        Blocks =
                        [
                            NarrativeBlock.Paragraph(
                                "Kế hoạch số 92/KH-UBND đề ra 24 nhiệm vụ, mỗi nhiệm vụ có công chức chủ trì, thời hạn và sản phẩm. Tính đến "
                                + "ngày 14/3/2022, xã hoàn thành 7/24 nhiệm vụ (29,2%), đang triển khai 12 nhiệm vụ; 05 nhiệm vụ còn lại bố "
                                + "trí vào các quý sau, chưa đến thời điểm thực hiện."),
                        ],
                    },
                ],
            },
            new("II.", "KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH")
            {
                Items =
                [
                    new("1.", "Cải cách thủ tục hành chính")
                    {
                        Blocks =
                        [
                            NarrativeBlock.Heading("Về hồ sơ"),
                            NarrativeBlock.Bullet("Số hồ sơ TTHC tiếp nhận trong kỳ là 246 hồ sơ, trong đó:"),
                            NarrativeBlock.Bullet("Tiếp nhận trực tiếp: 118 hồ sơ;", 2, "+"),
                            NarrativeBlock.Bullet("Tiếp nhận trực tuyến mức độ 3: 76 hồ sơ;", 2, "+"),
                            NarrativeBlock.Bullet("Tiếp nhận trực tuyến mức độ 4: 48 hồ sơ.\nHồ sơ trực tuyến chiếm 50,4%.", 2, "+"),
                        ],
                        Items = [new("1.1.", "Công khai kết quả") { Blocks = [NarrativeBlock.Paragraph("Đã công khai 244 hồ sơ.")] }],
                    },
                ],
            },
            new("III.", "KIẾN NGHỊ, ĐỀ XUẤT")
            {
                Items =
                [
                    new("1.", "Đề nghị UBND huyện chỉ đạo đơn vị đo đạc trả kết quả trích đo đúng thời gian đã thống nhất với các xã."),
                    new("2.", "Đề nghị UBND huyện bổ sung 01 máy quét cho Bộ phận Tiếp nhận và Trả kết quả của xã."),
                ],
            },
        ],
        Closing =
        [
            NarrativeBlock.Paragraph(
                "Trên đây là kết quả công tác CCHC Quý I năm 2022 của xã Sông Lam (số liệu chi tiết tại Phụ lục 01b kèm theo), UBND xã kính "
                + "báo cáo UBND huyện Thanh Bình xem xét, tổng hợp./."),
        ],
        Recipients = new LabelledList(
            "Nơi nhận:",
            ["Như trên;", "Phòng Nội vụ huyện (b/c);", "Thường trực Đảng ủy, HĐND xã (b/c);", "Chủ tịch, Phó Chủ tịch UBND xã;", "Lưu: VT, VP-TK."]),
        Signature = new Signature(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], [], "(họ và tên)"),
        Statistics = new Statistics
        {
            Edition = Edition.Id,
            EditionHash = Edition.ContentHash,
            Headings =
            [
                "Phụ lục 01b",
                "THỐNG KÊ SỐ LIỆU CÔNG TÁC CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2022 CỦA ỦY BAN NHÂN DÂN XÃ SÔNG LAM",
                "(Kèm theo Báo cáo số 15/BC-UBND ngày 16 tháng 3 năm 2022 của Ủy ban nhân dân xã Sông Lam)",
            ],
            ColumnHeads = ColumnHeads.Official with { Label = "Chỉ tiêu thống kê (Báo cáo Quý I Năm 2022)" },
            Rows = ValueList.From(Edition.Indicators.Select(Row)),
        },
    };

    private static StatisticsRow Row(Indicator indicator) => indicator.Code.ToString() switch
    {
        "1.1" => new(indicator.Code, Figure.Of(1, "01")),
        "1.2.1" => new(indicator.Code, Figure.Unreadable("mười hai")),
        "1.4.2" => new(indicator.Code, Figure.NotApplicable()),
        "2.3" => new(indicator.Code, Figure.Of(6)) { WrittenCode = "2.3.", Note = "Cả HĐND" },
        "3.2.5" => new(indicator.Code, Figure.Of(87.6m)),
        "7.4" => new(indicator.Code, Figure.Of(1)) { WrittenUnit = "Có = 1 Không = 0" },
        _ => new(indicator.Code, indicator.Kind == IndicatorKind.Group ? Figure.Blank : Figure.Of(indicator.Order)),
    };
}
