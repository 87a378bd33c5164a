namespace Cchc.Domain.Docx.Writing;

/// <summary>How a cell is merged with those above and below.</summary>
internal enum CellMerge
{
    None = 0,
    Begins = 1,
    GoesOn = 2,
}
