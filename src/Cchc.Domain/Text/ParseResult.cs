using System.Diagnostics.CodeAnalysis;

namespace Cchc.Domain.Text;

/// <summary>
/// What came of reading one value from text: the value, or what is wrong and where. Reading never throws; asking a failed
/// result for its value does.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct ParseResult<T> : IEquatable<ParseResult<T>>
{
    private readonly T? value;
    private readonly Issue? issue;

    private ParseResult(T? value, Issue? issue)
    {
        Success = issue is null;
        this.value = value;
        this.issue = issue;
    }

    /// <summary>True where a value was read. The default result is a failure without an issue.</summary>
    public bool Success { get; }

    /// <summary>What is wrong, or null where a value was read.</summary>
    public Issue? Issue => issue;

    /// <summary>The value.</summary>
    /// <exception cref="FormatException">No value was read.</exception>
    public T Value => Success
        ? value!
        : throw new FormatException(issue?.In(Language.English) ?? "No value was read.");

    /// <summary>Whether both results say the same.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    /// <returns>True where they are equal.</returns>
    public static bool operator ==(ParseResult<T> left, ParseResult<T> right) => left.Equals(right);

    /// <summary>Whether the results differ.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(ParseResult<T> left, ParseResult<T> right) => !left.Equals(right);

    /// <summary>Gives the value if there is one.</summary>
    /// <param name="result">The value.</param>
    /// <returns>True where a value was read.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T result)
    {
        result = value;
        return Success;
    }

    /// <inheritdoc/>
    public bool Equals(ParseResult<T> other) =>
        Success == other.Success && EqualityComparer<T?>.Default.Equals(value, other.value) && issue == other.issue;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ParseResult<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(value, issue);

    internal static ParseResult<T> Of(T value) => new(value, null);

    internal static ParseResult<T> Failed(MessageDefinition definition, ReadOnlySpan<char> text, int index) =>
        new(default, new Issue(definition.With(("found", text.ToString())))
        {
            Position = SourcePosition.InText(1, index + 1),
            Quote = text.ToString(),
            IsFatal = true,
        });
}
