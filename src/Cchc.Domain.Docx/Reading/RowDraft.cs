using Cchc.Domain.Import;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Reading;

/// <summary>A table row while it is read.</summary>
internal sealed class RowDraft
{
    internal List<SourceCell> Cells { get; } = [];

    /// <summary>The grid column of the next cell.</summary>
    internal int Column { get; set; }

    internal bool IsHeader { get; set; }

    internal bool IsDeleted { get; set; }

    internal void Add(string text, CellShape shape, SourcePosition place)
    {
        if (shape.ContinuesLeft && text.Length == 0 && Cells.Count > 0)
        {
            Cells[^1] = Cells[^1] with { Span = Cells[^1].Span + shape.Span };
        }
        else
        {
            Cells.Add(new SourceCell(text, place, Column) { Span = shape.Span, ContinuesAbove = shape.ContinuesAbove });
        }

        Column += shape.Span;
    }
}
