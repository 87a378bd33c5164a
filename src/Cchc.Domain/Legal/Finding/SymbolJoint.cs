using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>The way from the number to the letters of its symbol.</summary>
/// <param name="Kind">What stands between.</param>
/// <param name="Symbol">The first letter of the symbol, or -1 where there is none.</param>
/// <param name="Year">The year between them, or null.</param>
internal readonly record struct SymbolJoint(SymbolJointKind Kind, int Symbol, int? Year)
{
    private static readonly SymbolJoint None = new(default, -1, null);

    /// <summary>Reads on from the end of a number.</summary>
    internal static SymbolJoint After(ReadOnlySpan<char> text, int end)
    {
        var at = Blanks.After(text, end);
        if (at < 0 || at == text.Length)
        {
            return None;
        }

        var mark = LookAlikes.Fold(text[at]);
        if (mark is not ('/' or '-'))
        {
            return IsLetter(text, at) ? new SymbolJoint(SymbolJointKind.Missing, at, null) : None;
        }

        var next = Blanks.After(text, at + 1);
        if (next < 0 || next == text.Length)
        {
            return None;
        }

        if (IsLetter(text, next))
        {
            return new SymbolJoint(mark == '/' ? SymbolJointKind.Slash : SymbolJointKind.Hyphen, next, null);
        }

        if (!YearScan.TryRead(text, next, out var year, out var yearEnd))
        {
            return None;
        }

        // "12-2001/QĐ-UB": another hyphen than that of a symbol.
        var isYear = mark == '/' || (yearEnd < text.Length && text[yearEnd] == '/' && next == at + 1 && at == end);
        return isYear ? BehindYear(text, yearEnd, year) : None;
    }

    private static SymbolJoint BehindYear(ReadOnlySpan<char> text, int end, int year)
    {
        var at = Blanks.After(text, end);
        if (at < 0 || at == text.Length)
        {
            return None;
        }

        var mark = LookAlikes.Fold(text[at]);
        if (mark is '/' or '-')
        {
            // "30/2020-NĐ-CP", but "NĐ 105/2025 - LƯU Ý" goes on with the sentence.
            var isApart = at > end;
            at = Blanks.After(text, at + 1);
            return at > 0 && at < text.Length && IsLetter(text, at) && (mark == '/' || !isApart)
                ? new SymbolJoint(mark == '/' ? SymbolJointKind.SlashWithYear : SymbolJointKind.Missing, at, year)
                : None;
        }

        return IsLetter(text, at) ? new SymbolJoint(SymbolJointKind.Missing, at, year) : None;
    }

    private static bool IsLetter(ReadOnlySpan<char> text, int at) => BareLetters.IsLetter(text[at]);
}
