using System.Runtime.CompilerServices;

namespace Cchc.Domain.Rules.Prose;

/// <summary>A table from keys of words to numbers. The keys are hashes already, so that finding one costs little more than reading it.</summary>
internal sealed class KeyTable
{
    private readonly (ulong Key, int Value)[] slots;
    private readonly int mask;

    /// <summary>Makes a table; where a key comes again, its values are united bit by bit.</summary>
    internal KeyTable(IEnumerable<(ulong Key, int Value)> entries)
    {
        var all = new Dictionary<ulong, int>();
        foreach (var (key, value) in entries)
        {
            all[key] = all.GetValueOrDefault(key) | value;
        }

        Count = all.Count;
        mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(all.Count * 2) + 2) - 1;
        slots = new (ulong, int)[mask + 1];
        foreach (var (key, value) in all)
        {
            slots[Slot(key)] = (key, value);
        }
    }

    internal int Count { get; }

    internal bool Contains(ulong key) => TryFind(key, out _);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryFind(ulong key, out int value)
    {
        ref readonly var slot = ref slots[Start(key)];

        // Most keys stand in their first slot, or it is free.
        slot = ref slot.Key == key || slot.Key == 0 ? ref slot : ref slots[Slot(key)];
        value = slot.Value;
        return slot.Key == key && key != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Start(ulong key) => (int)(key ^ (key >> 32)) & mask;

    // The slot of a key, or the free one where it would stand. No word has the key 0.
    private int Slot(ulong key)
    {
        var at = Start(key);
        while (slots[at].Key != key && slots[at].Key != 0)
        {
            at = (at + 1) & mask;
        }

        return at;
    }
}
