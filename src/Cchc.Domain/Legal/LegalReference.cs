using System.Diagnostics.CodeAnalysis;
using System.Text;
using Cchc.Domain.Text;

namespace Cchc.Domain.Legal;

/// <summary>
/// A reference to an official document (viện dẫn văn bản), taken apart: "điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3
/// năm 2020 của Chính phủ". What the text does not say is empty; what it says wrongly is kept, since rules judge and reading does not.
/// </summary>
/// <remarks>
/// Two references are equal where their <see cref="Key"/> is: where they mean the same document, whatever part of it and in whatever
/// words. Immutable, thread-safe.
/// </remarks>
public sealed record LegalReference : ISpanParsable<LegalReference>
{
    private readonly string number = "";
    private readonly string symbol = "";

    /// <summary>The kind that the text states, or the list in which the reference stands; null where none is stated.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>The number without leading zeros: "30", "30c", "66.16"; empty for a law cited by name and date.</summary>
    /// <exception cref="ArgumentException">The text is no number of a document.</exception>
    public string Number
    {
        get => number;
        init => number = IsNumber(value) ? value : throw new ArgumentException("A number starts with a digit and has no blanks.", nameof(value));
    }

    /// <summary>The year inside the symbol (30/2020/NĐ-CP), or null.</summary>
    public int? Year { get; init; }

    /// <summary>The symbol in normal form, without number and year: "NĐ-CP", "KH-UBND", "NQ/TW"; empty in a short form.</summary>
    /// <exception cref="ArgumentException">The text has a blank.</exception>
    public string Symbol
    {
        get => symbol;
        init => symbol = HasNoBlank(value) ? value : throw new ArgumentException("A symbol has no blanks.", nameof(value));
    }

    /// <summary>The name of a law between its kind and its number or date: "Cán bộ, công chức"; else empty.</summary>
    public string Name { get; init; } = "";

    /// <summary>The date of issue as written, even where it is no day of the calendar; or null.</summary>
    public WrittenDate? IssueDate { get; init; }

    /// <summary>The agency, or the office, that the text names behind "của", as written; or empty.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>The place in the document, or null.</summary>
    public Pinpoint? Pinpoint { get; init; }

    /// <summary>The reference as the text has it; empty where it was not read from a text.</summary>
    public string Text { get; init; } = "";

    /// <summary>Number, year and symbol in one: "30/2020/NĐ-CP"; empty for a law cited by name and date.</summary>
    public string NumberAndSymbol => Legal.NumberAndSymbol.Format(Number, Year, Symbol);

    /// <summary>
    /// The kinds that the symbol alone may mean: one for NĐ-CP and for UBND-NV, two for QĐ/TW, none for QH15. A kind that is stated and
    /// is not among them is a contradiction.
    /// </summary>
    public ValueList<DocumentKind> ImpliedKinds => SymbolKinds.Of(Symbol);

    /// <summary>True where only kind and number (and year) are cited: "NĐ 34", "Luật 54/2024".</summary>
    public bool IsShortForm => Symbol.Length == 0 && Number.Length > 0;

    /// <summary>
    /// What identifies the document. Its kind is the one stated, unless the symbol contradicts it: "Quyết định số 98/KH-UBND" is the
    /// plan 98/KH-UBND.
    /// </summary>
    public DocumentKey Key => Number.Length == 0
        ? new DocumentKey { Kind = Kind, Name = Name, Date = IssueDate }
        : new DocumentKey { Kind = KindOfKey, Number = Number, Symbol = Symbol, SymbolYear = Year, IssueYear = Year is null ? IssueDate?.Year : null };

    private DocumentKind? KindOfKey => ImpliedKinds is { Count: > 0 } implied && (Kind is null || !implied.Contains(Kind))
        ? implied.Count == 1 ? implied[0] : Kind
        : Kind;

    /// <summary>Reads one reference that fills the whole text; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The reference, or what is wrong.</returns>
    public static ParseResult<LegalReference> Read(ReadOnlySpan<char> text) => LegalReferenceFinder.ReadWhole(text) is { } reference
        ? ParseResult<LegalReference>.Of(reference)
        : ParseResult<LegalReference>.Failed(TextIssues.NotAReference, text, 0);

    /// <summary>Reads a reference.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="FormatException">The text is no reference, or more than one.</exception>
    public static LegalReference Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text).Value;
    }

    /// <summary>Reads a reference; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The reference.</param>
    /// <returns>False where the text is no reference, or more than one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out LegalReference? reference) => Read(text).TryGetValue(out reference);

    static LegalReference IParsable<LegalReference>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<LegalReference>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out LegalReference result) =>
        Read(s).TryGetValue(out result);

    static LegalReference ISpanParsable<LegalReference>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Read(s).Value;

    static bool ISpanParsable<LegalReference>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out LegalReference result) =>
        Read(s).TryGetValue(out result);

    /// <inheritdoc/>
    public bool Equals(LegalReference? other) => ReferenceEquals(this, other) || (other is not null && Key == other.Key);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode();

    /// <summary>The full style of a first citation.</summary>
    /// <returns>The text; <see cref="Parse"/> reads it back.</returns>
    public override string ToString() => ToString(ReferenceStyle.Full);

    /// <summary>The reference in an official style (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II).</summary>
    /// <param name="style">The style.</param>
    /// <returns>
    /// Full: "điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ"; short: "Nghị định số 30/2020/NĐ-CP",
    /// or name and date for a law without a number. Only what is known is written.
    /// </returns>
    public string ToString(ReferenceStyle style)
    {
        var isFull = style == ReferenceStyle.Full;
        var text = new StringBuilder();
        Append(text, isFull ? Pinpoint?.Text : null);
        Append(text, Kind?.Name);
        Append(text, isFull || Number.Length == 0 ? Name : null);
        if (Number.Length > 0)
        {
            Append(text, text.Length == 0 && !isFull ? null : IsShortForm ? null : "số");
            Append(text, NumberAndSymbol);
        }

        if (IssueDate is { } date && (isFull || Number.Length == 0))
        {
            Append(text, "ngày");
            Append(text, date.InWords());
        }

        if (isFull && Issuer.Length > 0)
        {
            Append(text, "của");
            Append(text, Issuer);
        }

        return text.ToString();
    }

    internal static bool IsNumber(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        foreach (var c in number)
        {
            if (!char.IsLetterOrDigit(c) && c != '.')
            {
                return false;
            }
        }

        return number.Length == 0 || char.IsAsciiDigit(number[0]);
    }

    internal static bool HasNoBlank(string symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        foreach (var c in symbol)
        {
            if (BareLetters.IsBlank(c))
            {
                return false;
            }
        }

        return true;
    }

    private static void Append(StringBuilder text, string? part)
    {
        if (!string.IsNullOrEmpty(part))
        {
            text.Append(text.Length == 0 ? "" : " ").Append(part);
        }
    }
}
