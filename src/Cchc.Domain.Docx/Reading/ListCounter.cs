using System.Text;

namespace Cchc.Domain.Docx.Reading;

/// <summary>Counts the lists of a document as Word does, so that the numeral printed before a paragraph is not lost.</summary>
internal sealed class ListCounter(NumberingDefinitions definitions)
{
    internal const int Levels = 9;

    // Word takes 31 characters; a longer pattern is no numeral, and it would be printed before every paragraph.
    private const int LongestPattern = 64;

    private const string BulletSigns = "\uF02A\uF02B\uF02D\uF06C\uF06E\uF06F\uF071\uF076\uF0A7\uF0A8\uF0B7\uF0D8\uF0E0\uF0FC";

    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<(int List, int Level)> started = [];

    /// <summary>Counts one paragraph and gives its mark; empty where the paragraph is in no list.</summary>
    /// <param name="listId">The list of the paragraph, or null.</param>
    /// <param name="levelIndex">Its level, from 0; null where the style tells.</param>
    /// <param name="style">The style of the paragraph.</param>
    /// <param name="depth">How many levels the style stands for ("List Bullet 2").</param>
    internal string Next(int? listId, int? levelIndex, string style, int depth)
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
        return level.Format == "bullet" ? Bullet(list, level.Pattern, at, depth) : Numeral(list, level, counter);
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

    /// <summary>Whether a sign of a symbol font is one that people take for bullets: dots, boxes, arrows, ticks.</summary>
    internal static bool IsBullet(char sign) => BulletSigns.Contains(sign);

    /// <summary>The sign as text. Fonts of symbols have the signs of ASCII from F020 on; a picture is a dash.</summary>
    internal static string Sign(char sign) => sign is '\uF02A' or '\uF02B' ? ((char)(sign - 0xF000)).ToString() : "-";

    // Reports tell levels apart by "-" and "+": a picture below other bullets is a plus. A blank is an indent; nothing at all is a picture.
    private static string Bullet(ListDefinition list, string pattern, int at, int depth)
    {
        var sign = pattern.Trim();
        if (sign is "-" or "+" or "*" || (sign.Length == 0 && pattern.Length > 0))
        {
            return sign;
        }

        if (sign is "\uF02A" or "\uF02B" or "\uF02D")
        {
            return Sign(sign[0]);
        }

        for (var above = 0; above < at && depth < 2; above++)
        {
            depth += list.Levels.TryGetValue(above, out var level) && level.Format == "bullet" ? 1 : 0;
        }

        return depth < 2 ? "-" : "+";
    }
}
