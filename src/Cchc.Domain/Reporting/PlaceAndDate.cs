namespace Cchc.Domain.Reporting;

/// <summary>Place and date of the report (địa danh, ngày tháng năm): the line as written and what it says.</summary>
/// <param name="Text">The line as written: "Sông Lam, ngày 16 tháng 3 năm 2022".</param>
/// <param name="Place">The place name, or empty.</param>
/// <param name="Date">The date as far as it is filled in; null where it is missing or no calendar date.</param>
public sealed record PlaceAndDate(string Text, string Place, PartialDate? Date);
