namespace Cchc.Domain.Text;

/// <summary>Makes <see cref="ValueList{T}"/> values; lets collection expressions (<c>[a, b]</c>) build them.</summary>
public static class ValueList
{
    /// <summary>Makes a list of the given items, in order. The items are copied.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <returns>The list; <see cref="ValueList{T}.Empty"/> where there is no item.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>([.. items]);

    /// <summary>Makes a list of the items of a sequence, in order.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <returns>The list; <see cref="ValueList{T}.Empty"/> where there is no item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> From<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as ValueList<T> ?? Create<T>([.. items]);
    }
}
