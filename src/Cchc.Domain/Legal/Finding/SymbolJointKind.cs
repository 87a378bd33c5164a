namespace Cchc.Domain.Legal.Finding;

/// <summary>What stands between the number and the letters of a symbol.</summary>
internal enum SymbolJointKind
{
    /// <summary>98/KH-UBND.</summary>
    Slash = 0,

    /// <summary>30/2020/NĐ-CP.</summary>
    SlashWithYear = 1,

    /// <summary>18-NQ/TW.</summary>
    Hyphen = 2,

    /// <summary>Nothing but blanks: 98 KH-UBND, 30/2020 NĐ-CP.</summary>
    Missing = 3,
}
