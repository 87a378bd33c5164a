using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>
/// Makes a report that is still to be filled in: the components of an official document (Nghị định 30/2020/NĐ-CP, Phụ lục I), the
/// headings of the periodic report, the rows of the edition. What is not known is left as dots.
/// </summary>
internal static class BlankReport
{
    private const string Dots = "…";

    private static readonly (string Title, string[] Items)[] Outline =
    [
        ("CÔNG TÁC TRIỂN KHAI THỰC HIỆN",
            ["Công tác chỉ đạo điều hành", "Tiến độ thực hiện Kế hoạch CCHC năm", "Công tác kiểm tra CCHC", "Công tác tuyên truyền CCHC"]),
        ("KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH",
            [
                "Cải cách thể chế", "Cải cách thủ tục hành chính", "Cải cách tổ chức bộ máy hành chính nhà nước", "Cải cách chế độ công vụ",
                "Cải cách tài chính công", "Xây dựng và phát triển Chính quyền điện tử, Chính quyền số",
            ]),
        ("ĐÁNH GIÁ CHUNG", ["Kết quả đạt được", "Tồn tại, hạn chế"]),
        ("PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM", []),
        ("KIẾN NGHỊ, ĐỀ XUẤT", []),
    ];

    private static readonly string[] Numerals = ["I.", "II.", "III.", "IV.", "V."];

    internal static CchcReport For(IndicatorCatalogue catalogue, AdministrativeUnit? unit, ReportingPeriod? period)
    {
        var issuer = "Ủy ban nhân dân " + (unit?.FullName ?? Dots);
        var superior = unit?.Superior?.FullName ?? Dots;
        var periodName = period?.VietnameseName ?? "quý … năm " + Dots;
        var year = period is null ? Dots : Index(period.Year);
        return new CchcReport
        {
            Unit = unit,
            Period = period,
            Header = new DocumentHeader
            {
                Agencies = [Upper("UBND " + superior), Upper(issuer)],
                NationalTitle = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
                Number = new DocumentNumber("Số: …/BC-UBND", null, "BC-UBND"),
                PlaceAndDate = new PlaceAndDate(
                    $"{unit?.Name ?? Dots}, ngày … tháng … năm {year}", unit?.Name ?? "", period is null ? null : new PartialDate(period.Year)),
                DocumentType = "BÁO CÁO",
                Subject = ["Công tác cải cách hành chính " + periodName],
                Addressees = new LabelledList("Kính gửi:", ["Ủy ban nhân dân " + superior]),
            },
            Sections = ValueList.From(Outline.Select((part, i) => new ReportSection(Numerals[i], part.Title)
            {
                Items = ValueList.From(part.Items.Select((title, j) => new ReportSection(Index(j + 1) + ".", title))),
            })),
            Recipients = new LabelledList("Nơi nhận:", ["Như trên;", "Lưu: VT."]),
            Signature = new Signature(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], [], ""),
            Statistics = Statistics.BlankFor(catalogue) with
            {
                Headings =
                [
                    "Phụ lục " + catalogue.Form,
                    Upper($"Thống kê số liệu công tác cải cách hành chính {periodName} của {issuer}"),
                    $"(Kèm theo Báo cáo số …/BC-UBND ngày … tháng … năm {year} của {issuer})",
                ],
                ColumnHeads = ColumnHeads.Official,
            },
        };
    }

    private static string Upper(string text) => text.ToUpperInvariant();

    private static string Index(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
