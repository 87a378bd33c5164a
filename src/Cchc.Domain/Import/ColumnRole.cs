namespace Cchc.Domain.Import;

/// <summary>What a column of the statistics table holds, by its head.</summary>
internal enum ColumnRole
{
    None = 0,
    Code = 1,
    Label = 2,

    /// <summary>A head above unit and figure.</summary>
    Results = 3,
    Unit = 4,
    Figure = 5,
    Note = 6,

    /// <summary>Figures of another period, or sums over several.</summary>
    OtherFigure = 7,
}
