using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cchc.Domain.Text;

namespace Cchc.Domain.Legal;

/// <summary>
/// What identifies a document: its kind, number, symbol and year. A symbol alone is no key: 76/NQ-CP exists in 2013 and in 2021. Number
/// and symbol are unique within one year in one agency (Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1), so the year of issue is enough where
/// the symbol carries none. A law cited by name is identified by its name and date.
/// </summary>
/// <remarks>
/// Written "Nghị định 30/2020/NĐ-CP", "Nghị quyết 76/NQ-CP@2021", "Luật Cán bộ, công chức@2008-11-13". Equal by these parts, whatever
/// the case of the symbol; a part that is not known differs from one that is. Immutable, thread-safe.
/// </remarks>
public sealed record DocumentKey : ISpanParsable<DocumentKey>
{
    /// <summary>The kind, or null where neither the text nor the symbol tells it.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>The number without leading zeros, or empty.</summary>
    public string Number { get; init; } = "";

    /// <summary>The symbol in normal form without number and year, or empty.</summary>
    public string Symbol { get; init; } = "";

    /// <summary>The year inside the symbol, or null where the symbol has none.</summary>
    public int? SymbolYear { get; init; }

    /// <summary>The year of issue of a document whose symbol has no year, or null where it is not known.</summary>
    public int? IssueYear { get; init; }

    /// <summary>The name of a law that is known without its number ("Cán bộ, công chức"), or empty. Case and tone placement do not count.</summary>
    public string Name { get; init; } = "";

    /// <summary>The date of such a law, or null.</summary>
    public WrittenDate? Date { get; init; }

    /// <summary>The year that identifies the document, wherever it comes from.</summary>
    public int? Year => SymbolYear ?? IssueYear ?? Date?.Year;

    /// <summary>True where the key leaves no other document open: number, symbol and year are known, or name and date.</summary>
    public bool IsComplete => Name.Length > 0 ? Date is not null : Number.Length > 0 && Symbol.Length > 0 && Year is not null;

    /// <summary>Reads a key; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The key, or what is wrong.</returns>
    public static ParseResult<DocumentKey> Read(ReadOnlySpan<char> text)
    {
        var at = text.LastIndexOf('@');
        var stem = at < 0 ? text : text[..at];
        var suffix = at < 0 ? default : text[(at + 1)..];
        var reference = LegalReferenceFinder.ReadWhole(stem);
        int year = 0;
        WrittenDate date = default;
        var isYear = suffix.Length == 4 && PlainDigits.TryRead(suffix, out year);
        var isDate = suffix.Length == 10 && WrittenDate.Read(suffix).TryGetValue(out date);
        if (reference is { Number.Length: > 0, IssueDate: null, Issuer.Length: 0, Pinpoint: null } && (at < 0 || (isYear && reference.Year is null)))
        {
            return ParseResult<DocumentKey>.Of(reference.Key with { IssueYear = isYear ? year : null });
        }

        return isDate && LawBefore(stem) is { } law
            ? ParseResult<DocumentKey>.Of(new DocumentKey { Kind = law, Name = SpacedText.Of(stem[law.Name.Length..]), Date = date })
            : ParseResult<DocumentKey>.Failed(TextIssues.NotADocumentKey, text, 0);
    }

    /// <summary>Reads a key.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The key.</returns>
    /// <exception cref="FormatException">The text is no key.</exception>
    public static DocumentKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text).Value;
    }

    /// <summary>Reads a key; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">The key.</param>
    /// <returns>False where the text is no key.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DocumentKey? key) => Read(text).TryGetValue(out key);

    static DocumentKey IParsable<DocumentKey>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DocumentKey>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentKey result) =>
        Read(s).TryGetValue(out result);

    static DocumentKey ISpanParsable<DocumentKey>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Read(s).Value;

    static bool ISpanParsable<DocumentKey>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentKey result) =>
        Read(s).TryGetValue(out result);

    /// <inheritdoc/>
    public bool Equals(DocumentKey? other) => ReferenceEquals(this, other) || (other is not null
        && Kind == other.Kind && SymbolYear == other.SymbolYear && IssueYear == other.IssueYear && Date == other.Date
        && string.Equals(Number, other.Number, StringComparison.OrdinalIgnoreCase) && string.Equals(Symbol, other.Symbol, StringComparison.OrdinalIgnoreCase)
        && (Name.Length == other.Name.Length || Name.Length * other.Name.Length > 0)
        && (string.Equals(Name, other.Name, StringComparison.Ordinal) || string.Equals(TextKey.Of(Name), TextKey.Of(other.Name), StringComparison.Ordinal)));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // The digits of the number are the same in whatever case its letter is written.
        var digits = 0;
        foreach (var c in Number)
        {
            digits = char.IsAsciiDigit(c) ? (digits * 10) + c - '0' : digits;
        }

        return Number.Length == 0
            ? HashCode.Combine(Kind, SymbolYear, IssueYear, Date, Symbol.Length, Name.Length == 0)
            : HashCode.Combine(digits, SymbolYear ?? 0, IssueYear ?? 0, Symbol.Length, Kind?.Name.Length ?? 0);
    }

    /// <summary>The key as text.</summary>
    /// <returns>The text; <see cref="Parse"/> reads it back.</returns>
    public override string ToString()
    {
        var kind = Kind is null ? "" : Kind.Name + " ";
        return Name.Length > 0
            ? kind + Name + (Date is { } date ? "@" + date : "")
            : kind + NumberAndSymbol.Format(Number, SymbolYear, Symbol)
                + (IssueYear is { } year ? string.Create(CultureInfo.InvariantCulture, $"@{year:D4}") : "");
    }

    /// <summary>Whether this key, of which parts may be missing, can mean a document whose key is complete.</summary>
    internal bool CanMean(DocumentKey document) =>
        (Kind is null || Kind == document.Kind)
        && (Number.Length == 0 || string.Equals(Number, document.Number, StringComparison.OrdinalIgnoreCase))
        && (Symbol.Length == 0 || (string.Equals(Symbol, document.Symbol, StringComparison.OrdinalIgnoreCase) && SymbolYear == document.SymbolYear))
        && (Year is null || Year == document.Year);

    private static DocumentKind? LawBefore(ReadOnlySpan<char> text)
    {
        foreach (var kind in (ReadOnlySpan<DocumentKind>)[DocumentKind.Code, DocumentKind.Law, DocumentKind.Ordinance])
        {
            if (text.Length > kind.Name.Length + 1 && text[kind.Name.Length] == ' ' && text.StartsWith(kind.Name, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return null;
    }
}
