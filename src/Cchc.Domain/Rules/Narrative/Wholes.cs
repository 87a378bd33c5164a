using System.Runtime.InteropServices;
using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>The numbers that a share in a sentence can be a share of.</summary>
internal static class Wholes
{
    private static readonly ulong[] Total = WordKey.OfPhrase("tổng số");

    // A whole that the count is no more than, and that is not the count itself.
    internal static bool IsOpen(ProsePart part, in Amount whole, in Amount count) =>
        whole.Value >= count.Value && !(whole.Token == count.Token && part.Amounts.Contains(whole));

    internal static bool IsOfAny(ProsePart part, List<Amount> wholes, in Amount count, in Amount share)
    {
        foreach (ref readonly var whole in CollectionsMarshal.AsSpan(wholes))
        {
            if (whole.Value >= count.Value && Share.Fits(count.Value, whole.Value, share.Value) && IsOpen(part, whole, count))
            {
                return true;
            }
        }

        return false;
    }

    internal static void AddCounts(List<Amount> amounts, List<Amount> wholes)
    {
        foreach (ref readonly var amount in CollectionsMarshal.AsSpan(amounts))
        {
            if (!amount.IsShare && amount.Value > 0)
            {
                wholes.Add(amount);
            }
        }
    }

    // The wholes that the text above tells: of a bullet the blocks that introduce it.
    internal static void Introduction(IReadOnlyList<ProsePart> parts, int at, List<Amount> wholes)
    {
        var level = parts[at].Block?.Level ?? 0;
        for (var i = at - 1; i >= 0 && i >= at - 12 && parts[i].Section == parts[at].Section; i--)
        {
            // "Tổng số: 57 nhiệm vụ." among its own parts.
            var block = parts[i].Block;
            if (block is not null && block.Level == level && level > 0 && Phrases.Is(parts[i].Tokens, 0, Total))
            {
                AddCounts(parts[i].Amounts, wholes);
            }

            if (block is not null && (block.Level < level || (block.Level == level && block.Mark != parts[at].Block?.Mark)))
            {
                AddCounts(parts[i].Amounts, wholes);
                level = Math.Min(level, block.Level);
                if (level == 0)
                {
                    break;
                }
            }
        }
    }

    // What the items beside one tell may be its whole too; it is no ground for calling a share wrong.
    internal static bool IsOfSibling(IReadOnlyList<ProsePart> parts, int at, Amount count, Amount share)
    {
        for (var i = at - 1; i >= 0 && i >= at - 8 && parts[i].Section == parts[at].Section; i--)
        {
            if (parts[i].Amounts.Exists(whole => whole is { IsShare: false, Value: > 0 } && whole.Unit == count.Unit && whole.Value >= count.Value && Share.Fits(count.Value, whole.Value, share.Value)))
            {
                return true;
            }
        }

        return false;
    }
}
