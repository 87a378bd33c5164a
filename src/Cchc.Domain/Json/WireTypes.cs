using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>Tells System.Text.Json of the types that have a converter here, without reflection.</summary>
internal sealed class WireTypes : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        type == typeof(CchcReport) ? Of<CchcReport>(options)
        : type == typeof(LegalReference) ? Of<LegalReference>(options)
        : type == typeof(CitedReference) ? Of<CitedReference>(options)
        : type == typeof(AdministrativeUnit) ? Of<AdministrativeUnit>(options)
        : type == typeof(IndicatorCode) ? Of<IndicatorCode>(options)
        : type == typeof(DocumentKind) ? Of<DocumentKind>(options)
        : type == typeof(DocumentKey) ? Of<DocumentKey>(options)
        : type == typeof(Pinpoint) ? Of<Pinpoint>(options)
        : type == typeof(WrittenDate) ? Of<WrittenDate>(options)
        : type == typeof(PartialDate) ? Of<PartialDate>(options)
        : type == typeof(ReportingPeriod) ? Of<ReportingPeriod>(options)
        : null;

    private static JsonTypeInfo<T>? Of<T>(JsonSerializerOptions options)
    {
        foreach (var converter in options.Converters)
        {
            if (converter is JsonConverter<T>)
            {
                return JsonMetadataServices.CreateValueInfo<T>(options, converter);
            }
        }

        return null;
    }
}
