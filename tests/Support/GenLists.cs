using Cchc.Domain.Text;
using CsCheck;

namespace Cchc.Domain.TestSupport;

/// <summary>Generators of lists that compare by content.</summary>
internal static class GenLists
{
    /// <summary>A list of generated items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="gen">The items.</param>
    /// <param name="from">The least number of items.</param>
    /// <param name="to">The greatest number of items.</param>
    /// <returns>The generator.</returns>
    internal static Gen<ValueList<T>> ListOf<T>(this Gen<T> gen, int from, int to) => gen.Array[from, to].Select(items => ValueList.From(items));
}
