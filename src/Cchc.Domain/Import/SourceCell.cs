using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>A cell of a table row.</summary>
/// <param name="Text">The text; paragraphs and line breaks inside the cell are separated by line feeds.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="Column">The first grid column that the cell covers, from 0.</param>
public sealed record SourceCell(string Text, SourcePosition Position, int Column)
{
    /// <summary>How many grid columns the cell covers.</summary>
    public int Span { get; init; } = 1;

    /// <summary>True where the cell goes on from the one above (merged downwards) and has no text of its own.</summary>
    public bool ContinuesAbove { get; init; }

    /// <summary>The same words exactly as the source has them (converter markup, blanks and line feeds included), from the position on.</summary>
    internal string Raw { get; init; } = Text;
}
