using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Form;

/// <content>The rules of closing, signature, recipients and appendix.</content>
internal static partial class FormRules
{
    internal static readonly Rule NoClosingMark = new(
        new("CCHC1016", "Câu kết “{found}” không kết thúc bằng “./.”.", "The closing sentence “{found}” does not end with “./.”."),
        RuleSeverity.Info,
        new("Thiếu “./.” cuối văn bản", "The closing mark “./.” is missing"))
    {
        Checks = new("Nội dung văn bản kết thúc bằng “./.”.", "The text ends with “./.”."),
        Basis = Samples,
        Remedy = new("Thêm “./.” sau câu cuối.", "Add “./.” behind the last sentence."),
        Wrong = new("… kính báo cáo UBND huyện.", "… kính báo cáo UBND huyện."),
        Right = new("… kính báo cáo UBND huyện./.", "… kính báo cáo UBND huyện./."),
    };

    internal static readonly Rule NoSignature = new(
        new("CCHC1017", "Thiếu quyền hạn, chức vụ của người ký.", "Authority and office of the signer are missing."),
        RuleSeverity.Warning,
        new("Thiếu chức vụ người ký", "The signer's office is missing"))
    {
        Checks = new("Văn bản có quyền hạn, chức vụ của người ký.", "The document has the authority and office of its signer."),
        Basis = Components,
        Remedy = new("Ghi “TM. ỦY BAN NHÂN DÂN” và “CHỦ TỊCH”.", "Write “TM. ỦY BAN NHÂN DÂN” and “CHỦ TỊCH”."),
        Wrong = new("(không có)", "(none)"),
        Right = new("TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH"),
    };

    internal static readonly Rule NoAuthority = new(
        new("CCHC1018", "Trên chức vụ “{found}” thiếu quyền hạn ký “TM. ỦY BAN NHÂN DÂN”.", "Above the office “{found}” the authority line “TM. ỦY BAN NHÂN DÂN” is missing."),
        RuleSeverity.Warning,
        new("Thiếu quyền hạn ký", "The authority line is missing"))
    {
        Checks = new("Người ký thay mặt tập thể ghi “TM.” và tên tập thể lãnh đạo; cấp phó ghi thêm “KT.”.", "Who signs for a collective writes “TM.” and its name; a deputy adds “KT.”."),
        Basis = Layout,
        Remedy = new("Thêm dòng “TM. ỦY BAN NHÂN DÂN” trên chức vụ.", "Add the line “TM. ỦY BAN NHÂN DÂN” above the office."),
        Wrong = new("CHỦ TỊCH", "CHỦ TỊCH"),
        Right = new("TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH"),
    };

    internal static readonly Rule DeputyWithoutFor = new(
        new("CCHC1019", "“{found}” ký thì trên đó phải có “{expected}”.", "Where “{found}” signs, “{expected}” stands above."),
        RuleSeverity.Warning,
        new("Cấp phó ký thiếu “KT.”", "A deputy signs without “KT.”"))
    {
        Checks = new("Cấp phó ký thay cấp trưởng ghi “KT. CHỦ TỊCH” rồi “PHÓ CHỦ TỊCH”.", "A deputy signs under “KT. CHỦ TỊCH”, then “PHÓ CHỦ TỊCH”."),
        Basis = Layout,
        Remedy = new("Thêm “KT. CHỦ TỊCH”.", "Add “KT. CHỦ TỊCH”."),
        Wrong = new("TM. ỦY BAN NHÂN DÂN / PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN / PHÓ CHỦ TỊCH"),
        Right = new("TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"),
    };

    internal static readonly Rule NoRecipients = new(
        new("CCHC1020", "Thiếu “Nơi nhận:”.", "The recipients (“Nơi nhận:”) are missing."),
        RuleSeverity.Warning,
        new("Thiếu nơi nhận", "The recipients are missing"))
    {
        Checks = new("Văn bản có nơi nhận.", "The document lists its recipients."),
        Basis = Components,
        Remedy = new("Thêm “Nơi nhận:” ở góc trái dưới.", "Add “Nơi nhận:” at the bottom left."),
        Wrong = new("(không có)", "(none)"),
        Right = new("Nơi nhận: - Như trên; - Lưu: VT.", "Nơi nhận: - Như trên; - Lưu: VT."),
    };

    internal static readonly Rule LabelMisspelt = new(
        new("CCHC1021", "“{found}” phải viết là “{expected}”.", "“{found}” should read “{expected}”."),
        RuleSeverity.Info,
        new("Nhãn viết sai", "A label is misspelt"))
    {
        Checks = new("Các nhãn “Kính gửi:”, “Nơi nhận:”, “Số:” viết đúng.", "The labels “Kính gửi:”, “Nơi nhận:”, “Số:” are spelt right."),
        Basis = Layout,
        Remedy = new("Sửa chữ.", "Mend the spelling."),
        Wrong = new("Noi nhận:", "Noi nhận:"),
        Right = new("Nơi nhận:", "Nơi nhận:"),
    };

    internal static readonly Rule NoFilingLine = new(
        new("CCHC1022", "Nơi nhận không có dòng “Lưu:”.", "The recipients have no filing line (“Lưu:”)."),
        RuleSeverity.Info,
        new("Thiếu dòng lưu", "The filing line is missing"))
    {
        Checks = new("Dòng cuối của nơi nhận là “Lưu: VT, …”.", "The last recipient is “Lưu: VT, …”."),
        Basis = Layout,
        Remedy = new("Thêm “- Lưu: VT, VP.”.", "Add “- Lưu: VT, VP.”."),
        Wrong = new("(không có)", "(none)"),
        Right = new("- Lưu: VT, VP-TK.", "- Lưu: VT, VP-TK."),
    };

    internal static readonly Rule FilingWithoutRegistry = new(
        new("CCHC1023", "“{found}” thiếu “VT” (văn thư).", "“{found}” lacks “VT”, the registry."),
        RuleSeverity.Info,
        new("Dòng lưu thiếu “VT”", "The filing line lacks “VT”"))
    {
        Checks = new("Dòng lưu bắt đầu bằng VT, sau là đơn vị soạn thảo.", "The filing line starts with VT, the drafting unit behind it."),
        Basis = Layout,
        Remedy = new("Viết “Lưu: VT, VP.”.", "Write “Lưu: VT, VP.”."),
        Wrong = new("Lưu: VP.", "Lưu: VP."),
        Right = new("Lưu: VT, VP.", "Lưu: VT, VP."),
    };

    internal static readonly Rule NoAsAbove = new(
        new("CCHC1024", "Có “Kính gửi” thì dòng đầu của nơi nhận là “Như trên”; ở đây là “{found}”.", "With an addressee the first recipient is “Như trên”; here it is “{found}”."),
        RuleSeverity.Info,
        new("Nơi nhận thiếu “Như trên”", "The recipients lack “Như trên”"))
    {
        Checks = new("Văn bản có “Kính gửi” ghi “- Như trên;” đầu nơi nhận.", "A document with an addressee lists “- Như trên;” first."),
        Basis = Layout,
        Remedy = new("Thêm “- Như trên;”.", "Add “- Như trên;”."),
        Wrong = new("Nơi nhận: - Phòng Nội vụ; - Lưu: VT.", "Nơi nhận: - Phòng Nội vụ; - Lưu: VT."),
        Right = new("Nơi nhận: - Như trên; - Phòng Nội vụ; - Lưu: VT.", "Nơi nhận: - Như trên; - Phòng Nội vụ; - Lưu: VT."),
    };

    internal static readonly Rule NoAttachedLine = new(
        new("CCHC1030", "Phụ lục thiếu dòng “(Kèm theo Báo cáo số … ngày … của …)”.", "The appendix lacks its line “(Kèm theo Báo cáo số … ngày … của …)”."),
        RuleSeverity.Info,
        new("Phụ lục thiếu dòng “Kèm theo”", "The appendix lacks its “Kèm theo” line"))
    {
        Checks = new("Dưới tên phụ lục ghi phụ lục kèm theo văn bản nào.", "Under its title the appendix tells which document it belongs to."),
        Basis = Appendices,
        Remedy = new("Thêm dòng “Kèm theo” dưới tên phụ lục.", "Add the line under the title of the appendix."),
        Wrong = new("(không có)", "(none)"),
        Right = new("(Kèm theo Báo cáo số 15/BC-UBND ngày 16 tháng 3 năm 2022 của Ủy ban nhân dân xã Sông Lam)", "(Kèm theo Báo cáo số 15/BC-UBND ngày 16 tháng 3 năm 2022 của Ủy ban nhân dân xã Sông Lam)"),
    };

    internal static readonly Rule AttachedToOther = new(
        new("CCHC1031", "Dòng “Kèm theo” của phụ lục ghi {found}, báo cáo ghi {expected}.", "The “Kèm theo” line of the appendix says {found}, the report says {expected}."),
        RuleSeverity.Warning,
        new("Phụ lục kèm theo văn bản khác", "The appendix belongs to another document"))
    {
        Checks = new("Số, ký hiệu và ngày ở dòng “Kèm theo” là của chính báo cáo.", "Number, symbol and date in the line are those of the report."),
        Basis = Appendices,
        Remedy = new("Sửa dòng “Kèm theo” theo số và ngày của báo cáo.", "Mend the line by number and date of the report."),
        Wrong = new("(Kèm theo Báo cáo số 51/BC-UBND ngày 16 tháng 3 năm 2022 …)", "(Kèm theo Báo cáo số 51/BC-UBND ngày 16 tháng 3 năm 2022 …)"),
        Right = new("(Kèm theo Báo cáo số 15/BC-UBND ngày 16 tháng 3 năm 2022 …)", "(Kèm theo Báo cáo số 15/BC-UBND ngày 16 tháng 3 năm 2022 …)"),
    };

    internal static readonly Rule AppendixNotMentioned = new(
        new("CCHC1032", "Nội dung báo cáo không nhắc đến phụ lục kèm theo.", "The text of the report does not mention its appendix."),
        RuleSeverity.Info,
        new("Nội dung không nhắc phụ lục", "The text does not mention the appendix"))
    {
        Checks = new("Văn bản có phụ lục thì trong nội dung phải có chỉ dẫn về phụ lục.", "The text refers to every appendix."),
        Basis = Appendices,
        Remedy = new("Thêm “(số liệu chi tiết tại Phụ lục … kèm theo)”.", "Add “(số liệu chi tiết tại Phụ lục … kèm theo)”."),
        Wrong = new("… báo cáo UBND huyện./.", "… báo cáo UBND huyện./."),
        Right = new("… (số liệu chi tiết tại Phụ lục 01b kèm theo) báo cáo UBND huyện./.", "… (số liệu chi tiết tại Phụ lục 01b kèm theo) báo cáo UBND huyện./."),
    };

    internal static readonly Rule NoAppendixTitle = new(
        new("CCHC1033", "Phụ lục thiếu {missing}.", "The appendix lacks its {missing}."),
        RuleSeverity.Info,
        new("Phụ lục thiếu số hoặc tên", "The appendix lacks number or title"))
    {
        Checks = new("Phụ lục có chữ “Phụ lục”, số thứ tự và tên.", "An appendix has the word “Phụ lục”, its number and a title."),
        Basis = Appendices,
        Remedy = new("Ghi số và tên phụ lục trên bảng.", "Write number and title above the table."),
        Wrong = new("(bảng không có tên)", "(a table without a title)"),
        Right = new("Phụ lục 01b / THỐNG KÊ SỐ LIỆU …", "Phụ lục 01b / THỐNG KÊ SỐ LIỆU …"),
    };

    internal static readonly Rule OtherAppendix = new(
        new("CCHC1034", "“{found}” không phải phụ lục của báo cáo này ({expected}).", "“{found}” is not the appendix of this report ({expected})."),
        RuleSeverity.Warning,
        new("Nhắc đến một phụ lục khác", "Another appendix is mentioned"))
    {
        Checks = new("Phụ lục nhắc trong nội dung là phụ lục kèm theo.", "The appendix that the text mentions is the one attached."),
        Basis = Appendices,
        Remedy = new("Sửa số phụ lục.", "Mend the number of the appendix."),
        Wrong = new("(số liệu tại Phụ lục 02b kèm theo)", "(số liệu tại Phụ lục 02b kèm theo)"),
        Right = new("(số liệu tại Phụ lục 01b kèm theo)", "(số liệu tại Phụ lục 01b kèm theo)"),
    };
}
