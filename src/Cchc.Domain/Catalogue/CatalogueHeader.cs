using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Catalogue;

/// <summary>What an edition says of itself.</summary>
internal sealed record CatalogueHeader
{
    internal required string Id { get; init; }

    internal required string ClassName { get; init; }

    internal required string Form { get; init; }

    internal required LocalizedText Title { get; init; }

    internal string Locality { get; init; } = "";

    internal AdministrativeLevel Level { get; init; }

    internal required LocalDate InForceFrom { get; init; }

    internal LocalDate? InForceTo { get; init; }

    internal ValueList<string> LegalBasis { get; init; } = [];

    internal required string ContentHash { get; init; }
}
