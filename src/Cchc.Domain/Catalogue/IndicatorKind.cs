namespace Cchc.Domain.Catalogue;

/// <summary>What kind of figure a row of the form asks for.</summary>
public enum IndicatorKind
{
    /// <summary>A heading over other rows; as a rule without a figure of its own.</summary>
    Group = 0,

    /// <summary>A number of things: whole, not negative.</summary>
    Count = 1,

    /// <summary>A share in percent, 0 to 100, decimals allowed.</summary>
    Percentage = 2,

    /// <summary>One of the coded options of the row.</summary>
    Choice = 3,

    /// <summary>A choice between 0 (no) and 1 (yes).</summary>
    YesNo = 4,
}
