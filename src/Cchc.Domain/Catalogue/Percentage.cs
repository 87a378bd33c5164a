using Cchc.Domain.Text;

namespace Cchc.Domain.Catalogue;

/// <summary>A share in percent: a value of 87.5 means 87,5 %. Not a ratio.</summary>
/// <param name="Value">The number before the percent sign, with the scale it was written with.</param>
public readonly record struct Percentage(decimal Value) : IComparable<Percentage>
{
    /// <summary>Whether one share is smaller.</summary>
    /// <param name="left">One share.</param>
    /// <param name="right">The other share.</param>
    /// <returns>True where it is.</returns>
    public static bool operator <(Percentage left, Percentage right) => left.Value < right.Value;

    /// <summary>Whether one share is greater.</summary>
    /// <param name="left">One share.</param>
    /// <param name="right">The other share.</param>
    /// <returns>True where it is.</returns>
    public static bool operator >(Percentage left, Percentage right) => left.Value > right.Value;

    /// <summary>Whether one share is smaller or equal.</summary>
    /// <param name="left">One share.</param>
    /// <param name="right">The other share.</param>
    /// <returns>True where it is.</returns>
    public static bool operator <=(Percentage left, Percentage right) => left.Value <= right.Value;

    /// <summary>Whether one share is greater or equal.</summary>
    /// <param name="left">One share.</param>
    /// <param name="right">The other share.</param>
    /// <returns>True where it is.</returns>
    public static bool operator >=(Percentage left, Percentage right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Value.CompareTo(other.Value);

    /// <summary>The share in Vietnamese form: "87,5 %".</summary>
    /// <returns>The text.</returns>
    public override string ToString() => VietnameseNumber.Format(Value) + " %";
}
