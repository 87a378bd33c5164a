using System.Buffers;
using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>
/// The name of a law before its number or its date: "Luật Cán bộ, công chức số 22/2008/QH12", "Luật sửa đổi, bổ sung một số điều
/// của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019".
/// </summary>
internal static class LawNameScan
{
    // The longest title of an amending law that is met names ten other laws.
    private const int Longest = 500;

    // The longest name of an honour in quotation marks.
    private const int LongestQuotation = 60;

    // Marks that no name of a law goes over.
    private static readonly SearchValues<char> Ends = SearchValues.Create(".;:!?");

    // Ordinances have a semicolon in their title: "Pháp lệnh Chi phí giám định, định giá; chi phí cho người làm chứng …".
    private static readonly SearchValues<char> EndsOfOrdinance = SearchValues.Create(".:!?");

    /// <summary>The law named before <paramref name="end"/>: its word, or null where none is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the number, its "số" or the date starts.</param>
    /// <param name="floor">Where the reference before ended.</param>
    /// <param name="isByDate">True where only a date follows: then the word must be a capital and the words must read like a name.</param>
    internal static KindWord? Before(ReadOnlySpan<char> text, int end, int floor, bool isByDate)
    {
        floor = Math.Max(floor, end - Longest);
        var clause = floor + text[floor..end].LastIndexOfAny(Ends) + 1;
        if (Find(text, end, clause, isByDate) is { } found)
        {
            return found;
        }

        var sentence = isByDate || clause == floor ? clause : floor + text[floor..end].LastIndexOfAny(EndsOfOrdinance) + 1;
        return sentence < clause && Find(text, end, sentence, isByDate) is { } law && law.Kind == DocumentKind.Ordinance ? law : null;
    }

    private static KindWord? Find(ReadOnlySpan<char> text, int end, int floor, bool isByDate)
    {
        if (!HasLaw(text[floor..end]))
        {
            return null;
        }

        Span<char> buffer = stackalloc char[Words.Longest];
        KindWord? nearest = null;
        KindWord? found = null;
        var hasNumber = false;
        var at = Blanks.Before(text, end);
        for (var isLast = true; at > floor; isLast = false)
        {
            var start = Words.Before(text, at, buffer, out var word);
            if (start == at)
            {
                // "37 Luật", "Điều 6": numbers stand only in the title of an amending law.
                var next = BeforeMark(text, at, out var isNumber);
                hasNumber |= isNumber;
                if (next < 0)
                {
                    break;
                }

                at = next;
                continue;
            }

            if (start < floor || (isLast && isByDate && IsNotLastOfName(text[start..at], buffer)) || (isByDate && IsNotInName(text, start, at, buffer)))
            {
                break;
            }

            if (word is "luat" or "lenh" && IsLaw(text, at, isByDate) is { } law)
            {
                if (at == Blanks.Before(text, end))
                {
                    break;
                }

                nearest ??= hasNumber ? null : law;
                start = law.Start;
                if (IsAmending(text, law.End))
                {
                    found = law;
                    if (!IsBehindOf(text, law.Start))
                    {
                        break;
                    }
                }
            }

            at = Blanks.Before(text, start);
        }

        return found ?? nearest;
    }

    // Most dates stand behind no law: look for "luật" and "lệnh" before reading word by word.
    private static bool HasLaw(ReadOnlySpan<char> text)
    {
        for (var rest = text; rest.LastIndexOfAny('L', 'l') is var at && at >= 0; rest = rest[..at])
        {
            if (at + 1 < text.Length && BareLetters.Of(text[at + 1]) is 'u' or 'e')
            {
                return true;
            }
        }

        return false;
    }

    private static KindWord? IsLaw(ReadOnlySpan<char> text, int end, bool needsCapital)
    {
        var word = KindWords.Before(text, end);
        return word is { } law && (law.Kind == DocumentKind.Law || law.Kind == DocumentKind.Code || law.Kind == DocumentKind.Ordinance)
            && (!needsCapital || Words.IsCapital(text[law.Start..]) || IsName(text, Blanks.After(text, end))) && !(needsCapital && IsOfLawyers(text, law)) ? law : null;
    }

    // "luật Đất đai", "luật tổ chức …": behind the small word a capital, or the verb of a title.
    private static bool IsName(ReadOnlySpan<char> text, int at) =>
        at > 0 && at < text.Length && (Words.IsCapital(text[at..]) || Words.Skip(text, at, "to") > 0 || Words.Skip(text, at, "sua") > 0);

    // "Văn phòng Luật sư", "Hội Luật gia", "Trường Đại học Luật"
    private static bool IsOfLawyers(ReadOnlySpan<char> text, KindWord law)
    {
        Span<char> buffer = stackalloc char[Words.Longest];
        var at = Blanks.After(text, law.End);
        var end = at <= law.End || at == text.Length ? -1 : Words.After(text, at, buffer, out _);
        if (end > at && Words.Composed(text[at..end], buffer) is "sư" or "gia")
        {
            return true;
        }

        at = Blanks.Before(text, law.Start, lineBreaks: 1);
        var start = at <= 0 ? at : Words.Before(text, at, buffer, out _);
        return start < at && Words.Composed(text[start..at], buffer) is "học" or "ty" or "khoa";
    }

    // An amending law has other laws in its title.
    private static bool IsAmending(ReadOnlySpan<char> text, int end)
    {
        var at = Blanks.After(text, end);
        var word = at < 0 ? -1 : Words.Skip(text, at, "sua");
        at = word < 0 ? -1 : Blanks.After(text, word);
        return at >= 0 && Words.Skip(text, at, "doi") >= 0;
    }

    private static bool IsBehindOf(ReadOnlySpan<char> text, int start)
    {
        Span<char> buffer = stackalloc char[Words.Longest];
        var end = Blanks.Before(text, start);
        var word = end <= 0 ? end : Words.Before(text, end, buffer, out _);
        return end > 0 && word < end && OfWord.Is(text[word..end]);
    }

    // The place before a mark, a number or "(sửa đổi)" in the name; -1 where the name cannot go on.
    private static int BeforeMark(ReadOnlySpan<char> text, int at, out bool isNumber)
    {
        isNumber = char.IsAsciiDigit(text[at - 1]);
        var mark = LookAlikes.Fold(text[at - 1]);
        if (isNumber)
        {
            var start = at;
            while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            {
                start--;
            }

            return at - start <= 3 && start > 0 && BareLetters.IsBlank(text[start - 1]) ? Blanks.Before(text, start) : -1;
        }

        if (mark == ')')
        {
            var open = text[Math.Max(0, at - 30)..at].LastIndexOf('(');
            var inside = open < 0 ? at : Math.Max(0, at - 30) + open + 1;
            return open >= 0 && IsAmending(text, inside) ? Blanks.Before(text, inside - 1) : -1;
        }

        // "danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng”"
        if (mark is '”' or '"')
        {
            var from = Math.Max(0, at - 1 - LongestQuotation);
            var open = text[from..(at - 1)].LastIndexOfAny('“', '"');
            return open > 0 ? Blanks.Before(text, from + open) : -1;
        }

        return mark is ',' or '-' or '&' or ';' ? Blanks.Before(text, at - 1) : -1;
    }

    // "Luật Đất đai có hiệu lực từ ngày …", "Luật Đất đai được thông qua ngày …"
    private static bool IsNotLastOfName(ReadOnlySpan<char> written, Span<char> buffer) =>
        Words.Composed(written, buffer) is "từ" or "vào" or "đến" or "trước" or "sau" or "kể" or "qua" or "hành" or "ký" or "trong" or "là" or "và" or "cho" or "theo" or "này" or "của" or "ngày" or "tại" or "hoặc";

    private static bool IsNotInName(ReadOnlySpan<char> text, int start, int end, Span<char> buffer) => Words.Composed(text[start..end], buffer) switch
    {
        "được" or "này" or "trên" or "nếu" or "khi" or "đã" or "kể" or "trước" => true,
        // "… theo phương thức đối tác công tư", "… theo hợp đồng"
        "theo" => NextWord(text, end, buffer) is not ("phương" or "hợp"),
        // "… của người nước ngoài tại Việt Nam", "… đầu tư vào sản xuất, kinh doanh tại doanh nghiệp"
        "tại" => NextWord(text, end, buffer) is not ("việt" or "doanh"),
        // "… có hiệu lực …", but "… tiết kiệm và hiệu quả", "… danh hiệu vinh dự Nhà nước"
        "hiệu" => NextWord(text, end, buffer) is "lực",
        _ => false,
    };

    private static ReadOnlySpan<char> NextWord(ReadOnlySpan<char> text, int at, Span<char> buffer)
    {
        var next = Blanks.After(text, at);
        if (next <= at || next == text.Length)
        {
            return default;
        }

        Span<char> letters = stackalloc char[Words.Longest];
        return Words.Composed(text[next..Words.After(text, next, letters, out _)], buffer);
    }
}
