using Cchc.Domain.Catalogue;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>The abbreviations of an edition: they and the phrases that they stand for become one word.</summary>
internal sealed class FactVocabulary
{
    private readonly List<(ulong[] Phrase, ulong Abbreviation)>[] phrasesByFirst;

    private readonly ValueList<(string Abbreviation, string Phrase)> abbreviations;

    /// <summary>The words with which phrases start that have an abbreviation.</summary>
    internal IReadOnlyList<ulong> Firsts { get; }

    internal FactVocabulary(IndicatorCatalogue catalogue)
    {
        abbreviations = catalogue.Abbreviations;
        var first = new Dictionary<ulong, List<(ulong[] Phrase, ulong Abbreviation)>>();
        foreach (var (abbreviation, phrase) in catalogue.Abbreviations)
        {
            var keys = WordKey.OfPhrase(phrase);
            if (!first.TryGetValue(keys[0], out var phrases))
            {
                first[keys[0]] = phrases = [];
            }

            phrases.Add((keys, WordKey.Of(abbreviation)));
            phrases.Sort((one, other) => other.Phrase.Length.CompareTo(one.Phrase.Length));
        }

        phrasesByFirst = [.. first.Values];
        Firsts = [.. first.Keys];
    }

    /// <summary>The tokens of a text with abbreviations and references made one each; no more than the text has.</summary>
    /// <param name="part">The text.</param>
    /// <param name="firsts">The phrases by the words they begin with.</param>
    /// <param name="read">Filled.</param>
    /// <returns>How many they are.</returns>
    internal int Read(ProsePart part, FactFirsts firsts, Span<FactToken> read)
    {
        var tokens = part.Tokens;
        var count = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            var last = part.References.Length == 0 ? -1 : ReferenceEnd(part, i);
            if (last >= i)
            {
                read[count++] = new FactToken(0, i, last, firsts.OfReference, TokenKind.Word);
                i = last;
                continue;
            }

            var (phrases, first) = token.IsNumber ? (firsts.OfNumber, (short)-1) : firsts.Of(token.Key);
            if (first >= 0 && token.IsWord && Abbreviate(tokens, i, first) is var (key, words))
            {
                read[count++] = new FactToken(key, i, i + words - 1, firsts.Of(key).Phrases, TokenKind.Word);
                i += words - 1;
            }
            else
            {
                read[count++] = new FactToken(token.Key, i, i, phrases, token.Kind);
            }
        }

        return count;
    }

    /// <summary>The abbreviation for the literal words that stand at a place of a phrase, and how many they are; or null.</summary>
    internal (string Name, int Words)? Longest(ValueList<FactElement> elements, int at)
    {
        (string Name, int Words)? longest = null;
        foreach (var (abbreviation, phrase) in abbreviations)
        {
            var words = phrase.Split(' ');
            if (words.Length > (longest?.Words ?? 0) && at + words.Length <= elements.Count
                && words.Index().All(word => TextKey.Of(elements[at + word.Index].Literal) == TextKey.Of(word.Item)))
            {
                longest = (abbreviation, words.Length);
            }
        }

        return longest;
    }

    private (ulong Key, int Words)? Abbreviate(Token[] tokens, int at, int first)
    {
        foreach (var (phrase, abbreviation) in phrasesByFirst[first])
        {
            if (Phrases.Is(tokens, at, phrase))
            {
                return (abbreviation, phrase.Length);
            }
        }

        return null;
    }

    private static int ReferenceEnd(ProsePart part, int token)
    {
        foreach (var reference in part.References)
        {
            var (start, end) = (reference.Reference.Start, reference.Reference.Start + reference.Reference.Length);
            if (part.Tokens[token].Start >= start && part.Tokens[token].Start < end && !reference.Reference.IsPhrase)
            {
                var last = token;
                while (last + 1 < part.Tokens.Length && part.Tokens[last + 1].Start < end)
                {
                    last++;
                }

                return last;
            }
        }

        return -1;
    }
}
