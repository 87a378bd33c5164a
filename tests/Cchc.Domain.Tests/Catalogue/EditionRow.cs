namespace Cchc.Domain.Tests.Catalogue;

/// <summary>One row of the table in section 1 of shared/domain/indicators-01b.md.</summary>
internal sealed record EditionRow(string Code, string Label, string Unit, string Kind)
{
    /// <summary>
    /// Reads the table. "–" and "(none)" stand for no unit; "nt" ("như trên", ditto) is a unit as printed.
    /// </summary>
    internal static IReadOnlyList<EditionRow> Read(string markdown) =>
    [
        .. markdown.Split('\n')
            .SkipWhile(line => !line.StartsWith("## 1.", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2]))
            .Select(line => line.Trim().Trim('|').Split(" | ").Select(cell => cell.Trim()).ToArray())
            .Select(cells => new EditionRow(cells[0], cells[1], cells[2] is "–" or "(none)" ? "" : cells[2], cells[3])),
    ];
}
