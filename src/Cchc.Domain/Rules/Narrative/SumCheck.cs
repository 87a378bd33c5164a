using System.Globalization;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>Parts behind "trong đó", "gồm" against the total before them, and lists against the number that announces them.</summary>
internal sealed class SumCheck() : ReportCheck(RuleFamily.Narrative)
{
    private static readonly ulong[] OfWhich = WordKey.OfPhrase("trong đó");
    private static readonly ulong Consists = WordKey.Of("gồm");
    private static readonly ulong Plus = WordKey.Of("cộng");
    private static readonly ulong Up = WordKey.Of("lên");
    private static readonly ulong Rest = WordKey.Of("còn");
    private static readonly ulong[] Total = WordKey.OfPhrase("tổng số");
    private static readonly ulong[] Before = WordKey.OfPhrase("kỳ trước");
    private static readonly ulong[][] Levels = [.. new[] { "mức độ", "toàn trình", "một phần" }.Select(WordKey.OfPhrase)];
    private static readonly ulong Document = WordKey.Of("văn");

    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        var parts = report.Prose.Narrative;
        var findings = new List<Finding>();
        for (var i = 0; i < parts.Count; i++)
        {
            var amounts = parts[i].Amounts;
            if (amounts.Count > 0 && (Below(parts, i) ?? Inside(parts[i], amounts) ?? Raised(parts[i], amounts)) is { } finding)
            {
                findings.Add(finding);
            }
        }

        return findings;
    }

    // A total, a colon, and bullets with one part each.
    private static Finding? Below(IReadOnlyList<ProsePart> parts, int at)
    {
        var part = parts[at];
        var amounts = part.Amounts;
        if (part.Tokens.Length == 0 || !part.Tokens[^1].IsMark(':') || amounts.FindLastIndex(static amount => !amount.IsShare) is not (>= 0 and var last))
        {
            return null;
        }

        var total = amounts[last];
        var children = Children(parts, at);
        if (children.Count < 2)
        {
            return null;
        }

        if (total.Unit == Document && children.TrueForAll(child => child.References.Any(reference => !reference.Reference.IsPhrase)))
        {
            return total.Value == children.Count ? null : Differs(part, total, children.Count);
        }

        var counted = children.ConvertAll(child => child.Amounts.Find(amount => amount is { IsShare: false } && amount.Unit == total.Unit));
        if (total.Unit == 0 || !counted.TrueForAll(amount => amount.Unit == total.Unit && total.Unit != 0))
        {
            return null;
        }

        // What was carried over from the period before belongs to the total of some reports and not of others.
        var carried = children.FindIndex(child => Enumerable.Range(0, child.Tokens.Length).Any(token => Phrases.Is(child.Tokens, token, Before)));
        var sum = counted.Sum(amount => amount.Value);
        return sum == total.Value || (carried >= 0 && sum - counted[carried].Value == total.Value) ? null : Wrong(part, total, counted);
    }

    private static List<ProsePart> Children(IReadOnlyList<ProsePart> parts, int at)
    {
        var children = new List<ProsePart>();
        var (mark, level) = (parts[at].Block?.Mark ?? "", parts[at].Block?.Level ?? 0);
        for (var i = at + 1; i < parts.Count && parts[i].Block is { Level: > 0 } block; i++)
        {
            if (children.Count == 0 ? block.Mark == mark && block.Level <= level : block.Mark == mark || block.Level < level)
            {
                break;
            }

            var first = children.Count == 0 ? block : children[0].Block!;
            if (block.Level == first.Level && IsOneStyle(block.Mark, first.Mark))
            {
                children.Add(parts[i]);
            }
            else if (block.Level <= first.Level)
            {
                break;
            }
        }

        return children;
    }

    private static bool IsOneStyle(string one, string other) => one == other || (one.Length > 1 && other.Length > 1 && char.IsLetterOrDigit(one[0]) && char.IsLetterOrDigit(other[0]));

    // "tổng số 12 nhiệm vụ; đã hoàn thành 10 nhiệm vụ, còn 02 nhiệm vụ", "18 người, gồm 10 cán bộ …".
    private static Finding? Inside(ProsePart part, List<Amount> amounts)
    {
        var tokens = part.Tokens;
        for (var i = 0; i + 2 < amounts.Count; i++)
        {
            var total = amounts[i];
            var isFraction = i > 0 && amounts[i - 1].Token == total.Token - 2 && tokens[total.Token - 1].IsMark('/');
            var isExact = false;
            var hasBrackets = tokens[amounts[i + 1].Token - 1].IsMark('(') && tokens[amounts[i + 2].Token - 1].IsMark('(') && !amounts[i + 1].IsShare && !amounts[i + 2].IsShare;
            if (total.IsShare || total.Unit == 0 || !(isFraction || hasBrackets || IsTotal(tokens, total, amounts[i + 1], out isExact)))
            {
                continue;
            }

            // "7/24 nhiệm vụ, đang làm 12 nhiệm vụ; 05 nhiệm vụ còn lại": the first part stands in the fraction.
            var counted = new List<Amount>(4);
            if (isFraction)
            {
                counted.Add(amounts[i - 1]);
            }

            var end = total.Token;
            for (var j = i + 1; j < amounts.Count && !Stops(tokens, end, amounts[j].Token, counted.Count); j++)
            {
                end = amounts[j].Token;
                if (amounts[j] is { IsShare: false } amount && amount.Unit == total.Unit && !IsInFraction(tokens, amount.Token))
                {
                    isExact |= counted.Count > 0 && IsRest(tokens, amount.Token);
                    counted.Add(amount);
                }
            }

            // "200 phiếu, kết hợp phát phiếu (140 phiếu) và trực tuyến (60 phiếu)": each part in brackets of its own.
            isExact |= counted.Count >= 2 && counted.TrueForAll(amount => tokens[amount.Token - 1].IsMark('(') && amount.Token + 2 < tokens.Length && tokens[amount.Token + 2].IsMark(')'));
            isExact |= counted.Count == 2 && counted.TrueForAll(amount => IsOfLevel(tokens, amount.Token));
            var sum = counted.Sum(amount => amount.Value);
            if (counted.Count >= 2 && (isExact ? sum != total.Value : sum > total.Value && counted.TrueForAll(amount => amount.Value < total.Value) && isExact))
            {
                return Wrong(part, total, counted);
            }
        }

        return null;
    }

    // "trong đó mức độ 3 là 08 TTHC, mức độ 4 là 31 TTHC": there is no third.
    private static bool IsOfLevel(Token[] tokens, int at) =>
        Enumerable.Range(Math.Max(0, at - 5), Math.Min(5, at)).Any(before => Array.Exists(Levels, level => Phrases.Is(tokens, before, level)));

    private static bool IsTotal(Token[] tokens, Amount total, Amount next, out bool isExact)
    {
        // "… hồ sơ, gồm": close behind the total; further off it belongs to something else.
        isExact = false;
        var isOfWhich = false;
        for (var at = total.Token; at < next.Token; at++)
        {
            isExact |= at < total.Token + 7 && tokens[at].Key == Consists && tokens[at].IsWord;
            isOfWhich |= tokens[at].Key == OfWhich[0] && Phrases.Is(tokens, at, OfWhich);
        }

        return isExact || isOfWhich || Phrases.EndsAt(tokens, total.Token, Total);
    }

    // A sentence ends, or the parts are parts of a part.
    private static bool Stops(Token[] tokens, int from, int to, int counted)
    {
        for (var at = from; at < to; at++)
        {
            if (tokens[at].IsMark('.') || tokens[at].Kind == TokenKind.Break || (counted > 0 && (Phrases.Is(tokens, at, OfWhich) || (tokens[at].IsWord && tokens[at].Key == Consists))))
            {
                return true;
            }
        }

        return false;
    }

    // "nâng tổng số tin, bài trong kỳ lên 12": the sum of what the sentence told before.
    private static Finding? Raised(ProsePart part, List<Amount> amounts)
    {
        var tokens = part.Tokens;
        for (var i = 2; i < amounts.Count; i++)
        {
            var token = amounts[i].Token;
            if (token < 4 || !tokens[token - 1].IsWord || amounts[i].IsShare)
            {
                continue;
            }

            // "49 TTHC …, 47 TTHC …, cộng 96 TTHC".
            if (tokens[token - 1].Key == Plus && amounts[i].Unit != 0)
            {
                var added = amounts.Take(i).Where(amount => amount is { IsShare: false } && amount.Unit == amounts[i].Unit && !Stops(tokens, amount.Token, token, 0)).ToList();
                if (added.Count >= 2 && added.Sum(amount => amount.Value) != amounts[i].Value)
                {
                    return Wrong(part, amounts[i], added);
                }
            }

            if (tokens[token - 1].Key != Up)
            {
                continue;
            }

            var raising = Enumerable.Range(Math.Max(0, token - 12), Math.Min(12, token)).FirstOrDefault(at => Phrases.Is(tokens, at, Total), -1);
            var unit = raising >= 0 && raising + 2 < token ? tokens[raising + 2].Key : 0;
            var counted = amounts.Take(i).Where(amount => amount is { IsShare: false } && amount.Unit == unit && !Stops(tokens, amount.Token, token, 0)).ToList();
            if (unit != 0 && counted.Count >= 2 && counted.Sum(amount => amount.Value) != amounts[i].Value)
            {
                return Wrong(part, amounts[i], counted);
            }
        }

        return null;
    }

    private static bool IsRest(Token[] tokens, int at) => IsLeft(tokens, at) || (at >= 1 && tokens[at - 1].Key == Rest) || (at >= 2 && tokens[at - 2].Key == Rest);

    // "05 nhiệm vụ còn lại".
    private static bool IsLeft(Token[] tokens, int at)
    {
        for (var i = at + 1; i < tokens.Length && i <= at + 4 && tokens[i].IsWord; i++)
        {
            if (tokens[i].Key == Rest)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInFraction(Token[] tokens, int at) => (at > 0 && tokens[at - 1].IsMark('/')) || (at + 1 < tokens.Length && tokens[at + 1].IsMark('/'));

    private static Finding Wrong(ProsePart part, Amount total, List<Amount> counted)
    {
        var expected = VietnameseNumber.Format(counted.Sum(amount => amount.Value));
        var found = part.Words(total.Token, total.Token);
        return part.Point(
            NarrativeRules.SumDiffers.Found(
                ("found", found), ("expected", expected), ("parts", string.Join(" + ", counted.Select(amount => VietnameseNumber.Format(amount.Value))))) with
            {
                Expected = expected,
                Actual = found,
            },
            total.Token..(total.Token + 1));
    }

    private static Finding Differs(ProsePart part, Amount total, int count)
    {
        var found = part.Words(total.Token, total.Token);
        var expected = count.ToString(CultureInfo.InvariantCulture);
        return part.Point(NarrativeRules.CountDiffers.Found(("found", found), ("expected", expected)) with { Expected = expected, Actual = found }, total.Token..(total.Token + 1));
    }
}
