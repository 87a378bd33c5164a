using System.Collections.Frozen;
using Cchc.Domain.Text;

namespace Cchc.Domain.Legal;

/// <summary>What a symbol alone says of the kind of its document.</summary>
internal static class SymbolKinds
{
    // Abbreviations in use beside the official ones: joint and qualified kinds, and those of the Party.
    private static readonly (string Abbreviation, DocumentKind Kind)[] InUse =
    [
        ("CV", DocumentKind.OfficialLetter), ("BCTĐ", DocumentKind.Report), ("BCTTr", DocumentKind.Report), ("CTHĐ", DocumentKind.Programme), ("CTrHĐ", DocumentKind.Programme),
        ("CTPH", DocumentKind.Programme), ("CTrPH", DocumentKind.Programme), ("KHPH", DocumentKind.Plan), ("KHLT", DocumentKind.Plan), ("KHHĐ", DocumentKind.Plan), ("HDLN", DocumentKind.Guidance),
        ("HDLT", DocumentKind.Guidance), ("QCPH", DocumentKind.Regulation), ("TTrLN", DocumentKind.Proposal), ("QĐi", DocumentKind.Rules), ("TBKL", DocumentKind.Notice),
    ];

    /// <summary>Every abbreviation of a kind that a symbol may begin with; official ones come first.</summary>
    internal static IReadOnlyList<(string Abbreviation, DocumentKind Kind)> Abbreviations { get; } =
        [.. DocumentKind.All.Where(kind => kind.Abbreviation.Length > 0).Select(kind => (kind.Abbreviation, kind)), .. InUse];

    // Upper-case headings write QĐ-TTG and CTR; but CT is Chỉ thị and CTr Chương trình: of several the first is meant.
    private static readonly FrozenDictionary<string, ValueList<DocumentKind>>.AlternateLookup<ReadOnlySpan<char>> ByAbbreviation = Abbreviations
        .DistinctBy(pair => pair.Abbreviation, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(pair => pair.Abbreviation, pair => ValueList.Create([pair.Kind]), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

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

        if (ByAbbreviation.TryGetValue(group, out var kinds))
        {
            return kinds[0] == DocumentKind.Decision && symbol.Contains('/', StringComparison.Ordinal) ? [kinds[0], DocumentKind.Rules] : kinds;
        }

        return IsAgencyWithUnit(symbol, group) ? [DocumentKind.OfficialLetter] : [];
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

    private static bool IsAgencyWithUnit(string symbol, ReadOnlySpan<char> group) =>
        group is not ("CP" or "HĐBT" or "TTg") && !AgencyAcronyms.IsNationalAssembly(group) && AgencyAcronyms.Contains(group)
        && (symbol.Length > group.Length || group is "UBND" or "HĐND");
}
