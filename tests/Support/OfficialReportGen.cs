using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;
using CsCheck;

namespace Cchc.Domain.TestSupport;

/// <summary>The parts of a tidy report of a commune for one of the prescribed periods of 2022.</summary>
internal static class OfficialReportGen
{
    private static readonly IndicatorCatalogue Edition = CatalogueEditions.Get("hoang-hoa-01b-2022");

    private static readonly (string Mark, string Title)[] Parts =
    [
        ("I.", "CÔNG TÁC TRIỂN KHAI THỰC HIỆN"),
        ("II.", "KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH"),
        ("III.", "ĐÁNH GIÁ CHUNG"),
        ("IV.", "PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM"),
        ("V.", "KIẾN NGHỊ, ĐỀ XUẤT"),
    ];

    private static readonly Gen<NarrativeBlock> Block = Gen.Frequency(
        (2, TextGen.Sentence.Select(NarrativeBlock.Paragraph)),
        (3, TextGen.Sentence.Select(text => NarrativeBlock.Bullet(text))),
        (1, TextGen.Sentence.Select(text => NarrativeBlock.Bullet(text, 2, "+"))));

    private static readonly Gen<ValueList<ReportSection>> Items = Gen.Select(TextGen.Title, Block.ListOf(1, 3)).Array[0, 4].Select(items =>
        ValueList.From(items.Select((item, index) => new ReportSection($"{index + 1}.", item.Item1) { Blocks = item.Item2 })));

    private static readonly Gen<ValueList<ReportSection>> Sections = Gen.Select(Block.ListOf(1, 2), Items).Array[Parts.Length].Select(contents =>
        ValueList.From(Parts.Zip(contents, (part, content) =>
            new ReportSection(part.Mark, part.Title) { Blocks = content.Item1, Items = content.Item2 })));

    private static readonly Gen<Statistics> Statistics = Gen.Int[0, 300].Array[Edition.Indicators.Count].Select(numbers => new Statistics
    {
        Edition = Edition.Id,
        EditionHash = Edition.ContentHash,
        Headings = ["Phụ lục 01b", "THỐNG KÊ SỐ LIỆU VỀ KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH"],
        ColumnHeads = ColumnHeads.Official,
        Rows = ValueList.From(Edition.Indicators.Zip(numbers, (row, number) => new StatisticsRow(row.Code, FigureOf(row, number)))),
    });

    internal static Gen<CchcReport> Report { get; } = Gen.Select(
        Gen.OneOf("Sông Lam", "Sông Lam", "Bình Minh"), Gen.OneOf(PeriodKind.FirstQuarter, PeriodKind.HalfYear, PeriodKind.ThirdQuarter, PeriodKind.Year),
        Gen.Int[1, 99], Gen.Int[15, 28], Block.ListOf(1, 1), Sections, Statistics)
        .Select((name, kind, number, day, opening, sections, statistics) =>
        {
            var period = new ReportingPeriod(kind, 2022);
            var month = period.CutOff!.End.Month;
            return new CchcReport
            {
                Unit = new AdministrativeUnit(UnitKind.Commune, name, new(UnitKind.District, "Thanh Bình", new(UnitKind.Province, "Nam Hà"))),
                Period = period,
                Header = Header(name, period, number, new PartialDate(2022, month, day)),
                Opening = opening,
                Sections = sections,
                Closing = [NarrativeBlock.Paragraph($"Trên đây là báo cáo công tác cải cách hành chính {period.VietnameseName} của xã {name}./.")],
                Recipients = new LabelledList("Nơi nhận:", ["Phòng Nội vụ huyện (b/c);", "Lưu: VT."]),
                Signature = new Signature(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], [], "Họ Và Tên"),
                Statistics = statistics,
            };
        });

    private static DocumentHeader Header(string name, ReportingPeriod period, int number, PartialDate date) => new()
    {
        Agencies = ["ỦY BAN NHÂN DÂN", "XÃ " + name.ToUpperInvariant()],
        NationalTitle = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
        Number = new DocumentNumber($"Số: {number:D2}/BC-UBND", $"{number}", "BC-UBND"),
        PlaceAndDate = new PlaceAndDate($"{name}, ngày {date.Day} tháng {Month(date.Month!.Value)} năm 2022", name, date),
        DocumentType = "BÁO CÁO",
        Subject = [$"Công tác cải cách hành chính {period.VietnameseName}"],
        Addressees = new LabelledList("Kính gửi:", ["Ủy ban nhân dân huyện Thanh Bình"]),
    };

    // January and February are written with a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I).
    private static string Month(int month) => month <= 2 ? $"0{month}" : $"{month}";

    private static Figure FigureOf(Indicator row, int number) => row.Kind switch
    {
        IndicatorKind.Group => Figure.Blank,
        IndicatorKind.Percentage => Figure.Of(number % 101),
        IndicatorKind.Choice or IndicatorKind.YesNo => Figure.Of(row.Choices[number % row.Choices.Count].Code),
        _ => Figure.Of(number),
    };
}
