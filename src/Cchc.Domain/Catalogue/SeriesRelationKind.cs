namespace Cchc.Domain.Catalogue;

/// <summary>The kinds of relation between a report and the one before.</summary>
public enum SeriesRelationKind
{
    /// <summary>An annual figure: the same in every report of a year.</summary>
    Unchanged = 0,

    /// <summary>A figure counted from the start of the year: it does not fall within the year.</summary>
    NotFalling = 1,

    /// <summary>A stock: what it was before, plus what came, minus what went.</summary>
    CarriedForward = 2,
}
