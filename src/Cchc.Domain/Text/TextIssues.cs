namespace Cchc.Domain.Text;

/// <summary>What can be wrong with one value written as text (codes CCHC00xx).</summary>
internal static class TextIssues
{
    internal static readonly MessageDefinition NotAPartialDate = new(
        "CCHC0001",
        "“{found}” không phải ngày: cần dạng 2022, 2022-03 hoặc 2022-03-15.",
        "“{found}” is no date: expected the form 2022, 2022-03 or 2022-03-15.");

    internal static readonly MessageDefinition NotAnIndicatorCode = new(
        "CCHC0002",
        "“{found}” không phải mã chỉ tiêu: cần dạng 3.3.1 hoặc 3.3.1.a.",
        "“{found}” is no indicator code: expected the form 3.3.1 or 3.3.1.a.");

    internal static readonly MessageDefinition NotAReportingPeriod = new(
        "CCHC0003",
        "“{found}” không phải kỳ báo cáo: cần dạng 2022-Q1, 2022-6M, 2022-9M, 2022-H2, 2022-M03 hoặc 2022-Y.",
        "“{found}” is no reporting period: expected the form 2022-Q1, 2022-6M, 2022-9M, 2022-H2, 2022-M03 or 2022-Y.");

    internal static readonly MessageDefinition NotAnAdministrativeUnit = new(
        "CCHC0004",
        "“{found}” không phải tên đơn vị hành chính: cần dạng “xã Sông Lam”.",
        "“{found}” is no administrative unit: expected the form “xã Sông Lam”.");

    internal static readonly MessageDefinition NotAWrittenDate = new(
        "CCHC0005",
        "“{found}” không phải ngày: cần dạng 2022-03-15.",
        "“{found}” is no date: expected the form 2022-03-15.");

    internal static readonly MessageDefinition NotAReference = new(
        "CCHC0006",
        "“{found}” không phải viện dẫn một văn bản: cần dạng “Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ”.",
        "“{found}” is no reference to a document: expected the form “Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ”.");

    internal static readonly MessageDefinition NotAPinpoint = new(
        "CCHC0007",
        "“{found}” không phải chỉ dẫn đến phần của văn bản: cần dạng “điểm a khoản 2 Điều 5”.",
        "“{found}” is no place in a document: expected the form “điểm a khoản 2 Điều 5”.");

    internal static readonly MessageDefinition NotADocumentKey = new(
        "CCHC0008",
        "“{found}” không phải khóa của văn bản: cần dạng “Nghị định 30/2020/NĐ-CP”, “Nghị quyết 76/NQ-CP@2021” hoặc “Luật Cán bộ, công chức@2008-11-13”.",
        "“{found}” is no key of a document: expected the form “Nghị định 30/2020/NĐ-CP”, “Nghị quyết 76/NQ-CP@2021” or “Luật Cán bộ, công chức@2008-11-13”.");

    internal static readonly MessageDefinition NotADocumentKind = new(
        "CCHC0009",
        "“{found}” không phải tên loại văn bản: cần tên loại hoặc chữ viết tắt như “Nghị định”, “NĐ”.",
        "“{found}” is no kind of document: expected its name or abbreviation, such as “Nghị định” or “NĐ”.");
}
