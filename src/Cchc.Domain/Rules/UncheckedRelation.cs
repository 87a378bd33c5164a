using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules;

/// <summary>A relation that could not be checked because figures are missing. That is said, and never counts as a breach.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Missing">The rows without a reported number.</param>
public sealed record UncheckedRelation(Relation Relation, ValueList<IndicatorCode> Missing);
