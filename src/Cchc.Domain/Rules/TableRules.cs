using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules;

/// <summary>The rules of the statistics table: shape of cells and rows, and the relations that the edition declares.</summary>
internal static class TableRules
{
    private static readonly LocalizedText ByEdition = new(
        "Quan hệ khai báo trong danh mục chỉ tiêu.", "A relation declared in the indicator catalogue.");

    private static readonly LocalizedText ByKind = new(
        "Loại số liệu của chỉ tiêu trong danh mục.", "The kind of figure that the catalogue gives the indicator.");

    private static readonly LocalizedText ByForm = new(
        "Mẫu phụ lục thống kê của danh mục.", "The form of the statistics appendix in the catalogue.");

    internal static readonly Rule EqualsBroken = new(
        new("CCHC2001", "{rows}: ghi {actual}, phải bằng {expected}. {title}", "{rows}: {actual} is reported and must equal {expected}. {title}"),
        RuleSeverity.Error,
        new("Hai số liệu phải bằng nhau", "Two figures must be equal"),
        new("Hai vế của quan hệ bằng nhau.", "The two sides of an equality."),
        ByEdition);

    internal static readonly Rule AtMostBroken = new(
        new("CCHC2002", "{rows}: ghi {actual}, không được quá {expected}. {title}", "{rows}: {actual} is reported and must be at most {expected}. {title}"),
        RuleSeverity.Error,
        new("Số liệu vượt quá mức cho phép", "A figure is greater than it can be"),
        new("Phần không lớn hơn toàn bộ; tổng tỷ lệ không quá giới hạn.", "A part is at most the whole; shares are at most their limit."),
        ByEdition);

    internal static readonly Rule SumBroken = new(
        new("CCHC2003", "{rows}: tổng ghi {actual}, các thành phần cộng lại là {expected} (chênh {difference}). {title}", "{rows}: the total says {actual}, the parts add up to {expected} (off by {difference}). {title}"),
        RuleSeverity.Error,
        new("Tổng không bằng các thành phần", "A total differs from its parts"),
        new("Tổng bằng tổng các dòng “Trong đó”.", "A total equals the sum of its breakdown rows."),
        ByEdition);

    internal static readonly Rule ImpliesBroken = new(
        new("CCHC2004", "{rows}: ghi {actual}, cần {expected}. {title}", "{rows}: {actual} is reported, expected {expected}. {title}"),
        RuleSeverity.Error,
        new("Số liệu này kéo theo số liệu kia", "One figure demands another"),
        new("Khi điều kiện xảy ra thì số liệu liên quan phải phù hợp.", "Where a condition holds, the figure that follows from it must agree."),
        ByEdition);

    internal static readonly Rule OnlyIfBroken = new(
        new("CCHC2005", "{rows}: ghi {actual} trong khi điều kiện để có số liệu không xảy ra. {title}", "{rows}: {actual} is reported although the condition for a figure does not hold. {title}"),
        RuleSeverity.Error,
        new("Số liệu không được phép có", "A figure where there can be none"),
        new("Chỉ ghi số liệu khi điều kiện xảy ra.", "A figure is given only where its condition holds."),
        ByEdition);

    internal static readonly Rule AnyOfBroken = new(
        new("CCHC2006", "{rows}: số liệu không khớp theo bất kỳ cách hiểu nào của mẫu. {title}", "{rows}: the figures fit no reading of the form. {title}"),
        RuleSeverity.Error,
        new("Không khớp theo cách hiểu nào", "No reading of the form fits"),
        new("Ít nhất một trong các cách hiểu của mẫu phải khớp.", "At least one reading of the form must fit."),
        ByEdition);

    internal static readonly Rule NoAppendix = new(
        new("CCHC2100", "Báo cáo không có bảng thống kê số liệu (phụ lục {form}).", "The report has no statistics table (appendix {form})."),
        RuleSeverity.Error,
        new("Thiếu phụ lục thống kê", "The statistics appendix is missing"),
        new("Báo cáo có phụ lục thống kê số liệu.", "The report has a statistics appendix."),
        ByForm);

    internal static readonly Rule MissingRow = new(
        new("CCHC2101", "Thiếu dòng {code} “{label}”.", "The row {code} “{label}” is missing."),
        RuleSeverity.Error,
        new("Thiếu dòng chỉ tiêu", "A row is missing"),
        new("Bảng có đủ các dòng của mẫu.", "The table has every row of the form."),
        ByForm);

    internal static readonly Rule SecondRow = new(
        new("CCHC2102", "Dòng {code} có hai lần; lần đầu ghi “{first}”, lần sau: {second}.", "The row {code} stands twice; first with “{first}”, then: {second}."),
        RuleSeverity.Error,
        new("Dòng chỉ tiêu bị lặp", "A row stands twice"),
        new("Mỗi dòng của mẫu có một lần.", "Every row of the form stands once."),
        ByForm);

    internal static readonly Rule UnknownRow = new(
        new("CCHC2103", "Dòng “{found}” không có trong mẫu {edition}.", "The row “{found}” is not part of the form {edition}."),
        RuleSeverity.Warning,
        new("Dòng lạ", "An unknown row"),
        new("Bảng không có dòng ngoài mẫu.", "The table has no row beyond the form."),
        ByForm);

    internal static readonly Rule Unreadable = new(
        new("CCHC2104", "{code}: “{found}” không phải là số liệu; cần {expected}.", "{code}: “{found}” is no figure; expected {expected}."),
        RuleSeverity.Error,
        new("Ô số liệu không đọc được", "A cell is no figure"),
        new("Ô số liệu là một số.", "A figure cell holds a number."),
        ByKind);

    internal static readonly Rule Negative = new(
        new("CCHC2105", "{code}: {found} là số âm.", "{code}: {found} is negative."),
        RuleSeverity.Error,
        new("Số âm", "A negative figure"),
        new("Số lượng không âm.", "A count is not negative."),
        ByKind);

    internal static readonly Rule NotWhole = new(
        new("CCHC2106", "{code}: {found} không phải số nguyên.", "{code}: {found} is not a whole number."),
        RuleSeverity.Error,
        new("Không phải số nguyên", "Not a whole number"),
        new("Số lượng là số nguyên.", "A count is whole."),
        ByKind);

    internal static readonly Rule NotAShare = new(
        new("CCHC2107", "{code}: tỷ lệ {found} nằm ngoài 0–100 %.", "{code}: the share {found} is outside 0–100 %."),
        RuleSeverity.Error,
        new("Tỷ lệ ngoài 0–100 %", "A share outside 0–100 %"),
        new("Tỷ lệ từ 0 đến 100 %.", "A share is 0 to 100 %."),
        ByKind);

    internal static readonly Rule NotAnOption = new(
        new("CCHC2108", "{code}: {found} không phải một phương án; các phương án: {options}.", "{code}: {found} is no option; the options are: {options}."),
        RuleSeverity.Error,
        new("Không có phương án này", "No such option"),
        new("Ô lựa chọn ghi mã của một phương án.", "A choice cell holds the code of an option."),
        ByKind);

    internal static readonly Rule GroupFigure = new(
        new("CCHC2109", "{code} “{label}” là dòng nhóm, không có số liệu riêng; số {found} không bằng số liệu của dòng con nào.", "{code} “{label}” is a group row without a figure of its own; {found} equals the figure of none of its children."),
        RuleSeverity.Warning,
        new("Số liệu đặt ở dòng nhóm", "A figure on a group row"),
        new("Dòng nhóm để trống hoặc nhắc lại số của dòng con.", "A group row is blank or repeats the figure of a child."),
        ByForm);

    internal static readonly Rule UnknownEdition = new(
        new("CCHC2110", "Không biết danh mục “{edition}”; bảng số liệu chưa được kiểm.", "The edition “{edition}” is unknown; the table was not checked."),
        RuleSeverity.Error,
        new("Danh mục không xác định", "Unknown edition"),
        new("Bảng số liệu theo một danh mục đã biết.", "The table follows an edition that is known."),
        ByForm);

    internal static readonly Rule RowsChanged = new(
        new("CCHC2111", "Từ ngày {from}, các dòng {rows} đã thay đổi: {what}", "Since {from} the rows {rows} have changed: {what}"),
        RuleSeverity.Info,
        new("Chỉ tiêu đã thay đổi theo quy định mới", "Rows changed by a later rule"),
        new("Vào ngày xét, các dòng có số liệu còn đúng quy định.", "On the day of judgement the rows that carry figures are still as the rules have them."),
        new("Văn bản thay đổi chỉ tiêu, khai báo trong danh mục.", "The document that changed the row, declared in the catalogue."));

    internal static readonly Rule EmptyTable = new(
        new("CCHC2112", "Bảng không có số liệu nào.", "The table holds no figure at all."),
        RuleSeverity.Error,
        new("Bảng chưa điền", "The table is not filled in"),
        new("Bảng có ít nhất một số liệu.", "The table holds at least one figure."),
        ByForm);
}
