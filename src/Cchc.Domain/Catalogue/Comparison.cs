namespace Cchc.Domain.Catalogue;

/// <summary>How a condition compares a sum of rows.</summary>
public enum Comparison
{
    /// <summary>Equal to the other side.</summary>
    Equal = 0,

    /// <summary>Greater than the other side.</summary>
    MoreThan = 1,

    /// <summary>Greater than the other side or equal.</summary>
    AtLeast = 2,

    /// <summary>Less than the other side.</summary>
    LessThan = 3,

    /// <summary>Less than the other side or equal.</summary>
    AtMost = 4,

    /// <summary>A figure is reported at all.</summary>
    Filled = 5,
}
