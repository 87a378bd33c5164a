using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Form;

/// <summary>Syllables that Vietnamese does not have, words of reports with a wrong diacritic, terms with a wrong syllable.</summary>
internal sealed class SpellingCheck() : ReportCheck(RuleFamily.Form)
{
    private static readonly ulong Comrade = WordKey.Of("đ");
    private static readonly ulong[] Cut = WordKey.OfPhrase("văn bản hành");

    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        foreach (var part in report.Prose.Running)
        {
            foreach (var finding in Check(part))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Check(ProsePart part)
    {
        var tokens = part.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].IsWord || (IsSymbol(tokens[i]) && part.IsInReference(tokens[i].Start)))
            {
                continue;
            }

            if (tokens[i].Length == 1 && i + 2 < tokens.Length && tokens[i].Key == Comrade && tokens[i + 1].IsMark('/') && tokens[i + 2].Length == 1)
            {
                var found = part.Words(i, i + 2);
                yield return part.Point(FormRules.Colloquial.Found(("found", found), ("expected", "đồng chí")) with { Expected = "đồng chí", Actual = found }, i..(i + 3));
                i += 2;
            }
            else if (IsCut(tokens, i))
            {
                yield return Misspelt(part, i, i + 2, "văn bản hành chính");
                i += 2;
            }
            else if (KnownMisspellings.At(tokens, i) is { } known)
            {
                yield return Misspelt(part, i, i + known.Words - 1, known.Right);
                i += known.Words - 1;
            }
            else if (FixedTerms.At(part, i) is { } term)
            {
                yield return Misspelt(part, i, i + term.Words - 1, term.Right);
                i += term.Words - 1;
            }
            else if (IsJudged(tokens, i) && Syllable.IsMisspelt(part.Text.AsSpan(tokens[i].Start, tokens[i].Length)))
            {
                var found = part.Words(i, i);
                yield return part.Point(FormRules.NoSyllable.Found(("found", found)) with { Actual = found }, i..(i + 1));
            }
            else if (i + 1 < tokens.Length && OfficialWords.Meant(tokens[i], tokens[i + 1]) is { } word && !IsOverlap(tokens, i) && SameCase(tokens[i], tokens[i + 1]))
            {
                yield return Misspelt(part, i, i + 1, word);
                i++;
            }
        }
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

    private static bool SameCase(Token first, Token second) => second.Case == WordCase.Small || first.Case == second.Case;

    private static bool IsSymbol(Token token) => token.Case is WordCase.Upper or WordCase.Mixed;
}
