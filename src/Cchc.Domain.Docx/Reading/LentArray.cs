using System.Buffers;

namespace Cchc.Domain.Docx.Reading;

/// <summary>Arrays lent by the shared pool that grow as they are filled.</summary>
internal static class LentArray
{
    /// <summary>Makes room for more items; what is there moves to a larger array where it must.</summary>
    internal static void Reserve<T>(ref T[] array, int used, int more)
    {
        if (array.Length - used >= more)
        {
            return;
        }

        var larger = ArrayPool<T>.Shared.Rent(Math.Max(array.Length * 2, used + more));
        array.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}
