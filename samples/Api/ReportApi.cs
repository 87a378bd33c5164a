using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using Cchc.Domain.Json;

namespace Cchc.Samples.Api;

/// <summary>How a district system takes and returns reports.</summary>
internal static class ReportApi
{
    /// <summary>The most bytes of a body; a quarterly report has about 40 000.</summary>
    internal const int MaxBody = 4 * 1024 * 1024;

    internal static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(options => options.Limits.MaxRequestBodySize = MaxBody);
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            // The application's own types, and those of the library; in either order.
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJsonContext.Default);
            options.SerializerOptions.AddCchc();
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<BadRequestHandler>();
        builder.Services.AddOpenApi(options => options.AddDocumentTransformer(ApiDescription.SetTitle).AddSchemaTransformer(ApiDescription.ReferToSchemas));
        builder.Services.AddSingleton<ReportStore>();

        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapOpenApi();
        app.MapSchemas();
        app.MapReports();
        return app;
    }
}
