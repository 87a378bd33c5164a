using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Cchc.Domain.Text;

namespace Cchc.Domain.Legal;

/// <summary>
/// A kind of official document (tên loại văn bản): the 29 administrative kinds and three kinds of copies of Nghị định
/// 30/2020/NĐ-CP (Điều 7, Phụ lục III), the normative kinds of the laws on issuing normative documents (80/2015/QH13, 64/2025/QH15),
/// and the few of the Party that reports cite.
/// </summary>
/// <remarks>
/// There is one object a kind: kinds are compared with <c>==</c>. Abbreviations differ by case: QyĐ is not QĐ, CTr is not CT,
/// TTr is not TT. Immutable, thread-safe.
/// </remarks>
public sealed partial class DocumentKind : ISpanParsable<DocumentKind>
{
    private DocumentKind(string name, string english, string abbreviation, DocumentNature nature, SymbolYear year, ValueList<string> issuers)
    {
        Name = name;
        EnglishName = english;
        Abbreviation = abbreviation;
        Nature = nature;
        SymbolYear = year;
        Issuers = issuers;
    }

    /// <summary>The official Vietnamese name: "Nghị định".</summary>
    public string Name { get; }

    /// <summary>The English name that this library uses: "decree".</summary>
    public string EnglishName { get; }

    /// <summary>The abbreviation in the symbol ("NĐ"), or empty where the kind has none: a law, a Công văn.</summary>
    public string Abbreviation { get; }

    /// <summary>Whether the kind makes rules.</summary>
    public DocumentNature Nature { get; }

    /// <summary>Whether its symbol carries the year.</summary>
    public SymbolYear SymbolYear { get; }

    /// <summary>
    /// Who may issue it as a normative document, else who issues it: "Chính phủ", "Bộ trưởng". Empty where any agency or organisation may.
    /// </summary>
    public ValueList<string> Issuers { get; }

    /// <summary>The kind with an official name, in whatever case and Unicode form; never throws.</summary>
    /// <param name="text">The name ("Nghị định", "NGHỊ ĐỊNH") or the abbreviation with its case ("NĐ", "CTr").</param>
    /// <returns>The kind, or what is wrong.</returns>
    public static ParseResult<DocumentKind> Read(ReadOnlySpan<char> text) => Find(text.ToString()) is { } kind
        ? ParseResult<DocumentKind>.Of(kind)
        : ParseResult<DocumentKind>.Failed(TextIssues.NotADocumentKind, text, 0);

    /// <summary>The kind with an official name or abbreviation, or null.</summary>
    /// <param name="text">The name in whatever case, or the abbreviation with its case.</param>
    /// <returns>The kind, or null.</returns>
    public static DocumentKind? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Known.ByAbbreviation.GetValueOrDefault(VietnameseLetters.Compose(text.Trim())) ?? Known.ByName.GetValueOrDefault(TextKey.Of(text));
    }

    /// <summary>Reads a kind.</summary>
    /// <param name="text">The name in whatever case, or the abbreviation with its case.</param>
    /// <returns>The kind.</returns>
    /// <exception cref="FormatException">There is no such kind.</exception>
    public static DocumentKind Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text).Value;
    }

    /// <summary>Reads a kind; never throws.</summary>
    /// <param name="text">The name in whatever case, or the abbreviation with its case.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>False where there is no such kind.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DocumentKind? kind) => Read(text).TryGetValue(out kind);

    static DocumentKind IParsable<DocumentKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DocumentKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentKind result) =>
        Read(s).TryGetValue(out result);

    static DocumentKind ISpanParsable<DocumentKind>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Read(s).Value;

    static bool ISpanParsable<DocumentKind>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentKind result) =>
        Read(s).TryGetValue(out result);

    /// <summary>The official name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    // Apart from the kinds, which have to be there first.
    private static class Known
    {
        internal static readonly FrozenDictionary<string, DocumentKind> ByName = All.ToFrozenDictionary(kind => TextKey.Of(kind.Name), StringComparer.Ordinal);

        internal static readonly FrozenDictionary<string, DocumentKind> ByAbbreviation = All.Where(kind => kind.Abbreviation.Length > 0)
            .ToFrozenDictionary(kind => kind.Abbreviation, StringComparer.Ordinal);
    }
}
