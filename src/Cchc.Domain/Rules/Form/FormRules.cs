using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Form;

/// <summary>The rules of the document: the components of an official document (Nghị định 30/2020/NĐ-CP), the outline, capitals, spelling.</summary>
internal static partial class FormRules
{
    private static LocalizedText Components => new(
        "Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2: các thành phần chính của văn bản hành chính.", "Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2: the main components of an administrative document.");

    private static LocalizedText Layout => new(
        "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II: cách trình bày từng thành phần.", "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II: how each component is written.");

    private static LocalizedText Appendices => new(
        "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III: phụ lục kèm theo văn bản.", "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III: appendices of a document.");

    private static LocalizedText Samples => new(
        "Nghị định 30/2020/NĐ-CP, Phụ lục III: mọi mẫu văn bản kết thúc bằng “./.”.", "Nghị định 30/2020/NĐ-CP, Phụ lục III: every sample document ends with “./.”.");

    private static LocalizedText Outline => new(
        "Đề cương báo cáo cải cách hành chính định kỳ: phần I đến phần V, mỗi mục một số thứ tự.", "The outline of the periodic report: parts I to V, items numbered in order.");

    private static LocalizedText Capitals => new(
        "Nghị định 30/2020/NĐ-CP, Phụ lục II: viết hoa trong văn bản hành chính.", "Nghị định 30/2020/NĐ-CP, Phụ lục II: capitals in administrative documents.");

    private static LocalizedText Language => new(
        "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II: nội dung chính xác, ngôn ngữ phổ thông, đúng chính tả tiếng Việt.", "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II: the text is exact and in correct Vietnamese.");

    internal static readonly Rule NoAgency = new(
        new("CCHC1001", "Thiếu tên cơ quan ban hành ở đầu văn bản.", "The name of the issuing agency is missing at the head of the document."),
        RuleSeverity.Warning,
        new("Thiếu tên cơ quan ban hành", "The issuing agency is missing"))
    {
        Checks = new("Văn bản có tên cơ quan chủ quản trực tiếp và tên cơ quan ban hành.", "The document names the superior agency and the issuing agency."),
        Basis = Components,
        Remedy = new("Ghi hai dòng ở góc trái trên: tên cơ quan chủ quản, dưới là tên UBND xã in đậm.", "Write two lines at the top left: the superior agency, below it the commune's People's Committee in bold."),
        Wrong = new("(không có dòng nào)", "(no such line)"),
        Right = new("UBND HUYỆN THANH BÌNH / ỦY BAN NHÂN DÂN XÃ SÔNG LAM", "UBND HUYỆN THANH BÌNH / ỦY BAN NHÂN DÂN XÃ SÔNG LAM"),
    };

    internal static readonly Rule NoSuperior = new(
        new("CCHC1002", "Chỉ có “{found}”; thiếu tên cơ quan {missing}.", "Only “{found}” is written; the {missing} is missing."),
        RuleSeverity.Warning,
        new("Thiếu một trong hai tên cơ quan", "One of the two agency names is missing"))
    {
        Checks = new("Có đủ cơ quan chủ quản trực tiếp và cơ quan ban hành.", "Both the superior and the issuing agency are named."),
        Basis = Layout,
        Remedy = new("Thêm dòng còn thiếu.", "Add the line that is missing."),
        Wrong = new("ỦY BAN NHÂN DÂN XÃ SÔNG LAM", "ỦY BAN NHÂN DÂN XÃ SÔNG LAM"),
        Right = new("UBND HUYỆN THANH BÌNH / ỦY BAN NHÂN DÂN XÃ SÔNG LAM", "UBND HUYỆN THANH BÌNH / ỦY BAN NHÂN DÂN XÃ SÔNG LAM"),
    };

    internal static readonly Rule NoNationalTitle = new(
        new("CCHC1003", "Thiếu Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”.", "The national title “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” is missing."),
        RuleSeverity.Warning,
        new("Thiếu Quốc hiệu", "The national title is missing"))
    {
        Checks = new("Văn bản có Quốc hiệu.", "The document has the national title."),
        Basis = Components,
        Remedy = new("Ghi Quốc hiệu ở góc phải trên trang đầu.", "Write the national title at the top right of the first page."),
        Wrong = new("(không có)", "(none)"),
        Right = new("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    };

    internal static readonly Rule NoMotto = new(
        new("CCHC1004", "Thiếu Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”.", "The national motto “Độc lập - Tự do - Hạnh phúc” is missing."),
        RuleSeverity.Warning,
        new("Thiếu Tiêu ngữ", "The national motto is missing"))
    {
        Checks = new("Văn bản có Tiêu ngữ.", "The document has the national motto."),
        Basis = Components,
        Remedy = new("Ghi Tiêu ngữ ngay dưới Quốc hiệu.", "Write the motto directly under the national title."),
        Wrong = new("(không có)", "(none)"),
        Right = new("Độc lập - Tự do - Hạnh phúc", "Độc lập - Tự do - Hạnh phúc"),
    };

    internal static readonly Rule TitleMisspelt = new(
        new("CCHC1005", "“{found}” phải viết là “{expected}”.", "“{found}” must read “{expected}”."),
        RuleSeverity.Warning,
        new("Quốc hiệu, Tiêu ngữ viết sai", "The national title or motto is misspelt"))
    {
        Checks = new("Quốc hiệu viết hoa toàn bộ; Tiêu ngữ viết hoa chữ đầu mỗi cụm, giữa các cụm có gạch nối, có cách chữ.", "The title stands in capitals; the motto has a capital at each phrase, and hyphens with blanks between them."),
        Basis = Layout,
        Remedy = new("Chép đúng Quốc hiệu, Tiêu ngữ.", "Copy title and motto exactly."),
        Wrong = new("Độc lập-Tự do-Hạnh phúc", "Độc lập-Tự do-Hạnh phúc"),
        Right = new("Độc lập - Tự do - Hạnh phúc", "Độc lập - Tự do - Hạnh phúc"),
    };

    internal static readonly Rule NoNumber = new(
        new("CCHC1006", "Thiếu số, ký hiệu của văn bản.", "Number and symbol of the document are missing."),
        RuleSeverity.Warning,
        new("Thiếu số, ký hiệu", "Number and symbol are missing"))
    {
        Checks = new("Văn bản có dòng số, ký hiệu.", "The document has a line with number and symbol."),
        Basis = Components,
        Remedy = new("Ghi “Số: …/BC-UBND” dưới tên cơ quan.", "Write “Số: …/BC-UBND” under the agency."),
        Wrong = new("(không có)", "(none)"),
        Right = new("Số: 15/BC-UBND", "Số: 15/BC-UBND"),
    };

    internal static readonly Rule NumberNotFilled = new(
        new("CCHC1007", "“{found}” chưa ghi số của văn bản.", "“{found}” has no number yet."),
        RuleSeverity.Warning,
        new("Chưa ghi số văn bản", "The number is not filled in"))
    {
        Checks = new("Dòng số, ký hiệu có số.", "The line has a number."),
        Basis = Layout,
        Remedy = new("Lấy số tại văn thư và ghi vào trước khi phát hành.", "Take a number from the registry before the document is issued."),
        Wrong = new("Số: /BC-UBND", "Số: /BC-UBND"),
        Right = new("Số: 15/BC-UBND", "Số: 15/BC-UBND"),
    };

    internal static readonly Rule NumberShape = new(
        new("CCHC1008", "“{found}” trình bày chưa đúng; phải là “{expected}”.", "“{found}” is not in the prescribed shape; it should read “{expected}”."),
        RuleSeverity.Info,
        new("Số, ký hiệu trình bày sai", "Number and symbol are not in shape"))
    {
        Checks = new("“Số:” có dấu hai chấm, số dưới 10 thêm số 0, giữa các nhóm không cách chữ.", "“Số:” with a colon, numbers below 10 padded, no blanks between the groups."),
        Basis = Layout,
        Remedy = new("Viết liền, đủ dấu.", "Write it without blanks and with all marks."),
        Wrong = new("Số: 5/BC- UBND", "Số: 5/BC- UBND"),
        Right = new("Số: 05/BC-UBND", "Số: 05/BC-UBND"),
    };

    internal static readonly Rule WrongSymbol = new(
        new("CCHC1009", "Ký hiệu “{found}” không phải của một báo cáo của UBND; cần “{expected}”.", "The symbol “{found}” is not that of a report of a People's Committee; expected “{expected}”."),
        RuleSeverity.Warning,
        new("Ký hiệu không hợp với tên loại", "The symbol does not fit the type"))
    {
        Checks = new("Ký hiệu của báo cáo là BC-UBND.", "The symbol of a report is BC-UBND."),
        Basis = Layout,
        Remedy = new("Sửa ký hiệu theo tên loại và cơ quan ban hành.", "Mend the symbol by type and issuing agency."),
        Wrong = new("Số: 15/KH-UBND", "Số: 15/KH-UBND"),
        Right = new("Số: 15/BC-UBND", "Số: 15/BC-UBND"),
    };

    internal static readonly Rule NoPlaceAndDate = new(
        new("CCHC1010", "Thiếu địa danh và ngày, tháng, năm ban hành.", "Place and date of issue are missing."),
        RuleSeverity.Warning,
        new("Thiếu địa danh, thời gian", "Place and date are missing"))
    {
        Checks = new("Văn bản có địa danh và ngày, tháng, năm.", "The document has place and date."),
        Basis = Components,
        Remedy = new("Ghi địa danh và ngày ký dưới Tiêu ngữ.", "Write place and date of signing under the motto."),
        Wrong = new("(không có)", "(none)"),
        Right = new("Sông Lam, ngày 16 tháng 3 năm 2022", "Sông Lam, ngày 16 tháng 3 năm 2022"),
    };

    internal static readonly Rule DateNotFilled = new(
        new("CCHC1011", "“{found}” chưa ghi đủ ngày, tháng, năm.", "“{found}” has no full date yet."),
        RuleSeverity.Warning,
        new("Chưa ghi đủ ngày ban hành", "The date is not complete"))
    {
        Checks = new("Ngày ban hành có đủ ngày, tháng, năm và là ngày có thật.", "The date has day, month and year, and is a day of the calendar."),
        Basis = Layout,
        Remedy = new("Ghi ngày ký trước khi phát hành.", "Fill in the day of signing before the document is issued."),
        Wrong = new("Sông Lam, ngày tháng 3 năm 2022", "Sông Lam, ngày tháng 3 năm 2022"),
        Right = new("Sông Lam, ngày 16 tháng 3 năm 2022", "Sông Lam, ngày 16 tháng 3 năm 2022"),
    };

    internal static readonly Rule DatePadding = new(
        new("CCHC1012", "“{found}” phải viết là “{expected}”: thêm số 0 trước ngày dưới 10 và tháng 1, 2; các tháng khác không thêm.", "“{found}” should read “{expected}”: days below 10 and the months 1 and 2 are padded, other months are not."),
        RuleSeverity.Info,
        new("Ngày, tháng thêm số 0 chưa đúng", "Padding of a date in words"))
    {
        Checks = new("Ngày dưới 10 và tháng 1, 2 viết thêm số 0; tháng khác không thêm.", "Days below 10 and the months 1 and 2 have a leading 0; others have none."),
        Basis = Layout,
        Remedy = new("Viết lại ngày theo quy tắc.", "Write the date by the rule."),
        Wrong = new("ngày 6 tháng 03 năm 2022", "ngày 6 tháng 03 năm 2022"),
        Right = new("ngày 06 tháng 3 năm 2022", "ngày 06 tháng 3 năm 2022"),
    };

    internal static readonly Rule NoType = new(
        new("CCHC1013", "Thiếu tên loại văn bản “BÁO CÁO”.", "The type of the document, “BÁO CÁO”, is missing."),
        RuleSeverity.Warning,
        new("Thiếu tên loại", "The type is missing"))
    {
        Checks = new("Văn bản có tên loại.", "The document states its type."),
        Basis = Components,
        Remedy = new("Ghi “BÁO CÁO” giữa trang.", "Write “BÁO CÁO” in the middle."),
        Wrong = new("(không có)", "(none)"),
        Right = new("BÁO CÁO", "BÁO CÁO"),
    };

    internal static readonly Rule NoSubject = new(
        new("CCHC1014", "Thiếu trích yếu nội dung dưới tên loại.", "The subject under the type is missing."),
        RuleSeverity.Warning,
        new("Thiếu trích yếu", "The subject is missing"))
    {
        Checks = new("Dưới tên loại có trích yếu nội dung.", "The subject stands under the type."),
        Basis = Components,
        Remedy = new("Ghi trích yếu: công tác cải cách hành chính và kỳ báo cáo.", "Write the subject: administrative reform, and the period."),
        Wrong = new("(không có)", "(none)"),
        Right = new("Công tác cải cách hành chính Quý I năm 2022", "Công tác cải cách hành chính Quý I năm 2022"),
    };

    internal static readonly Rule NoAddressee = new(
        new("CCHC1015", "Báo cáo gửi cấp trên thiếu “Kính gửi:”.", "A report to a higher body lacks its addressee (“Kính gửi:”)."),
        RuleSeverity.Warning,
        new("Thiếu “Kính gửi”", "The addressee is missing"))
    {
        Checks = new("Báo cáo của cấp dưới gửi cấp trên có “Kính gửi” và tên cơ quan nhận.", "A report from a lower to a higher body names its addressee."),
        Basis = Layout,
        Remedy = new("Thêm “Kính gửi: Ủy ban nhân dân …” dưới trích yếu.", "Add “Kính gửi: Ủy ban nhân dân …” under the subject."),
        Wrong = new("(không có)", "(none)"),
        Right = new("Kính gửi: Ủy ban nhân dân huyện Thanh Bình", "Kính gửi: Ủy ban nhân dân huyện Thanh Bình"),
    };

    /// <summary>Every rule of the family.</summary>
    internal static ValueList<Rule> All => [NoAgency, NoSuperior, NoNationalTitle, NoMotto, TitleMisspelt, NoNumber, NumberNotFilled, NumberShape, WrongSymbol, NoPlaceAndDate, DateNotFilled, DatePadding, NoType, NoSubject, NoAddressee, NoClosingMark, NoSignature, NoAuthority, DeputyWithoutFor, NoRecipients, LabelMisspelt, NoFilingLine, FilingWithoutRegistry, NoAsAbove, NoAttachedLine, AttachedToOther, AppendixNotMentioned, NoAppendixTitle, OtherAppendix, NoPart, NoField, WrongNumeral, EmptySection, PartInSmallLetters, KindInSmallLetters, UnitCapitals, AgencyCapitals, StrayCapital, SpecialNoun, DoubledWords, DoubledItem, DoubledBlock, NoSyllable, Misspelt, Instruction, Spacing, NoEndMark, HeadingMark, WrongEndMark, Colloquial, ItemMark, OpenBracket];
}
