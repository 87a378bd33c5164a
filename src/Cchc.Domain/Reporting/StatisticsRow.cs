using Cchc.Domain.Catalogue;

namespace Cchc.Domain.Reporting;

/// <summary>
/// One row of the statistics table: its figure, and everything in which the row was written otherwise than the edition prints it.
/// </summary>
/// <param name="Code">The code of the row in the edition.</param>
/// <param name="Figure">The figure.</param>
public sealed record StatisticsRow(IndicatorCode Code, Figure Figure)
{
    /// <summary>The code column as written where it differs from the edition ("2.3."), else null.</summary>
    public string? WrittenCode { get; init; }

    /// <summary>The label as written where it differs from the edition, else null.</summary>
    public string? WrittenLabel { get; init; }

    /// <summary>The unit as written where it differs from the edition, else null.</summary>
    public string? WrittenUnit { get; init; }

    /// <summary>The note column (Ghi chú), or empty.</summary>
    public string Note { get; init; } = "";
}
