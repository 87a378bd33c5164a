namespace Cchc.Domain.Reporting;

/// <summary>What stands in a cell of the statistics table. Only a reported cell has a number; none of the others is 0.</summary>
public enum FigureState
{
    /// <summary>The table has no such row.</summary>
    Missing = 0,

    /// <summary>The row is there and its cell is empty: unknown, not 0.</summary>
    Blank = 1,

    /// <summary>The cell says that the question does not apply ("-", "x", "Không").</summary>
    NotApplicable = 2,

    /// <summary>Something is written that is no figure; the text is kept.</summary>
    Unreadable = 3,

    /// <summary>A number is written; 0 is a number.</summary>
    Reported = 4,
}
