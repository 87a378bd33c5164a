namespace Cchc.Domain.Reporting;

/// <summary>Number and symbol (số, ký hiệu) of the report: the line as written and what it says.</summary>
/// <param name="Text">The line as written: "Số: 15/BC-UBND", "Số:   /BC- UBND".</param>
/// <param name="Number">The number without padding, or null where it is not filled in yet.</param>
/// <param name="Symbol">The symbol without blanks: "BC-UBND"; empty where there is none.</param>
public sealed record DocumentNumber(string Text, string? Number, string Symbol);
