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
        "Không phải văn bản UTF-8 (byte thứ {offset}); cần tệp .docx, .json hoặc văn bản thuần UTF-8.",
        "Not UTF-8 text (byte {offset}); expected a .docx or .json file or plain UTF-8 text.");

    internal static readonly MessageDefinition TooLarge = new(
        "CCHC0905", "Tệp lớn hơn {limit} MiB.", "The file is larger than {limit} MiB.");

    internal static readonly MessageDefinition Exists = new(
        "CCHC0906", "Tệp đích đã có; thêm --force để ghi đè.", "The target exists; add --force to replace it.");

    internal static readonly MessageDefinition UnknownTarget = new(
        "CCHC0907", "Không biết loại tệp đích; cần .docx, .json hoặc .txt.", "The kind of the target is unknown; expected .docx, .json or .txt.");

    internal static readonly MessageDefinition CannotWrite = new(
        "CCHC0908", "Không ghi được tệp: {found}", "The file cannot be written: {found}");

    internal static readonly MessageDefinition UnknownCatalogue = new(
        "CCHC0909", "Không có danh mục “{found}”; các danh mục: {known}.", "There is no edition “{found}”; there are: {known}.");

    internal static readonly MessageDefinition NeedsCatalogue = new(
        "CCHC0910", "--format {format} cần một danh mục; các danh mục: {known}.", "--format {format} needs an edition; there are: {known}.");

    internal static readonly MessageDefinition NotYet = new(
        "CCHC0911", "{option} chưa có trong phiên bản này.", "{option} is not part of this version yet.");

    internal static readonly MessageDefinition BadDate = new(
        "CCHC0912", "--as-of cần một ngày dạng 2022-03-15, không phải “{found}”.", "--as-of needs a date such as 2022-03-15, not “{found}”.");

    internal static readonly MessageDefinition Fault = new(
        "CCHC0913",
        "Lỗi bên trong chương trình ({found}). Xin báo lỗi này kèm tệp đầu vào; CCHC_DEBUG=1 cho biết chi tiết.",
        "An internal fault ({found}). Please report it with the input; CCHC_DEBUG=1 shows the details.");

    internal static readonly MessageDefinition SameFile = new(
        "CCHC0914", "Tệp nguồn và tệp đích là một.", "Source and target are the same file.");

    internal static readonly MessageDefinition UnknownWord = new(
        "CCHC0915", "Không hiểu “{found}”. Xem “cchc {verb}--help”.", "“{found}” is not understood. See “cchc {verb}--help”.");

    internal static readonly MessageDefinition AnnotateOneFile = new(
        "CCHC0930", "--annotate cần đúng một tệp đầu vào, không phải {count}.", "--annotate needs exactly one input, not {count}.");

    internal static readonly MessageDefinition AnnotateDocx = new(
        "CCHC0931",
        "--annotate chỉ ghi nhận xét vào tệp Word (.docx); tệp này thuộc loại khác.",
        "--annotate writes comments into a Word document (.docx) only; this file is of another kind.");

    internal static readonly MessageDefinition AnnotateExists = new(
        "CCHC0932", "Tệp đích của --annotate đã có; hãy chọn tên khác.", "The target of --annotate exists; choose another name.");
}
