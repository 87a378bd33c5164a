namespace Cchc.Domain.Legal;

/// <summary>Whether the symbol of a kind of document carries the year of issue (30/2020/NĐ-CP) or not (98/KH-UBND).</summary>
public enum SymbolYear
{
    /// <summary>Never.</summary>
    Never = 0,

    /// <summary>Always.</summary>
    Always = 1,

    /// <summary>Where the document is normative.</summary>
    WhenNormative = 2,
}
