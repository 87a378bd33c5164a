using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules;

/// <summary>
/// Where in the running texts the tokens are that single rules look at, as bits, read in one pass without branches: most rules look at few
/// of the tokens, and to find these token by token costs more than to judge them.
/// </summary>
internal sealed class TokenPlaces
{
    private const int Kinds = 6;
    private const int Ahead = 5;

    // Bits of the classes.
    private static readonly int Doubled = BitOperations.TrailingZeroCount((int)WordClasses.Doubled);
    private static readonly int CapitalFirst = BitOperations.TrailingZeroCount((int)WordClasses.CapitalFirst);
    private static readonly int NeverCapital = BitOperations.TrailingZeroCount((int)WordClasses.NeverCapital);
    private static readonly int Capital = BitOperations.TrailingZeroCount((int)WordClasses.Capital);
    private static readonly int Designation = BitOperations.TrailingZeroCount((int)WordClasses.Designation);

    private const WordClasses SpellingFirst = WordClasses.TermFirst | WordClasses.SpellingFirst | WordClasses.OfficialFirst;
    private const WordClasses SpellingSecond = WordClasses.TermSecond | WordClasses.OfficialSecond;

    private readonly int[] starts;
    private readonly ulong[] bits;

    private TokenPlaces(IReadOnlyList<ProsePart> parts)
    {
        starts = new int[parts.Count + 1];
        var longest = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            starts[i + 1] = starts[i] + ((parts[i].Tokens.Length + 63) / 64 * Kinds);
            longest = Math.Max(longest, parts[i].Tokens.Length);
        }

        bits = new ulong[starts[^1]];
        var keys = System.Buffers.ArrayPool<ulong>.Shared.Rent(longest + Ahead);
        for (var i = 0; i < parts.Count; i++)
        {
            Read(parts[i].Tokens, keys, bits.AsSpan(starts[i]..starts[i + 1]));
        }

        System.Buffers.ArrayPool<ulong>.Shared.Return(keys);
    }

    internal static TokenPlaces Of(IReadOnlyList<ProsePart> parts) => new(parts);

    /// <summary>The tokens of a text that may be misspelt.</summary>
    internal Places Spelling(int part) => Of(part, 0);

    /// <summary>The words that stand again within five tokens, and those of <see cref="WordClasses.Doubled"/>.</summary>
    internal Places Repeated(int part) => Of(part, 1);

    /// <summary>The words whose capitals are judged.</summary>
    internal Places Capitals(int part) => Of(part, 2);

    /// <summary>Marks and breaks.</summary>
    internal Places Marks(int part) => Of(part, 3);

    /// <summary>The words for kinds of unit.</summary>
    internal Places Designations(int part) => Of(part, 4);

    /// <summary>Words with a capital before another such word.</summary>
    internal Places Names(int part) => Of(part, 5);

    private Places Of(int part, int kind)
    {
        var words = (starts[part + 1] - starts[part]) / Kinds;
        return new Places(bits.AsSpan(starts[part] + (kind * words), words));
    }

    private static void Read(Token[] tokens, ulong[] keys, Span<ulong> found)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            keys[i] = token.Key & (0 - Bit(token.Kind == TokenKind.Word));
        }

        keys.AsSpan(tokens.Length, Ahead).Clear();
        var words = found.Length / Kinds;
        for (var word = 0; word < words; word++)
        {
            ulong spelling = 0, repeated = 0, capitals = 0, marks = 0, designations = 0, names = 0;
            var start = word * 64;
            var end = Math.Min(start + 64, tokens.Length);
            for (var i = start; i < end; i++)
            {
                ref readonly var token = ref tokens[i];
                ref readonly var next = ref tokens[i + 1 < tokens.Length ? i + 1 : i];
                var at = i - start;
                var classes = (uint)token.Classes;
                var key = keys[i];
                var isWord = Bit(token.Kind == TokenKind.Word);
                var isNear = Bit(Vector256.EqualsAny(Vector256.LoadUnsafe(ref keys[i + 1]), Vector256.Create(key))) | Bit(keys[i + Ahead] == key);
                spelling |= (isWord & (Bit(((token.Classes & SpellingFirst) | (next.Classes & SpellingSecond)) != WordClasses.None) | ~classes)) << at;
                repeated |= (isWord & (isNear | (classes >> Doubled))) << at;
                capitals |= (ulong)(((classes >> CapitalFirst) | ((classes >> NeverCapital) & (classes >> Capital))) & 1) << at;
                marks |= Bit(token.Kind >= TokenKind.Mark) << at;
                designations |= (ulong)((classes >> Designation) & 1) << at;
                names |= (Bit(token.Case == WordCase.Capital) & Bit(next.Case == WordCase.Capital)) << at;
            }

            found[word] = spelling;
            found[words + word] = repeated;
            found[(2 * words) + word] = capitals;
            found[(3 * words) + word] = marks;
            found[(4 * words) + word] = designations;
            found[(5 * words) + word] = names;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bit(bool holds) => holds ? 1UL : 0UL;

    /// <summary>Places in a text, to be gone through in order.</summary>
    internal ref struct Places(ReadOnlySpan<ulong> words)
    {
        private readonly ReadOnlySpan<ulong> words = words;
        private int word = -1;
        private ulong left;

        /// <summary>The place.</summary>
        public int Current { get; private set; }

        /// <summary>Itself.</summary>
        public readonly Places GetEnumerator() => this;

        /// <summary>Goes on to the next place.</summary>
        public bool MoveNext()
        {
            while (left == 0)
            {
                if (++word >= words.Length)
                {
                    return false;
                }

                left = words[word];
            }

            Current = (word * 64) + BitOperations.TrailingZeroCount(left);
            left &= left - 1;
            return true;
        }
    }
}
