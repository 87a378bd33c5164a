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

    /// <summary>Adds the mentions that are not right, and counts the right ones.</summary>
    internal int AddMentions(ProsePart part, List<int> places, int level, List<(ProsePart Part, int Level, UnitMention Mention)> mentions)
    {
        var tokens = part.Tokens;
        var right = 0;
        foreach (var i in places)
        {
            if (i + designation.Length >= tokens.Length || tokens[i].Key != designation[0] || !Phrases.Is(tokens, i, designation))
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
                right += isRight ? 1 : 0;
                if (isRight)
                {
                    continue;
                }

                var isNear = IsNear(part, start, end, 0);
                var isLonger = end < tokens.Length && tokens[end].IsWord && tokens[end].Case == WordCase.Capital && tokens[start].Case == WordCase.Capital;
                if (isNear || !isLonger)
                {
                    mentions.Add((part, level, new UnitMention(i, end - 1, isNear)));
                }
            }
        }

        return right;
    }

    /// <summary>The name alone, a letter off: "Nậm Puồng" where the unit is Nậm Puông. A name of one syllable is like too many words.</summary>
    internal void NearAlone(ProsePart part, TokenPlaces.Places places, List<Finding> findings)
    {
        var tokens = part.Tokens;
        foreach (var i in places)
        {
            if (keys.Length > 1 && i + keys.Length <= tokens.Length && IsName(tokens, i) && IsAlone(tokens, i) && !Phrases.Is(tokens, i, keys) && IsNear(part, i, i + keys.Length, 1))
            {
                var found = part.Words(i, i + keys.Length - 1);
                findings.Add(part.Point(
                    NamesRules.UnitMisspelt.Found(("found", found), ("expected", Unit.Name), ("count", "1")) with { Severity = Catalogue.RuleSeverity.Warning, Expected = Unit.Name, Actual = found },
                    i..(i + keys.Length)));
            }
        }
    }

    // One letter off at most, and at least so many. A word of the name that is quite another has no letter of it.
    private bool IsNear(ProsePart part, int start, int end, int fewest)
    {
        var off = 0;
        for (var i = start; i < end; i++)
        {
            off += part.Tokens[i].Key == keys[i - start] ? 0 : 1;
        }

        return off <= 2 && MayBeNear(part, start, end) && Letters(part, start, end) is var letters && Math.Abs(letters.Length - plain.Length) <= 1
            && EditDistance.Of(letters, plain) is var distance && distance >= fewest && distance <= 1;
    }

    // As long as the name, or a letter off; composing letters makes words shorter and never longer.
    private bool MayBeNear(ProsePart part, int start, int end)
    {
        var length = end - start - 1;
        for (var i = start; i < end; i++)
        {
            length += part.Tokens[i].Length;
        }

        return length >= plain.Length - 1 && (length <= plain.Length + 1 || !ReferenceEquals(VietnameseLetters.Compose(part.Text), part.Text));
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

    /// <summary>The unit's name behind the word for another kind of unit: "phường Sông Lam" where it is a xã.</summary>
    internal void UnderOtherKind(ProsePart part, List<int> places, List<Finding> findings)
    {
        var tokens = part.Tokens;
        foreach (var kind in Communes)
        {
            foreach (var i in places)
            {
                var start = i + kind.Keys.Length;
                if (tokens[i].Key == kind.Keys[0] && kind.Word != Designation && start < tokens.Length && start + keys.Length <= tokens.Length && Phrases.Is(tokens, i, kind.Keys) && Phrases.Is(tokens, start, keys) && tokens[start].Case != WordCase.Small)
                {
                    var (first, last) = (i, start + keys.Length - 1);
                    var found = part.Words(first, last);
                    findings.Add(part.Point(NamesRules.OtherUnit.Found(("found", found), ("expected", Unit.FullName)) with { Expected = Unit.FullName, Actual = found }, first..(last + 1)));
                }
            }
        }
    }

    private static string Letters(ProsePart part, int start, int end) =>
        string.Join(' ', Enumerable.Range(start, end - start).Select(at => VietnameseLetters.Small(VietnameseLetters.Compose(part.Words(at, at)))));
}
