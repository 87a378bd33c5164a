using System.Globalization;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Names;

/// <summary>Abbreviations with a letter too many, too few or out of place, where the report writes the right one elsewhere.</summary>
internal sealed class AbbreviationCheck() : ReportCheck(RuleFamily.Names)
{
    private const int Usual = 3;

    // Written in every report, so that one slip needs no right one beside it.
    private static readonly string[] Official = ["UBND", "HĐND", "TTHC", "CCHC", "VBQPPL", "BCCI"];

    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        var all = new List<(ProsePart Part, int Token, string Text)>();
        foreach (var part in report.Prose.Parts)
        {
            if (part.Role is ProseRole.Opening or ProseRole.Body or ProseRole.Closing or ProseRole.Recipient && part.HasAny(WordClasses.Capital))
            {
                AddAbbreviations(part, all);
            }
        }

        var counts = all.CountBy(one => one.Text, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var sound = counts.Keys.Where(text => IsSound(counts, text)).ToHashSet(StringComparer.Ordinal);
        foreach (var (part, token, text) in all)
        {
            if (sound.Contains(text))
            {
                continue;
            }

            if (!Official.Contains(text, StringComparer.Ordinal) && Array.Find(Official, other => IsWithoutStroke(text, other)) is { } stroked)
            {
                yield return part.Point(
                    NamesRules.AbbreviationMisspelt.Found(("found", text), ("expected", stroked), ("count", counts.GetValueOrDefault(stroked).ToString(CultureInfo.InvariantCulture))) with { Expected = stroked, Actual = text },
                    token..(token + 1));
                continue;
            }

            var meant = counts.Where(other => other.Value >= Usual && other.Value > 3 * counts[text] && IsSlip(text, other.Key)).OrderByDescending(other => other.Value).FirstOrDefault();
            if (meant.Key is { } expected)
            {
                yield return part.Point(
                    NamesRules.AbbreviationMisspelt.Found(("found", text), ("expected", expected), ("count", meant.Value.ToString(CultureInfo.InvariantCulture))) with { Expected = expected, Actual = text },
                    token..(token + 1));
            }
        }
    }

    // Written so often, or so unlike the others, that it is meant.
    private static bool IsSound(Dictionary<string, int> counts, string text) =>
        (Official.Contains(text, StringComparer.Ordinal) || !Array.Exists(Official, other => IsWithoutStroke(text, other)))
        && !counts.Any(other => other.Value >= Usual && other.Value > 3 * counts[text] && IsSlip(text, other.Key));

    // In capitals between words that are not: a line in capitals has no abbreviations that could be told.
    private static void AddAbbreviations(ProsePart part, List<(ProsePart Part, int Token, string Text)> all)
    {
        var tokens = part.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Case == WordCase.Upper && tokens[i].Length is >= 3 and <= 9 && !part.IsInReference(tokens[i].Start)
                && !(i > 0 && tokens[i - 1].Case == WordCase.Upper && i + 1 < tokens.Length && tokens[i + 1].Case == WordCase.Upper)
                && !(i > 0 && tokens[i - 1].IsMark('-')) && !(i + 1 < tokens.Length && tokens[i + 1].IsMark('-') && tokens[i + 1].Start == tokens[i].End))
            {
                all.Add((part, i, VietnameseLetters.Compose(part.Words(i, i))));
            }
        }
    }

    // "HDND".
    private static bool IsWithoutStroke(string text, string other) => text != other && text.Replace('Đ', 'D') == other.Replace('Đ', 'D');

    // Letters lost, doubled or swapped; another letter makes another abbreviation (CCHC, CCVC).
    private static bool IsSlip(string text, string other) =>
        text[0] == other[0] && (text.Length != other.Length || text.Order().SequenceEqual(other.Order())) && EditDistance.Of(text, other) == 1;
}
