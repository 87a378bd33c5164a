using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cchc.Domain.Text;

namespace Cchc.Domain.Catalogue;

/// <summary>
/// The stable code of one row of an indicator form (mã chỉ tiêu): numbers with dots, and a letter for a row that the form
/// prints without a code under "Trong đó" — <c>3.3.1</c>, <c>3.3.1.a</c>.
/// </summary>
/// <remarks>
/// Codes order as numbers, a row before its breakdown: 1.9 &lt; 1.10 and 3.3.1 &lt; 3.3.1.a &lt; 3.3.2. The default value is the
/// empty code, which no row has.
/// </remarks>
public readonly struct IndicatorCode : IEquatable<IndicatorCode>, IComparable<IndicatorCode>, ISpanParsable<IndicatorCode>
{
    private const int MaxSegments = 8;
    private readonly string? text;

    private IndicatorCode(string text) => this.text = text;

    /// <summary>True for the default value, which is no code.</summary>
    public bool IsEmpty => text is null;

    /// <summary>The code of the row above: 3.3 for 3.3.1, 3.3.1 for 3.3.1.a; empty for a section.</summary>
    public IndicatorCode Parent
    {
        get
        {
            var dot = Text.LastIndexOf('.');
            return dot < 0 ? default : new IndicatorCode(Text[..dot]);
        }
    }

    private string Text => text ?? "";

    /// <summary>Reads a code; never throws. A leading zero, a stray dot or a blank is no code: importing forgives, codes do not.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code, or what is wrong and where.</returns>
    public static ParseResult<IndicatorCode> Read(ReadOnlySpan<char> text)
    {
        var fault = FindFault(text);
        return fault < 0
            ? ParseResult<IndicatorCode>.Of(new IndicatorCode(text.ToString()))
            : ParseResult<IndicatorCode>.Failed(TextIssues.NotAnIndicatorCode, text, fault);
    }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text is no code.</exception>
    public static IndicatorCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text).Value;
    }

    /// <summary>Reads a code; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">The code.</param>
    /// <returns>False where the text is no code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out IndicatorCode code) => Read(text).TryGetValue(out code);

    static IndicatorCode IParsable<IndicatorCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<IndicatorCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IndicatorCode result) =>
        TryParse(s, out result);

    static IndicatorCode ISpanParsable<IndicatorCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Read(s).Value;

    static bool ISpanParsable<IndicatorCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out IndicatorCode result) =>
        Read(s).TryGetValue(out result);

    /// <summary>Whether both are the same code.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    /// <returns>True where they are equal.</returns>
    public static bool operator ==(IndicatorCode left, IndicatorCode right) => left.Equals(right);

    /// <summary>Whether the codes differ.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(IndicatorCode left, IndicatorCode right) => !left.Equals(right);

    /// <summary>Whether one code orders before the other.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    /// <returns>True where it does.</returns>
    public static bool operator <(IndicatorCode left, IndicatorCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether one code orders after the other.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    /// <returns>True where it does.</returns>
    public static bool operator >(IndicatorCode left, IndicatorCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether one code orders before the other or is equal.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    /// <returns>True where it does.</returns>
    public static bool operator <=(IndicatorCode left, IndicatorCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one code orders after the other or is equal.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    /// <returns>True where it does.</returns>
    public static bool operator >=(IndicatorCode left, IndicatorCode right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(IndicatorCode other)
    {
        var left = Text.AsSpan();
        var right = other.Text.AsSpan();
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var compared = Order(Next(ref left)).CompareTo(Order(Next(ref right)));
            if (compared != 0)
            {
                return compared;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    /// <inheritdoc/>
    public bool Equals(IndicatorCode other) => string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IndicatorCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    /// <summary>The code as text.</summary>
    /// <returns>The text; <see cref="Parse"/> reads it back.</returns>
    public override string ToString() => Text;

    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> rest)
    {
        var dot = rest.IndexOf('.');
        var segment = dot < 0 ? rest : rest[..dot];
        rest = dot < 0 ? default : rest[(dot + 1)..];
        return segment;
    }

    // Letters come before numbers: a row's own breakdown stands before its coded children.
    private static int Order(ReadOnlySpan<char> segment) =>
        char.IsAsciiDigit(segment[0]) ? 1000 + int.Parse(segment, NumberStyles.None, CultureInfo.InvariantCulture) : segment[0] - 'a';

    private static int FindFault(ReadOnlySpan<char> text)
    {
        var start = 0;
        for (var segments = 1; segments <= MaxSegments; segments++)
        {
            var dot = text[start..].IndexOf('.');
            var segment = dot < 0 ? text[start..] : text.Slice(start, dot);
            var isNumber = segment.Length is >= 1 and <= 3 && segment.IndexOfAnyExceptInRange('0', '9') < 0 && segment[0] != '0';
            var isLetter = segment.Length == 1 && char.IsAsciiLetterLower(segment[0]) && segments > 1 && dot < 0;
            if (!isNumber && !isLetter)
            {
                return start;
            }

            if (dot < 0)
            {
                return -1;
            }

            start += dot + 1;
        }

        return start;
    }
}
