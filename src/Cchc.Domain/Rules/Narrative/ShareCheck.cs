using System.Runtime.InteropServices;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>Percentages in sentences: against the counts beside them, above 100, parts above their whole.</summary>
internal sealed class ShareCheck() : ReportCheck(RuleFamily.Narrative)
{
    // A share that is off by more than this was worked out from a whole that the text does not tell.
    private const decimal FarthestOff = 15;

    private static readonly HashSet<ulong> Comparing = [.. new[] { "tăng", "giảm", "vượt", "cùng", "trước" }.Select(word => WordKey.Of(word))];
    private static readonly HashSet<ulong> Targets = [.. new[] { "tăng", "vượt", "kế", "chỉ", "dự", "toán", "cùng" }.Select(word => WordKey.Of(word))];
    private static readonly ulong[] ThatIs = WordKey.OfPhrase("tức là");
    private static readonly HashSet<ulong> Rest = [.. new[] { "còn", "khác", "riêng" }.Select(word => WordKey.Of(word))];
    private static readonly HashSet<ulong> Links = [.. new[] { "chiếm", "đạt", "bằng", "đương" }.Select(word => WordKey.Of(word))];

    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        var parts = report.Prose.Narrative;
        var findings = new List<Finding>();
        var (pairs, wholes) = (new List<(Amount Count, Amount Share)>(), new List<Amount>());
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.Amounts.Count == 0)
            {
                continue;
            }

            var hasShare = part.HasShare;
            if (part.HasAny(WordClasses.Stroke))
            {
                Fractions(part, part.Amounts, findings);
            }

            if (hasShare)
            {
                Above(part, part.Amounts, findings);
                Pairs(part, part.Amounts, pairs);
                Shares(parts, i, pairs, wholes, findings);
            }
        }

        return findings;
    }

    private static void Fractions(ProsePart part, List<Amount> amounts, List<Finding> findings)
    {
        var tokens = part.Tokens;
        for (var i = 0; i + 1 < amounts.Count; i++)
        {
            var (one, other) = (amounts[i], amounts[i + 1]);
            if (other.Token == one.Token + 2 && tokens[one.Token + 1].IsMark('/') && one.Value > other.Value && one.Unit != 0 && !one.IsShare && other.Value > 0)
            {
                var found = part.Words(one.Token, other.Token);
                findings.Add(part.Point(
                    NarrativeRules.PartAboveWhole.Found(("found", found), ("part", VietnameseNumber.Format(one.Value)), ("whole", VietnameseNumber.Format(other.Value))) with { Actual = found },
                    one.Token..(other.Token + 1)));
            }
        }
    }

    private static void Above(ProsePart part, List<Amount> amounts, List<Finding> findings)
    {
        foreach (var amount in amounts)
        {
            if (amount is { IsShare: true, Value: > 100 } && !Near(part.Tokens, amount.Token, Targets))
            {
                var found = part.Words(amount.Token, amount.Token);
                findings.Add(part.Point(NarrativeRules.Above100.Found(("found", found)) with { Expected = "≤ 100", Actual = found }, amount.Token..(amount.Token + 1)));
            }
        }
    }

    // Words of the same clause.
    private static bool Near(Token[] tokens, int at, HashSet<ulong> words)
    {
        for (var i = at; i >= 0 && i > at - 12 && !tokens[i].EndsClause; i--)
        {
            if (tokens[i].IsWord && words.Contains(tokens[i].Key))
            {
                return true;
            }
        }

        for (var i = at; i < tokens.Length && i < at + 8 && !tokens[i].EndsClause; i++)
        {
            if (tokens[i].IsWord && words.Contains(tokens[i].Key))
            {
                return true;
            }
        }

        return false;
    }

    private static void Shares(IReadOnlyList<ProsePart> parts, int at, List<(Amount Count, Amount Share)> pairs, List<Amount> wholes, List<Finding> findings)
    {
        if (pairs.Count == 0)
        {
            return;
        }

        // The whole that fits most pairs is the one that a pair which fits none was meant for.
        var part = parts[at];
        wholes.Clear();
        Wholes.AddCounts(part.Amounts, wholes);
        Wholes.Introduction(parts, at, wholes);
        if (pairs.Count > 1)
        {
            // A list of all parts tells its whole by itself.
            if (Sum(pairs) is > 0 and var sum)
            {
                wholes.Add(new Amount(-1, sum, 0, false));
            }

            Groups(part, pairs, wholes, findings);
        }

        foreach (var (count, share) in pairs)
        {
            var inFraction = Whole(part, part.Amounts, count);
            if (inFraction is { } whole ? whole.Value <= 0 || Share.Of(count.Value, whole.Value) is null || Share.Fits(count.Value, whole.Value, share.Value) : Wholes.IsOfAny(part, wholes, count, share))
            {
                continue;
            }

            if (inFraction is null && (Wholes.IsOfSibling(parts, at, count, share) || Near(part.Tokens, share.Token, Comparing)))
            {
                continue;
            }

            var open = inFraction is { } fraction ? [fraction] : wholes.FindAll(one => Wholes.IsOpen(part, one, count));
            if (open.Count == 0)
            {
                continue;
            }

            var best = open.OrderByDescending(whole => pairs.Count(pair => Share.Fits(pair.Count.Value, whole.Value, pair.Share.Value)))
                .ThenBy(whole => Math.Abs((count.Value / whole.Value * 100) - share.Value)).First();
            var right = count.Value / best.Value * 100;
            if (inFraction is null && Math.Abs(right - share.Value) > FarthestOff && !pairs.Exists(pair => Share.Fits(pair.Count.Value, best.Value, pair.Share.Value)))
            {
                continue;
            }

            var expected = VietnameseNumber.Format(Share.Rounded(right, Math.Max(share.Value.Scale, (byte)1)));
            var found = part.Words(share.Token, share.Token);
            findings.Add(part.Point(
                NarrativeRules.WrongShare.Found(
                    ("part", VietnameseNumber.Format(count.Value)), ("whole", VietnameseNumber.Format(best.Value)), ("expected", expected), ("found", found)) with
                {
                    Expected = expected,
                    Actual = found,
                },
                share.Token..(share.Token + 1)));
        }
    }

    private static decimal Sum(List<(Amount Count, Amount Share)> pairs)
    {
        var sum = 0m;
        foreach (ref readonly var pair in CollectionsMarshal.AsSpan(pairs))
        {
            sum += pair.Count.Value;
        }

        return sum;
    }

    private static bool FitsAll(List<(Amount Count, Amount Share)> pairs, decimal whole)
    {
        foreach (ref readonly var pair in CollectionsMarshal.AsSpan(pairs))
        {
            if (!Share.Fits(pair.Count.Value, whole, pair.Share.Value))
            {
                return false;
            }
        }

        return true;
    }

    // Counts with their shares of one whole, group after group: each group adds up to the whole.
    private static void Groups(ProsePart part, List<(Amount Count, Amount Share)> pairs, List<Amount> wholes, List<Finding> findings)
    {
        var whole = wholes.FindIndex(one => one.Token >= 0 && FitsAll(pairs, one.Value));
        if (whole < 0 || Near(part.Tokens, pairs[^1].Share.Token, Rest))
        {
            return;
        }

        // A semicolon parts groups in some reports and their items in others: where the one reading adds up, it is the right one.
        var open = Open(pairs, wholes[whole].Value);
        foreach (var group in open.Count == 0 ? [] : Clauses(part, pairs).Append(open).Where(group => IsWrong(group, wholes[whole].Value)).Take(1))
        {
            var counted = group.ConvertAll(pair => pair.Count);
            var sum = VietnameseNumber.Format(counted.Sum(amount => amount.Value));
            findings.Add(part.Point(
                NarrativeRules.SumDiffers.Found(
                    ("found", VietnameseNumber.Format(wholes[whole].Value)), ("expected", sum), ("parts", string.Join(" + ", counted.Select(amount => VietnameseNumber.Format(amount.Value))))) with
                {
                    Expected = VietnameseNumber.Format(wholes[whole].Value),
                    Actual = sum,
                },
                counted[0].Token..(counted[^1].Token + 1)));
        }
    }

    // A group that is told in part only says so by shares far from 100.
    private static bool IsWrong(List<(Amount Count, Amount Share)> group, decimal whole) =>
        group.Count >= 2 && group.Sum(pair => pair.Count.Value) != whole && group.Sum(pair => pair.Share.Value) is >= 80 and <= 125;

    // The pairs behind the last group that adds up.
    private static List<(Amount Count, Amount Share)> Open(List<(Amount Count, Amount Share)> pairs, decimal whole)
    {
        var open = new List<(Amount Count, Amount Share)>();
        foreach (var pair in pairs)
        {
            open.Add(pair);
            if (open.Sum(one => one.Count.Value) == whole)
            {
                open.Clear();
            }
        }

        return open;
    }

    private static List<List<(Amount Count, Amount Share)>> Clauses(ProsePart part, List<(Amount Count, Amount Share)> pairs)
    {
        var clauses = new List<List<(Amount Count, Amount Share)>>();
        for (var i = 0; i < pairs.Count; i++)
        {
            var isNew = i == 0 || EndsClause(part.Tokens, pairs[i - 1].Share.Token, pairs[i].Count.Token);
            if (isNew)
            {
                clauses.Add([]);
            }

            clauses[^1].Add(pairs[i]);
        }

        return clauses;
    }

    // "7/24 nhiệm vụ (29,2%)": the whole stands there.
    private static Amount? Whole(ProsePart part, List<Amount> amounts, Amount count) =>
        count.Token + 2 < part.Tokens.Length && part.Tokens[count.Token + 1].IsMark('/') ? Amount.At(amounts, count.Token + 2) : null;

    // A count, a few words, a bracket or an equals sign or a verb, and the share.
    private static void Pairs(ProsePart part, List<Amount> amounts, List<(Amount Count, Amount Share)> pairs)
    {
        pairs.Clear();
        var tokens = part.Tokens;
        for (var i = 0; i + 2 < amounts.Count; i++)
        {
            // "đạt 96% (96/100 phiếu)": the fraction behind its share.
            var at = amounts[i].Token;
            if (amounts[i].IsShare && at + 2 < tokens.Length && tokens[at + 2].IsMark('(') && amounts[i + 1].Token == at + 3 && amounts[i + 2].Token == at + 5 && tokens[at + 4].IsMark('/'))
            {
                pairs.Add((amounts[i + 1], amounts[i]));
            }
        }

        for (var i = 1; i < amounts.Count; i++)
        {
            if (!amounts[i].IsShare || amounts[i - 1].IsShare)
            {
                continue;
            }

            var (from, to) = (amounts[i - 1].Token, amounts[i].Token);
            var isLinked = tokens[to - 1].IsMark('(') || tokens[to - 1].IsMark('=') || (tokens[to - 1].IsWord && Links.Contains(tokens[to - 1].Key)) || Phrases.EndsAt(tokens, to, ThatIs);
            if (isLinked && to - from <= 8 && !EndsClause(tokens, from, to))
            {
                var count = i >= 2 && amounts[i - 2].Token == from - 2 && tokens[from - 1].IsMark('/') ? amounts[i - 2] : amounts[i - 1];
                pairs.Add((count, amounts[i]));
            }
        }
    }

    private static bool EndsClause(Token[] tokens, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (tokens[at].EndsClause)
            {
                return true;
            }
        }

        return false;
    }
}
