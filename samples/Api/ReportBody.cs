using System.Reflection;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace Cchc.Samples.Api;

/// <summary>
/// The report in the body of a request. A handler may also take a <see cref="CchcReport"/>, which AddCchc reads; reading it with
/// <see cref="ReportJson"/> gives faults of syntax a code and their place in the body too.
/// </summary>
/// <param name="Report">The report.</param>
internal sealed record ReportBody(CchcReport Report) : IBindableFromHttpContext<ReportBody>, IEndpointParameterMetadataProvider
{
    public static async ValueTask<ReportBody?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var result = await ReportJson.ReadAsync(context.Request.BodyReader, context.RequestAborted);
        return new ReportBody(result.ReportOrThrow());
    }

    // What routing (415) and the OpenAPI document need to know of the body.
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(CchcReport)));
        AddProblem(StatusCodes.Status400BadRequest, typeof(ReportProblem));
        AddProblem(StatusCodes.Status413PayloadTooLarge, typeof(ProblemDetails));
        AddProblem(StatusCodes.Status415UnsupportedMediaType, typeof(ProblemDetails));

        void AddProblem(int status, Type type) => builder.Metadata.Add(new ProducesResponseTypeMetadata(status, type, ["application/problem+json"]));
    }
}
