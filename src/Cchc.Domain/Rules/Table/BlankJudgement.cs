using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Table;

/// <summary>What the related rows say of blank cells.</summary>
/// <param name="Rows">The blank rows.</param>
/// <param name="IsZero">True where they are certainly 0; else they hide a gap.</param>
/// <param name="Due">The figure that is due, or what it is at least.</param>
/// <param name="Why">The figures that tell, in a few words.</param>
/// <param name="Relation">The relation that tells.</param>
internal sealed record BlankJudgement(ValueList<IndicatorCode> Rows, bool IsZero, decimal Due, string Why, Relation Relation)
{
    /// <summary>The figure that is due: "44", "≥ 44".</summary>
    internal string Expected => (Relation.Kind == RelationKind.AtMost && !IsZero ? "≥ " : "") + VietnameseNumber.Format(Due);
}
