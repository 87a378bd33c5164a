using Cchc.Domain.Text;

namespace Cchc.Domain.Catalogue;

/// <summary>A condition on the figures of one report.</summary>
/// <param name="Rows">The rows whose sum is compared.</param>
/// <param name="Is">How it is compared.</param>
/// <param name="Value">The number it is compared with; not used for <see cref="Comparison.Filled"/> or where <paramref name="Row"/> is given.</param>
/// <param name="Row">The row it is compared with, or null.</param>
public sealed record RelationCondition(ValueList<IndicatorCode> Rows, Comparison Is, decimal Value = 0, IndicatorCode? Row = null);
