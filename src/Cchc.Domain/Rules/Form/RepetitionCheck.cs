using System.Runtime.InteropServices;
using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Form;

/// <summary>Words, list items and paragraphs that stand twice.</summary>
internal sealed class RepetitionCheck() : ReportCheck(RuleFamily.Form)
{
    private const int LongestRepeat = 5;

    // Words that are doubled on purpose.
    private static readonly HashSet<ulong> Reduplicated = [.. new[]
    {
        "ngày", "luôn", "dần", "từ", "thường", "đều", "mãi", "người", "nhà", "năm", "tháng", "ba", "xanh", "nhanh", "hàng", "lần", "đời", "khắp", "muôn", "từng", "rất", "bước", "nơi", "ai", "gì", "song",
    }.Select(word => WordKey.Of(word))];

    private static readonly HashSet<(ulong, ulong)> Verbs = [.. new[] { "thực hiện", "triển khai", "tăng cường", "chỉ đạo", "rà soát", "ban hành", "tổ chức" }.Select(WordKey.OfPhrase).Select(keys => (keys[0], keys[1]))];
    private static readonly ulong About = WordKey.Of("về");
    private static readonly ulong Matter = WordKey.Of("việc");

    /// <summary>The words with which a repetition with other words between starts.</summary>
    internal static IEnumerable<ulong> Firsts => Verbs.Select(verb => verb.Item1).Append(About);

    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        var findings = new List<Finding>();
        var seen = new SeenTexts(report.Prose.Running.Count);
        var items = new List<ListItem>();
        var parts = report.Prose.Running;
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            Words(part, report.Places.Repeated(i), findings);
            if (part.Role is not (ProseRole.Opening or ProseRole.Body or ProseRole.Closing))
            {
                continue;
            }

            Items(part, report.Places.Marks(i), items, findings);
            if (HasWords(part, 6) && seen.Before(part) is { } before)
            {
                var quote = Beginning(part.Text);
                findings.Add(part.Point(FormRules.DoubledBlock.Found(("found", quote)) with { Related = [new RelatedPlace(before.Path, quote)] }, 0, quote.Length));
            }
        }

        return findings;
    }

    // Up to a blank, where one stands in the first words.
    private static string Beginning(string text) =>
        text.Length <= 60 ? text : text[..(text.LastIndexOf(' ', 60) is > 0 and var blank ? blank : 60)];

    private static bool HasWords(ProsePart part, int most)
    {
        var words = 0;
        for (var i = 0; i < part.Tokens.Length && words < most; i++)
        {
            words += part.Tokens[i].IsWord ? 1 : 0;
        }

        return words >= most;
    }

    private static void Words(ProsePart part, TokenPlaces.Places places, List<Finding> findings)
    {
        var tokens = part.Tokens;
        var from = 0;
        foreach (var i in places)
        {
            if (i < from || i + 1 >= tokens.Length)
            {
                continue;
            }

            ref readonly var token = ref tokens[i];

            // "triển khai thực hiện, thực hiện tốt": a verb that is told again behind a comma.
            if (token.IsAny(WordClasses.Doubled) && i + 4 < tokens.Length && tokens[i + 2].IsMark(',') && Verbs.Contains((tokens[i].Key, tokens[i + 1].Key)) && tokens[i + 3].Key == tokens[i].Key && tokens[i + 4].Key == tokens[i + 1].Key)
            {
                findings.Add(Doubled(part, i, i + 4, part.Words(i, i + 1)));
                from = i + 5;
                continue;
            }

            // "về việc về": the little word stands before and behind.
            if (token.Key == About && i + 2 < tokens.Length && tokens[i + 1].Key == Matter && tokens[i + 2].Key == About && tokens[i + 2].IsWord)
            {
                findings.Add(Doubled(part, i, i + 2, part.Words(i, i + 1)));
                from = i + 3;
                continue;
            }

            for (var length = 1; length <= LongestRepeat && i + (2 * length) <= tokens.Length; length++)
            {
                if (tokens[i + length].Key == token.Key && IsRepeated(part, tokens, i, length))
                {
                    findings.Add(Doubled(part, i, i + (2 * length) - 1, part.Words(i, i + length - 1)));
                    from = i + (2 * length);
                    break;
                }
            }
        }
    }

    private static Finding Doubled(ProsePart part, int first, int last, string expected)
    {
        var found = part.Words(first, last);
        return part.Point(FormRules.DoubledWords.Found(("found", found), ("expected", expected)) with { Expected = expected, Actual = found }, first..(last + 1));
    }

    private static bool IsRepeated(ProsePart part, Token[] tokens, int at, int length)
    {
        for (var i = 0; i < length; i++)
        {
            ref readonly var one = ref tokens[at + i];
            ref readonly var other = ref tokens[at + length + i];
            if (!one.IsWord || !other.IsWord || one.Key != other.Key)
            {
                return false;
            }
        }

        return length > 1 || (!Reduplicated.Contains(tokens[at].Key) && tokens[at].Length > 1 && tokens[at + 1].Case != WordCase.Capital && !IsBoundary(part, tokens, at));
    }

    // "hành chính chính quyền": the end of one word and the beginning of the next, where both are words of reports.
    private static bool IsBoundary(ProsePart part, Token[] tokens, int at) =>
        at > 0 && at + 2 < tokens.Length && OfficialWords.Has(tokens[at - 1], tokens[at]) && OfficialWords.Has(tokens[at + 1], tokens[at + 2]) && !part.IsInReference(tokens[at].Start);

    private static void Items(ProsePart part, TokenPlaces.Places places, List<ListItem> items, List<Finding> findings)
    {
        if (!part.HasAny(WordClasses.Mark))
        {
            return;
        }

        ListItem.Read(part, places, items);
        var all = CollectionsMarshal.AsSpan(items);
        for (var i = 1; i < all.Length; i++)
        {
            for (var j = i - 1; j >= 0 && all[j].List == all[i].List; j--)
            {
                if (all[j].Words == all[i].Words && all[j].IsSameAs(all[i], part) && IsFault(items, j, i, part))
                {
                    var found = part.Words(items[i].First, items[i].Last);
                    findings.Add(part.Point(FormRules.DoubledItem.Found(("found", found)), items[i].First..(items[i].Last + 1)));
                    break;
                }
            }
        }
    }

    // Of items between commas short ones only, and none that completes the same pair twice ("cán bộ, công chức … cán bộ, công chức").
    private static bool IsFault(List<ListItem> items, int one, int other, ProsePart part)
    {
        if (items[other].Separator == ';')
        {
            return items[other].Words >= 3;
        }

        for (var i = one; i <= other; i++)
        {
            if (items[i].Words > 5 || (i > one && items[i].Separator != ','))
            {
                return false;
            }
        }

        return items[other].Words >= 2 && other - one <= 4
            && (one == 0 || items[one - 1].List != items[one].List || part.Tokens[items[one - 1].Last].Key != part.Tokens[items[other - 1].Last].Key);
    }
}
