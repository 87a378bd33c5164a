using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>What begins with a word: phrases of facts, and words that have an abbreviation. One look-up tells both.</summary>
internal sealed class FactFirsts
{
    private const int Shift = 16;

    private readonly KeyTable table;

    /// <summary>Makes the table.</summary>
    /// <param name="phrases">The words with which phrases begin; their place in the list is their number.</param>
    /// <param name="abbreviated">The words with which abbreviated ones begin; likewise.</param>
    internal FactFirsts(IEnumerable<ulong> phrases, IEnumerable<ulong> abbreviated)
    {
        var first = phrases.ToList();
        OfNumber = (short)first.IndexOf(FactNode.AnyNumber);
        OfReference = (short)first.IndexOf(0);
        table = new KeyTable(first.Select((key, i) => (key, i + 1)).Concat(abbreviated.Select((key, i) => (key, (i + 1) << Shift))).Where(entry => entry.key != 0));
    }

    /// <summary>The number of the phrases that begin with a number, or -1.</summary>
    internal short OfNumber { get; }

    /// <summary>The number of the phrases that begin with a reference, or -1.</summary>
    internal short OfReference { get; }

    /// <summary>The numbers of a word, -1 where nothing begins with it.</summary>
    internal (short Phrases, short Abbreviated) Of(ulong key)
    {
        if (key == 0)
        {
            return (OfReference, -1);
        }

        _ = table.TryFind(key, out var value);
        return ((short)((value & ((1 << Shift) - 1)) - 1), (short)((value >> Shift) - 1));
    }
}
