using Cchc.Domain.Reporting;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Names;

/// <summary>The unit of a report, or one above it, with what its name is compared by.</summary>
internal sealed class KnownUnit(AdministrativeUnit unit)
{
    internal static readonly (string Word, ulong[] Keys)[] Communes = [.. new[] { "xã", "phường", "thị trấn" }.Select(word => (word, WordKey.OfPhrase(word)))];
    internal static readonly (string Word, ulong[] Keys)[] Districts = [.. new[] { "huyện", "quận", "thị xã", "thành phố" }.Select(word => (word, WordKey.OfPhrase(word)))];

    internal static readonly (string Word, ulong[] Keys)[][] Levels = [Communes, Districts];

    private readonly ulong[] designation = WordKey.OfPhrase(unit.Designation);
    private readonly ulong[] keys = WordKey.OfPhrase(unit.Name);
    private readonly string plain = VietnameseLetters.Small(VietnameseLetters.Compose(unit.Name));

    internal AdministrativeUnit Unit { get; } = unit;

    /// <summary>The word for its kind.</summary>
    internal string Designation { get; } = unit.Designation;

    internal void AddMentions(ProsePart part, bool isOwn, List<(ProsePart Part, KnownUnit Name, bool IsOwn, UnitMention Mention)> mentions)
    {
        var tokens = part.Tokens;
        for (var i = 0; i + designation.Length < tokens.Length; i++)
        {
            if (tokens[i].Key != designation[0] || !Phrases.Is(tokens, i, designation))
            {
                continue;
            }

            var start = i + designation.Length;
            var end = start;
            while (end < tokens.Length && end - start < keys.Length && tokens[end].IsWord && (tokens[end].Case != WordCase.Small || Phrases.Is(tokens, start, keys)))
            {
                end++;
            }

            if (end - start == keys.Length)
            {
                var isRight = Phrases.Is(tokens, start, keys);
                var isNear = !isRight && IsNear(part, start, end, 0);
                var isLonger = end < tokens.Length && tokens[end].IsWord && tokens[end].Case == WordCase.Capital && tokens[start].Case == WordCase.Capital;
                if (isRight || isNear || !isLonger)
                {
                    mentions.Add((part, this, isOwn, new UnitMention(i, end - 1, isRight, isNear)));
                }
            }
        }
    }

    internal List<(int First, int Last)>? NearAlone(ProsePart part)
    {
        List<(int First, int Last)>? near = null;
        var tokens = part.Tokens;
        for (var i = 0; keys.Length > 1 && i + keys.Length <= tokens.Length; i++)
        {
            if (tokens[i].Case == WordCase.Capital && IsName(tokens, i) && IsAlone(tokens, i) && !Phrases.Is(tokens, i, keys) && IsNear(part, i, i + keys.Length, 1))
            {
                (near ??= []).Add((i, i + keys.Length - 1));
            }
        }

        return near;
    }

    // One letter off at most, and at least so many. A word of the name that is quite another has no letter of it.
    private bool IsNear(ProsePart part, int start, int end, int fewest)
    {
        var off = 0;
        for (var i = start; i < end; i++)
        {
            off += part.Tokens[i].Key == keys[i - start] ? 0 : 1;
        }

        return off <= 2 && Letters(part, start, end) is var letters && Math.Abs(letters.Length - plain.Length) <= 1 && EditDistance.Of(letters, plain) is var distance && distance >= fewest && distance <= 1;
    }

    // As many capitalised words as the name has, and no more.
    private bool IsName(Token[] tokens, int at)
    {
        var words = at;
        while (words < tokens.Length && words <= at + keys.Length && tokens[words] is { Kind: TokenKind.Word, Case: WordCase.Capital })
        {
            words++;
        }

        return words - at == keys.Length;
    }

    private bool IsAlone(Token[] tokens, int at) => at == 0
        || (!Phrases.EndsAt(tokens, at, designation) && tokens[at - 1] is not { Kind: TokenKind.Word, Case: WordCase.Capital }
            && !Array.Exists(Communes, kind => Phrases.EndsAt(tokens, at, kind.Keys)) && !Array.Exists(Districts, kind => Phrases.EndsAt(tokens, at, kind.Keys)));

    internal IEnumerable<(int First, int Last)> UnderOtherKind(ProsePart part)
    {
        foreach (var kind in Communes)
        {
            for (var i = 0; kind.Word != Designation && i + kind.Keys.Length + keys.Length <= part.Tokens.Length; i++)
            {
                if (part.Tokens[i].Key == kind.Keys[0] && Phrases.Is(part.Tokens, i, kind.Keys) && Phrases.Is(part.Tokens, i + kind.Keys.Length, keys) && part.Tokens[i + kind.Keys.Length].Case != WordCase.Small)
                {
                    yield return (i, i + kind.Keys.Length + keys.Length - 1);
                }
            }
        }
    }

    private static string Letters(ProsePart part, int start, int end) =>
        string.Join(' ', Enumerable.Range(start, end - start).Select(at => VietnameseLetters.Small(VietnameseLetters.Compose(part.Words(at, at)))));
}
