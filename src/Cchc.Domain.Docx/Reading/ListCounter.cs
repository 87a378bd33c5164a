using System.Text;

namespace Cchc.Domain.Docx.Reading;

/// <summary>Counts the lists of a document as Word does, so that the numeral printed before a paragraph is not lost.</summary>
internal sealed class ListCounter(NumberingDefinitions definitions)
{
    internal const int Levels = 9;

    // Word takes 31 characters; a longer pattern is no numeral, and it would be printed before every paragraph.
    private const int LongestPattern = 64;

    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<(int List, int Level)> started = [];

    /// <summary>Counts one paragraph and gives its mark; empty where the paragraph is in no list.</summary>
    internal string Next(int? listId, int? levelIndex, string style)
    {
        if (listId is not { } id || definitions.Find(id) is not { } list)
        {
            return "";
        }

        var at = Math.Clamp(levelIndex ?? LevelOf(list, style), 0, Levels - 1);
        if (!list.Levels.TryGetValue(at, out var level))
        {
            return "";
        }

        if (!counters.TryGetValue(list.AbstractId, out var counter))
        {
            counters[list.AbstractId] = counter = new int?[Levels];
        }

        counter[at] = list.StartOverrides.TryGetValue(at, out var start) && started.Add((id, at))
            ? start
            : counter[at] + 1 ?? level.Start;
        Restart(list, counter, at);
        return level.Format == "bullet" ? Bullet(level.Pattern) : Numeral(list, level, counter);
    }

    private static int LevelOf(ListDefinition list, string style)
    {
        foreach (var (at, level) in list.Levels)
        {
            if (level.Style == style && style.Length > 0)
            {
                return at;
            }
        }

        return 0;
    }

    private static void Restart(ListDefinition list, int?[] counter, int at)
    {
        for (var below = at + 1; below < Levels; below++)
        {
            var after = list.Levels.TryGetValue(below, out var level) ? level.RestartAfter : null;
            if (after is null || (after > 0 && at < after))
            {
                counter[below] = null;
            }
        }
    }

    private static string Numeral(ListDefinition list, ListLevel level, int?[] counter)
    {
        var mark = new StringBuilder();
        var pattern = level.Pattern.Length <= LongestPattern ? level.Pattern : "";
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var of = pattern[++i] - '1';
                var shown = list.Levels.TryGetValue(of, out var other) ? other : level;
                var format = level.IsLegal && shown.Format is not "none" ? "decimal" : shown.Format;
                mark.Append(NumeralFormat.Write(counter[of] ?? shown.Start, format));
            }
            else
            {
                mark.Append(pattern[i]);
            }
        }

        return mark.ToString().Trim();
    }

    // Reports tell levels apart by "-" and "+"; every picture of a dot, box or arrow is a dash.
    private static string Bullet(string pattern) => pattern is "+" or "*" ? pattern : "-";
}
