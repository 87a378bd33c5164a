namespace Cchc.Domain.Reporting;

/// <summary>A member of a newer version of the interchange form.</summary>
/// <param name="Path">Where it stands, as a JSON Pointer.</param>
/// <param name="Json">Its value as canonical JSON: one line, no blanks, members sorted by name, numbers as written.</param>
public sealed record NewerMember(string Path, string Json);
