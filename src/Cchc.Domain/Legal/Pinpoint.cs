using System.Diagnostics.CodeAnalysis;
using Cchc.Domain.Legal.Finding;
using Cchc.Domain.Text;

namespace Cchc.Domain.Legal;

/// <summary>
/// The place in a document that a citation points to (điểm, khoản, điều, mục, chương, phần), from the inside out as Vietnamese
/// documents write it: "điểm a khoản 2 Điều 5", with lists and ranges.
/// </summary>
/// <remarks>Equal by its normal form. Immutable, thread-safe.</remarks>
public sealed record Pinpoint : ISpanParsable<Pinpoint>
{
    internal Pinpoint(string text, ValueList<PinpointStep> steps)
    {
        Text = text;
        Steps = steps;
    }

    /// <summary>The normal form: single blanks, lower case except "Điều", without "của".</summary>
    public string Text { get; }

    /// <summary>The units with their numbers, in the order of the text.</summary>
    public ValueList<PinpointStep> Steps { get; }

    /// <summary>Reads a pinpoint that fills the whole text; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The pinpoint, or what is wrong.</returns>
    public static ParseResult<Pinpoint> Read(ReadOnlySpan<char> text) => PinpointReader.Read(text.Trim()) is { } pinpoint
        ? ParseResult<Pinpoint>.Of(pinpoint)
        : ParseResult<Pinpoint>.Failed(TextIssues.NotAPinpoint, text, 0);

    /// <summary>Reads a pinpoint.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The pinpoint.</returns>
    /// <exception cref="FormatException">The text is no pinpoint.</exception>
    public static Pinpoint Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text).Value;
    }

    /// <summary>Reads a pinpoint; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pinpoint">The pinpoint.</param>
    /// <returns>False where the text is no pinpoint.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Pinpoint? pinpoint) => Read(text).TryGetValue(out pinpoint);

    static Pinpoint IParsable<Pinpoint>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Pinpoint>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Pinpoint result) =>
        Read(s).TryGetValue(out result);

    static Pinpoint ISpanParsable<Pinpoint>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Read(s).Value;

    static bool ISpanParsable<Pinpoint>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Pinpoint result) =>
        Read(s).TryGetValue(out result);

    /// <inheritdoc/>
    public bool Equals(Pinpoint? other) => string.Equals(Text, other?.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    /// <summary>The normal form.</summary>
    /// <returns><see cref="Text"/>; <see cref="Parse"/> reads it back.</returns>
    public override string ToString() => Text;

    internal static string WordFor(PinpointUnit unit) => unit switch
    {
        PinpointUnit.Point => "điểm",
        PinpointUnit.Clause => "khoản",
        PinpointUnit.Article => "Điều",
        PinpointUnit.Subsection => "tiểu mục",
        PinpointUnit.Section => "mục",
        PinpointUnit.Chapter => "chương",
        _ => "phần",
    };
}
