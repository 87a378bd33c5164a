using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Citations;

/// <content>The rules of how documents are cited.</content>
internal static partial class CitationRules
{
    internal static readonly Rule NoDate = new(
        new("CCHC4011", "Lần đầu viện dẫn “{found}” chưa ghi ngày ban hành{expected}.", "The first citation of “{found}” gives no date of issue{expected}."),
        RuleSeverity.Info,
        new("Lần đầu viện dẫn thiếu ngày", "A first citation without date"))
    {
        Checks = new("Lần đầu viện dẫn một văn bản có ngày ban hành.", "A first citation gives the date of issue."),
        Basis = Citing,
        Remedy = new("Thêm ngày ban hành.", "Add the date."),
        Wrong = new("Thông tư số 01/2018/TT-VPCP của Văn phòng Chính phủ", "Thông tư số 01/2018/TT-VPCP của Văn phòng Chính phủ"),
        Right = new("Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ", "Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ"),
    };

    internal static readonly Rule NoIssuer = new(
        new("CCHC4012", "Lần đầu viện dẫn “{found}” chưa ghi cơ quan ban hành{expected}.", "The first citation of “{found}” names no issuer{expected}."),
        RuleSeverity.Info,
        new("Lần đầu viện dẫn thiếu cơ quan ban hành", "A first citation without issuer"))
    {
        Checks = new("Lần đầu viện dẫn một văn bản có cơ quan ban hành.", "A first citation names the issuer."),
        Basis = Citing,
        Remedy = new("Thêm “của …”.", "Add “của …”."),
        Wrong = new("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 về công tác văn thư", "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 về công tác văn thư"),
        Right = new("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư", "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư"),
    };

    internal static readonly Rule NoDraftingUnit = new(
        new("CCHC4013", "“{found}”: ký hiệu công văn thiếu đơn vị soạn thảo (ví dụ {expected}).", "“{found}”: the symbol of a công văn lacks its drafting unit (such as {expected})."),
        RuleSeverity.Info,
        new("Ký hiệu công văn thiếu đơn vị soạn thảo", "A công văn without drafting unit"))
    {
        Checks = new("Ký hiệu công văn gồm cơ quan và đơn vị soạn thảo.", "The symbol of a công văn has the agency and the drafting unit."),
        Basis = Symbols,
        Remedy = new("Thêm đơn vị soạn thảo.", "Add the drafting unit."),
        Wrong = new("Công văn số 17/UBND", "Công văn số 17/UBND"),
        Right = new("Công văn số 17/UBND-VP", "Công văn số 17/UBND-VP"),
    };

    internal static readonly Rule BlankInSymbol = new(
        new("CCHC4014", "“{found}” có khoảng trống hoặc dấu thừa trong số, ký hiệu; viết “{expected}”.", "“{found}” has a blank or a stray mark in number or symbol; write “{expected}”."),
        RuleSeverity.Info,
        new("Khoảng trống trong số, ký hiệu", "A blank inside a symbol"))
    {
        Checks = new("Số, ký hiệu viết liền.", "Number and symbol are written without blanks."),
        Basis = Symbols,
        Remedy = new("Viết liền.", "Write it in one."),
        Wrong = new("Kế hoạch số 13/KH- UBND", "Kế hoạch số 13/KH- UBND"),
        Right = new("Kế hoạch số 13/KH-UBND", "Kế hoạch số 13/KH-UBND"),
    };

    internal static readonly Rule NoKind = new(
        new("CCHC4015", "“{found}” chưa ghi tên loại văn bản{expected}.", "“{found}” names no type of document{expected}."),
        RuleSeverity.Info,
        new("Viện dẫn thiếu tên loại", "A citation without type"))
    {
        Checks = new("Viện dẫn văn bản có tên loại.", "A citation names the type of the document."),
        Basis = Citing,
        Remedy = new("Thêm tên loại.", "Add the type."),
        Wrong = new("đã xây dựng kế số 45/KH-UBND", "đã xây dựng kế số 45/KH-UBND"),
        Right = new("đã xây dựng Kế hoạch số 45/KH-UBND", "đã xây dựng Kế hoạch số 45/KH-UBND"),
    };

    internal static readonly Rule WrongNumber = new(
        new("CCHC4016", "“{found}”: ngày và trích yếu là của {expected}.", "“{found}”: date and subject are those of {expected}."),
        RuleSeverity.Warning,
        new("Sai số văn bản", "A wrong number"))
    {
        Checks = new("Số của văn bản hợp với ngày và trích yếu.", "The number of a document fits its date and subject."),
        Basis = Register,
        Remedy = new("Sửa số, ký hiệu.", "Mend the number."),
        Wrong = new("Nghị định số 16/2018/NĐ-CP ngày 23/4/2018 về cơ chế một cửa", "Nghị định số 16/2018/NĐ-CP ngày 23/4/2018 về cơ chế một cửa"),
        Right = new("Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 về cơ chế một cửa", "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 về cơ chế một cửa"),
    };

    internal static readonly Rule NumberNotPadded = new(
        new("CCHC4017", "“{found}”: số dưới 10 viết thêm số 0: “{expected}”.", "“{found}”: numbers below 10 are padded: “{expected}”."),
        RuleSeverity.Info,
        new("Số dưới 10 chưa thêm số 0", "A number below 10 without its zero"))
    {
        Checks = new("Số văn bản dưới 10 viết 01 đến 09.", "Numbers below 10 are written 01 to 09."),
        Basis = Symbols,
        Remedy = new("Thêm số 0.", "Add the zero."),
        Wrong = new("Kế hoạch số 4/KH-UBND", "Kế hoạch số 4/KH-UBND"),
        Right = new("Kế hoạch số 04/KH-UBND", "Kế hoạch số 04/KH-UBND"),
    };

    internal static readonly Rule WrongIssuer = new(
        new("CCHC4018", "{document} do {expected} ban hành, không phải {found}.", "{document} was issued by {expected}, not by {found}."),
        RuleSeverity.Warning,
        new("Sai cơ quan ban hành", "A wrong issuer"))
    {
        Checks = new("Cơ quan ban hành của văn bản đúng.", "The issuer of a document is right."),
        Basis = Register,
        Remedy = new("Sửa cơ quan ban hành.", "Mend the issuer."),
        Wrong = new("Nghị định số 61/2018/NĐ-CP của Thủ tướng Chính phủ", "Nghị định số 61/2018/NĐ-CP của Thủ tướng Chính phủ"),
        Right = new("Nghị định số 61/2018/NĐ-CP của Chính phủ", "Nghị định số 61/2018/NĐ-CP của Chính phủ"),
    };

    internal static readonly Rule YearInSymbol = new(
        new("CCHC4019", "“{found}”: {why}.", "“{found}”: {why}."),
        RuleSeverity.Warning,
        new("Năm trong ký hiệu thừa hoặc thiếu", "The year in a symbol"))
    {
        Checks = new("Văn bản quy phạm pháp luật có năm trong ký hiệu, văn bản hành chính thì không.", "Normative documents have the year in their symbol, administrative ones have not."),
        Basis = Symbols,
        Remedy = new("Xem lại ký hiệu của văn bản.", "Look the symbol up."),
        Wrong = new("Kế hoạch số 44/2022/KH-UBND", "Kế hoạch số 44/2022/KH-UBND"),
        Right = new("Kế hoạch số 44/KH-UBND", "Kế hoạch số 44/KH-UBND"),
    };

    internal static readonly Rule TwoDates = new(
        new("CCHC4020", "“{found}” và “{other}” là một số, ký hiệu nhưng khác ngày.", "“{found}” and “{other}” have one number and symbol but two dates."),
        RuleSeverity.Warning,
        new("Một văn bản, hai ngày", "One document, two dates"))
    {
        Checks = new("Một văn bản được viện dẫn với một ngày.", "A document is cited with one date."),
        Basis = Citing,
        Remedy = new("Xem lại văn bản, sửa ngày sai.", "Look it up; mend the wrong date."),
        Wrong = new("Kế hoạch số 14/KH-UBND ngày 02/3/2022 … Kế hoạch số 14/KH-UBND ngày 03/3/2022", "Kế hoạch số 14/KH-UBND ngày 02/3/2022 … Kế hoạch số 14/KH-UBND ngày 03/3/2022"),
        Right = new("Kế hoạch số 14/KH-UBND ngày 02/3/2022 … Kế hoạch số 14/KH-UBND", "Kế hoạch số 14/KH-UBND ngày 02/3/2022 … Kế hoạch số 14/KH-UBND"),
    };

    internal static readonly Rule NumbersAgainstDates = new(
        new("CCHC4021", "“{found}” có số lớn hơn nhưng ngày sớm hơn “{other}”.", "“{found}” has the greater number but the earlier date than “{other}”."),
        RuleSeverity.Info,
        new("Số và ngày không cùng thứ tự", "Numbers and dates in different order"))
    {
        Checks = new("Văn bản cùng loại của một cơ quan trong một năm: số lớn hơn thì ngày không sớm hơn.", "Of one agency's documents of one type in one year the greater number has no earlier date."),
        Basis = Order,
        Remedy = new("Xem lại số và ngày.", "Check number and date."),
        Wrong = new("Kế hoạch số 11/KH-UBND ngày 15/02/2022, Kế hoạch số 14/KH-UBND ngày 02/02/2022", "Kế hoạch số 11/KH-UBND ngày 15/02/2022, Kế hoạch số 14/KH-UBND ngày 02/02/2022"),
        Right = new("Kế hoạch số 11/KH-UBND ngày 15/02/2022, Kế hoạch số 14/KH-UBND ngày 02/3/2022", "Kế hoạch số 11/KH-UBND ngày 15/02/2022, Kế hoạch số 14/KH-UBND ngày 02/3/2022"),
    };

    internal static readonly Rule NoNumberWord = new(
        new("CCHC4022", "“{found}”: giữa tên loại và số thiếu chữ “số”.", "“{found}”: the word “số” is missing between type and number."),
        RuleSeverity.Info,
        new("Thiếu chữ “số”", "The word “số” is missing"))
    {
        Checks = new("Viện dẫn ghi tên loại, chữ “số”, rồi số và ký hiệu.", "A citation has the type, the word “số”, then number and symbol."),
        Basis = Citing,
        Remedy = new("Thêm chữ “số”.", "Add “số”."),
        Wrong = new("Chỉ thị 26/CT-TTg ngày 05/9/2016", "Chỉ thị 26/CT-TTg ngày 05/9/2016"),
        Right = new("Chỉ thị số 26/CT-TTg ngày 05/9/2016", "Chỉ thị số 26/CT-TTg ngày 05/9/2016"),
    };

    internal static readonly Rule NumberMissing = new(
        new("CCHC4023", "“{found}” chưa ghi số của văn bản.", "“{found}” has no number."),
        RuleSeverity.Warning,
        new("Viện dẫn thiếu số", "A citation without number"))
    {
        Checks = new("Viện dẫn văn bản có số.", "A citation has the number of the document."),
        Basis = Citing,
        Remedy = new("Ghi số văn bản.", "Fill in the number."),
        Wrong = new("Kế hoạch số /KH-UBND", "Kế hoạch số /KH-UBND"),
        Right = new("Kế hoạch số 11/KH-UBND", "Kế hoạch số 11/KH-UBND"),
    };

    internal static readonly Rule ShortForm = new(
        new("CCHC4024", "“{found}” thiếu ký hiệu{expected}.", "“{found}” lacks the symbol{expected}."),
        RuleSeverity.Info,
        new("Viện dẫn tắt thiếu ký hiệu", "A short form without symbol"))
    {
        Checks = new("Lần viện dẫn sau ghi tên loại, số và ký hiệu.", "A later citation has type, number and symbol."),
        Basis = Citing,
        Remedy = new("Ghi đủ số, ký hiệu.", "Give number and symbol."),
        Wrong = new("Nghị định 61", "Nghị định 61"),
        Right = new("Nghị định số 61/2018/NĐ-CP", "Nghị định số 61/2018/NĐ-CP"),
    };

    internal static readonly Rule LetterAbbreviated = new(
        new("CCHC4025", "“{found}”: công văn không có chữ viết tắt tên loại trong ký hiệu; viết “{expected}”.", "“{found}”: a công văn has no abbreviation of its type in the symbol; write “{expected}”."),
        RuleSeverity.Warning,
        new("“CV” trong ký hiệu công văn", "“CV” in the symbol of a công văn"))
    {
        Checks = new("Ký hiệu công văn chỉ gồm cơ quan và đơn vị soạn thảo.", "The symbol of a công văn is agency and drafting unit only."),
        Basis = Symbols,
        Remedy = new("Bỏ “CV”.", "Drop “CV”."),
        Wrong = new("Công văn số 126/CV-UBND", "Công văn số 126/CV-UBND"),
        Right = new("Công văn số 126/UBND-NV", "Công văn số 126/UBND-NV"),
    };

    internal static readonly Rule IssuerAgainstSymbol = new(
        new("CCHC4026", "“{found}”: ký hiệu {symbol} là của {expected}, không phải của {issuer}.", "“{found}”: the symbol {symbol} is that of {expected}, not of {issuer}."),
        RuleSeverity.Error,
        new("Cơ quan ban hành trái với ký hiệu", "Issuer against symbol"))
    {
        Checks = new("Cơ quan ban hành hợp với chữ viết tắt cơ quan trong ký hiệu.", "The issuer fits the agency in the symbol."),
        Basis = Symbols,
        Remedy = new("Xem lại văn bản, sửa cơ quan hoặc ký hiệu.", "Look the document up; mend issuer or symbol."),
        Wrong = new("Nghị quyết số 12/NQ-HĐND ngày 20/12/2021 của UBND xã", "Nghị quyết số 12/NQ-HĐND ngày 20/12/2021 của UBND xã"),
        Right = new("Nghị quyết số 12/NQ-HĐND ngày 20/12/2021 của HĐND xã", "Nghị quyết số 12/NQ-HĐND ngày 20/12/2021 của HĐND xã"),
    };
}
