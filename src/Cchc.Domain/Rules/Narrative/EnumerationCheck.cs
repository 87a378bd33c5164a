using System.Globalization;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>A number against the names that follow it in the same sentence: "06 bộ phận …, gồm: Tư pháp, Địa chính, Kế toán".</summary>
internal sealed class EnumerationCheck() : ReportCheck(RuleFamily.Narrative)
{
    private const int Fewest = 3;
    private const int LongestName = 6;
    private const int Reach = 14;

    private static readonly ulong Consists = WordKey.Of("gồm");
    private static readonly ulong And = WordKey.Of("và");
    private static readonly HashSet<ulong> Open = [.. new[] { "như", "trong", "đó", "khác", "nhất" }.Select(word => WordKey.Of(word))];

    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        foreach (var part in report.Prose.Narrative)
        {
            foreach (var amount in part.Amounts.Where(amount => amount is { IsShare: false, Unit: not 0, Value: >= Fewest and <= 20 } && decimal.IsInteger(amount.Value)))
            {
                if (Start(part, amount.Token) is { } start && Count(part, start) is var (fewest, most) && (amount.Value < fewest || amount.Value > most))
                {
                    var found = part.Words(amount.Token, amount.Token);
                    var expected = fewest.ToString(CultureInfo.InvariantCulture);
                    yield return part.Point(
                        NarrativeRules.CountDiffers.Found(("found", found), ("expected", expected)) with { Severity = RuleSeverity.Warning, Expected = expected, Actual = found },
                        amount.Token..(amount.Token + 1));
                }
            }
        }
    }

    // The first token of the names, behind "gồm" and a colon if there is one.
    private static int? Start(ProsePart part, int amount)
    {
        var tokens = part.Tokens;
        for (var at = amount + 1; at + 1 < tokens.Length && at <= amount + Reach && !tokens[at].EndsClause && !(tokens[at].IsNumber && at > amount + 1 && !part.IsInReference(tokens[at].Start)); at++)
        {
            if (tokens[at].IsWord && tokens[at].Key == Consists)
            {
                return tokens[at + 1].IsMark(':') ? at + 2 : at + 1;
            }
        }

        return null;
    }

    // How many names there are; one more where the last has "và" in it. Null where it is no plain list of names.
    private static (int Fewest, int Most)? Count(ProsePart part, int start)
    {
        var tokens = part.Tokens;
        var (names, words, joined) = (1, 0, 0);
        var at = start;
        for (; at < tokens.Length && !tokens[at].EndsClause; at++)
        {
            if (tokens[at].IsMark(','))
            {
                if (words == 0 || joined > 0)
                {
                    return null;
                }

                (names, words) = (names + 1, 0);
            }
            else if (tokens[at].IsWord && !Open.Contains(tokens[at].Key) && ++words <= LongestName)
            {
                joined += tokens[at].Key == And ? 1 : 0;
            }
            else if (!tokens[at].IsMark('-'))
            {
                return null;
            }
        }

        // "A và B, C": which of them are one name is open.
        return names >= Fewest && words > 0 && (at == tokens.Length || tokens[at].IsMark('.')) ? (names, names + joined) : null;
    }
}
