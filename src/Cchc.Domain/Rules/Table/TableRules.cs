using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Table;

/// <summary>The rules of the statistics table: shape of cells and rows, how they are written, and the relations that the edition declares.</summary>
internal static partial class TableRules
{
    private static LocalizedText ByEdition => new(
        "Quan hệ khai báo trong danh mục chỉ tiêu.", "A relation declared in the indicator catalogue.");

    private static LocalizedText ByKind => new(
        "Loại số liệu của chỉ tiêu trong danh mục.", "The kind of figure that the catalogue gives the indicator.");

    private static LocalizedText ByForm => new(
        "Mẫu phụ lục thống kê của danh mục.", "The form of the statistics appendix in the catalogue.");

    private static LocalizedText ByChange => new(
        "Văn bản thay đổi chỉ tiêu, khai báo trong danh mục.", "The document that changed the row, declared in the catalogue.");

    internal static readonly Rule EqualsBroken = new(
        new("CCHC2001", "{rows}: ghi {actual}, phải bằng {expected}. {title}", "{rows}: {actual} is reported and must equal {expected}. {title}"),
        RuleSeverity.Error,
        new("Hai số liệu phải bằng nhau", "Two figures must be equal"))
    {
        Checks = new("Hai vế của quan hệ bằng nhau.", "The two sides of an equality."),
        Basis = ByEdition,
        Remedy = new("Đối chiếu với sổ theo dõi và sửa số liệu sai.", "Compare with the records and mend the figure that is wrong."),
        Wrong = new("1.3 = 9, 1.3.1 = 12", "1.3 = 9, 1.3.1 = 12"),
        Right = new("1.3 = 12, 1.3.1 = 12", "1.3 = 12, 1.3.1 = 12"),
        IsDeclaredInEdition = true,
    };

    internal static readonly Rule AtMostBroken = new(
        new("CCHC2002", "{rows}: ghi {actual}, không được quá {expected}. {title}", "{rows}: {actual} is reported and must be at most {expected}. {title}"),
        RuleSeverity.Error,
        new("Số liệu vượt quá mức cho phép", "A figure is greater than it can be"))
    {
        Checks = new("Phần không lớn hơn toàn bộ; tổng tỷ lệ không quá giới hạn.", "A part is at most the whole; shares are at most their limit."),
        Basis = ByEdition,
        Remedy = new("Đối chiếu với sổ theo dõi và sửa số liệu sai.", "Compare with the records and mend the figure that is wrong."),
        Wrong = new("1.1.2 = 27, 1.1.1 = 24", "1.1.2 = 27, 1.1.1 = 24"),
        Right = new("1.1.2 = 7, 1.1.1 = 24", "1.1.2 = 7, 1.1.1 = 24"),
        IsDeclaredInEdition = true,
    };

    internal static readonly Rule SumBroken = new(
        new("CCHC2003", "{rows}: tổng ghi {actual}, các thành phần cộng lại là {expected} (chênh {difference}). {title}", "{rows}: the total says {actual}, the parts add up to {expected} (off by {difference}). {title}"),
        RuleSeverity.Error,
        new("Tổng không bằng các thành phần", "A total differs from its parts"))
    {
        Checks = new("Tổng bằng tổng các dòng “Trong đó”.", "A total equals the sum of its breakdown rows."),
        Basis = ByEdition,
        Remedy = new("Đối chiếu với sổ theo dõi và sửa số liệu sai.", "Compare with the records and mend the figure that is wrong."),
        Wrong = new("3.3.1 = 246; 118 + 4 + 76 + 49", "3.3.1 = 246; 118 + 4 + 76 + 49"),
        Right = new("3.3.1 = 246; 118 + 4 + 76 + 48", "3.3.1 = 246; 118 + 4 + 76 + 48"),
        IsDeclaredInEdition = true,
    };

    internal static readonly Rule ImpliesBroken = new(
        new("CCHC2004", "{rows}: ghi {actual}, cần {expected}. {title}", "{rows}: {actual} is reported, expected {expected}. {title}"),
        RuleSeverity.Error,
        new("Số liệu này kéo theo số liệu kia", "One figure demands another"))
    {
        Checks = new("Khi điều kiện xảy ra thì số liệu liên quan phải phù hợp.", "Where a condition holds, the figure that follows from it must agree."),
        Basis = ByEdition,
        Remedy = new("Đối chiếu với sổ theo dõi và sửa số liệu sai.", "Compare with the records and mend the figure that is wrong."),
        Wrong = new("3.3.1.c = 76, 7.3 = 0", "3.3.1.c = 76, 7.3 = 0"),
        Right = new("3.3.1.c = 76, 7.3 = 1", "3.3.1.c = 76, 7.3 = 1"),
        IsDeclaredInEdition = true,
    };

    internal static readonly Rule OnlyIfBroken = new(
        new("CCHC2005", "{rows}: ghi {actual} trong khi điều kiện để có số liệu không xảy ra. {title}", "{rows}: {actual} is reported although the condition for a figure does not hold. {title}"),
        RuleSeverity.Error,
        new("Số liệu không được phép có", "A figure where there can be none"))
    {
        Checks = new("Chỉ ghi số liệu khi điều kiện xảy ra.", "A figure is given only where its condition holds."),
        Basis = ByEdition,
        Remedy = new("Để trống ô này, hoặc sửa số liệu điều kiện.", "Leave the cell blank, or mend the figure of the condition."),
        Wrong = new("1.4.1 = 0, 1.4.2 = 1", "1.4.1 = 0, 1.4.2 = 1"),
        Right = new("1.4.1 = 0, 1.4.2 trống", "1.4.1 = 0, 1.4.2 blank"),
        IsDeclaredInEdition = true,
    };

    internal static readonly Rule AnyOfBroken = new(
        new("CCHC2006", "{rows}: số liệu không khớp theo bất kỳ cách hiểu nào của mẫu. {title}", "{rows}: the figures fit no reading of the form. {title}"),
        RuleSeverity.Error,
        new("Không khớp theo cách hiểu nào", "No reading of the form fits"))
    {
        Checks = new("Ít nhất một trong các cách hiểu của mẫu phải khớp.", "At least one reading of the form must fit."),
        Basis = ByEdition,
        Remedy = new("Đối chiếu với sổ theo dõi và sửa số liệu sai.", "Compare with the records and mend the figure that is wrong."),
        Wrong = new("3.1.3 = 186; 3.2.1 = 50, 3.2.2 = 6, 3.2.3 = 52", "3.1.3 = 186; 3.2.1 = 50, 3.2.2 = 6, 3.2.3 = 52"),
        Right = new("3.1.3 = 186; 3.2.1 = 128, 3.2.2 = 6, 3.2.3 = 52", "3.1.3 = 186; 3.2.1 = 128, 3.2.2 = 6, 3.2.3 = 52"),
        IsDeclaredInEdition = true,
    };

    internal static readonly Rule NoAppendix = new(
        new("CCHC2100", "Báo cáo không có bảng thống kê số liệu (phụ lục {form}).", "The report has no statistics table (appendix {form})."),
        RuleSeverity.Error,
        new("Thiếu phụ lục thống kê", "The statistics appendix is missing"))
    {
        Checks = new("Báo cáo có phụ lục thống kê số liệu.", "The report has a statistics appendix."),
        Basis = ByForm,
        Remedy = new("Kèm phụ lục thống kê đã điền.", "Attach the appendix, filled in."),
        Wrong = new("(không có bảng)", "(no table)"),
        Right = new("(có bảng)", "(a table)"),
    };

    internal static readonly Rule MissingRow = new(
        new("CCHC2101", "Thiếu dòng {code} “{label}”.", "The row {code} “{label}” is missing."),
        RuleSeverity.Error,
        new("Thiếu dòng chỉ tiêu", "A row is missing"))
    {
        Checks = new("Bảng có đủ các dòng của mẫu.", "The table has every row of the form."),
        Basis = ByForm,
        Remedy = new("Thêm dòng theo mẫu; không có thì ghi 0.", "Add the row of the form; write 0 where there is none."),
        Wrong = new("2.2, 2.4", "2.2, 2.4"),
        Right = new("2.2, 2.3, 2.4", "2.2, 2.3, 2.4"),
    };

    internal static readonly Rule SecondRow = new(
        new("CCHC2102", "Dòng {code} có hai lần; lần đầu ghi “{first}”, lần sau: {second}.", "The row {code} stands twice; first with “{first}”, then: {second}."),
        RuleSeverity.Error,
        new("Dòng chỉ tiêu bị lặp", "A row stands twice"))
    {
        Checks = new("Mỗi dòng của mẫu có một lần.", "Every row of the form stands once."),
        Basis = ByForm,
        Remedy = new("Xóa dòng thừa.", "Delete one of them."),
        Wrong = new("7.5.2, 7.5.2", "7.5.2, 7.5.2"),
        Right = new("7.5.2", "7.5.2"),
    };

    internal static readonly Rule UnknownRow = new(
        new("CCHC2103", "Dòng “{found}” không có trong mẫu {edition}.", "The row “{found}” is not part of the form {edition}."),
        RuleSeverity.Warning,
        new("Dòng lạ", "An unknown row"))
    {
        Checks = new("Bảng không có dòng ngoài mẫu.", "The table has no row beyond the form."),
        Basis = ByForm,
        Remedy = new("Xóa dòng, hoặc chuyển nội dung vào lời văn.", "Delete it, or tell it in the narrative."),
        Wrong = new("8 Chỉ tiêu khác", "8 another row"),
        Right = new("(không có dòng 8)", "(no row 8)"),
    };

    internal static readonly Rule Unreadable = new(
        new("CCHC2104", "{code}: “{found}” không phải là số liệu; cần {expected}.", "{code}: “{found}” is no figure; expected {expected}."),
        RuleSeverity.Error,
        new("Ô số liệu không đọc được", "A cell is no figure"))
    {
        Checks = new("Ô số liệu là một số.", "A figure cell holds a number."),
        Basis = ByKind,
        Remedy = new("Ghi bằng chữ số.", "Write it in digits."),
        Wrong = new("mười hai", "mười hai"),
        Right = new("12", "12"),
    };

    internal static readonly Rule Negative = new(
        new("CCHC2105", "{code}: {found} là số âm.", "{code}: {found} is negative."),
        RuleSeverity.Error,
        new("Số âm", "A negative figure"))
    {
        Checks = new("Số lượng không âm.", "A count is not negative."),
        Basis = ByKind,
        Remedy = new("Sửa số liệu.", "Mend the figure."),
        Wrong = new("-1", "-1"),
        Right = new("1", "1"),
    };

    internal static readonly Rule NotWhole = new(
        new("CCHC2106", "{code}: {found} không phải số nguyên.", "{code}: {found} is not a whole number."),
        RuleSeverity.Error,
        new("Không phải số nguyên", "Not a whole number"))
    {
        Checks = new("Số lượng là số nguyên.", "A count is whole."),
        Basis = ByKind,
        Remedy = new("Sửa số liệu.", "Mend the figure."),
        Wrong = new("2,5", "2,5"),
        Right = new("2", "2"),
    };

    internal static readonly Rule NotAShare = new(
        new("CCHC2107", "{code}: tỷ lệ {found} nằm ngoài 0–100 %.", "{code}: the share {found} is outside 0–100 %."),
        RuleSeverity.Error,
        new("Tỷ lệ ngoài 0–100 %", "A share outside 0–100 %"))
    {
        Checks = new("Tỷ lệ từ 0 đến 100 %.", "A share is 0 to 100 %."),
        Basis = ByKind,
        Remedy = new("Tính lại tỷ lệ.", "Work the share out again."),
        Wrong = new("120", "120"),
        Right = new("100", "100"),
    };

    internal static readonly Rule NotAnOption = new(
        new("CCHC2108", "{code}: {found} không phải một phương án; các phương án: {options}.", "{code}: {found} is no option; the options are: {options}."),
        RuleSeverity.Error,
        new("Không có phương án này", "No such option"))
    {
        Checks = new("Ô lựa chọn ghi mã của một phương án.", "A choice cell holds the code of an option."),
        Basis = ByKind,
        Remedy = new("Chọn một mã trong các phương án của mẫu.", "Choose one of the form's codes."),
        Wrong = new("7.4 = 2", "7.4 = 2"),
        Right = new("7.4 = 1", "7.4 = 1"),
    };

    internal static readonly Rule GroupFigure = new(
        new("CCHC2109", "{code} “{label}” là dòng nhóm, không có số liệu riêng; số {found} không bằng số liệu của dòng con nào.{hint}", "{code} “{label}” is a group row without a figure of its own; {found} equals the figure of none of its children.{hint}"),
        RuleSeverity.Warning,
        new("Số liệu đặt ở dòng nhóm", "A figure on a group row"))
    {
        Checks = new("Dòng nhóm để trống hoặc nhắc lại số của dòng con.", "A group row is blank or repeats the figure of a child."),
        Basis = ByForm,
        Remedy = new("Chuyển số liệu xuống đúng dòng con và để trống dòng nhóm.", "Move the figure to the row below that it belongs to, and leave the group blank."),
        Wrong = new("3.2 = 57", "3.2 = 57"),
        Right = new("3.2 trống", "3.2 blank"),
    };

    internal static readonly Rule UnknownEdition = new(
        new("CCHC2110", "Không biết danh mục “{edition}”; bảng số liệu chưa được kiểm.", "The edition “{edition}” is unknown; the table was not checked."),
        RuleSeverity.Error,
        new("Danh mục không xác định", "Unknown edition"))
    {
        Checks = new("Bảng số liệu theo một danh mục đã biết.", "The table follows an edition that is known."),
        Basis = ByForm,
        Remedy = new("Chọn danh mục, hoặc nạp tệp danh mục của địa phương.", "Choose an edition, or load the file of your district."),
        Wrong = new("other-2030", "other-2030"),
        Right = new("hoang-hoa-01b-2022", "hoang-hoa-01b-2022"),
    };

    internal static readonly Rule RowsChanged = new(
        new("CCHC2111", "Từ ngày {from}, các dòng {rows} đã thay đổi: {what}", "Since {from} the rows {rows} have changed: {what}"),
        RuleSeverity.Info,
        new("Chỉ tiêu đã thay đổi theo quy định mới", "Rows changed by a later rule"))
    {
        Checks = new("Vào ngày xét, các dòng có số liệu còn đúng quy định.", "On the day of judgement the rows that carry figures are still as the rules have them."),
        Basis = ByChange,
        Remedy = new("Hỏi cơ quan quản lý mẫu cách ghi theo quy định mới.", "Ask the body that keeps the form how to fill it in under the new rule."),
        Wrong = new("3.3.1.c (mức độ 3) năm 2023", "3.3.1.c (level 3) in 2023"),
        Right = new("3.3.1.c quý I năm 2022", "3.3.1.c in the first quarter of 2022"),
    };

    internal static readonly Rule EmptyTable = new(
        new("CCHC2112", "Bảng không có số liệu nào.", "The table holds no figure at all."),
        RuleSeverity.Error,
        new("Bảng chưa điền", "The table is not filled in"))
    {
        Checks = new("Bảng có ít nhất một số liệu.", "The table holds at least one figure."),
        Basis = ByForm,
        Remedy = new("Điền số liệu.", "Fill the table in."),
        Wrong = new("(mọi ô trống)", "(every cell blank)"),
        Right = new("(có số liệu)", "(figures)"),
    };

    /// <summary>Every rule of the family.</summary>
    internal static ValueList<Rule> All => [EqualsBroken, AtMostBroken, SumBroken, ImpliesBroken, OnlyIfBroken, AnyOfBroken, NoAppendix, MissingRow, SecondRow, UnknownRow, Unreadable, Negative, NotWhole, NotAShare, NotAnOption, GroupFigure, UnknownEdition, RowsChanged, EmptyTable, Padded, CodeWritten, LabelWritten, UnitWritten, MustBeZero, HidesGap, Blank, Misprint, NotApplicable, WordForCode];
}
