using System.Text.Json.Nodes;
using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Cchc.Samples.Api;

/// <summary>The OpenAPI document: it refers to the library's schemas instead of describing their types a second time.</summary>
internal static class ApiDescription
{
    private static readonly string[] MembersOfReference = ["type", "number", "year", "symbol", "name", "issueDate", "issuer", "pinpoint", "text"];

    internal static Task SetTitle(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo { Title = "Administrative-reform reports of a district's communes", Version = "1" };
        return Task.CompletedTask;
    }

    internal static Task ReferToSchemas(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        if (type == typeof(CchcReport))
        {
            Refer(schema, "/schemas/report");
        }
        else if (type == typeof(ReportingPeriod))
        {
            Refer(schema, "/schemas/report#/properties/period");
        }
        else if (type == typeof(LegalReference[]))
        {
            schema.Items = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Properties = MembersOfReference.ToDictionary(
                    name => name, IOpenApiSchema (name) => Refer(new OpenApiSchema(), "/schemas/report#/$defs/reference/properties/" + name)),
            };
        }

        return Task.CompletedTask;
    }

    // An OpenApiSchemaReference points into OpenAPI documents; in 3.1 a schema may refer to any JSON Schema.
    private static OpenApiSchema Refer(OpenApiSchema schema, string address)
    {
        schema.Extensions = new Dictionary<string, IOpenApiExtension> { ["$ref"] = new JsonNodeExtension(JsonValue.Create(address)) };
        return schema;
    }
}
