using Cchc.Domain.Json;

namespace Cchc.Samples.Api;

/// <summary>The JSON Schemas of the library under an address, so that clients can validate before they send.</summary>
internal static class SchemaEndpoints
{
    internal static void MapSchemas(this WebApplication app)
    {
        Map("report", CchcSchemas.Report, "JSON Schema of a report.");
        Map("catalogue", CchcSchemas.Catalogue, "JSON Schema of an edition of the form.");
        Map("findings", CchcSchemas.Findings, "JSON Schema of findings.");

        void Map(string name, string schema, string summary) =>
            app.MapGet("/schemas/" + name, () => TypedResults.Text(schema, "application/schema+json"))
                .Produces<object>(StatusCodes.Status200OK, "application/schema+json")
                .WithTags("schemas")
                .WithSummary(summary);
    }
}
