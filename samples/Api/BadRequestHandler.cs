using Cchc.Domain.Text;
using Microsoft.AspNetCore.Diagnostics;

namespace Cchc.Samples.Api;

/// <summary>What is wrong with a request becomes problem details: a body that is no report (400, with every fault), or is too large (413).</summary>
internal sealed class BadRequestHandler : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var problem = exception switch
        {
            UnreadableInputException unreadable => TypedResults.Problem(ReportProblem.OfFaults(unreadable.Issues, RequestLanguage.Of(httpContext.Request))),
            BadHttpRequestException bad => TypedResults.Problem(bad.Message, statusCode: bad.StatusCode),
            _ => null,
        };
        if (problem is null)
        {
            return false;
        }

        await problem.ExecuteAsync(httpContext);
        return true;
    }
}
