using Cchc.Domain.Catalogue;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>One step of a compiled phrase; the steps of a choice meet again behind it.</summary>
internal sealed class FactNode(FactElementKind kind)
{
    /// <summary>What stands for the key of a number.</summary>
    internal const ulong AnyNumber = 1;

    // Few have one: kept apart, the others are smaller.
    private readonly object? number;
    private readonly bool isWord = kind == FactElementKind.Literal;
    private KeyMask? needs;

    internal FactElementKind Kind { get; } = kind;

    /// <summary>The key of a literal word or mark.</summary>
    internal ulong Key { get; init; }

    /// <summary>The value of a literal number, else null.</summary>
    internal decimal? Number
    {
        get => (decimal?)number;
        init => (number, isWord) = (value, Kind == FactElementKind.Literal && value is null);
    }

    /// <summary>True for a literal word or mark.</summary>
    internal bool IsWord => isWord;

    internal FactElement? Element { get; init; }

    internal FactNode? Next { get; init; }

    /// <summary>The first steps of a choice; null where an alternative is empty.</summary>
    internal FactNode?[] Branches { get; init; } = [];

    /// <summary>The words without which the phrase cannot go on from here; a word that ends a clause is none.</summary>
    internal KeyMask Needs => needs ??= Kind switch
    {
        FactElementKind.Choice => Branches.Aggregate(KeyMask.All, (all, branch) => all & NeedsOf(branch ?? Next)),
        FactElementKind.Number => KeyMask.Of(AnyNumber) | NeedsOf(Next),
        FactElementKind.Literal => KeyMask.Of(Number is null ? Key : AnyNumber) | NeedsOf(Next),
        _ => NeedsOf(Next),
    };

    /// <summary>Whether the phrase can go beyond the end of a clause from here.</summary>
    internal bool CrossesClauses => (Kind == FactElementKind.Literal && Number is null && Key is 0 or '.' or ';' or '!' or '?')
        || Next is { CrossesClauses: true } || Array.Exists(Branches, branch => branch is { CrossesClauses: true });

    private static KeyMask NeedsOf(FactNode? node) => node?.Needs ?? default;
}
