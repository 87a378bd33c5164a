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
    private static readonly ulong[] Total = WordKey.OfPhrase("tổng số");
    private static readonly HashSet<ulong> Rest = [.. new[] { "còn", "khác", "riêng" }.Select(word => WordKey.Of(word))];
    private static readonly HashSet<ulong> Links = [.. new[] { "chiếm", "đạt", "bằng", "đương" }.Select(word => WordKey.Of(word))];

    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        var parts = report.Prose.Narrative.Select(part => (Part: part, Amounts: part.Amounts)).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var (part, amounts) = parts[i];
            if (amounts.Count == 0)
            {
                continue;
            }

            if (!part.HasShare && !part.HasAny(WordClasses.Stroke))
            {
                continue;
            }

            foreach (var finding in Fractions(part, amounts).Concat(Above(part, amounts)).Concat(Shares(parts, i)))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Fractions(ProsePart part, List<Amount> amounts)
    {
        var tokens = part.Tokens;
        for (var i = 0; i + 1 < amounts.Count; i++)
        {
            var (one, other) = (amounts[i], amounts[i + 1]);
            if (other.Token == one.Token + 2 && tokens[one.Token + 1].IsMark('/') && one.Value > other.Value && one.Unit != 0 && !one.IsShare && other.Value > 0)
            {
                var found = part.Words(one.Token, other.Token);
                yield return part.Point(
                    NarrativeRules.PartAboveWhole.Found(("found", found), ("part", VietnameseNumber.Format(one.Value)), ("whole", VietnameseNumber.Format(other.Value))) with { Actual = found },
                    one.Token..(other.Token + 1));
            }
        }
    }

    private static IEnumerable<Finding> Above(ProsePart part, List<Amount> amounts)
    {
        foreach (var amount in amounts)
        {
            if (amount is { IsShare: true, Value: > 100 } && !Near(part.Tokens, amount.Token, Targets))
            {
                var found = part.Words(amount.Token, amount.Token);
                yield return part.Point(NarrativeRules.Above100.Found(("found", found)) with { Expected = "≤ 100", Actual = found }, amount.Token..(amount.Token + 1));
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

    private static IEnumerable<Finding> Shares(List<(ProsePart Part, List<Amount> Amounts)> parts, int at)
    {
        var (part, amounts) = parts[at];
        var pairs = part.HasShare ? Pairs(part, amounts).ToList() : [];
        if (pairs.Count == 0)
        {
            yield break;
        }

        // The whole that fits most pairs is the one that a pair which fits none was meant for.
        var wholes = amounts.Concat(Introduction(parts, at)).Where(amount => amount is { IsShare: false, Value: > 0 }).ToList();
        if (pairs.Count > 1)
        {
            // A list of all parts tells its whole by itself.
            wholes.Add(new Amount(-1, pairs.Sum(pair => pair.Count.Value), 0, false));
        }

        foreach (var finding in Groups(part, pairs, wholes))
        {
            yield return finding;
        }

        foreach (var (count, share) in pairs)
        {
            var inFraction = Whole(part, amounts, count);
            var open = inFraction is { } fraction ? [fraction] : wholes.FindAll(whole => whole.Value >= count.Value && !(whole.Token == count.Token && amounts.Contains(whole)));
            if (open.Count == 0 || open.Exists(whole => Share.Fits(count.Value, whole.Value, share.Value))
                || (inFraction is null && (IsOfSibling(parts, at, count, share) || Near(part.Tokens, share.Token, Comparing))))
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
            yield return part.Point(
                NarrativeRules.WrongShare.Found(
                    ("part", VietnameseNumber.Format(count.Value)), ("whole", VietnameseNumber.Format(best.Value)), ("expected", expected), ("found", found)) with
                {
                    Expected = expected,
                    Actual = found,
                },
                share.Token..(share.Token + 1));
        }
    }

    // Counts with their shares of one whole, group after group: each group adds up to the whole.
    private static IEnumerable<Finding> Groups(ProsePart part, List<(Amount Count, Amount Share)> pairs, List<Amount> wholes)
    {
        var whole = wholes.FindIndex(one => one.Token >= 0 && pairs.Count >= 2 && pairs.TrueForAll(pair => Share.Fits(pair.Count.Value, one.Value, pair.Share.Value)));
        if (whole < 0 || Near(part.Tokens, pairs[^1].Share.Token, Rest))
        {
            yield break;
        }

        // A semicolon parts groups in some reports and their items in others: where the one reading adds up, it is the right one.
        var open = Open(pairs, wholes[whole].Value);
        foreach (var group in open.Count == 0 ? [] : Clauses(part, pairs).Append(open).Where(group => IsWrong(group, wholes[whole].Value)).Take(1))
        {
            var counted = group.ConvertAll(pair => pair.Count);
            var sum = VietnameseNumber.Format(counted.Sum(amount => amount.Value));
            yield return part.Point(
                NarrativeRules.SumDiffers.Found(
                    ("found", VietnameseNumber.Format(wholes[whole].Value)), ("expected", sum), ("parts", string.Join(" + ", counted.Select(amount => VietnameseNumber.Format(amount.Value))))) with
                {
                    Expected = VietnameseNumber.Format(wholes[whole].Value),
                    Actual = sum,
                },
                counted[0].Token..(counted[^1].Token + 1));
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
    private static IEnumerable<(Amount Count, Amount Share)> Pairs(ProsePart part, List<Amount> amounts)
    {
        var tokens = part.Tokens;
        for (var i = 0; i + 2 < amounts.Count; i++)
        {
            // "đạt 96% (96/100 phiếu)": the fraction behind its share.
            var at = amounts[i].Token;
            if (amounts[i].IsShare && at + 2 < tokens.Length && tokens[at + 2].IsMark('(') && amounts[i + 1].Token == at + 3 && amounts[i + 2].Token == at + 5 && tokens[at + 4].IsMark('/'))
            {
                yield return (amounts[i + 1], amounts[i]);
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
                yield return (count, amounts[i]);
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

    // The wholes that the text above tells: of a bullet the blocks that introduce it.
    private static List<Amount> Introduction(List<(ProsePart Part, List<Amount> Amounts)> parts, int at)
    {
        var wholes = new List<Amount>();
        var level = parts[at].Part.Block?.Level ?? 0;
        for (var i = at - 1; i >= 0 && i >= at - 12 && parts[i].Part.Section == parts[at].Part.Section; i--)
        {
            var block = parts[i].Part.Block;
            // "Tổng số: 57 nhiệm vụ." among its own parts.
            if (block is not null && block.Level == level && level > 0 && Phrases.Is(parts[i].Part.Tokens, 0, Total))
            {
                wholes.AddRange(parts[i].Amounts);
            }

            if (block is not null && (block.Level < level || (block.Level == level && block.Mark != parts[at].Part.Block?.Mark)))
            {
                wholes.AddRange(parts[i].Amounts);
                level = Math.Min(level, block.Level);
                if (level == 0)
                {
                    break;
                }
            }
        }

        return wholes;
    }

    // What the items beside one tell may be its whole too; it is no ground for calling a share wrong.
    private static bool IsOfSibling(List<(ProsePart Part, List<Amount> Amounts)> parts, int at, Amount count, Amount share)
    {
        for (var i = at - 1; i >= 0 && i >= at - 8 && parts[i].Part.Section == parts[at].Part.Section; i--)
        {
            if (parts[i].Amounts.Exists(whole => whole is { IsShare: false, Value: > 0 } && whole.Unit == count.Unit && whole.Value >= count.Value && Share.Fits(count.Value, whole.Value, share.Value)))
            {
                return true;
            }
        }

        return false;
    }
}
