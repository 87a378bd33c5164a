using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Form;

/// <content>The rules of outline, capitals and spelling.</content>
internal static partial class FormRules
{
    internal static readonly Rule NoPart = new(
        new("CCHC1040", "Báo cáo thiếu phần “{expected}”.", "The report lacks the part “{expected}”."),
        RuleSeverity.Warning,
        new("Thiếu một phần của đề cương", "A part of the outline is missing"))
    {
        Checks = new("Báo cáo có đủ năm phần của đề cương.", "The report has the five parts of the outline."),
        Basis = Outline,
        Remedy = new("Thêm phần còn thiếu.", "Add the missing part."),
        Wrong = new("I., II., III., IV.", "I., II., III., IV."),
        Right = new("I., II., III., IV., V. KIẾN NGHỊ, ĐỀ XUẤT", "I., II., III., IV., V. KIẾN NGHỊ, ĐỀ XUẤT"),
    };

    internal static readonly Rule NoField = new(
        new("CCHC1041", "Phần kết quả thiếu mục “{expected}”.", "The part on results lacks the item “{expected}”."),
        RuleSeverity.Warning,
        new("Thiếu một lĩnh vực cải cách", "A field of the reform is missing"))
    {
        Checks = new("Phần II có đủ sáu lĩnh vực của cải cách hành chính.", "Part II has the six fields of the reform."),
        Basis = Outline,
        Remedy = new("Thêm mục còn thiếu.", "Add the missing item."),
        Wrong = new("1. Cải cách thể chế, 2. Cải cách thủ tục hành chính, 4. …", "1. Cải cách thể chế, 2. Cải cách thủ tục hành chính, 4. …"),
        Right = new("1. … 6. Xây dựng và phát triển Chính quyền điện tử", "1. … 6. Xây dựng và phát triển Chính quyền điện tử"),
    };

    internal static readonly Rule WrongNumeral = new(
        new("CCHC1042", "Số thứ tự “{found}” phải là “{expected}”.", "The numeral “{found}” should be “{expected}”."),
        RuleSeverity.Warning,
        new("Số thứ tự sai", "A numeral is out of order"))
    {
        Checks = new("Số thứ tự của phần, mục liên tục, không lặp, đúng cấp.", "Numerals of parts and items follow one another, none twice, each on its level."),
        Basis = Outline,
        Remedy = new("Đánh lại số.", "Number the items again."),
        Wrong = new("II. … 1.1. … 2. …", "II. … 1.1. … 2. …"),
        Right = new("II. … 1. … 2. …", "II. … 1. … 2. …"),
    };

    internal static readonly Rule EmptySection = new(
        new("CCHC1043", "“{found}” không có nội dung.", "“{found}” has no text."),
        RuleSeverity.Warning,
        new("Phần, mục không có nội dung", "A part or item without text"))
    {
        Checks = new("Mỗi phần, mục có nội dung.", "Every part and item has text."),
        Basis = Outline,
        Remedy = new("Viết nội dung, hoặc ghi “Không có”.", "Write the text, or “Không có”."),
        Wrong = new("V. KIẾN NGHỊ, ĐỀ XUẤT", "V. KIẾN NGHỊ, ĐỀ XUẤT"),
        Right = new("V. KIẾN NGHỊ, ĐỀ XUẤT / Không có.", "V. KIẾN NGHỊ, ĐỀ XUẤT / Không có."),
    };

    internal static readonly Rule PartInSmallLetters = new(
        new("CCHC1044", "Tên phần “{found}” viết chữ thường trong khi các phần khác viết chữ in hoa.", "The title of the part, “{found}”, is in small letters while those of the other parts are in capitals."),
        RuleSeverity.Info,
        new("Tên phần không viết in hoa", "A part whose title is not in capitals"))
    {
        Checks = new("Tên các phần cùng một kiểu chữ.", "The titles of the parts are written alike."),
        Basis = Layout,
        Remedy = new("Viết in hoa như các phần khác.", "Write it in capitals like the others."),
        Wrong = new("IV. Phương hướng, nhiệm vụ", "IV. Phương hướng, nhiệm vụ"),
        Right = new("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ", "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ"),
    };

    internal static readonly Rule KindInSmallLetters = new(
        new("CCHC1050", "“{found}” phải viết hoa “{expected}” khi nêu một văn bản cụ thể.", "“{found}” is written “{expected}” where a particular document is meant."),
        RuleSeverity.Info,
        new("Tên loại văn bản chưa viết hoa", "A document type in small letters"))
    {
        Checks = new("Tên loại của một văn bản cụ thể viết hoa chữ đầu.", "The type of a particular document has a capital."),
        Basis = Capitals,
        Remedy = new("Viết hoa chữ đầu của tên loại.", "Give the type a capital."),
        Wrong = new("công văn số 126/UBND-NV", "công văn số 126/UBND-NV"),
        Right = new("Công văn số 126/UBND-NV", "Công văn số 126/UBND-NV"),
    };

    internal static readonly Rule UnitCapitals = new(
        new("CCHC1051", "“{found}” phải viết là “{expected}”.", "“{found}” should read “{expected}”."),
        RuleSeverity.Info,
        new("Tên đơn vị hành chính viết hoa sai", "Capitals of an administrative unit"))
    {
        Checks = new("Danh từ chung (tỉnh, huyện, xã) viết thường, tên riêng viết hoa mọi âm tiết.", "The common noun (tỉnh, huyện, xã) is small, every syllable of the name a capital."),
        Basis = Capitals,
        Remedy = new("Sửa chữ hoa, chữ thường.", "Mend the capitals."),
        Wrong = new("UBND Huyện Thanh Bình", "UBND Huyện Thanh Bình"),
        Right = new("UBND huyện Thanh Bình", "UBND huyện Thanh Bình"),
    };

    internal static readonly Rule AgencyCapitals = new(
        new("CCHC1052", "“{found}” là tên cơ quan, phải viết “{expected}”.", "“{found}” is the name of an agency and is written “{expected}”."),
        RuleSeverity.Info,
        new("Tên cơ quan chưa viết hoa", "An agency in small letters"))
    {
        Checks = new("Tên cơ quan, tổ chức viết hoa chữ đầu các từ chỉ loại hình và chức năng.", "Names of agencies have capitals on the words for their kind and field."),
        Basis = Capitals,
        Remedy = new("Viết hoa tên cơ quan.", "Give the agency its capitals."),
        Wrong = new("gửi phòng tài chính và kho bạc nhà nước", "gửi phòng tài chính và kho bạc nhà nước"),
        Right = new("gửi Phòng Tài chính và Kho bạc Nhà nước", "gửi Phòng Tài chính và Kho bạc Nhà nước"),
    };

    internal static readonly Rule StrayCapital = new(
        new("CCHC1053", "“{found}” đứng giữa câu không viết hoa: “{expected}”.", "“{found}” has no capital inside a sentence: “{expected}”."),
        RuleSeverity.Info,
        new("Viết hoa giữa câu", "A capital inside a sentence"))
    {
        Checks = new("Từ thường giữa câu không viết hoa.", "Ordinary words have no capital inside a sentence."),
        Basis = Capitals,
        Remedy = new("Viết thường.", "Write it small."),
        Wrong = new("Đề nghị các cấp Tạo điều kiện", "Đề nghị các cấp Tạo điều kiện"),
        Right = new("Đề nghị các cấp tạo điều kiện", "Đề nghị các cấp tạo điều kiện"),
    };

    internal static readonly Rule SpecialNoun = new(
        new("CCHC1054", "“{found}” phải viết là “{expected}”.", "“{found}” should read “{expected}”."),
        RuleSeverity.Info,
        new("Danh từ riêng đặc biệt", "A special noun"))
    {
        Checks = new("“Nhân dân”, “Nhà nước” viết hoa; sau “hành chính”, “quản lý” thì “nhà nước” viết thường.", "“Nhân dân” and “Nhà nước” have a capital; behind “hành chính” and “quản lý”, “nhà nước” has none."),
        Basis = Capitals,
        Remedy = new("Sửa chữ hoa, chữ thường.", "Mend the capital."),
        Wrong = new("trong nhân dân", "trong nhân dân"),
        Right = new("trong Nhân dân", "trong Nhân dân"),
    };

    internal static readonly Rule DoubledWords = new(
        new("CCHC1060", "“{found}” lặp từ; có lẽ là “{expected}”.", "“{found}” repeats words; “{expected}” may be meant."),
        RuleSeverity.Info,
        new("Lặp từ", "Doubled words"))
    {
        Checks = new("Không có từ viết hai lần liền nhau.", "No word stands twice in a row."),
        Basis = Language,
        Remedy = new("Bỏ từ thừa.", "Leave one out."),
        Wrong = new("về việc về ban hành kế hoạch", "về việc về ban hành kế hoạch"),
        Right = new("về việc ban hành kế hoạch", "về việc ban hành kế hoạch"),
    };

    internal static readonly Rule DoubledItem = new(
        new("CCHC1061", "“{found}” có hai lần trong một danh sách.", "“{found}” stands twice in one list."),
        RuleSeverity.Warning,
        new("Lặp ý trong danh sách", "An item stands twice"))
    {
        Checks = new("Mỗi ý của một danh sách có một lần.", "Every item of a list stands once."),
        Basis = Language,
        Remedy = new("Bỏ ý lặp hoặc thay bằng ý bị thiếu.", "Leave it out, or put in the item that was meant."),
        Wrong = new("Cải cách thủ tục hành chính; Cải cách thủ tục hành chính;", "Cải cách thủ tục hành chính; Cải cách thủ tục hành chính;"),
        Right = new("Cải cách thể chế; Cải cách thủ tục hành chính;", "Cải cách thể chế; Cải cách thủ tục hành chính;"),
    };

    internal static readonly Rule DoubledBlock = new(
        new("CCHC1062", "Đoạn “{found}” có hai lần.", "The paragraph “{found}” stands twice."),
        RuleSeverity.Warning,
        new("Lặp đoạn văn", "A paragraph stands twice"))
    {
        Checks = new("Không có đoạn văn nào chép hai lần.", "No paragraph is copied twice."),
        Basis = Language,
        Remedy = new("Bỏ một đoạn.", "Delete one of the two."),
        Wrong = new("- Thực hiện tốt … / - Thực hiện tốt …", "- Thực hiện tốt … / - Thực hiện tốt …"),
        Right = new("- Thực hiện tốt …", "- Thực hiện tốt …"),
    };

    internal static readonly Rule NoSyllable = new(
        new("CCHC1063", "“{found}” không phải là một âm tiết tiếng Việt viết đúng.", "“{found}” is no correctly spelt Vietnamese syllable."),
        RuleSeverity.Info,
        new("Âm tiết viết sai", "A misspelt syllable"))
    {
        Checks = new("Mỗi âm tiết có vần và dấu thanh đúng chính tả.", "Every syllable has a rhyme and a tone that Vietnamese has."),
        Basis = Language,
        Remedy = new("Sửa chính tả.", "Mend the spelling."),
        Wrong = new("đại phuơng", "đại phuơng"),
        Right = new("địa phương", "địa phương"),
    };

    internal static readonly Rule Misspelt = new(
        new("CCHC1064", "“{found}” có lẽ là “{expected}”.", "“{found}” may be meant as “{expected}”."),
        RuleSeverity.Info,
        new("Có thể viết sai chính tả", "A likely misspelling"))
    {
        Checks = new("Các từ thường dùng trong báo cáo viết đúng.", "The usual words of a report are spelt right."),
        Basis = Language,
        Remedy = new("Đọc lại và sửa chính tả.", "Read it again and mend the spelling."),
        Wrong = new("kỹ luật, kỹ cương", "kỹ luật, kỹ cương"),
        Right = new("kỷ luật, kỷ cương", "kỷ luật, kỷ cương"),
    };

    internal static readonly Rule Instruction = new(
        new("CCHC1065", "“{found}” là lời hướng dẫn của mẫu còn để lại.", "“{found}” is an instruction of the outline that was left in."),
        RuleSeverity.Info,
        new("Lời hướng dẫn của mẫu còn sót", "An instruction of the outline is left in"))
    {
        Checks = new("Không để lại lời hướng dẫn của đề cương.", "The outline's instructions are taken out."),
        Basis = Language,
        Remedy = new("Thay bằng nội dung được hỏi hoặc bỏ đi.", "Write what it asks for, or delete it."),
        Wrong = new("(nêu rõ số lượng văn bản đã ban hành)", "(nêu rõ số lượng văn bản đã ban hành)"),
        Right = new("đã ban hành 05 văn bản", "đã ban hành 05 văn bản"),
    };

    internal static readonly Rule Spacing = new(
        new("CCHC1066", "“{found}” sai khoảng cách quanh dấu; nên là “{expected}”.", "“{found}” has a blank too many or too few; it should read “{expected}”."),
        RuleSeverity.Info,
        new("Khoảng cách quanh dấu câu", "Blanks around a mark"))
    {
        Checks = new("Dấu câu viết liền chữ trước, cách chữ sau; “%” viết liền số.", "Marks follow the word directly, a blank follows them; “%” follows its number directly."),
        Basis = Language,
        Remedy = new("Sửa khoảng cách.", "Mend the blanks."),
        Wrong = new("10 % hồ sơ , đúng hạn", "10 % hồ sơ , đúng hạn"),
        Right = new("10% hồ sơ, đúng hạn", "10% hồ sơ, đúng hạn"),
    };

    internal static readonly Rule NoEndMark = new(
        new("CCHC1067", "Đoạn kết thúc bằng “{found}” không có dấu kết thúc câu.", "The paragraph that ends with “{found}” has no end mark."),
        RuleSeverity.Info,
        new("Đoạn văn thiếu dấu kết thúc", "A paragraph without an end mark"))
    {
        Checks = new("Mỗi đoạn, mỗi ý kết thúc bằng dấu câu.", "Every paragraph and item ends with a mark."),
        Basis = Language,
        Remedy = new("Thêm dấu chấm hoặc dấu chấm phẩy.", "Add a full stop or semicolon."),
        Wrong = new("… không có văn bản nào trái quy định", "… không có văn bản nào trái quy định"),
        Right = new("… không có văn bản nào trái quy định.", "… không có văn bản nào trái quy định."),
    };

    internal static readonly Rule HeadingMark = new(
        new("CCHC1068", "Tên mục “{found}” không kết thúc bằng dấu hai chấm.", "The heading “{found}” does not end with a colon."),
        RuleSeverity.Info,
        new("Dấu hai chấm sau tên mục", "A colon behind a heading"))
    {
        Checks = new("Tên phần, tên mục không có dấu ở cuối.", "Headings end without a mark."),
        Basis = Layout,
        Remedy = new("Bỏ dấu hai chấm.", "Drop the colon."),
        Wrong = new("2. Cải cách thủ tục hành chính:", "2. Cải cách thủ tục hành chính:"),
        Right = new("2. Cải cách thủ tục hành chính", "2. Cải cách thủ tục hành chính"),
    };

    internal static readonly Rule WrongEndMark = new(
        new("CCHC1069", "“{found}” kết thúc bằng dấu chấm phẩy nhưng sau đó không còn ý nào của danh sách; dùng dấu chấm.", "“{found}” ends with a semicolon although no item of the list follows; use a full stop."),
        RuleSeverity.Info,
        new("Dấu chấm phẩy ở cuối", "A semicolon at the end"))
    {
        Checks = new("Đoạn văn và ý cuối của danh sách kết thúc bằng dấu chấm.", "Paragraphs and the last item of a list end with a full stop."),
        Basis = Language,
        Remedy = new("Thay bằng dấu chấm.", "Use a full stop."),
        Wrong = new("… trên địa bàn xã năm 2022;", "… trên địa bàn xã năm 2022;"),
        Right = new("… trên địa bàn xã năm 2022.", "… trên địa bàn xã năm 2022."),
    };

    internal static readonly Rule Colloquial = new(
        new("CCHC1070", "“{found}” là cách viết tắt thông tục; viết “{expected}”.", "“{found}” is a colloquial abbreviation; write “{expected}”."),
        RuleSeverity.Info,
        new("Cách viết tắt thông tục", "A colloquial abbreviation"))
    {
        Checks = new("Văn bản không dùng cách viết tắt thông tục.", "A document uses no colloquial abbreviations."),
        Basis = Language,
        Remedy = new("Viết đầy đủ.", "Write it out."),
        Wrong = new("01 đ/c", "01 đ/c"),
        Right = new("01 đồng chí", "01 đồng chí"),
    };

    internal static readonly Rule ItemMark = new(
        new("CCHC1071", "“{found}” thiếu dấu “{expected}” ở cuối dòng.", "“{found}” lacks “{expected}” at the end of the line."),
        RuleSeverity.Info,
        new("Thiếu dấu cuối dòng nơi nhận", "No mark behind a recipient"))
    {
        Checks = new("Mỗi nơi nhận kết thúc bằng dấu chấm phẩy, dòng cuối bằng dấu chấm.", "Each recipient ends with a semicolon, the last line with a full stop."),
        Basis = Layout,
        Remedy = new("Thêm dấu.", "Add the mark."),
        Wrong = new("- Phòng Nội vụ huyện", "- Phòng Nội vụ huyện"),
        Right = new("- Phòng Nội vụ huyện;", "- Phòng Nội vụ huyện;"),
    };

    internal static readonly Rule OpenBracket = new(
        new("CCHC1072", "Dấu “{found}” không có dấu đóng hoặc mở đi kèm.", "The mark “{found}” has no partner."),
        RuleSeverity.Info,
        new("Ngoặc không khép", "A bracket without partner"))
    {
        Checks = new("Mỗi dấu ngoặc có dấu đóng, dấu mở.", "Every bracket has its partner."),
        Basis = Language,
        Remedy = new("Thêm hoặc bỏ dấu ngoặc.", "Add the partner, or drop the bracket."),
        Wrong = new("(nhất là phần mềm một cửa.", "(nhất là phần mềm một cửa."),
        Right = new("(nhất là phần mềm một cửa).", "(nhất là phần mềm một cửa)."),
    };
}
