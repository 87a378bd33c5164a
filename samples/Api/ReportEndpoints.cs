using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Cchc.Samples.Api;

/// <summary>Reports: checked, taken and returned.</summary>
internal static class ReportEndpoints
{
    private const string OneReport = "/{unit}/{period}";

    internal static void MapReports(this WebApplication app)
    {
        var reports = app.MapGroup("/reports").WithTags("reports");

        reports.MapPost("/check", Check)
            .WithSummary("Says what is wrong with a report; nothing is kept.");

        reports.MapPut(OneReport, Put)
            .WithSummary("Takes a report that has no errors.")
            .Produces<ReportProblem>(StatusCodes.Status422UnprocessableEntity, "application/problem+json");

        reports.MapGet(OneReport, Get)
            .WithSummary("The report in its canonical form; its ETag is the hash of the content.")
            .Produces<CchcReport>()
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

        reports.MapGet(OneReport + "/documents", GetDocuments)
            .WithSummary("The legal documents that the report cites.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Ok<CheckAnswer> Check(ReportBody body, RequestLanguage language) =>
        TypedResults.Ok(CheckAnswer.Of(body.Report, ReportChecker.Default.Check(body.Report), language.Value));

    private static Results<Created, NoContent, ProblemHttpResult> Put(
        AdministrativeUnit unit, ReportingPeriod period, ReportBody body, RequestLanguage language, ReportStore store)
    {
        var report = body.Report;
        if (report.Unit?.FullName != unit.FullName || report.Period != period)
        {
            return TypedResults.Problem(ReportProblem.OfAddress(report, language.Value));
        }

        var result = ReportChecker.Default.Check(report);
        if (!result.IsValid)
        {
            return TypedResults.Problem(ReportProblem.OfErrors(result, language.Value));
        }

        return store.Put(unit, period, report)
            ? TypedResults.Created($"/reports/{Uri.EscapeDataString(unit.FullName)}/{period}")
            : TypedResults.NoContent();
    }

    private static Results<FileContentHttpResult, ProblemHttpResult> Get(
        AdministrativeUnit unit, ReportingPeriod period, RequestLanguage language, ReportStore store) =>
        store.Find(unit, period) is { } stored
            ? TypedResults.Bytes(stored.Canonical, "application/json", entityTag: new EntityTagHeaderValue($"\"{stored.Hash}\""))
            : TypedResults.Problem(ReportProblem.OfNoReport(unit, period, language.Value));

    private static Results<Ok<LegalReference[]>, ProblemHttpResult> GetDocuments(
        AdministrativeUnit unit, ReportingPeriod period, RequestLanguage language, ReportStore store) =>
        store.Find(unit, period) is { } stored
            ? TypedResults.Ok(stored.Report.WithReferences().References.Select(cited => cited.Reference).Distinct().ToArray())
            : TypedResults.Problem(ReportProblem.OfNoReport(unit, period, language.Value));
}
