using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>A row of the table that the edition has no free place for: unknown to it, or a second row of the same code.</summary>
/// <param name="Code">The code of which it is a second row, or null for an unknown row.</param>
/// <param name="Cells">The cells as written, from left to right.</param>
public sealed record ExtraRow(IndicatorCode? Code, ValueList<string> Cells);
