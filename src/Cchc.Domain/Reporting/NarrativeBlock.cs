namespace Cchc.Domain.Reporting;

/// <summary>One block of the narrative.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Text">The text as written, without its mark; a break inside the paragraph is a line feed.</param>
public sealed record NarrativeBlock(BlockKind Kind, string Text)
{
    /// <summary>The depth of a bullet, from 1; 0 for other blocks.</summary>
    public int Level { get; init; }

    /// <summary>The mark of a bullet as written ("-", "+", "- +", "1."), else empty.</summary>
    public string Mark { get; init; } = "";

    /// <summary>A paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The block.</returns>
    public static NarrativeBlock Paragraph(string text) => new(BlockKind.Paragraph, text);

    /// <summary>A bullet.</summary>
    /// <param name="text">The text.</param>
    /// <param name="level">The depth, from 1.</param>
    /// <param name="mark">The mark.</param>
    /// <returns>The block.</returns>
    public static NarrativeBlock Bullet(string text, int level = 1, string mark = "-") =>
        new(BlockKind.Bullet, text) { Level = level, Mark = mark };

    /// <summary>A heading without a numeral.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The block.</returns>
    public static NarrativeBlock Heading(string text) => new(BlockKind.Heading, text);
}
