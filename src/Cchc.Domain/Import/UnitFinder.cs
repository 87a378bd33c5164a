using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>
/// Tells the reporting unit and its superiors from the text: the commune whose People's Committee is named most often, the
/// district and the province likewise. The spelling is the most frequent one.
/// </summary>
internal sealed class UnitFinder
{
    private static readonly string[] Committees = ["ubnd", "uy ban nhan dan", "hdnd", "hoi dong nhan dan", "dia ban"];

    private const int LongestWord = 6;

    private static readonly string[] NotAUnit = [TextKey.Of("xã"), TextKey.Of("hội"), TextKey.Of("chủ")];

    private static readonly (UnitKind Kind, string[] Words)[] Designations =
        [.. Enum.GetValues<UnitKind>().Select(kind => (kind, AdministrativeUnit.WordFor(kind).Split(' ').Select(TextKey.Of).ToArray()))];

    private readonly List<(UnitKind Kind, string Name, bool ByCommittee)> named = [];

    internal void Hear(string text)
    {
        var words = text.Split([' ', '\n', '\u00A0', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var keys = Array.ConvertAll(words, word => MayBeOfDesignation(word) ? TextKey.Of(word) : "");
        for (var i = 0; i < words.Length; i++)
        {
            if (TryDesignation(words, keys, i, out var kind, out var length) && NameAt(words, i + length) is { Length: > 0 } name)
            {
                named.Add((kind, name, IsAfterCommittee(words, i)));
            }
        }
    }

    internal AdministrativeUnit? Decide(List<Issue> issues)
    {
        var province = Best(UnitKind.Province, UnitKind.City);
        var district = Best(UnitKind.District, UnitKind.UrbanDistrict, UnitKind.Town, UnitKind.City);
        district = district is not null && province is not null && district.FullName == province.FullName ? null : district;
        var unit = Best(UnitKind.Commune, UnitKind.Ward, UnitKind.Township, UnitKind.SpecialZone);
        if (unit is null)
        {
            issues.Add(new Issue(ImportIssues.NoUnit.With()));
        }

        var superior = district is null ? province : district with { Superior = province };
        return unit is null ? superior : unit with { Superior = superior };
    }

    private AdministrativeUnit? Best(params ReadOnlySpan<UnitKind> kinds)
    {
        var wanted = kinds.ToArray();
        var candidates = named.Where(unit => wanted.Contains(unit.Kind)).ToList();
        var best = candidates.GroupBy(unit => (unit.Kind, Key: TextKey.Of(unit.Name)))
            .OrderByDescending(group => group.Count(unit => unit.ByCommittee))
            .ThenByDescending(group => group.Count())
            .FirstOrDefault();
        if (best is null)
        {
            return null;
        }

        // A heading in capitals says the name, not its spelling.
        var mixed = best.Where(unit => !ListMark.IsUpper(unit.Name)).ToList();
        var spelling = (mixed.Count > 0 ? mixed : best.Select(unit => (unit.Kind, Name: TitleCase(unit.Name), unit.ByCommittee)))
            .GroupBy(unit => VietnameseLetters.Compose(unit.Name), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .First().Key;
        return new AdministrativeUnit(best.Key.Kind, spelling);
    }

    // By its letters without marks; other words need no key.
    private static bool MayBeOfDesignation(string word)
    {
        Span<char> letters = stackalloc char[LongestWord];
        var count = 0;
        foreach (var c in word)
        {
            var letter = c is 'ð' or 'Ð' ? 'd' : BareLetters.Of(c);
            if (char.IsAsciiLetterLower(letter))
            {
                if (count == LongestWord)
                {
                    return false;
                }

                letters[count++] = letter;
            }
        }

        return letters[..count] is "xa" or "phuong" or "thi" or "tran" or "thanh" or "pho" or "dac" or "khu" or "huyen" or "quan" or "tinh" or "hoi" or "chu";
    }

    private static bool TryDesignation(string[] words, string[] keys, int at, out UnitKind kind, out int length)
    {
        kind = default;
        length = 0;

        // "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" names no commune.
        if (keys[at].Length == 0 || keys.AsSpan(at).StartsWith(NotAUnit))
        {
            return false;
        }

        foreach (var (candidate, designation) in Designations)
        {
            if (at + designation.Length < words.Length && keys.AsSpan(at, designation.Length).SequenceEqual(designation)
                && char.IsLetter(words[at + designation.Length - 1][^1]))
            {
                kind = candidate;
                length = designation.Length;
                return true;
            }
        }

        return false;
    }

    // The words with a capital that follow, up to four; punctuation ends the name.
    private static string NameAt(string[] words, int at)
    {
        var name = new List<string>();
        var shout = ListMark.IsUpper(words[at - 1]);
        for (var i = at; i < words.Length && name.Count < 4; i++)
        {
            var word = words[i].TrimEnd(',', '.', ';', ':', '/', ')', '”', '"', '*');
            if (word.Length == 0 || !(char.IsUpper(word[0]) || (name.Count == 0 && word.All(char.IsAsciiDigit)))
                || (word.Length > 1 && !shout && ListMark.IsUpper(word)))
            {
                break;
            }

            name.Add(word);
            if (word.Length != words[i].Length)
            {
                break;
            }
        }

        return string.Join(' ', name);
    }

    private static bool IsAfterCommittee(string[] words, int at) =>
        Array.Exists(Committees, committee =>
        {
            var length = committee.Split(' ').Length;
            return at >= length && TextKey.Bare(string.Join(' ', words[(at - length)..at])) == committee;
        });

    private static string TitleCase(string name) => string.Join(' ', name.Split(' ').Select(word => word[..1] + word[1..].ToLowerInvariant()));
}
