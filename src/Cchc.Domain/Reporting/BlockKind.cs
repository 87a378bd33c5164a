namespace Cchc.Domain.Reporting;

/// <summary>The kinds of narrative block.</summary>
public enum BlockKind
{
    /// <summary>A paragraph of running text.</summary>
    Paragraph = 0,

    /// <summary>An item with a mark before it ("-", "+", "1.").</summary>
    Bullet = 1,

    /// <summary>A heading without a numeral.</summary>
    Heading = 2,
}
