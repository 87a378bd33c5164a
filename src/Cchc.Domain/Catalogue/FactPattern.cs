using Cchc.Domain.Text;

namespace Cchc.Domain.Catalogue;

/// <summary>A phrase of a fact, read: words, numbers, gaps and choices in order.</summary>
internal sealed record FactPattern(ValueList<FactElement> Elements)
{
    /// <summary>True for a phrase (<c>~ …</c>) that is held against the table only where no other sentence confirms the row.</summary>
    internal bool IsTentative { get; init; }

    /// <summary>True where the phrase reads a number, if only to say that no row repeats it.</summary>
    internal bool HasNumber => Elements.Any(Reads);

    /// <summary>Every row that the phrase names.</summary>
    internal IEnumerable<IndicatorCode> Rows() => Elements.SelectMany(RowsOf);

    /// <summary>The names of the numbers that balances use.</summary>
    internal IEnumerable<string> Names() => Elements.SelectMany(NamesOf);

    private static IEnumerable<string> NamesOf(FactElement element) =>
        (element.Name.Length > 0 ? new[] { element.Name } : []).Concat(element.Alternatives.SelectMany(alternative => alternative.SelectMany(NamesOf)));

    private static bool Reads(FactElement element) =>
        element.Kind is FactElementKind.Number or FactElementKind.Claim || element.Alternatives.Any(alternative => alternative.Any(Reads));

    private static IEnumerable<IndicatorCode> RowsOf(FactElement element) =>
        element.Rows.Concat(element.Whole).Concat(element.Alternatives.SelectMany(alternative => alternative.SelectMany(RowsOf)));
}
