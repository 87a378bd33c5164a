namespace Cchc.Domain.Catalogue;

/// <summary>The kinds of relation between rows that an edition can declare.</summary>
public enum RelationKind
{
    /// <summary>A total equals the sum of its parts.</summary>
    Sum = 0,

    /// <summary>A sum of rows is at most another sum, or a limit.</summary>
    AtMost = 1,

    /// <summary>Two sums of rows are equal.</summary>
    Equals = 2,

    /// <summary>Where one condition holds, another must hold.</summary>
    Implies = 3,

    /// <summary>Rows may be filled in only where a condition holds.</summary>
    OnlyIf = 4,

    /// <summary>At least one of several relations holds.</summary>
    AnyOf = 5,
}
