using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Form;

/// <summary>Syllables that Vietnamese does not have, words of reports with a wrong diacritic, terms with a wrong syllable.</summary>
internal sealed class SpellingCheck() : ReportCheck(RuleFamily.Form)
{
    private static readonly ulong Comrade = WordKey.Of("đ");
    private static readonly ulong[] Cut = WordKey.OfPhrase("văn bản hành");

    /// <summary>The words with which a known misspelling or a cut term starts.</summary>
    internal static IEnumerable<ulong> Firsts => KnownMisspellings.Firsts.Append(Comrade).Append(Cut[0]);

    /// <summary>The words that follow them.</summary>
    internal static IEnumerable<ulong> Seconds => KnownMisspellings.Seconds.Append(Cut[1]);

    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        var findings = new List<Finding>();
        var parts = report.Prose.Running;
        for (var i = 0; i < parts.Count; i++)
        {
            Check(parts[i], report.Places.Spelling(i), findings);
        }

        return findings;
    }

    private static void Check(ProsePart part, TokenPlaces.Places places, List<Finding> findings)
    {
        var tokens = part.Tokens;
        var from = 0;
        foreach (var i in places)
        {
            ref readonly var token = ref tokens[i];
            if (i < from || (IsSymbol(token) && part.IsInReference(token.Start)))
            {
                continue;
            }

            if (MayBeTerm(tokens, i) && Term(part, i) is var (term, words))
            {
                findings.Add(term);
                from = i + words;
            }
            else if (!token.IsAny(WordClasses.Syllable) && IsJudged(tokens, i) && Syllable.IsMisspelt(part.Text.AsSpan(token.Start, token.Length)))
            {
                var found = part.Words(i, i);
                findings.Add(part.Point(FormRules.NoSyllable.Found(("found", found)) with { Actual = found }, i..(i + 1)));
            }
            else if (i + 1 < tokens.Length && !OfficialWords.Has(token, tokens[i + 1]) && OfficialWords.Meant(token, tokens[i + 1]) is { } word && !IsOverlap(tokens, i) && SameCase(token, tokens[i + 1]))
            {
                findings.Add(Misspelt(part, i, i + 1, word));
                from = i + 2;
            }
        }
    }

    // Two words of a misspelling; of a term, of which one word may be wrong, two of the first three.
    private static bool MayBeTerm(Token[] tokens, int at)
    {
        if (at + 1 >= tokens.Length)
        {
            return false;
        }

        var (first, second, third) = (tokens[at].Classes, tokens[at + 1].Classes, at + 2 < tokens.Length ? tokens[at + 2].Classes : WordClasses.None);
        var words = (first & WordClasses.TermFirst) | (second & WordClasses.TermSecond) | (third & WordClasses.TermThird);
        return ((first & WordClasses.SpellingFirst) != WordClasses.None && ((second & WordClasses.SpellingSecond) != WordClasses.None || tokens[at + 1].IsMark('/')))
            || System.Numerics.BitOperations.PopCount((uint)words) > 1;
    }

    // A wrong term that starts at a token, and how many words it has.
    private static (Finding Finding, int Words)? Term(ProsePart part, int at)
    {
        var tokens = part.Tokens;
        if (tokens[at].Length == 1 && at + 2 < tokens.Length && tokens[at].Key == Comrade && tokens[at + 1].IsMark('/') && tokens[at + 2].Length == 1)
        {
            var found = part.Words(at, at + 2);
            return (part.Point(FormRules.Colloquial.Found(("found", found), ("expected", "đồng chí")) with { Expected = "đồng chí", Actual = found }, at..(at + 3)), 3);
        }

        var wrong = IsCut(tokens, at) ? (3, "văn bản hành chính") : KnownMisspellings.At(tokens, at) ?? FixedTerms.At(part, at);
        return wrong is var (words, right) ? (Misspelt(part, at, at + words - 1, right), words) : null;
    }

    // "… trình bày văn bản hành." has lost its last word.
    private static bool IsCut(Token[] tokens, int at) => Phrases.Is(tokens, at, Cut) && (at + 3 == tokens.Length || tokens[at + 3].EndsClause);

    private static Finding Misspelt(ProsePart part, int first, int last, string expected)
    {
        var found = part.Words(first, last);
        return part.Point(FormRules.Misspelt.Found(("found", found), ("expected", expected)) with { Expected = expected, Actual = found }, first..(last + 1));
    }

    // Names of places and people keep the spelling of their own languages; a word that opens a sentence is no name.
    private static bool IsJudged(Token[] tokens, int at) => tokens[at].Case == WordCase.Small
        || (tokens[at].Case == WordCase.Capital && (at == 0 || tokens[at - 1].EndsClause) && at + 1 < tokens.Length && tokens[at + 1].Case == WordCase.Small);

    // "văn bản hành chính": the end of one word and the beginning of the next make no third.
    private static bool IsOverlap(Token[] tokens, int at) =>
        (at > 0 && OfficialWords.Has(tokens[at - 1], tokens[at])) || (at + 2 < tokens.Length && OfficialWords.Has(tokens[at + 1], tokens[at + 2]));

    private static bool SameCase(in Token first, in Token second) => second.Case == WordCase.Small || first.Case == second.Case;

    private static bool IsSymbol(in Token token) => token.Case is WordCase.Upper or WordCase.Mixed;
}
