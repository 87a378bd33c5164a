namespace Cchc.Domain.Rules.Prose;

/// <summary>The kinds of token.</summary>
internal enum TokenKind : byte
{
    /// <summary>A syllable or an abbreviation.</summary>
    Word,

    /// <summary>Digits, with the dots and commas inside them.</summary>
    Number,

    /// <summary>Any other character that is seen.</summary>
    Mark,

    /// <summary>A line break.</summary>
    Break,
}
