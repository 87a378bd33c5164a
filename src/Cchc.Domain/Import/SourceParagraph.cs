using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>A paragraph outside tables.</summary>
/// <param name="Text">The text; a line break inside the paragraph is a line feed.</param>
/// <param name="Position">Where it stands.</param>
public sealed record SourceParagraph(string Text, SourcePosition Position) : SourceBlock
{
    /// <summary>True where the whole paragraph is bold, which typed reports use for headings.</summary>
    public bool IsBold { get; init; }

    /// <summary>The level of a heading style, from 1; 0 where the paragraph has none.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>The mark that a Word list prints before the paragraph and that is not in its text ("1.", "-"), or empty.</summary>
    public string ListMark { get; init; } = "";

    /// <summary>True where a blank line stands before the paragraph, so that it cannot go on from the one above; a page break is none.</summary>
    public bool StartsAfterGap { get; init; } = true;

    /// <summary>The same words exactly as the source has them (converter markup, blanks and line feeds included), from the position on.</summary>
    internal string Raw { get; init; } = Text;
}
