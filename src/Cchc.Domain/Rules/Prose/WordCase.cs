namespace Cchc.Domain.Rules.Prose;

/// <summary>How the letters of a word are written.</summary>
internal enum WordCase : byte
{
    /// <summary>All small.</summary>
    Small,

    /// <summary>The first a capital.</summary>
    Capital,

    /// <summary>All capitals, at least two of them.</summary>
    Upper,

    /// <summary>Any other mixture: "LLCT-xã", "QyĐ".</summary>
    Mixed,
}
