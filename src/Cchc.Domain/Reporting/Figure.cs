using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>The figure (số liệu) of one cell: its state, the number where one is reported, and the text as written.</summary>
/// <remarks>The default value is <see cref="Missing"/>. Figures are equal when state, number with its scale, and text are: 2,5 and 2,50 differ.</remarks>
public readonly struct Figure : IEquatable<Figure>
{
    private readonly decimal number;
    private readonly string? text;

    private Figure(FigureState state, decimal number, string? text)
    {
        State = state;
        this.number = number == 0 ? Math.Abs(number) : number;
        this.text = text;
    }

    /// <summary>The figure of a row that the table does not have.</summary>
    public static Figure Missing => default;

    /// <summary>An empty cell.</summary>
    public static Figure Blank => new(FigureState.Blank, 0, null);

    /// <summary>The state of the cell.</summary>
    public FigureState State { get; }

    /// <summary>True where a number is reported.</summary>
    public bool IsReported => State == FigureState.Reported;

    /// <summary>The number, or null where none is reported.</summary>
    public decimal? Number => IsReported ? number : null;

    /// <summary>The text as written ("01", "281"); for a number without a text of its own its Vietnamese form; else empty.</summary>
    public string Text => text ?? (IsReported ? VietnameseNumber.Format(number) : "");

    /// <summary>True where the text differs from the plain Vietnamese form of the number ("01" for 1).</summary>
    public bool HasOwnText => text is not null;

    /// <summary>A reported number in its plain form.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The figure.</returns>
    public static Figure Of(decimal number) => new(FigureState.Reported, number, null);

    /// <summary>A reported number and how it was written.</summary>
    /// <param name="number">The number.</param>
    /// <param name="text">The text as written.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static Figure Of(decimal number, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);

        // The scale is that of the text: 2.5 written "2,50" is the plain 2.50.
        number = VietnameseNumber.TryParse(text, out var written) && written == number ? written : number;
        return new(FigureState.Reported, number, string.Equals(text, VietnameseNumber.Format(number), StringComparison.Ordinal) ? null : text);
    }

    /// <summary>A cell that says that the question does not apply.</summary>
    /// <param name="text">The text as written.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static Figure NotApplicable(string text = "-")
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return new(FigureState.NotApplicable, 0, text);
    }

    /// <summary>A cell in which something is written that is no figure.</summary>
    /// <param name="text">The text as written.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static Figure Unreadable(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return new(FigureState.Unreadable, 0, text);
    }

    /// <summary>Whether both cells say the same in the same words.</summary>
    /// <param name="left">One figure.</param>
    /// <param name="right">The other figure.</param>
    /// <returns>True where they are equal.</returns>
    public static bool operator ==(Figure left, Figure right) => left.Equals(right);

    /// <summary>Whether the cells differ.</summary>
    /// <param name="left">One figure.</param>
    /// <param name="right">The other figure.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(Figure left, Figure right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Figure other) =>
        State == other.State && number == other.number && number.Scale == other.number.Scale && string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Figure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, number, text);

    /// <summary>The text as written.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
