using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Time;

/// <summary>The rules of dates and periods.</summary>
internal static class TimeRules
{
    private static LocalizedText Cutoffs => new(
        "Nghị định 09/2019/NĐ-CP, Điều 12; công văn 581/BNV-CCHC: thời gian chốt số liệu.", "Nghị định 09/2019/NĐ-CP, Điều 12; công văn 581/BNV-CCHC: the cut-off dates.");

    private static LocalizedText OneReport => new(
        "Một báo cáo là của một kỳ.", "A report is of one period.");

    private static LocalizedText Calendar => new(
        "Lịch.", "The calendar.");

    private static LocalizedText Practice => new(
        "Thông lệ theo Nghị định 30/2020/NĐ-CP, Phụ lục I: thêm số 0 trước ngày dưới 10 và tháng 1, 2.", "Practice after Nghị định 30/2020/NĐ-CP, Phụ lục I: days below 10 and the months 1 and 2 are padded.");

    internal static readonly Rule PeriodDiffers = new(
        new("CCHC5001", "Chỗ này ghi {found}, các chỗ khác ghi {expected}.", "Here it says {found}, elsewhere {expected}."),
        RuleSeverity.Error,
        new("Kỳ báo cáo không thống nhất", "The period differs"))
    {
        Checks = new("Trích yếu, lời văn, tên phụ lục và đầu bảng ghi cùng một kỳ.", "Subject, text, title of the appendix and head of the table state one period."),
        Basis = OneReport,
        Remedy = new("Sửa cho thống nhất.", "Make them one."),
        Wrong = new("Công tác cải cách hành chính Quý I năm 2021", "Công tác cải cách hành chính Quý I năm 2021"),
        Right = new("Công tác cải cách hành chính Quý I năm 2022", "Công tác cải cách hành chính Quý I năm 2022"),
    };

    internal static readonly Rule NextPeriod = new(
        new("CCHC5002", "Phương hướng ghi {found}, không phải kỳ sau {expected}.", "The outlook is for {found}, which does not follow {expected}."),
        RuleSeverity.Warning,
        new("Kỳ của phương hướng không tiếp theo", "The outlook is for another period"))
    {
        Checks = new("Phần phương hướng là của kỳ tiếp theo.", "The part on the tasks ahead is for the period that follows."),
        Basis = OneReport,
        Remedy = new("Sửa kỳ ở tên phần.", "Mend the period in the title of the part."),
        Wrong = new("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ III NĂM 2021", "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ III NĂM 2021"),
        Right = new("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II NĂM 2022", "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II NĂM 2022"),
    };

    internal static readonly Rule OutsideCutOff = new(
        new("CCHC5003", "Số liệu từ {found}; kỳ {period} tính từ {expected}.", "The figures run from {found}; the period {period} runs from {expected}."),
        RuleSeverity.Warning,
        new("Thời gian số liệu khác thời gian chốt", "The figures' own span against the cut-off dates"))
    {
        Checks = new("Số liệu tính trong thời gian chốt của kỳ báo cáo.", "Figures are counted within the cut-off dates of the period."),
        Basis = Cutoffs,
        Remedy = new("Lấy lại số liệu theo thời gian chốt, hoặc nêu lý do.", "Count the figures within the dates, or say why not."),
        Wrong = new("từ 05/11/2021 đến 01/3/2022", "từ 05/11/2021 đến 01/3/2022"),
        Right = new("từ 15/12/2021 đến 14/3/2022", "từ 15/12/2021 đến 14/3/2022"),
    };

    internal static readonly Rule Reversed = new(
        new("CCHC5004", "{found}: ngày đầu sau ngày cuối.", "{found}: the first day is after the last."),
        RuleSeverity.Error,
        new("Khoảng thời gian đảo ngược", "A reversed span"))
    {
        Checks = new("Ngày đầu không sau ngày cuối.", "The first day is not after the last."),
        Basis = Calendar,
        Remedy = new("Sửa ngày sai.", "Mend the wrong date."),
        Wrong = new("từ ngày 14/3/2022 đến ngày 15/12/2021", "từ ngày 14/3/2022 đến ngày 15/12/2021"),
        Right = new("từ ngày 15/12/2021 đến ngày 14/3/2022", "từ ngày 15/12/2021 đến ngày 14/3/2022"),
    };

    internal static readonly Rule NoSuchDay = new(
        new("CCHC5005", "“{found}” không phải một ngày có thật.", "“{found}” is no day of the calendar."),
        RuleSeverity.Error,
        new("Ngày không có thật", "No such day"))
    {
        Checks = new("Ngày viết trong báo cáo là ngày có thật.", "Every date is a day of the calendar."),
        Basis = Calendar,
        Remedy = new("Sửa ngày.", "Mend the date."),
        Wrong = new("30/02/2022", "30/02/2022"),
        Right = new("28/02/2022", "28/02/2022"),
    };

    internal static readonly Rule YearOutside = new(
        new("CCHC5006", "“{found}” không thuộc kỳ báo cáo {expected}.", "“{found}” lies outside the period {expected}."),
        RuleSeverity.Warning,
        new("Năm ngoài kỳ báo cáo", "A year outside the period"))
    {
        Checks = new("Kết quả nêu trong báo cáo thuộc năm của kỳ báo cáo.", "Results are told of the year of the report."),
        Basis = OneReport,
        Remedy = new("Sửa năm; nếu so sánh thì ghi rõ “so với”.", "Mend the year; where a comparison is meant, say so."),
        Wrong = new("Trong năm 2020, UBND xã …", "Trong năm 2020, UBND xã …"),
        Right = new("Trong năm 2022, UBND xã …", "Trong năm 2022, UBND xã …"),
    };

    internal static readonly Rule SlashPadding = new(
        new("CCHC5007", "“{found}” nên viết “{expected}”.", "“{found}” should be written “{expected}”."),
        RuleSeverity.Info,
        new("Ngày viết bằng số thêm số 0 chưa đúng", "Padding of slashed dates"))
    {
        Checks = new("Ngày dưới 10 và tháng 1, 2 thêm số 0; tháng 3 đến 9 không thêm.", "Days below 10 and months 1 and 2 are padded; months 3 to 9 are not."),
        Basis = Practice,
        Remedy = new("Viết lại ngày.", "Write the date by the rule."),
        Wrong = new("24/2/2022, 03/03/2022", "24/2/2022, 03/03/2022"),
        Right = new("24/02/2022, 03/3/2022", "24/02/2022, 03/3/2022"),
    };

    internal static readonly Rule AfterClosing = new(
        new("CCHC5008", "“{found}” đề ngày {date}, sau ngày chốt số liệu {expected}.", "“{found}” is dated {date}, after the closing date {expected}."),
        RuleSeverity.Warning,
        new("Văn bản chỉ đạo sau ngày chốt", "A steering document after the closing date"))
    {
        Checks = new("Văn bản chỉ đạo nêu là kết quả của kỳ có ngày trong kỳ.", "Steering documents told as results are dated within the period."),
        Basis = Cutoffs,
        Remedy = new("Chuyển sang kỳ sau, hoặc sửa ngày chốt.", "Tell it in the next report, or mend the closing date."),
        Wrong = new("Kế hoạch … ngày 02/3/2022 (số liệu đến 01/3/2022)", "Kế hoạch … ngày 02/3/2022 (figures up to 01/3/2022)"),
        Right = new("Kế hoạch … ngày 02/3/2022 (số liệu đến 14/3/2022)", "Kế hoạch … ngày 02/3/2022 (figures up to 14/3/2022)"),
    };

    internal static readonly Rule DatedBeforeEnd = new(
        new("CCHC5009", "Báo cáo đề ngày {found}, trước ngày chốt số liệu {expected}.", "The report is dated {found}, before the closing date {expected}."),
        RuleSeverity.Info,
        new("Báo cáo lập trước ngày chốt", "Dated before the closing date"))
    {
        Checks = new("Báo cáo lập sau ngày chốt số liệu.", "A report is written after its closing date."),
        Basis = Cutoffs,
        Remedy = new("Xem lại ngày ký hoặc kỳ báo cáo.", "Check the date of signing, or the period."),
        Wrong = new("ngày 10 tháng 3 năm 2022 (Quý I đến 14/3/2022)", "ngày 10 tháng 3 năm 2022 (Q1 up to 14/3/2022)"),
        Right = new("ngày 16 tháng 3 năm 2022", "ngày 16 tháng 3 năm 2022"),
    };

    internal static readonly Rule EventOutside = new(
        new("CCHC5010", "“{found}” là ngày {where} kỳ báo cáo {expected}.", "“{found}” lies {where} the period {expected}."),
        RuleSeverity.Warning,
        new("Ngày của sự việc ngoài kỳ báo cáo", "An event outside the period"))
    {
        Checks = new("Việc nêu là kết quả của kỳ xảy ra trong kỳ.", "What is told as a result happened in the period."),
        Basis = OneReport,
        Remedy = new("Xem lại ngày.", "Check the date."),
        Wrong = new("Ngày 25/02/2021, lãnh đạo UBND xã chủ trì …", "Ngày 25/02/2021, lãnh đạo UBND xã chủ trì …"),
        Right = new("Ngày 25/02/2022, lãnh đạo UBND xã chủ trì …", "Ngày 25/02/2022, lãnh đạo UBND xã chủ trì …"),
    };

    internal static readonly Rule MonthForDay = new(
        new("CCHC5011", "“{found}”: trước một ngày đầy đủ viết “ngày”.", "“{found}”: a full date is introduced by “ngày”."),
        RuleSeverity.Info,
        new("“tháng” trước một ngày đầy đủ", "“tháng” before a full date"))
    {
        Checks = new("Ngày đầy đủ viết sau chữ “ngày”.", "A full date stands behind “ngày”."),
        Basis = Practice,
        Remedy = new("Thay “tháng” bằng “ngày”.", "Write “ngày”."),
        Wrong = new("từ tháng 05/11/2021", "từ tháng 05/11/2021"),
        Right = new("từ ngày 05/11/2021", "từ ngày 05/11/2021"),
    };

    internal static readonly Rule PlanYear = new(
        new("CCHC5012", "“{found}” ban hành ngày {date} nhưng là của năm {year}.", "“{found}” is dated {date} but is for {year}."),
        RuleSeverity.Warning,
        new("Kế hoạch của năm đã qua", "A plan for a year gone by"))
    {
        Checks = new("Kế hoạch là của năm ban hành hoặc các năm sau.", "A plan is for the year of issue or later ones."),
        Basis = OneReport,
        Remedy = new("Sửa năm ở tên kế hoạch hoặc ngày ban hành.", "Mend the year in the title, or the date."),
        Wrong = new("Kế hoạch số 04/KH-UBND ngày 12/01/2022 … năm 2021", "Kế hoạch số 04/KH-UBND ngày 12/01/2022 … năm 2021"),
        Right = new("Kế hoạch số 04/KH-UBND ngày 12/01/2022 … năm 2022", "Kế hoạch số 04/KH-UBND ngày 12/01/2022 … năm 2022"),
    };

    internal static readonly Rule QuarterStyle = new(
        new("CCHC5013", "Kỳ báo cáo viết khi thì “{found}”, khi thì “{other}”; nên thống nhất.", "The quarter is written “{found}” here and “{other}” there; keep to one."),
        RuleSeverity.Info,
        new("Cách viết quý không thống nhất", "Two ways of writing the quarter"))
    {
        Checks = new("Kỳ báo cáo viết một cách trong cả báo cáo.", "The period is written in one way throughout."),
        Basis = OneReport,
        Remedy = new("Thống nhất cách viết (Quý I hoặc Quý 1).", "Keep to one way (Quý I or Quý 1)."),
        Wrong = new("Quý I … Quý 1", "Quý I … Quý 1"),
        Right = new("Quý I … Quý I", "Quý I … Quý I"),
    };

    /// <summary>Every rule of the family.</summary>
    internal static ValueList<Rule> All => [PeriodDiffers, NextPeriod, OutsideCutOff, Reversed, NoSuchDay, YearOutside, SlashPadding, AfterClosing, DatedBeforeEnd, EventOutside, MonthForDay, PlanYear, QuarterStyle];
}
