using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Form;

/// <summary>The texts of a report that were seen so far, to tell those that come again.</summary>
internal sealed class SeenTexts(int most)
{
    private const int Width = 256;

    private readonly ProsePart[] parts = new ProsePart[most];
    private readonly int[] heads = new int[Width];
    private readonly int[] next = new int[most];
    private int count;

    /// <summary>The text that stood before with the same words, or null; then this one is kept.</summary>
    internal ProsePart? Before(ProsePart part)
    {
        var tokens = part.Tokens;
        ref var head = ref heads[(int)((ulong)part.Text.Length + tokens[0].Key + tokens[^1].Key) & (Width - 1)];
        for (var at = head; at > 0; at = next[at - 1])
        {
            if (string.Equals(parts[at - 1].Text, part.Text, StringComparison.Ordinal))
            {
                return parts[at - 1];
            }
        }

        (parts[count], next[count]) = (part, head);
        head = ++count;
        return null;
    }
}
