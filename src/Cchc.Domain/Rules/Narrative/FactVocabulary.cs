using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
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
        var references = part.References;
        var (count, next) = (0, 0);
        var from = NextReference(references, ref next, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Start >= from)
            {
                var reference = references[next].Reference;
                if (token.Start < reference.Start + reference.Length)
                {
                    var last = LastBefore(tokens, i, reference.Start + reference.Length);
                    read[count++] = new FactToken(0, i, last, firsts.OfReference, TokenKind.Word);
                    i = last;
                    continue;
                }

                from = NextReference(references, ref next, token.Start);
                i--;
                continue;
            }

            if (token.IsNumber)
            {
                read[count++] = new FactToken(token.Key, i, i, firsts.OfNumber, TokenKind.Number);
                continue;
            }

            var (phrases, first) = firsts.Of(token.Key);
            if (!token.IsWord)
            {
                var ends = token.EndsClause;
                read[count++] = new FactToken(token.Key, i, i, phrases, token.Kind, ends, !ends && token.Key is not ('/' or '%' or ','));
            }
            else if (first >= 0 && Abbreviate(tokens, i, first) is var (key, words))
            {
                read[count++] = new FactToken(key, i, i + words - 1, firsts.Of(key).Phrases, TokenKind.Word);
                i += words - 1;
            }
            else
            {
                read[count++] = new FactToken(token.Key, i, i, phrases, TokenKind.Word);
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

    // Where the next reference starts that does not end before a place; references with a number follow one another without overlap.
    private static int NextReference(ReportReference[] references, ref int next, int place)
    {
        for (; next < references.Length; next++)
        {
            var reference = references[next].Reference;
            if (reference.Start + reference.Length > place && !reference.IsPhrase)
            {
                return reference.Start;
            }
        }

        return int.MaxValue;
    }

    private static int LastBefore(Token[] tokens, int at, int end)
    {
        while (at + 1 < tokens.Length && tokens[at + 1].Start < end)
        {
            at++;
        }

        return at;
    }
}
