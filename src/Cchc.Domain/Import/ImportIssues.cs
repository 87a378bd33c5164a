using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>What is noticed while a document is turned into a report (codes CCHC01xx).</summary>
internal static class ImportIssues
{
    internal static readonly MessageDefinition Empty = new(
        "CCHC0101", "Tệp không có nội dung.", "The file has no content.");

    internal static readonly MessageDefinition NoReport = new(
        "CCHC0102",
        "Đây không phải báo cáo cải cách hành chính: không thấy cụm từ “báo cáo” cùng “cải cách hành chính” (CCHC), cũng không thấy bảng thống kê số liệu.",
        "This is no administrative-reform report: it names neither “báo cáo” with “cải cách hành chính” (CCHC) nor has it a statistics table.");

    internal static readonly MessageDefinition UnknownRow = new(
        "CCHC0103",
        "Dòng “{found}” không có trong danh mục {edition}; dòng được giữ nguyên văn.",
        "The row “{found}” is unknown to the edition {edition}; it is kept as written.");

    internal static readonly MessageDefinition SecondRow = new(
        "CCHC0104",
        "Dòng {code} xuất hiện lần thứ hai; dòng đầu được tính, dòng này được giữ nguyên văn.",
        "The row {code} stands a second time; the first one counts, this one is kept as written.");

    internal static readonly MessageDefinition PeriodsDisagree = new(
        "CCHC0105",
        "Các chỗ ghi kỳ báo cáo không thống nhất: {found}; lấy {taken}.",
        "The statements of the reporting period disagree: {found}; taken is {taken}.");

    internal static readonly MessageDefinition NoPeriod = new(
        "CCHC0106", "Không tìm thấy kỳ báo cáo (ví dụ “quý I năm 2022”).", "No reporting period was found (such as “quý I năm 2022”).");

    internal static readonly MessageDefinition NoUnit = new(
        "CCHC0107", "Không tìm thấy tên đơn vị báo cáo (ví dụ “UBND xã …”).", "No reporting unit was found (such as “UBND xã …”).");

    internal static readonly MessageDefinition NoTable = new(
        "CCHC0108", "Không tìm thấy bảng thống kê số liệu của phụ lục.", "The statistics table of the appendix was not found.");

    internal static readonly MessageDefinition Leftover = new(
        "CCHC0109", "Không xếp được dòng này vào phần nào; dòng được giữ lại.", "This line could not be placed; it is kept among the leftovers.");

    internal static readonly MessageDefinition NoColumnHeads = new(
        "CCHC0110",
        "Bảng không có dòng tiêu đề nhận ra được; các cột được hiểu theo thứ tự STT, chỉ tiêu, đơn vị tính, số liệu, ghi chú.",
        "The table has no head that could be recognised; its columns are taken in the order code, label, unit, figure, note.");
}
