using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Catalogue;

/// <summary>A later rule that made a row obsolete or changed what it means.</summary>
/// <param name="From">The first day on which the change holds.</param>
/// <param name="What">What changed.</param>
/// <param name="LegalBasis">The documents that changed it, as citations.</param>
public sealed record IndicatorChange(LocalDate From, LocalizedText What, ValueList<string> LegalBasis);
