using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Table;

/// <summary>What became of one relation in one report: it holds, it is broken, or it could not be checked.</summary>
internal sealed record RelationOutcome(Relation Relation)
{
    /// <summary>True, false, or null where it could not be checked.</summary>
    internal bool? Holds { get; init; }

    /// <summary>Why it could not be checked: rows without a sound number.</summary>
    internal ValueList<IndicatorCode> Missing { get; init; } = [];

    /// <summary>The row that a breach is about.</summary>
    internal IndicatorCode About { get; init; }

    /// <summary>What would be right, with its sign: "≤ 27".</summary>
    internal string? Expected => Bound is null ? null : Sign + Bound;

    internal string Sign { get; init; } = "";

    internal string? Bound { get; init; }

    internal string? Actual { get; init; }

    /// <summary>How far off a total is.</summary>
    internal string Difference { get; init; } = "";
}
