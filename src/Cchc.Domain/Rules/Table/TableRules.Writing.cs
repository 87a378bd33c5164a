using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Table;

/// <content>The rules of how the table is written, and of blank cells.</content>
internal static partial class TableRules
{
    internal static readonly Rule Padded = new(
        new("CCHC2113", "{code}: “{found}” thêm số 0 phía trước; ghi “{expected}”.", "{code}: “{found}” has a leading zero; write “{expected}”."),
        RuleSeverity.Info,
        new("Số liệu thêm số 0 phía trước", "A padded figure"))
    {
        Checks = new("Số liệu trong bảng không thêm số 0 phía trước.", "Figures in the table have no leading zero."),
        Basis = ByForm,
        Remedy = new("Bỏ số 0 phía trước.", "Drop the zero."),
        Wrong = new("01", "01"),
        Right = new("1", "1"),
    };

    internal static readonly Rule CodeWritten = new(
        new("CCHC2114", "Mã dòng ghi “{found}”, mẫu ghi “{expected}”.", "The code is written “{found}”, the form has “{expected}”."),
        RuleSeverity.Info,
        new("Mã dòng viết khác mẫu", "A code written otherwise"))
    {
        Checks = new("Mã dòng viết như mẫu.", "Codes are written as in the form."),
        Basis = ByForm,
        Remedy = new("Chép mã của mẫu.", "Copy the code of the form."),
        Wrong = new("2.3.", "2.3."),
        Right = new("2.3", "2.3"),
    };

    internal static readonly Rule LabelWritten = new(
        new("CCHC2115", "{code}: tên chỉ tiêu khác mẫu: {difference}.", "{code}: the label differs from the form: {difference}."),
        RuleSeverity.Info,
        new("Tên chỉ tiêu khác mẫu", "A label differs from the form"))
    {
        Checks = new("Tên chỉ tiêu viết như mẫu.", "Labels are written as in the form."),
        Basis = ByForm,
        Remedy = new("Chép tên chỉ tiêu của mẫu.", "Copy the label of the form."),
        Wrong = new("Số vấn đề phát hiện đã xử lý", "Số vấn đề phát hiện đã xử lý"),
        Right = new("Số vấn đề phát hiện đã xử lý xong", "Số vấn đề phát hiện đã xử lý xong"),
    };

    internal static readonly Rule UnitWritten = new(
        new("CCHC2116", "{code}: đơn vị tính ghi “{found}”, mẫu ghi “{expected}”.", "{code}: the unit is written “{found}”, the form has “{expected}”."),
        RuleSeverity.Info,
        new("Đơn vị tính khác mẫu", "A unit differs from the form"))
    {
        Checks = new("Đơn vị tính viết như mẫu.", "Units are written as in the form."),
        Basis = ByForm,
        Remedy = new("Chép đơn vị tính của mẫu.", "Copy the unit of the form."),
        Wrong = new("1.1.1: Văn bản", "1.1.1: Văn bản"),
        Right = new("1.1.1: Nhiệm vụ", "1.1.1: Nhiệm vụ"),
    };

    internal static readonly Rule MustBeZero = new(
        new("CCHC2117", "{rows}: để trống nhưng chắc chắn bằng 0 vì {why}; ghi 0.", "{rows}: blank, but certainly 0 because {why}; write 0."),
        RuleSeverity.Info,
        new("Ô trống chắc chắn bằng 0", "A blank that is certainly 0"))
    {
        Checks = new("Ô có số liệu bằng 0 thì ghi 0, không để trống.", "A cell whose figure is 0 says 0 and is not blank."),
        Basis = ByEdition,
        Remedy = new("Ghi 0.", "Write 0."),
        Wrong = new("1.3.1 = 0, 1.3.2 trống", "1.3.1 = 0, 1.3.2 blank"),
        Right = new("1.3.1 = 0, 1.3.2 = 0", "1.3.1 = 0, 1.3.2 = 0"),
    };

    internal static readonly Rule HidesGap = new(
        new("CCHC2118", "{rows}: để trống trong khi {why}; phải có số liệu {expected}. {title}", "{rows}: blank although {why}; a figure of {expected} is due. {title}"),
        RuleSeverity.Warning,
        new("Ô trống che một khoảng chênh", "A blank that hides a gap"))
    {
        Checks = new("Ô trống không che khoảng chênh giữa các số liệu khác.", "No blank hides a difference between other figures."),
        Basis = ByEdition,
        Remedy = new("Điền số liệu còn thiếu.", "Fill in the figure that is missing."),
        Wrong = new("3.1.1 = 227, 3.1.2 trống, 3.1.3 = 183", "3.1.1 = 227, 3.1.2 blank, 3.1.3 = 183"),
        Right = new("3.1.1 = 15, 3.1.2 = 12, 3.1.3 = 186", "3.1.1 = 15, 3.1.2 = 12, 3.1.3 = 186"),
    };

    internal static readonly Rule Blank = new(
        new("CCHC2119", "Các ô để trống: {rows}. Không có thì ghi 0; không thuộc phạm vi thì ghi “-”.", "Blank cells: {rows}. Write 0 where there is none, “-” where the row does not apply."),
        RuleSeverity.Info,
        new("Ô để trống", "Blank cells"))
    {
        Checks = new("Ô cần số liệu không để trống.", "A cell that expects a figure is not blank."),
        Basis = ByForm,
        Remedy = new("Ghi 0 nếu không có, “-” nếu không thuộc phạm vi, hoặc điền số liệu.", "Write 0 for none, “-” for not applicable, or the figure."),
        Wrong = new("3.3.3 trống", "3.3.3 blank"),
        Right = new("3.3.3 = 0", "3.3.3 = 0"),
    };

    internal static readonly Rule Misprint = new(
        new("CCHC2120", "{code}: tên chỉ tiêu in sẵn có lỗi của mẫu: {difference}.", "{code}: the printed label carries a fault of the form: {difference}."),
        RuleSeverity.Info,
        new("Lỗi in của mẫu", "A misprint of the form"))
    {
        Checks = new("Lỗi đã biết của mẫu được nêu.", "Known faults of the form are told."),
        Basis = ByForm,
        Remedy = new("Đề nghị cơ quan ban hành mẫu sửa; khi dùng lại có thể viết đúng.", "Ask the body that keeps the form to mend it; the right wording is accepted."),
        Wrong = new("Quy chế chỉ tiêu nội bộ", "Quy chế chỉ tiêu nội bộ"),
        Right = new("Quy chế chi tiêu nội bộ", "Quy chế chi tiêu nội bộ"),
    };

    internal static readonly Rule NotApplicable = new(
        new("CCHC2121", "{code}: ghi “{found}” (không thuộc phạm vi) trong khi {why}.", "{code}: “{found}” says that the row does not apply, although {why}."),
        RuleSeverity.Warning,
        new("“Không thuộc phạm vi” trong khi có số liệu liên quan", "“Not applicable” beside figures that apply"))
    {
        Checks = new("Dòng ghi “-” không có dòng liên quan nào đòi hỏi số liệu.", "Where a row does not apply, no related figure demands one."),
        Basis = ByEdition,
        Remedy = new("Ghi số liệu.", "Write the figure."),
        Wrong = new("3.3.1 = 246, 3.3.1.c = -", "3.3.1 = 246, 3.3.1.c = -"),
        Right = new("3.3.1 = 246, 3.3.1.c = 76", "3.3.1 = 246, 3.3.1.c = 76"),
    };

    internal static readonly Rule WordForCode = new(
        new("CCHC2122", "{code}: “{found}” ghi bằng chữ; mẫu yêu cầu ghi mã số {expected}.", "{code}: “{found}” is a word; the form asks for the code {expected}."),
        RuleSeverity.Info,
        new("Ghi chữ thay cho mã số", "A word in the place of a code"))
    {
        Checks = new("Dòng có các lựa chọn ghi mã số của lựa chọn.", "A row of options says the code of the option."),
        Basis = ByForm,
        Remedy = new("Ghi mã số.", "Write the code."),
        Wrong = new("Không", "Không"),
        Right = new("0", "0"),
    };
}
