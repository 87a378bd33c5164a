namespace Cchc.Domain.Docx.Reading;

/// <summary>How a cell lies in the grid.</summary>
internal readonly record struct CellShape(int Span, bool ContinuesAbove, bool ContinuesLeft);
