using System.Collections.Frozen;
using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>The words that name a kind of document in running text: official names, names in use, abbreviations.</summary>
internal static class KindWords
{
    private const int MostWords = 4;

    // No Vietnamese syllable is longer, "nghiêng" apart.
    private const int LongestSyllable = 6;

    // Names in use beside the official ones.
    private static readonly (string Name, DocumentKind Kind)[] InUse =
    [
        ("thông báo kết luận", DocumentKind.Notice), ("thông tư liên bộ", DocumentKind.JointCircular), ("thông tư liên ngành", DocumentKind.JointCircular),
        ("tt liên tịch", DocumentKind.JointCircular),
    ];

    private static readonly FrozenDictionary<string, DocumentKind> Names = DocumentKind.All.Select(kind => (kind.Name, Kind: kind)).Concat(InUse)
        .ToFrozenDictionary(pair => TextKey.Bare(pair.Name), pair => pair.Kind, StringComparer.Ordinal);

    // The names without blanks, the longest first; of one word there is nothing to lose.
    private static readonly (string Name, int Letters, DocumentKind Kind)[] Run =
        [.. Names.Where(pair => pair.Key.Contains(' ', StringComparison.Ordinal)).Select(pair => (pair.Key.Replace(" ", "", StringComparison.Ordinal), pair.Key.Count(c => c != ' '), pair.Value)).OrderByDescending(pair => pair.Item2)];

    private static readonly FrozenDictionary<string, DocumentKind>.AlternateLookup<ReadOnlySpan<char>> NameOf = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, DocumentKind>.AlternateLookup<ReadOnlySpan<char>> AbbreviationOf = DocumentKind.All
        .Where(kind => kind.Abbreviation.Length > 1).Select(kind => (kind.Abbreviation, Kind: kind)).Append(("CV", DocumentKind.OfficialLetter)).Append(("CTR", DocumentKind.Programme)).Append(("TTR", DocumentKind.Proposal))
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // The ends of all names ("dinh", "tu lien tich"), to tell quickly what cannot be one, or be longer.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ends = Names.Keys.SelectMany(EndsOf)
        .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Short = DocumentKind.All.Select(kind => kind.Abbreviation).Append("CV")
        .Where(abbreviation => abbreviation.Length > 1).Select(TextKey.Bare).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // By the last letter the lengths of such words, to pass over most others without looking them up.
    private static readonly uint[] Lengths = LengthsByLastLetter();

    /// <summary>Whether a word in bare letters can be the last of a name, or an abbreviation.</summary>
    internal static bool MayEndWith(ReadOnlySpan<char> bareWord) =>
        !bareWord.IsEmpty && (Lengths[bareWord[^1] - 'a'] >> bareWord.Length & 1) != 0 && (Ends.Contains(bareWord) || Short.Contains(bareWord));

    private static uint[] LengthsByLastLetter()
    {
        var lengths = new uint[26];
        foreach (var word in Names.Keys.SelectMany(EndsOf).Concat(DocumentKind.All.Select(kind => TextKey.Bare(kind.Abbreviation))).Append("cv"))
        {
            if (word.Length is > 0 and < 32)
            {
                lengths[word[^1] - 'a'] |= 1u << word.Length;
            }
        }

        return lengths;
    }

    /// <summary>Reads the kind of document whose name or abbreviation ends at <paramref name="end"/>.</summary>
    internal static KindWord? Before(ReadOnlySpan<char> text, int end)
    {
        Span<char> buffer = stackalloc char[MostWords * (Words.Longest + 1)];
        var start = Words.Before(text, end, buffer, out var last);
        if (start == end)
        {
            return null;
        }

        return (Short.Contains(last) ? Abbreviation(text, start, end) : null)
            ?? (Ends.Contains(last) ? Name(text, start, end, buffer, last.Length) : last.Length > LongestSyllable ? Glued(text, end, last) : null);
    }

    // "Tờtrình", "cácNghị định": blanks that a converter lost. Inside a word the name starts with a capital.
    private static KindWord? Glued(ReadOnlySpan<char> text, int end, ReadOnlySpan<char> written)
    {
        foreach (var (name, letters, kind) in Run)
        {
            if (written.EndsWith(name))
            {
                var start = Words.Back(text, end, letters);
                var isInside = start > 0 && BareLetters.IsLetter(text[start - 1]);
                return isInside && !Words.IsCapital(text[start..]) ? null : new KindWord(kind, start, end, IsAbbreviation: false);
            }
        }

        return null;
    }

    // "tich", "lien tich", "tu lien tich", "thong tu lien tich"
    private static IEnumerable<string> EndsOf(string name)
    {
        var words = name.Split(' ');
        return Enumerable.Range(0, words.Length).Select(from => string.Join(' ', words[from..]));
    }

    private static KindWord? Abbreviation(ReadOnlySpan<char> text, int start, int end)
    {
        Span<char> letters = stackalloc char[6];
        var length = 0;
        for (var i = start; i < end; i++)
        {
            if (length == letters.Length)
            {
                return null;
            }

            letters[length] = LookAlikes.Fold(text[i]);
            length += BareLetters.IsNothing(text[i]) ? 0 : 1;
        }

        if (AbbreviationOf.TryGetValue(letters[..length], out var kind))
        {
            return new KindWord(kind, start, end, IsAbbreviation: true);
        }

        return Words.IsCapital(letters) ? null : LooseAbbreviation(letters[..length], start, end);
    }

    // "cv", "nđ", "kh": without capitals.
    private static KindWord? LooseAbbreviation(Span<char> letters, int start, int end)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = char.ToUpperInvariant(letters[i]);
        }

        return AbbreviationOf.TryGetValue(letters, out var kind) ? new KindWord(kind, start, end, IsAbbreviation: true, IsLoose: true) : null;
    }

    // The longest name wins: "thông tư liên tịch" before "thông tư", "bộ luật" before "luật".
    private static KindWord? Name(ReadOnlySpan<char> text, int start, int end, Span<char> buffer, int used)
    {
        KindWord? found = null;
        for (var words = 1; Ends.Contains(buffer[^used..]); words++)
        {
            if (NameOf.TryGetValue(buffer[^used..], out var kind))
            {
                found = new KindWord(kind, start, end, IsAbbreviation: false);
            }

            var gap = words == MostWords ? 0 : Blanks.Before(text, start);
            if (gap <= 0 || gap == start)
            {
                break;
            }

            var before = Words.Before(text, gap, buffer[..^(used + 1)], out var bare);
            if (before == gap)
            {
                break;
            }

            buffer[^(used + 1)] = ' ';
            used += bare.Length + 1;
            start = before;
        }

        if (found is null && used > LongestSyllable)
        {
            Span<char> run = stackalloc char[buffer.Length];
            var length = 0;
            foreach (var c in buffer[^used..])
            {
                run[length] = c;
                length += c == ' ' ? 0 : 1;
            }

            return Glued(text, end, run[..length]);
        }

        return found is { } word && IsMeant(text, word) ? word : null;
    }

    // "pháp luật", "kỷ luật" and "mệnh lệnh" name no document, and "Phòng Tài chính - Kế hoạch" is an agency.
    private static bool IsMeant(ReadOnlySpan<char> text, KindWord word)
    {
        if (word.Kind != DocumentKind.Law && word.Kind != DocumentKind.Order && word.Kind != DocumentKind.Plan)
        {
            return true;
        }

        Span<char> buffer = stackalloc char[Words.Longest];
        var gap = Blanks.Before(text, word.Start);
        if (word.Kind == DocumentKind.Plan)
        {
            gap = gap > 0 && LookAlikes.Fold(text[gap - 1]) is '-' or '&' ? Blanks.Before(text, gap - 1) : gap;
            return gap < 9 || !Words.IsPhrase(text[Words.Back(text, gap, 8)..gap].TrimStart(), "tài chính");
        }

        var start = gap > 0 ? Words.Before(text, gap, buffer, out _) : gap;
        var before = start < gap ? Words.Composed(text[start..gap], buffer) : default;
        return word.Kind == DocumentKind.Law ? before is not ("pháp" or "kỷ" or "kỉ" or "quy") : before is not ("mệnh" or "hiệu");
    }
}
