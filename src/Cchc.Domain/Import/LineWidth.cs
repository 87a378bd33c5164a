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
        // A converter may miss a line end here and there: the longest few lines do not count.
        var lengths = lines.Select(line => line.Text.Length).Order().ToArray();
        var longest = lengths.Length == 0 ? 0 : lengths[(lengths.Length - 1) * 97 / 100];
        var isBroken = longest is >= Narrowest and <= Widest && lengths.Count(length => length >= 0.8 * longest) >= FewestFullLines;
        return new LineWidth(isBroken ? longest : 0);
    }

    /// <summary>
    /// Whether the first word of a line had no room on the line above. Letters differ in width and first lines are indented, so
    /// this is a guess, and a bolder one where the line above cannot be a title.
    /// </summary>
    internal bool HadNoRoom(string above, string line, bool mayBeTitle)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        var word = blank < 0 ? line.Length : blank;
        return Characters > 0 && above.Length + 1 + word >= (mayBeTitle ? 0.92 : 0.8) * Characters;
    }
}
