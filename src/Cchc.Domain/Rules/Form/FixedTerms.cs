using System.Collections.Frozen;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Form;

/// <summary>Terms of the field that have one wording. One other syllable in it, or one that is missing, is a slip: "của cách hành chính".</summary>
internal static class FixedTerms
{
    private static readonly (ulong[] Keys, string Written, string[] Words)[] Terms = [.. new[]
    {
        "cải cách hành chính", "thủ tục hành chính", "cải cách thủ tục hành chính", "cải cách chế độ công vụ", "văn bản quy phạm pháp luật", "một cửa liên thông", "ủy ban nhân dân", "hội đồng nhân dân",
        "dịch vụ công trực tuyến", "dịch vụ bưu chính công ích", "bưu chính công ích", "tiếp nhận và trả kết quả", "quy trình nội bộ", "kỷ luật kỷ cương hành chính", "trang thông tin điện tử", "chính quyền điện tử",
        "cổng dịch vụ công", "cải cách tài chính công", "cải cách thể chế", "chức năng nhiệm vụ quyền hạn", "quy chế chi tiêu nội bộ", "hệ thống quản lý chất lượng", "công nghệ thông tin",
    }.Select(term => (WordKey.OfPhrase(term), term, term.Split(' ')))];

    // One syllable may be off: the first or the second is right.
    private static readonly FrozenDictionary<ulong, (ulong[] Keys, string Written, string[] Words)[]> ByFirst = Terms.GroupBy(term => term.Keys[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    private static readonly FrozenDictionary<ulong, (ulong[] Keys, string Written, string[] Words)[]> BySecond = Terms.GroupBy(term => term.Keys[1]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    internal static IEnumerable<ulong> Firsts => ByFirst.Keys;

    internal static IEnumerable<ulong> Seconds => BySecond.Keys;

    internal static IEnumerable<ulong> Thirds => Terms.Select(term => term.Keys[2]);

    /// <summary>The term that is meant by the words at a place, and how many words are there; or null.</summary>
    internal static (int Words, string Right)? At(ProsePart part, int at)
    {
        var tokens = part.Tokens;
        return at + 2 >= tokens.Length ? null : Near(part, at, ByFirst.GetValueOrDefault(tokens[at].Key, [])) ?? Near(part, at, BySecond.GetValueOrDefault(tokens[at + 1].Key, []));
    }

    private static (int Words, string Right)? Near(ProsePart part, int at, (ulong[] Keys, string Written, string[] Words)[] terms)
    {
        foreach (var (keys, written, words) in terms)
        {
            if (at + keys.Length <= part.Tokens.Length && IsNear(part, at, keys, words))
            {
                return (keys.Length, written);
            }
        }

        return null;
    }

    // All syllables but one, and that one alike: the same first letter, and no more than two letters off.
    private static bool IsNear(ProsePart part, int at, ulong[] keys, string[] words)
    {
        var tokens = part.Tokens;
        var off = -1;
        for (var i = 0; i < keys.Length; i++)
        {
            if (tokens[at + i].Key != keys[i])
            {
                if (off >= 0)
                {
                    return false;
                }

                off = i;
            }

            if (!tokens[at + i].IsWord)
            {
                return false;
            }
        }

        return off >= 0 && keys.Length >= 3 && MayBeAlike(part.Text[tokens[at + off].Start], words[off]) && IsAlike(part.Words(at + off, at + off), words[off]);
    }

    // A mark behind a letter makes no other letter of it, as far as words are compared without their marks.
    private static bool MayBeAlike(char first, string expected) => !char.IsAsciiLetter(first) || BareLetters.Of(first) == BareLetters.Of(expected[0]);

    private static bool IsAlike(string found, string expected)
    {
        var (one, other) = (TextKey.Bare(found), TextKey.Bare(expected));
        return one.Length > 0 && other.Length > 0 && one[0] == other[0] && EditDistance.Of(one, other) <= 2 && !string.Equals(found, expected, StringComparison.OrdinalIgnoreCase);
    }
}
