using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Series;

/// <summary>The rules that compare a report with the ones before.</summary>
internal static class SeriesRules
{
    private static LocalizedText BySeries => new(
        "Quan hệ giữa các kỳ khai báo trong danh mục chỉ tiêu.", "A relation between reports declared in the indicator catalogue.");

    private static LocalizedText Statistics => new(
        "Độ lệch so với trung vị của các kỳ trước, tính theo độ lệch tuyệt đối trung vị (robust z-score).", "The distance from the median of earlier reports in units of the median absolute deviation (robust z-score).");

    internal static readonly Rule Changed = new(
        new("CCHC7001", "{rows}: kỳ này ghi {actual}, kỳ trước ghi {expected}. {title}", "{rows}: {actual} is reported, {expected} in the report before. {title}"),
        RuleSeverity.Warning,
        new("Số liệu cả năm bị thay đổi", "An annual figure changed"))
    {
        Checks = new("Số liệu của cả năm giữ nguyên giữa các báo cáo trong năm.", "An annual figure stays the same in all reports of the year."),
        Basis = BySeries,
        Remedy = new("Nêu việc điều chỉnh kế hoạch, hoặc sửa số liệu.", "Tell that the plan was amended, or mend the figure."),
        Wrong = new("1.1.1: 24 → 30", "1.1.1: 24 → 30"),
        Right = new("1.1.1: 24 → 24", "1.1.1: 24 → 24"),
        IsDeclaredInEdition = true,
    };

    internal static readonly Rule Fell = new(
        new("CCHC7002", "Số liệu giảm so với kỳ trước: {changes}. {title}", "Figures fell since the report before: {changes}. {title}"),
        RuleSeverity.Warning,
        new("Số liệu lũy kế bị giảm", "A cumulative figure fell"))
    {
        Checks = new("Số liệu lũy kế từ đầu năm không giảm trong năm.", "A figure counted from the start of the year does not fall within it."),
        Basis = BySeries,
        Remedy = new("Ghi số lũy kế từ đầu năm.", "Count from the start of the year."),
        Wrong = new("1.1.2: 7 → 6", "1.1.2: 7 → 6"),
        Right = new("1.1.2: 7 → 12", "1.1.2: 7 → 12"),
        IsDeclaredInEdition = true,
    };

    internal static readonly Rule StockBroken = new(
        new("CCHC7003", "{rows}: ghi {actual}, tính từ kỳ trước phải là {expected}. {title}", "{rows}: {actual} is reported; from the report before it must be {expected}. {title}"),
        RuleSeverity.Warning,
        new("Số tồn không khớp với kỳ trước", "A stock does not follow from the report before"))
    {
        Checks = new("Số tồn bằng số tồn kỳ trước cộng tăng trừ giảm.", "A stock is what it was before, plus what came, minus what went."),
        Basis = BySeries,
        Remedy = new("Đối chiếu số kỳ trước, số tăng và số giảm.", "Compare the stock before, what came and what went."),
        Wrong = new("186 + 15 − 12 → 186", "186 + 15 − 12 → 186"),
        Right = new("186 + 15 − 12 → 189", "186 + 15 − 12 → 189"),
        IsDeclaredInEdition = true,
    };

    internal static readonly Rule NotComparable = new(
        new("CCHC7004", "Không so sánh được với báo cáo kỳ trước: {why}.", "The report before cannot be compared: {why}."),
        RuleSeverity.Info,
        new("Không so sánh được với kỳ trước", "The report before cannot be compared"))
    {
        Checks = new("Báo cáo kỳ trước cùng đơn vị, cùng danh mục và thuộc kỳ sớm hơn.", "The report before is of the same unit and edition and of an earlier period."),
        Basis = BySeries,
        Remedy = new("Chọn báo cáo kỳ trước của chính đơn vị.", "Choose the unit's own report of an earlier period."),
        Wrong = new("kỳ trước: xã khác", "before: another commune"),
        Right = new("kỳ trước: cùng xã", "before: the same commune"),
    };

    internal static readonly Rule Jumped = new(
        new("CCHC7005", "{rows}: {actual} khác xa các kỳ trước (trung vị {expected}).", "{rows}: {actual} is far from the reports before (median {expected})."),
        RuleSeverity.Info,
        new("Số liệu khác thường", "An unusual figure"))
    {
        Checks = new("Số liệu không lệch quá xa trung vị của các kỳ trước.", "A figure is not too far from the median of earlier reports."),
        Basis = Statistics,
        Remedy = new("Kiểm tra lại; nếu đúng, giải thích trong lời văn.", "Check it; where it is right, explain it in the narrative."),
        Wrong = new("3.3.1: 240, 251, 246, 238 → 2460", "3.3.1: 240, 251, 246, 238 → 2460"),
        Right = new("3.3.1: 240, 251, 246, 238 → 260", "3.3.1: 240, 251, 246, 238 → 260"),
    };

    /// <summary>Every rule of the family.</summary>
    internal static ValueList<Rule> All => [Changed, Fell, StockBroken, NotComparable, Jumped];
}
