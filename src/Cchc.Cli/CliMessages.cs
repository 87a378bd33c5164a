using Cchc.Domain.Text;

namespace Cchc.Cli;

/// <summary>What the command says of calls and files (codes CCHC09xx).</summary>
internal static class CliMessages
{
    internal static readonly MessageDefinition BadCall = new(
        "CCHC0901", "Lệnh không đúng: {found} Xem “cchc {verb}--help”.", "The call is wrong: {found} See “cchc {verb}--help”.");

    internal static readonly MessageDefinition NoFile = new(
        "CCHC0902", "Không có tệp này; hãy kiểm tra đường dẫn.", "There is no such file; check the path.");

    internal static readonly MessageDefinition CannotOpen = new(
        "CCHC0903", "Không mở được tệp: {found}", "The file cannot be opened: {found}");

    internal static readonly MessageDefinition NotText = new(
        "CCHC0904",
        "Byte thứ {offset} không thuộc văn bản UTF-8; cần tệp .docx, .json hoặc văn bản thuần UTF-8 (văn bản theo bảng mã cũ như TCVN3, VNI phải chuyển sang UTF-8).",
        "Byte {offset} is no UTF-8 text; expected a .docx or .json file or plain UTF-8 text (save text of an older encoding such as TCVN3 or VNI as UTF-8 first).");

    internal static readonly MessageDefinition TooLarge = new(
        "CCHC0905",
        "Tệp lớn hơn {limit} MiB; không báo cáo CCHC nào lớn như vậy.",
        "The file is larger than {limit} MiB; no CCHC report is that large.");

    internal static readonly MessageDefinition Exists = new(
        "CCHC0906", "Tệp đích đã có; thêm --force để ghi đè.", "The target exists; add --force to replace it.");

    internal static readonly MessageDefinition UnknownTarget = new(
        "CCHC0907", "Không biết loại tệp đích; cần .docx, .json hoặc .txt.", "The kind of the target is unknown; expected .docx, .json or .txt.");

    internal static readonly MessageDefinition CannotWrite = new(
        "CCHC0908", "Không ghi được tệp: {found}", "The file cannot be written: {found}");

    internal static readonly MessageDefinition UnknownCatalogue = new(
        "CCHC0909",
        "Không có danh mục hay tệp danh mục “{found}”; các danh mục: {known}.",
        "There is no edition and no edition file “{found}”; there are: {known}.");

    internal static readonly MessageDefinition NeedsCatalogue = new(
        "CCHC0910", "--format {format} cần một danh mục; các danh mục: {known}.", "--format {format} needs an edition; there are: {known}.");

    internal static readonly MessageDefinition BadDate = new(
        "CCHC0912", "--as-of cần một ngày dạng 2022-03-15, không phải “{found}”.", "--as-of needs a date such as 2022-03-15, not “{found}”.");

    internal static readonly MessageDefinition Fault = new(
        "CCHC0913",
        "Lỗi bên trong chương trình ({found}). Xin báo lỗi này kèm tệp đầu vào; CCHC_DEBUG=1 cho biết chi tiết.",
        "An internal fault ({found}). Please report it with the input; CCHC_DEBUG=1 shows the details.");

    internal static readonly MessageDefinition SameFile = new(
        "CCHC0914", "Tệp nguồn và tệp đích là một; cần hai tệp khác nhau.", "Source and target are the same file; expected two files.");

    internal static readonly MessageDefinition UnknownWord = new(
        "CCHC0915", "Thừa “{found}”. Xem “cchc {verb}--help”.", "“{found}” is one too many. See “cchc {verb}--help”.");

    internal static readonly MessageDefinition IsFolder = new(
        "CCHC0916", "Đây là thư mục; cần một tệp.", "This is a folder; expected a file.");

    internal static readonly MessageDefinition OtherKind = new(
        "CCHC0917",
        "Đây là tệp {kind}; hãy mở bằng Word rồi lưu lại dạng .docx.",
        "This is a {kind} file; open it in Word and save it as .docx.");

    internal static readonly MessageDefinition UnknownOption = new(
        "CCHC0918", "Không có tùy chọn “{found}”; có: {known}.", "There is no option “{found}”; there are: {known}.");

    internal static readonly MessageDefinition UnknownVerb = new(
        "CCHC0919", "Không có lệnh “{found}”; có: {known}.", "There is no verb “{found}”; there are: {known}.");

    internal static readonly MessageDefinition MissingVerb = new(
        "CCHC0920", "Thiếu lệnh; có: {known}. Xem “cchc --help”.", "The verb is missing; there are: {known}. See “cchc --help”.");

    internal static readonly MessageDefinition MissingArgument = new(
        "CCHC0921", "Thiếu {argument}. Xem “cchc {verb}--help”.", "{argument} is missing. See “cchc {verb}--help”.");

    internal static readonly MessageDefinition MissingValue = new(
        "CCHC0922", "{option} cần một giá trị: {expected}.", "{option} needs a value: {expected}.");

    internal static readonly MessageDefinition BadWord = new(
        "CCHC0923", "{option} không nhận “{found}”; cần: {expected}.", "{option} does not take “{found}”; expected: {expected}.");

    internal static readonly MessageDefinition Repeated = new(
        "CCHC0924", "{option} chỉ được ghi một lần.", "{option} can be given only once.");

    internal static readonly MessageDefinition CannotPrint = new(
        "CCHC0925", "Không ghi được kết quả ra đầu ra chuẩn: {found}", "The result cannot be written to standard output: {found}");

    internal static readonly MessageDefinition More = new(
        "CCHC0926", "(và {count} lỗi khác)", "(and {count} more)");

    internal static readonly MessageDefinition NoSuchForm = new(
        "CCHC0927",
        "Báo cáo vượt giới hạn của dạng này, không ghi được: {found}",
        "The report is beyond the limits of this form and cannot be written: {found}");

    internal static readonly MessageDefinition AnnotateOneFile = new(
        "CCHC0930", "--annotate cần đúng một tệp đầu vào, không phải {count}.", "--annotate needs exactly one input, not {count}.");

    internal static readonly MessageDefinition AnnotateDocx = new(
        "CCHC0931",
        "--annotate chỉ ghi nhận xét vào tệp Word (.docx); tệp này thuộc loại khác.",
        "--annotate writes comments into a Word document (.docx) only; this file is of another kind.");

    internal static readonly MessageDefinition AnnotateExists = new(
        "CCHC0932", "Tệp đích của --annotate đã có; hãy chọn tên khác.", "The target of --annotate exists; choose another name.");

    internal static readonly MessageDefinition Unchecked = new(
        "CCHC0933", "Chưa kiểm được vì thiếu số liệu (dòng thiếu): {relations}.", "Not checkable for want of figures (rows): {relations}.");

    internal static readonly MessageDefinition NotPlaced = new(
        "CCHC0934", "“{found}” chưa xếp được vào đâu; vẫn được giữ nguyên văn.", "“{found}” is not placed; it is kept as written.");

    internal static readonly MessageDefinition UnknownSchema = new(
        "CCHC0935", "Không có lược đồ “{found}”; các lược đồ: {known}.", "There is no schema “{found}”; there are: {known}.");

    internal static readonly MessageDefinition SchemaOfCatalogue = new(
        "CCHC0936", "--catalogue chỉ dùng với lược đồ của báo cáo (report).", "--catalogue goes with the schema of a report only.");

    internal static readonly MessageDefinition FormTarget = new(
        "CCHC0937", "Mẫu báo cáo là tệp Word; tên tệp đích cần đuôi .docx.", "The form is a Word document; the name of the target must end in .docx.");
}
