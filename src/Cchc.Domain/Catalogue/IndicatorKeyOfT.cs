namespace Cchc.Domain.Catalogue;

/// <summary>A typed handle on one row whose figure is a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The type of the figure.</typeparam>
public abstract class IndicatorKey<T> : IndicatorKey
    where T : struct
{
    private protected IndicatorKey(string edition, string code)
        : base(edition, code)
    {
    }

    /// <summary>The number in the cell as a <typeparamref name="T"/>.</summary>
    /// <param name="number">The number.</param>
    /// <param name="value">The value.</param>
    /// <returns>False where the number is no such value: 2.5 people, option 7 of 3.</returns>
    internal abstract bool TryConvert(decimal number, out T value);

    /// <summary>The number that stands in the cell for a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The number.</returns>
    internal abstract decimal ToNumber(T value);
}
