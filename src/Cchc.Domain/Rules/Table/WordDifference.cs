using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Table;

/// <summary>In which words one wording differs from another.</summary>
internal static class WordDifference
{
    internal static LocalizedText Between(string found, string expected)
    {
        var (one, other) = (Words(found), Words(expected));
        var first = 0;
        while (first < one.Length && first < other.Length && TextKey.Of(one[first]) == TextKey.Of(other[first]))
        {
            first++;
        }

        var last = 0;
        while (last < one.Length - first && last < other.Length - first && TextKey.Of(one[^(last + 1)]) == TextKey.Of(other[^(last + 1)]))
        {
            last++;
        }

        var (has, lacks) = (string.Join(' ', one[first..(one.Length - last)]), string.Join(' ', other[first..(other.Length - last)]));
        return (has.Length, lacks.Length) switch
        {
            (0, 0) => new LocalizedText($"“{found}”, mẫu ghi “{expected}”", $"“{found}”, the form has “{expected}”"),
            (0, _) => new LocalizedText($"thiếu “{lacks}”", $"“{lacks}” is missing"),
            (_, 0) => new LocalizedText($"thừa “{has}”", $"“{has}” is added"),
            _ => new LocalizedText($"“{has}” thay cho “{lacks}”", $"“{has}” in place of “{lacks}”"),
        };
    }

    private static string[] Words(string text) => text.Split([' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
}
