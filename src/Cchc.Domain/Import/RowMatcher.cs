using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>Finds the row of an edition that a written row is: by its code, or where it has none by its wording.</summary>
internal sealed class RowMatcher
{
    // The wordings of an edition are folded once, for as long as the edition is in use.
    private static readonly ConditionalWeakTable<IndicatorCatalogue, RowMatcher> Matchers = [];

    private readonly IndicatorCatalogue catalogue;
    private readonly FrozenDictionary<string, Indicator?> byLabel;
    private readonly Dictionary<IndicatorCode, HashSet<string>> wordings = [];

    private RowMatcher(IndicatorCatalogue catalogue)
    {
        this.catalogue = catalogue;
        var labels = new Dictionary<string, Indicator?>(StringComparer.Ordinal);
        foreach (var indicator in catalogue.Indicators)
        {
            var keys = new HashSet<string>(
                indicator.Spellings.Append(indicator.Label).Append(indicator.Corrected).Where(text => text.Length > 0).Select(TextKey.Of),
                StringComparer.Ordinal);
            wordings[indicator.Code] = keys;
            foreach (var key in keys)
            {
                // A wording that two rows share names neither of them.
                labels[key] = labels.ContainsKey(key) ? null : indicator;
            }
        }

        byLabel = labels.ToFrozenDictionary(StringComparer.Ordinal);
    }

    internal static RowMatcher For(IndicatorCatalogue catalogue) => Matchers.GetValue(catalogue, static edition => new RowMatcher(edition));

    /// <summary>The row with a written code ("2.3.", " 3.3 .1", "I.1" is none), or null.</summary>
    internal Indicator? ByCode(string written)
    {
        Span<char> plain = stackalloc char[Math.Min(written.Length, 32)];
        var length = 0;
        foreach (var c in written)
        {
            if (!char.IsWhiteSpace(c) && !InvisibleLetters.Is(c))
            {
                if (length == plain.Length)
                {
                    return null;
                }

                plain[length++] = c == ',' ? '.' : c;
            }
        }

        var code = plain[..length].TrimEnd(".)/:");
        return IndicatorCode.Read(code).TryGetValue(out var parsed) ? catalogue.Find(parsed) : null;
    }

    /// <summary>The only row of that wording, or null.</summary>
    internal Indicator? ByLabel(string label) => byLabel.GetValueOrDefault(TextKey.Of(label));

    internal bool IsWordingOf(Indicator indicator, string label) => wordings[indicator.Code].Contains(TextKey.Of(label));

    /// <summary>Whether a text is the beginning of a wording of the row, so that more of it may follow.</summary>
    internal bool IsStartOfWordingOf(Indicator indicator, string label)
    {
        var key = TextKey.Of(label);
        return wordings[indicator.Code].Any(wording => wording.Length > key.Length && wording.StartsWith(key, StringComparison.Ordinal));
    }

    /// <summary>The first row behind those that are taken whose wording begins with a text; for tables without codes.</summary>
    internal Indicator? ByStart(string label, IReadOnlySet<IndicatorCode> taken) => catalogue.Indicators
        .Reverse().TakeWhile(row => !taken.Contains(row.Code)).Reverse()
        .FirstOrDefault(row => IsStartOfWordingOf(row, label));

    /// <summary>Among rows printed without a code under a total: the one of that wording, else the first free one most like it.</summary>
    internal Indicator? Breakdown(IndicatorCode total, string label, IReadOnlySet<IndicatorCode> taken)
    {
        var rows = catalogue.ChildrenOf(total).Where(row => row.Marker.Length > 0).ToList();
        return rows.Find(row => IsWordingOf(row, label))
            ?? rows.Where(row => !taken.Contains(row.Code)).OrderByDescending(row => Likeness(row, label)).FirstOrDefault(row => Likeness(row, label) >= 0.6);
    }

    private double Likeness(Indicator row, string label)
    {
        var words = TextKey.Of(label).Split(' ').ToHashSet(StringComparer.Ordinal);
        return wordings[row.Code].Max(wording =>
        {
            var others = wording.Split(' ').ToHashSet(StringComparer.Ordinal);
            var shared = others.Count(words.Contains);
            return 2.0 * shared / (words.Count + others.Count);
        });
    }
}
