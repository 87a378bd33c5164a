using Cchc.Domain.Text;

namespace Cchc.Domain.Legal;

/// <content>Every kind, in the order of rank and of Phụ lục III.</content>
public sealed partial class DocumentKind
{
    /// <summary>Hiến pháp. It has no number and no symbol.</summary>
    public static DocumentKind Constitution { get; } = Normative("Hiến pháp", "constitution", "", SymbolYear.Never, "Quốc hội");

    /// <summary>Bộ luật: 91/2015/QH13.</summary>
    public static DocumentKind Code { get; } = Normative("Bộ luật", "code", "", SymbolYear.Always, "Quốc hội");

    /// <summary>Luật: 72/2025/QH15. Numbered by term of the National Assembly.</summary>
    public static DocumentKind Law { get; } = Normative("Luật", "law", "", SymbolYear.Always, "Quốc hội");

    /// <summary>Pháp lệnh: 01/2012/UBTVQH13.</summary>
    public static DocumentKind Ordinance { get; } = Normative("Pháp lệnh", "ordinance", "", SymbolYear.Always, "Ủy ban Thường vụ Quốc hội");

    /// <summary>Lệnh of the President.</summary>
    public static DocumentKind Order { get; } = Normative("Lệnh", "order", "L", SymbolYear.Always, "Chủ tịch nước");

    /// <summary>Sắc lệnh of the President, until 1959: 54/SL.</summary>
    public static DocumentKind PresidentialDecree { get; } = Normative("Sắc lệnh", "presidential decree", "", SymbolYear.Never, "Chủ tịch nước");

    /// <summary>Nghị định: 30/2020/NĐ-CP.</summary>
    public static DocumentKind Decree { get; } = Normative("Nghị định", "decree", "NĐ", SymbolYear.Always, "Chính phủ");

    /// <summary>Nghị quyết liên tịch.</summary>
    public static DocumentKind JointResolution { get; } = Normative(
        "Nghị quyết liên tịch", "joint resolution", "NQLT", SymbolYear.Always, "Ủy ban Thường vụ Quốc hội", "Chính phủ", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam");

    /// <summary>Thông tư: 01/2018/TT-VPCP.</summary>
    public static DocumentKind Circular { get; } = Normative(
        "Thông tư", "circular", "TT", SymbolYear.Always, "Bộ trưởng", "Thủ trưởng cơ quan ngang bộ", "Chánh án Tòa án nhân dân tối cao", "Viện trưởng Viện kiểm sát nhân dân tối cao", "Tổng Kiểm toán nhà nước");

    /// <summary>Thông tư liên tịch: 01/2011/TTLT-VPCP-BNV.</summary>
    public static DocumentKind JointCircular { get; } = Normative("Thông tư liên tịch", "joint circular", "TTLT", SymbolYear.Always, "Bộ trưởng", "Thủ trưởng cơ quan ngang bộ");

    /// <summary>Nghị quyết: 203/2025/QH15, 232/2019/NQ-HĐND (normative), 76/NQ-CP, 20/NQ-HĐND (not), 18-NQ/TW (of the Party).</summary>
    public static DocumentKind Resolution { get; } = Either(
        "Nghị quyết", "resolution", "NQ", "Quốc hội", "Ủy ban Thường vụ Quốc hội", "Chính phủ", "Hội đồng Thẩm phán Tòa án nhân dân tối cao", "Hội đồng nhân dân");

    /// <summary>Quyết định: 45/2016/QĐ-TTg, 07/2022/QĐ-UBND (normative), 468/QĐ-TTg, 1837/QĐ-UBND (not).</summary>
    public static DocumentKind Decision { get; } = Either(
        "Quyết định", "decision", "QĐ", "Chủ tịch nước", "Thủ tướng Chính phủ", "Tổng Kiểm toán nhà nước", "Ủy ban nhân dân");

    /// <summary>Chỉ thị: 26/CT-TTg.</summary>
    public static DocumentKind Directive { get; } = Administrative("Chỉ thị", "directive", "CT");

    /// <summary>Quy chế.</summary>
    public static DocumentKind Regulation { get; } = Administrative("Quy chế", "regulation", "QC");

    /// <summary>Quy định. The Party abbreviates it QĐ: 296-QĐ/TW.</summary>
    public static DocumentKind Rules { get; } = Administrative("Quy định", "rules", "QyĐ");

    /// <summary>Thông cáo.</summary>
    public static DocumentKind Communique { get; } = Administrative("Thông cáo", "communiqué", "TC");

    /// <summary>Thông báo.</summary>
    public static DocumentKind Notice { get; } = Administrative("Thông báo", "notice", "TB");

    /// <summary>Hướng dẫn.</summary>
    public static DocumentKind Guidance { get; } = Administrative("Hướng dẫn", "guidance", "HD");

    /// <summary>Chương trình.</summary>
    public static DocumentKind Programme { get; } = Administrative("Chương trình", "programme", "CTr");

    /// <summary>Kế hoạch: 44/KH-UBND.</summary>
    public static DocumentKind Plan { get; } = Administrative("Kế hoạch", "plan", "KH");

    /// <summary>Phương án.</summary>
    public static DocumentKind Scenario { get; } = Administrative("Phương án", "scenario", "PA");

    /// <summary>Đề án.</summary>
    public static DocumentKind Scheme { get; } = Administrative("Đề án", "scheme", "ĐA");

    /// <summary>Dự án.</summary>
    public static DocumentKind Project { get; } = Administrative("Dự án", "project", "DA");

    /// <summary>Báo cáo: 15/BC-UBND.</summary>
    public static DocumentKind Report { get; } = Administrative("Báo cáo", "report", "BC");

    /// <summary>Biên bản.</summary>
    public static DocumentKind Minutes { get; } = Administrative("Biên bản", "minutes", "BB");

    /// <summary>Tờ trình.</summary>
    public static DocumentKind Proposal { get; } = Administrative("Tờ trình", "proposal", "TTr");

    /// <summary>Hợp đồng.</summary>
    public static DocumentKind Contract { get; } = Administrative("Hợp đồng", "contract", "HĐ");

    /// <summary>Công văn: 418/UBND-NV. It has no abbreviation: the symbol names the agency and the drafting unit.</summary>
    public static DocumentKind OfficialLetter { get; } = Administrative("Công văn", "official letter", "");

    /// <summary>Công điện.</summary>
    public static DocumentKind Telegram { get; } = Administrative("Công điện", "telegram", "CĐ");

    /// <summary>Bản ghi nhớ.</summary>
    public static DocumentKind Memorandum { get; } = Administrative("Bản ghi nhớ", "memorandum", "BGN");

    /// <summary>Bản thỏa thuận.</summary>
    public static DocumentKind Agreement { get; } = Administrative("Bản thỏa thuận", "agreement", "BTT");

    /// <summary>Giấy ủy quyền.</summary>
    public static DocumentKind Authorisation { get; } = Administrative("Giấy ủy quyền", "authorisation", "GUQ");

    /// <summary>Giấy mời.</summary>
    public static DocumentKind Invitation { get; } = Administrative("Giấy mời", "invitation", "GM");

    /// <summary>Giấy giới thiệu.</summary>
    public static DocumentKind Introduction { get; } = Administrative("Giấy giới thiệu", "letter of introduction", "GGT");

    /// <summary>Giấy nghỉ phép.</summary>
    public static DocumentKind LeavePermit { get; } = Administrative("Giấy nghỉ phép", "leave permit", "GNP");

    /// <summary>Phiếu gửi.</summary>
    public static DocumentKind DispatchSlip { get; } = Administrative("Phiếu gửi", "dispatch slip", "PG");

    /// <summary>Phiếu chuyển.</summary>
    public static DocumentKind TransferSlip { get; } = Administrative("Phiếu chuyển", "transfer slip", "PC");

    /// <summary>Phiếu báo.</summary>
    public static DocumentKind NotificationSlip { get; } = Administrative("Phiếu báo", "notification slip", "PB");

    /// <summary>Thư công.</summary>
    public static DocumentKind PublicLetter { get; } = Administrative("Thư công", "public letter", "");

    /// <summary>Bản sao y.</summary>
    public static DocumentKind TrueCopy { get; } = Copy("Bản sao y", "true copy", "SY");

    /// <summary>Bản trích sao.</summary>
    public static DocumentKind Extract { get; } = Copy("Bản trích sao", "extract", "TrS");

    /// <summary>Bản sao lục.</summary>
    public static DocumentKind CopyOfCopy { get; } = Copy("Bản sao lục", "copy of a copy", "SL");

    /// <summary>Văn bản hợp nhất: 03/VBHN-VPQH (Pháp lệnh 01/2012/UBTVQH13).</summary>
    public static DocumentKind ConsolidatedText { get; } = Copy("Văn bản hợp nhất", "consolidated text", "VBHN");

    /// <summary>Kết luận, of the Party: 50-KL/TW.</summary>
    public static DocumentKind Conclusion { get; } = new("Kết luận", "conclusion", "KL", DocumentNature.Party, SymbolYear.Never, []);

    /// <summary>Every kind, normative first, then in the order of Phụ lục III.</summary>
    public static ValueList<DocumentKind> All { get; } =
    [
        Constitution, Code, Law, Ordinance, Order, PresidentialDecree, Decree, JointResolution, Circular, JointCircular,
        Resolution, Decision, Directive, Regulation, Rules, Communique, Notice, Guidance, Programme, Plan, Scenario, Scheme, Project,
        Report, Minutes, Proposal, Contract, OfficialLetter, Telegram, Memorandum, Agreement, Authorisation, Invitation, Introduction, LeavePermit,
        DispatchSlip, TransferSlip, NotificationSlip, PublicLetter, TrueCopy, Extract, CopyOfCopy, ConsolidatedText, Conclusion,
    ];

    private static DocumentKind Normative(string name, string english, string abbreviation, SymbolYear year, params ReadOnlySpan<string> issuers) =>
        new(name, english, abbreviation, DocumentNature.Normative, year, ValueList.Create(issuers));

    private static DocumentKind Either(string name, string english, string abbreviation, params ReadOnlySpan<string> issuers) =>
        new(name, english, abbreviation, DocumentNature.Either, SymbolYear.WhenNormative, ValueList.Create(issuers));

    private static DocumentKind Administrative(string name, string english, string abbreviation) =>
        new(name, english, abbreviation, DocumentNature.Administrative, SymbolYear.Never, []);

    private static DocumentKind Copy(string name, string english, string abbreviation) =>
        new(name, english, abbreviation, DocumentNature.Copy, SymbolYear.Never, []);
}
