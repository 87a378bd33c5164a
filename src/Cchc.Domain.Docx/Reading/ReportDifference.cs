namespace Cchc.Domain.Docx.Reading;

/// <summary>One thing that the data of a file and its visible text say otherwise.</summary>
/// <param name="Path">What it is, by the path that findings use.</param>
/// <param name="Data">What the data says; empty for nothing.</param>
/// <param name="Visible">What the text says; empty for nothing.</param>
internal sealed record ReportDifference(string Path, string Data, string Visible);
