using Cchc.Domain.Catalogue;
using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Rules;

/// <summary>What is known of a report under check beside the report itself. Everything may be left out.</summary>
public sealed class CheckOptions
{
    /// <summary>Where the parts of the report stood in the input, as importing gives it.</summary>
    /// <value>Null: findings have no place.</value>
    public SourceMap? Places { get; init; }

    /// <summary>The edition that the table follows.</summary>
    /// <value>Null: the edition that the report names, of those that ship with the library.</value>
    public IndicatorCatalogue? Catalogue { get; init; }

    /// <summary>The documents that citations are compared with.</summary>
    /// <value>Null: <see cref="LegalRegister.Known"/>. Put a register of your own in front of it with <see cref="LegalRegister.InFrontOf"/>.</value>
    public LegalRegister? Register { get; init; }

    /// <summary>The day on which the report is judged.</summary>
    /// <value>Null: the report's own date, failing that the last day of its period.</value>
    public LocalDate? AsOf { get; init; }

    /// <summary>The report of the same unit before this one; adds the rules that compare the two.</summary>
    /// <value>Null: nothing is compared.</value>
    public CchcReport? Previous { get; init; }

    /// <summary>Reports of the same unit before <see cref="Previous"/>; with four reports or more, figures far from their median are told.</summary>
    public ValueList<CchcReport> Earlier { get; init; } = [];
}
