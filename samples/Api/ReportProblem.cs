using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;
using Microsoft.AspNetCore.Mvc;

namespace Cchc.Samples.Api;

/// <summary>Why a report was not taken: problem details (RFC 9457) with every fault.</summary>
internal sealed class ReportProblem : ProblemDetails
{
    /// <summary>The faults, each with code, place and sentence.</summary>
    public IReadOnlyList<ReportFault> Errors { get; init; } = [];

    internal static ReportProblem OfFaults(IReadOnlyCollection<Issue> issues, Language language) => new()
    {
        Type = "urn:cchc:problem:unreadable",
        Status = StatusCodes.Status400BadRequest,
        Title = language == Language.English ? "The body is no report" : "Nội dung gửi lên không phải là báo cáo",
        Detail = Number(issues.Count, language),
        Errors =
        [
            .. issues.Select(issue => new ReportFault(issue.Code, issue.Path ?? "", issue.Message.In(language))
            {
                Line = issue.Position?.Line,
                Column = issue.Position?.Column,
            }),
        ],
    };

    internal static ReportProblem OfErrors(CheckResult result, Language language) => new()
    {
        Type = "urn:cchc:problem:invalid",
        Status = StatusCodes.Status422UnprocessableEntity,
        Title = language == Language.English ? "The report has errors" : "Báo cáo còn lỗi",
        Detail = Number(result.Count(RuleSeverity.Error), language),
        Errors =
        [
            .. result.Findings.Where(finding => finding.Severity == RuleSeverity.Error)
                .Select(finding => new ReportFault(finding.Code, finding.Path, finding.In(language))),
        ],
    };

    internal static ProblemDetails OfAddress(CchcReport report, Language language) => new()
    {
        Type = "urn:cchc:problem:other-address",
        Status = StatusCodes.Status422UnprocessableEntity,
        Title = language == Language.English ? "The report belongs to another address" : "Báo cáo không thuộc địa chỉ này",
        Detail = $"{report.Unit?.FullName ?? "?"}, {report.Period?.ToString() ?? "?"}",
    };

    internal static ProblemDetails OfNoReport(AdministrativeUnit unit, ReportingPeriod period, Language language) => new()
    {
        Type = "urn:cchc:problem:no-report",
        Status = StatusCodes.Status404NotFound,
        Title = language == Language.English ? "There is no such report" : "Chưa có báo cáo này",
        Detail = $"{unit.FullName}, {period}",
    };

    private static string Number(int count, Language language) => (language, count) switch
    {
        (Language.English, 1) => "One fault; see errors.",
        (Language.English, _) => $"{count} faults; see errors.",
        _ => $"Có {count} lỗi; xem errors.",
    };
}
