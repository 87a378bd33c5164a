using Cchc.Domain.Legal;

namespace Cchc.Domain.Reporting;

/// <summary>A reference at its place in a report.</summary>
/// <param name="Path">The part of the report, as a JSON Pointer into the interchange form.</param>
/// <param name="Reference">The reference; its place is counted in the text of that part.</param>
public sealed record ReportReference(string Path, ResolvedReference Reference);
