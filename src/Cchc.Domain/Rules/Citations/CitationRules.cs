using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Citations;

/// <summary>The rules of references to legal documents.</summary>
internal static partial class CitationRules
{
    private static LocalizedText Symbols => new(
        "Nghị định 30/2020/NĐ-CP, Phụ lục III; Luật Ban hành văn bản quy phạm pháp luật: tên loại, số, năm, ký hiệu.", "Nghị định 30/2020/NĐ-CP, Phụ lục III; the law on normative documents: type, number, year, symbol.");

    private static LocalizedText Citing => new(
        "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II: lần viện dẫn đầu ghi đủ tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành, trích yếu.", "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II: a first citation gives type, number, symbol, date, issuer and subject.");

    private static LocalizedText Register => new(
        "Danh mục văn bản đã biết của thư viện, hoặc của địa phương.", "The library's register of known documents, or the district's own.");

    private static LocalizedText Calendar => new(
        "Lịch; các ngày nghỉ lễ theo dương lịch của Bộ luật Lao động.", "The calendar; the public holidays of fixed date in the Labour Code.");

    private static LocalizedText Order => new(
        "Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1: số văn bản lấy liên tục từ 01 trong năm.", "Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1: documents are numbered from 01 through the year.");

    internal static readonly Rule KindAgainstSymbol = new(
        new("CCHC4001", "“{found}”: ký hiệu {symbol} là của {expected}, không phải {kind}.", "“{found}”: the symbol {symbol} is that of a {expected}, not of a {kind}."),
        RuleSeverity.Error,
        new("Tên loại trái với ký hiệu", "Type against symbol"))
    {
        Checks = new("Tên loại văn bản hợp với ký hiệu.", "The type of a document fits its symbol."),
        Basis = Symbols,
        Remedy = new("Xem lại văn bản, sửa tên loại hoặc ký hiệu.", "Look the document up; mend type or symbol."),
        Wrong = new("Quyết định số 92/KH-UBND", "Quyết định số 92/KH-UBND"),
        Right = new("Kế hoạch số 92/KH-UBND", "Kế hoạch số 92/KH-UBND"),
    };

    internal static readonly Rule WrongDate = new(
        new("CCHC4002", "{document} ban hành ngày {expected}, không phải {found}.", "{document} was issued on {expected}, not {found}."),
        RuleSeverity.Error,
        new("Sai ngày ban hành", "A wrong date of issue"))
    {
        Checks = new("Ngày ban hành của văn bản đã biết đúng.", "The date of a known document is right."),
        Basis = Register,
        Remedy = new("Sửa ngày.", "Mend the date."),
        Wrong = new("Nghị định số 30/2020/NĐ-CP ngày 05/3/2021", "Nghị định số 30/2020/NĐ-CP ngày 05/3/2021"),
        Right = new("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020", "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020"),
    };

    internal static readonly Rule YearAgainstDate = new(
        new("CCHC4003", "“{found}”: năm trong ký hiệu ({year}) khác năm ban hành ({date}).", "“{found}”: the year in the symbol ({year}) differs from that of the date ({date})."),
        RuleSeverity.Error,
        new("Năm trong ký hiệu khác năm ban hành", "The year in the symbol against the date"))
    {
        Checks = new("Năm trong ký hiệu là năm ban hành.", "The year in a symbol is that of issue."),
        Basis = Symbols,
        Remedy = new("Xem lại văn bản, sửa năm.", "Look the document up; mend the year."),
        Wrong = new("Nghị định số 61/2019/NĐ-CP ngày 23/4/2018", "Nghị định số 61/2019/NĐ-CP ngày 23/4/2018"),
        Right = new("Nghị định số 61/2018/NĐ-CP ngày 23/4/2018", "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018"),
    };

    internal static readonly Rule WrongTitle = new(
        new("CCHC4004", "Trích yếu của {document} là “{expected}”, không phải “{found}”.", "The subject of {document} is “{expected}”, not “{found}”."),
        RuleSeverity.Warning,
        new("Sai trích yếu", "A wrong subject"))
    {
        Checks = new("Trích yếu của văn bản đã biết đúng.", "The subject of a known document is right."),
        Basis = Register,
        Remedy = new("Chép trích yếu của văn bản.", "Copy the subject of the document."),
        Wrong = new("Nghị định số 30/2020/NĐ-CP … về thể thức văn bản", "Nghị định số 30/2020/NĐ-CP … về thể thức văn bản"),
        Right = new("Nghị định số 30/2020/NĐ-CP … về công tác văn thư", "Nghị định số 30/2020/NĐ-CP … về công tác văn thư"),
    };

    internal static readonly Rule Lapsed = new(
        new("CCHC4005", "{document} đã hết hiệu lực từ {since}{by}.", "{document} lapsed on {since}{by}."),
        RuleSeverity.Warning,
        new("Văn bản đã hết hiệu lực", "A lapsed document"))
    {
        Checks = new("Văn bản làm căn cứ còn hiệu lực vào ngày của báo cáo.", "A document that is relied on is in force on the date of the report."),
        Basis = Register,
        Remedy = new("Viện dẫn văn bản thay thế.", "Cite the document that replaced it."),
        Wrong = new("Nghị định số 110/2004/NĐ-CP", "Nghị định số 110/2004/NĐ-CP"),
        Right = new("Nghị định số 30/2020/NĐ-CP", "Nghị định số 30/2020/NĐ-CP"),
    };

    internal static readonly Rule NotYetInForce = new(
        new("CCHC4006", "{document} có hiệu lực từ {from}, sau ngày của báo cáo.", "{document} is in force from {from}, after the date of the report."),
        RuleSeverity.Info,
        new("Văn bản chưa có hiệu lực", "Not yet in force"))
    {
        Checks = new("Văn bản được áp dụng đã có hiệu lực.", "A document that is applied is in force."),
        Basis = Register,
        Remedy = new("Ghi rõ sẽ thực hiện khi có hiệu lực.", "Say that it will be applied from then on."),
        Wrong = new("Luật số 10/2022/QH15 trong báo cáo tháng 12/2022", "Luật số 10/2022/QH15 in a report of December 2022"),
        Right = new("Luật số 10/2022/QH15 trong báo cáo quý III/2023", "Luật số 10/2022/QH15 in a report of the third quarter of 2023"),
    };

    internal static readonly Rule IssuedLater = new(
        new("CCHC4007", "“{found}” đề ngày {date}, sau ngày của báo cáo ({report}).", "“{found}” is dated {date}, after the report ({report})."),
        RuleSeverity.Error,
        new("Văn bản ban hành sau báo cáo", "Issued after the report"))
    {
        Checks = new("Báo cáo không viện dẫn văn bản ban hành sau nó.", "A report cites no document issued after it."),
        Basis = Citing,
        Remedy = new("Sửa ngày của văn bản.", "Mend the date."),
        Wrong = new("Kế hoạch số 14/KH-UBND ngày 02/3/2023 trong báo cáo ngày 16/3/2022", "Kế hoạch số 14/KH-UBND ngày 02/3/2023 in a report of 16/3/2022"),
        Right = new("Kế hoạch số 14/KH-UBND ngày 02/3/2022 trong báo cáo ngày 16/3/2022", "Kế hoạch số 14/KH-UBND ngày 02/3/2022 in a report of 16/3/2022"),
    };

    internal static readonly Rule AmendedSilently = new(
        new("CCHC4008", "{document} đã được sửa đổi, bổ sung bởi {by}; báo cáo không nêu.", "{document} has been amended by {by}; the report does not say so."),
        RuleSeverity.Info,
        new("Không nêu văn bản sửa đổi", "An amendment is not mentioned"))
    {
        Checks = new("Viện dẫn văn bản đã sửa đổi có nêu văn bản sửa đổi.", "Where a cited document has been amended, the amendment is cited too."),
        Basis = Register,
        Remedy = new("Thêm “(được sửa đổi, bổ sung bởi …)”.", "Add “(được sửa đổi, bổ sung bởi …)”."),
        Wrong = new("Nghị định số 61/2018/NĐ-CP", "Nghị định số 61/2018/NĐ-CP"),
        Right = new("Nghị định số 61/2018/NĐ-CP … và Nghị định số 107/2021/NĐ-CP …", "Nghị định số 61/2018/NĐ-CP … và Nghị định số 107/2021/NĐ-CP …"),
    };

    internal static readonly Rule DayOff = new(
        new("CCHC4009", "“{found}”: ngày {date} là {day}.", "“{found}”: {date} is {day}."),
        RuleSeverity.Info,
        new("Văn bản đề ngày nghỉ", "Dated on a day off"))
    {
        Checks = new("Văn bản của UBND ban hành vào ngày làm việc.", "Documents of a People's Committee are issued on workdays."),
        Basis = Calendar,
        Remedy = new("Xem lại ngày của văn bản.", "Check the date."),
        Wrong = new("Kế hoạch số 06/KH-UBND ngày 08/01/2022", "Kế hoạch số 06/KH-UBND ngày 08/01/2022"),
        Right = new("Kế hoạch số 06/KH-UBND ngày 07/01/2022", "Kế hoạch số 06/KH-UBND ngày 07/01/2022"),
    };

    internal static readonly Rule AmbiguousShortForm = new(
        new("CCHC4010", "“{found}” có thể là {candidates}.{hint}", "“{found}” may be {candidates}.{hint}"),
        RuleSeverity.Info,
        new("Viện dẫn tắt không rõ văn bản nào", "An ambiguous short form"))
    {
        Checks = new("Viện dẫn tắt chỉ một văn bản.", "A short form means one document."),
        Basis = Citing,
        Remedy = new("Ghi đủ số, năm, ký hiệu.", "Give number, year and symbol."),
        Wrong = new("NĐ 34", "NĐ 34"),
        Right = new("Nghị định số 34/2019/NĐ-CP", "Nghị định số 34/2019/NĐ-CP"),
    };

    /// <summary>Every rule of the family.</summary>
    internal static ValueList<Rule> All => [KindAgainstSymbol, WrongDate, YearAgainstDate, WrongTitle, Lapsed, NotYetInForce, IssuedLater, AmendedSilently, DayOff, AmbiguousShortForm, NoDate, NoIssuer, NoDraftingUnit, BlankInSymbol, NoKind, WrongNumber, NumberNotPadded, WrongIssuer, YearInSymbol, TwoDates, NumbersAgainstDates, NoNumberWord, NumberMissing, ShortForm, LetterAbbreviated, IssuerAgainstSymbol];
}
