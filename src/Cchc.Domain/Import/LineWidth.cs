namespace Cchc.Domain.Import;

/// <summary>
/// The width at which a converter broke the lines of a text; 0 where paragraphs stand on lines of their own. It tells whether a
/// line ended because the page did.
/// </summary>
internal readonly record struct LineWidth(int Characters)
{
    private const int Widest = 130;
    private const int Narrowest = 50;
    private const int FewestFullLines = 8;

    internal static LineWidth Of(IReadOnlyCollection<DocumentLine> lines)
    {
        var longest = lines.Count == 0 ? 0 : lines.Max(line => line.Text.Length);
        var isBroken = longest is >= Narrowest and <= Widest && lines.Count(line => line.Text.Length >= 0.8 * longest) >= FewestFullLines;
        return new LineWidth(isBroken ? longest : 0);
    }

    /// <summary>Whether the first word of a line had no room on the line above. Letters differ in width, so this is a guess.</summary>
    internal bool HadNoRoom(string above, string line)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        var word = blank < 0 ? line.Length : blank;
        return Characters > 0 && above.Length + 1 + word >= 0.88 * Characters;
    }
}
