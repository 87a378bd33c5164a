using Cchc.Domain.Text;

namespace Cchc.Domain.Legal;

/// <summary>What a symbol alone says of the kind of its document.</summary>
internal static class SymbolKinds
{
    /// <summary>
    /// The kinds that a symbol may mean: one for NĐ-CP, Quyết định and Quy định for QĐ/TW, none for QH15 (a law, a code or a
    /// resolution) and for CP (old style).
    /// </summary>
    internal static ValueList<DocumentKind> Of(string symbol)
    {
        var group = FirstGroup(symbol);
        if (group.Length == 0)
        {
            return [];
        }

        foreach (var kind in DocumentKind.All)
        {
            if (kind.Abbreviation.Length > 0 && SameAbbreviation(group, kind.Abbreviation))
            {
                return kind == DocumentKind.Decision && symbol.Contains('/', StringComparison.Ordinal) ? [kind, DocumentKind.Rules] : [kind];
            }
        }

        // "CV" is no abbreviation of the decree, but that of the Party (15-CV/TU).
        return SameAbbreviation(group, "CV") || IsAgencyWithUnit(symbol, group) ? [DocumentKind.OfficialLetter] : [];
    }

    /// <summary>Whether a document of this kind can have this symbol; true too where the symbol says nothing.</summary>
    internal static bool Fit(DocumentKind kind, string symbol)
    {
        var kinds = Of(symbol);
        return kinds.Count == 0 || kinds.Contains(kind);
    }

    private static ReadOnlySpan<char> FirstGroup(string symbol)
    {
        var end = symbol.AsSpan().IndexOfAny("-/.&");
        return end < 0 ? symbol : symbol.AsSpan(0, end);
    }

    // Upper-case headings write QĐ-TTG and CTR; but CT is Chỉ thị and CTr Chương trình, so an exact match comes first.
    private static bool SameAbbreviation(ReadOnlySpan<char> group, string abbreviation) => group.Equals(abbreviation, StringComparison.OrdinalIgnoreCase);

    private static bool IsAgencyWithUnit(string symbol, ReadOnlySpan<char> group) =>
        group is not ("CP" or "HĐBT" or "TTg") && !AgencyAcronyms.IsNationalAssembly(group) && AgencyAcronyms.Contains(group)
        && (symbol.Length > group.Length || group is "UBND" or "HĐND");
}
