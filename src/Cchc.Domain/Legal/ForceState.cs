namespace Cchc.Domain.Legal;

/// <summary>Whether a document holds on a day, as far as a register knows (hiệu lực).</summary>
public enum ForceState
{
    /// <summary>The register does not say: a missing fact is never taken for "in force".</summary>
    Unknown = 0,

    /// <summary>It is not issued yet, or not in force yet.</summary>
    NotYet = 1,

    /// <summary>It is in force: the day lies between two known days.</summary>
    InForce = 2,

    /// <summary>It has lapsed or was replaced.</summary>
    Lapsed = 3,
}
