namespace Cchc.Domain.Json;

/// <summary>One line of newline-delimited JSON, read.</summary>
/// <param name="Number">The number of the line in its input, from 1; blank lines count and are passed over.</param>
/// <param name="Result">The report, or what is wrong; the places in it name this line.</param>
public sealed record ReportLine(int Number, JsonReadResult Result);
