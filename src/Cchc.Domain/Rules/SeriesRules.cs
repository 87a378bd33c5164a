using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules;

/// <summary>The rules that compare a report with the one before.</summary>
internal static class SeriesRules
{
    private static readonly LocalizedText BySeries = new(
        "Quan hệ giữa các kỳ khai báo trong danh mục chỉ tiêu.", "A relation between reports declared in the indicator catalogue.");

    internal static readonly Rule Changed = new(
        new("CCHC7001", "{rows}: kỳ này ghi {actual}, kỳ trước ghi {expected}. {title}", "{rows}: {actual} is reported, {expected} in the report before. {title}"),
        RuleSeverity.Warning,
        new("Số liệu cả năm bị thay đổi", "An annual figure changed"),
        new("Số liệu của cả năm giữ nguyên giữa các báo cáo trong năm.", "An annual figure stays the same in all reports of the year."),
        BySeries);

    internal static readonly Rule Fell = new(
        new("CCHC7002", "Số liệu giảm so với kỳ trước: {changes}. {title}", "Figures fell since the report before: {changes}. {title}"),
        RuleSeverity.Warning,
        new("Số liệu lũy kế bị giảm", "A cumulative figure fell"),
        new("Số liệu lũy kế từ đầu năm không giảm trong năm.", "A figure counted from the start of the year does not fall within it."),
        BySeries);

    internal static readonly Rule StockBroken = new(
        new("CCHC7003", "{rows}: ghi {actual}, tính từ kỳ trước phải là {expected}. {title}", "{rows}: {actual} is reported; from the report before it must be {expected}. {title}"),
        RuleSeverity.Warning,
        new("Số tồn không khớp với kỳ trước", "A stock does not follow from the report before"),
        new("Số tồn bằng số tồn kỳ trước cộng tăng trừ giảm.", "A stock is what it was before, plus what came, minus what went."),
        BySeries);

    internal static readonly Rule NotComparable = new(
        new("CCHC7004", "Không so sánh được với báo cáo kỳ trước: {why}.", "The report before cannot be compared: {why}."),
        RuleSeverity.Info,
        new("Không so sánh được với kỳ trước", "The report before cannot be compared"),
        new("Báo cáo kỳ trước cùng đơn vị, cùng danh mục và thuộc kỳ sớm hơn.", "The report before is of the same unit and edition and of an earlier period."),
        BySeries);
}
