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
}
