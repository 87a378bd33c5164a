using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>A row of a table.</summary>
/// <param name="Table">Which table of the input, from 1.</param>
/// <param name="Cells">The cells from left to right.</param>
public sealed record SourceRow(int Table, ValueList<SourceCell> Cells) : SourceBlock
{
    /// <summary>True where the row is marked to be repeated at the head of each page.</summary>
    public bool IsHeader { get; init; }
}
