using System.Numerics;
using System.Runtime.CompilerServices;

namespace Cchc.Domain.Rules.Prose;

/// <summary>A set of keys of words, as dense as can be: reading it should not push other things out of the cache.</summary>
internal sealed class KeySet
{
    private readonly ulong[] slots;
    private readonly int mask;

    internal KeySet(HashSet<ulong> keys)
    {
        mask = (int)BitOperations.RoundUpToPowerOf2((uint)(keys.Count + (keys.Count / 2)) + 2) - 1;
        slots = new ulong[mask + 1];
        foreach (var key in keys)
        {
            slots[Slot(key)] = key;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Contains(ulong key) => slots[Slot(key)] == key && key != 0;

    // The slot of a key, or the free one where it would stand. No word has the key 0.
    private int Slot(ulong key)
    {
        var at = (int)(key ^ (key >> 32)) & mask;
        while (slots[at] != key && slots[at] != 0)
        {
            at = (at + 1) & mask;
        }

        return at;
    }
}
