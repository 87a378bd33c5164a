using Cchc.Domain.Text;

namespace Cchc.Domain.Docx;

/// <summary>What can be wrong with a Word document as a file, or worth knowing about it (codes CCHC03xx).</summary>
internal static class DocxIssues
{
    internal static readonly MessageDefinition Empty = new(
        "CCHC0301", "Tệp rỗng; cần một tệp Word (.docx).", "The file is empty; expected a Word document (.docx).");

    internal static readonly MessageDefinition NotAPackage = new(
        "CCHC0302",
        "Tệp không phải tệp Word dạng .docx: tìm thấy {found}; {remedy}.",
        "The file is no Word document of the .docx kind: found {found}; {remedy}.");

    internal static readonly MessageDefinition OldWord = new(
        "CCHC0303",
        "Tệp là tệp Word kiểu cũ (.doc); hãy mở bằng Word rồi lưu lại dạng .docx.",
        "The file is an old Word document (.doc); open it in Word and save it as .docx.");

    internal static readonly MessageDefinition Encrypted = new(
        "CCHC0304",
        "Tệp được bảo vệ bằng mật khẩu; hãy bỏ mật khẩu rồi lưu lại.",
        "The file is protected by a password; remove the password and save it again.");

    internal static readonly MessageDefinition DamagedPackage = new(
        "CCHC0305",
        "Tệp bị hỏng hoặc tải về chưa đủ, không mở được: {found}",
        "The file is damaged or incomplete and cannot be opened: {found}");

    internal static readonly MessageDefinition NotWordprocessing = new(
        "CCHC0306",
        "Tệp không chứa văn bản Word: tìm thấy {found}.",
        "The file holds no Word text: found {found}.");

    internal static readonly MessageDefinition MissingPart = new(
        "CCHC0307", "Thiếu thành phần “{part}” trong tệp.", "The part “{part}” is missing from the file.");

    internal static readonly MessageDefinition DamagedXml = new(
        "CCHC0308",
        "Thành phần “{part}” không phải XML hợp lệ ở dòng {line}: {found}",
        "The part “{part}” is no valid XML at line {line}: {found}");

    internal static readonly MessageDefinition DocumentTypeRefused = new(
        "CCHC0309",
        "Thành phần “{part}” có khai báo DTD, không được phép trong tệp Word.",
        "The part “{part}” declares a DTD, which a Word document must not have.");

    internal static readonly MessageDefinition TooLarge = new(
        "CCHC0310",
        "Tệp vượt giới hạn an toàn {name} = {limit}; không báo cáo CCHC nào lớn như vậy.",
        "The file exceeds the safety limit {name} = {limit}; no CCHC report is that large.");

    internal static readonly MessageDefinition MacrosPresent = new(
        "CCHC0311", "Tệp có macro; macro được bỏ qua.", "The file holds macros; they are not looked at.");

    internal static readonly MessageDefinition TrackedChanges = new(
        "CCHC0312",
        "Tệp còn sửa đổi được theo dõi (Track Changes); văn bản được đọc như khi đã chấp nhận mọi sửa đổi.",
        "The file has tracked changes; the text is read as if all of them were accepted.");

    internal static readonly MessageDefinition EditedAfterWriting = new(
        "CCHC0313",
        "Văn bản khác dữ liệu kèm trong tệp: dữ liệu là {data}, văn bản là {visible}; lấy theo văn bản.",
        "The text differs from the data inside the file: the data says {data}, the text {visible}; the text is taken.");

    internal static readonly MessageDefinition EmbeddedDataUnreadable = new(
        "CCHC0314",
        "Dữ liệu kèm trong tệp không đọc được hoặc không khớp mã kiểm tra của nó; báo cáo lấy theo văn bản nhìn thấy.",
        "The data inside the file cannot be read, or does not match its hash; the visible text is taken.");

    internal static readonly MessageDefinition ContentNotRead = new(
        "CCHC0315",
        "Văn bản có {found}, nội dung không được đọc; hãy mở bằng Word, chuyển nội dung đó thành chữ rồi lưu lại.",
        "The document holds {found}, whose content is not read; open it in Word, turn that content into text and save it again.");

    internal static readonly MessageDefinition OutsideTheFile = new(
        "CCHC0316",
        "Thành phần “{part}” nằm ngoài tệp ({found}); liên kết ra ngoài không bao giờ được mở.",
        "The part “{part}” lies outside the file ({found}); links to the outside are never followed.");

    internal static readonly MessageDefinition PartTwice = new(
        "CCHC0317",
        "Thành phần “{part}” có nhiều hơn một trong tệp, không rõ dùng bản nào; hãy mở bằng Word rồi lưu lại.",
        "The part “{part}” is in the file more than once, and which one is meant cannot be told; open it in Word and save it again.");

    internal static readonly MessageDefinition OtherEdition = new(
        "CCHC0318",
        "Tệp lập theo danh mục chỉ tiêu “{edition}”, nhưng bảng được đọc theo “{found}”; hãy đọc lại với danh mục đó.",
        "The file was made for the edition “{edition}”, but its table was read by “{found}”; read it again with that edition.");

    internal static Issue Fatal(Message message) => new(message) { IsFatal = true };
}
