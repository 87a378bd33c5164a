using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>One word or mark of a pinpoint where it stands in a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Unit">The unit of a unit's word.</param>
internal readonly record struct PinpointToken(PinpointTokenKind Kind, int Start, int End, PinpointUnit Unit = default)
{
    internal bool IsNumber => Kind == PinpointTokenKind.Number;

    /// <summary>The token that ends at a place.</summary>
    internal static PinpointToken Before(ReadOnlySpan<char> text, int end, int floor)
    {
        if (text[end - 1] == ',' || LookAlikes.Fold(text[end - 1]) == '-')
        {
            return new PinpointToken(text[end - 1] == ',' ? PinpointTokenKind.Comma : PinpointTokenKind.To, end - 1, end);
        }

        // "điểm a)": the bracket belongs to the letter.
        var wordEnd = text[end - 1] == ')' && end - 2 >= floor && BareLetters.IsLetter(text[end - 2]) ? end - 1 : end;
        var start = wordEnd;
        while (start > floor && IsInWord(text, start - 1))
        {
            start--;
        }

        start = Math.Max(start, Glued(text, start, wordEnd));
        return start == wordEnd ? default : Of(text, start, end, floor);
    }

    /// <summary>The token that starts at a place.</summary>
    internal static PinpointToken After(ReadOnlySpan<char> text, int start)
    {
        if (text[start] == ',' || LookAlikes.Fold(text[start]) == '-')
        {
            return new PinpointToken(text[start] == ',' ? PinpointTokenKind.Comma : PinpointTokenKind.To, start, start + 1);
        }

        var end = start;
        while (end < text.Length && IsInWord(text, end))
        {
            end++;
        }

        end = Glued(text, start, end) is var digits and > 0 ? digits : end;
        end += end > start && end < text.Length && text[end] == ')' ? 1 : 0;
        return end == start ? default : Of(text, start, end, 0);
    }

    // "khoản2 Điều5": where the digits start that are glued to the word for a unit, or -1.
    private static int Glued(ReadOnlySpan<char> text, int start, int end)
    {
        var digits = text[start..end].IndexOfAnyInRange('0', '9');
        if (digits < 4)
        {
            return -1;
        }

        Span<char> buffer = stackalloc char[Words.Longest];
        Words.After(text[start..(start + digits)], 0, buffer, out var bare);
        return bare is "diem" or "khoan" or "dieu" or "chuong" or "phan" ? start + digits : -1;
    }

    private static PinpointToken Of(ReadOnlySpan<char> text, int start, int end, int floor)
    {
        var word = text[start..end].TrimEnd(')');
        Span<char> buffer = stackalloc char[Words.Longest];
        var isWord = Words.After(word, 0, buffer, out var bare) == word.Length;
        if (!isWord || bare.Length == 1 || IsRoman(word))
        {
            return IsNumeral(word) ? new PinpointToken(PinpointTokenKind.Number, start, end) : default;
        }

        return bare switch
        {
            "diem" => new PinpointToken(PinpointTokenKind.Unit, start, end, PinpointUnit.Point),
            "khoan" => new PinpointToken(PinpointTokenKind.Unit, start, end, PinpointUnit.Clause),
            "dieu" => new PinpointToken(PinpointTokenKind.Unit, start, end, PinpointUnit.Article),
            "chuong" => new PinpointToken(PinpointTokenKind.Unit, start, end, PinpointUnit.Chapter),
            "phan" => new PinpointToken(PinpointTokenKind.Unit, start, end, PinpointUnit.Part),
            "muc" when Words.Is(word, "mục") || Words.Is(word, "muc") => Section(text, start, end, floor),
            "va" or "hoac" => new PinpointToken(PinpointTokenKind.And, start, end),
            "den" or "toi" => new PinpointToken(PinpointTokenKind.To, start, end),
            "cua" when OfWord.Is(word) => new PinpointToken(PinpointTokenKind.Of, start, end),
            "nhat" or "hai" or "ba" or "tu" or "nam" or "sau" or "bay" or "tam" or "chin" or "muoi" => Ordinal(text, start, end, floor),
            _ => default,
        };
    }

    private static PinpointToken Section(ReadOnlySpan<char> text, int start, int end, int floor) =>
        WordBefore(text, start, floor, "tieu") is var sub and >= 0
            ? new PinpointToken(PinpointTokenKind.Unit, sub, end, PinpointUnit.Subsection)
            : new PinpointToken(PinpointTokenKind.Unit, start, end, PinpointUnit.Section);

    // "phần thứ nhất"
    private static PinpointToken Ordinal(ReadOnlySpan<char> text, int start, int end, int floor) =>
        WordBefore(text, start, floor, "thu") is var ordinal and >= 0 ? new PinpointToken(PinpointTokenKind.Number, ordinal, end) : default;

    private static int WordBefore(ReadOnlySpan<char> text, int start, int floor, ReadOnlySpan<char> expected)
    {
        Span<char> buffer = stackalloc char[Words.Longest];
        var gap = Blanks.Before(text, start);
        if (gap <= floor)
        {
            return -1;
        }

        var before = Words.Before(text, gap, buffer, out var word);
        return before < gap && word.SequenceEqual(expected) ? before : -1;
    }

    private static bool IsInWord(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiDigit(text[at]) || BareLetters.IsNothing(text[at]) || BareLetters.IsLetter(text[at])
        || (text[at] == '.' && at > 0 && at + 1 < text.Length && IsMember(text[at - 1]) && IsMember(text[at + 1]));

    private static bool IsMember(char c) => char.IsAsciiLetterOrDigit(c);

    // 5, 5a, 2.1, II.3, a, đ, B
    private static bool IsNumeral(ReadOnlySpan<char> word)
    {
        foreach (var part in word.Split('.'))
        {
            var member = word[part];
            var digits = member.IndexOfAnyExceptInRange('0', '9');
            digits = digits < 0 ? member.Length : digits;
            var letter = member[digits..];
            if (member.Length is 0 or > 6 || !(letter.IsEmpty || IsLetter(letter) || (digits == 0 && IsRoman(letter))))
            {
                return false;
            }
        }

        return !word.IsEmpty;
    }

    private static bool IsLetter(ReadOnlySpan<char> letter)
    {
        var at = 0;
        return VietnameseLetters.Read(letter, ref at) is var read && at == letter.Length && (char.IsAsciiLetter(read) || read is 'đ' or 'Đ');
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length <= 6 && word.IndexOfAnyExcept("IVXLC") < 0;
}
