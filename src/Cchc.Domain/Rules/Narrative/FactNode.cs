using Cchc.Domain.Catalogue;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>One step of a compiled phrase; the steps of a choice meet again behind it.</summary>
internal sealed class FactNode(FactElementKind kind)
{
    internal FactElementKind Kind { get; } = kind;

    /// <summary>The key of a literal word or mark.</summary>
    internal ulong Key { get; init; }

    /// <summary>The value of a literal number, else null.</summary>
    internal decimal? Number { get; init; }

    internal FactElement? Element { get; init; }

    internal FactNode? Next { get; init; }

    /// <summary>The first steps of a choice; null where an alternative is empty.</summary>
    internal FactNode?[] Branches { get; init; } = [];
}
