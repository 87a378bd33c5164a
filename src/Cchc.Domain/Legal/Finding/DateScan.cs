using System.Globalization;
using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>The date of issue where it stands in a text: "ngày 05/3/2020", "ngày 05 tháng 3 năm 2020", "05-3-2020".</summary>
internal static class DateScan
{
    /// <summary>Reads a date that starts at a place, with or without "ngày"; gives the place behind it, or -1.</summary>
    internal static int Read(ReadOnlySpan<char> text, int at, out WrittenDate date)
    {
        date = default;
        var word = Words.Skip(text, at, "ngay");
        var start = word < 0 ? at : Blanks.After(text, word);
        if (start < 0 || !TryNumber(text, start, 2, out var day, out var end))
        {
            return -1;
        }

        if (word >= 0 && end == start + 1 && SecondDigit(text, end) is var second && second > 0)
        {
            day = (10 * day) + text[second] - '0';
            end = second + 1;
        }

        var mark = Blanks.After(text, end);
        if (mark < 0 || mark == text.Length)
        {
            return -1;
        }

        return LookAlikes.Fold(text[mark]) is '/' or '-' or '.'
            ? ReadInDigits(text, mark, day, hasWord: word >= 0, out date)
            : word >= 0 ? ReadInWords(text, mark, day, out date) : -1;
    }

    private static int ReadInDigits(ReadOnlySpan<char> text, int mark, int day, bool hasWord, out WrittenDate date)
    {
        date = default;
        var separator = LookAlikes.Fold(text[mark]);
        if (!TryAfterMark(text, mark, 2, out var month, out var end))
        {
            return -1;
        }

        mark = Blanks.After(text, end);
        if (mark < 0 || mark == text.Length || LookAlikes.Fold(text[mark]) is not ('/' or '-' or '.')
            || (separator == '.' && LookAlikes.Fold(text[mark]) != '.') || !TryYear(text, mark + 1, out var year, out end))
        {
            return -1;
        }

        return TryDate(year, month, day, hasWord, out date) ? end : -1;
    }

    private static int ReadInWords(ReadOnlySpan<char> text, int at, int day, out WrittenDate date)
    {
        date = default;
        var word = Words.Skip(text, at, "thang");
        var start = word < 0 ? -1 : Blanks.After(text, word);
        if (start < 0 || !TryNumber(text, start, 2, out var month, out var end))
        {
            return -1;
        }

        // "tháng 7/2021" too.
        var next = Blanks.After(text, end);
        next = next >= 0 && next < text.Length && text[next] == ',' ? Blanks.After(text, next + 1) : next;
        if (next < 0 || next == text.Length)
        {
            return -1;
        }

        int year;
        if (LookAlikes.Fold(text[next]) is '/' or '-')
        {
            return TryYear(text, next + 1, out year, out end) && TryDate(year, month, day, hasWord: false, out date) ? end : -1;
        }

        word = Words.Skip(text, next, "nam");
        start = word < 0 ? -1 : Blanks.After(text, word);
        return start >= 0 && TryYear(text, start, out year, out end) && TryDate(year, month, day, hasWord: false, out date) ? end : -1;
    }

    private static bool TryAfterMark(ReadOnlySpan<char> text, int mark, int mostDigits, out int number, out int end)
    {
        number = end = 0;
        var start = Blanks.After(text, mark + 1);
        return start >= 0 && TryNumber(text, start, mostDigits, out number, out end);
    }

    private static bool TryYear(ReadOnlySpan<char> text, int at, out int year, out int end)
    {
        year = end = 0;
        var start = Blanks.After(text, at);
        return start >= 0 && start < text.Length && (YearScan.TryRead(text, start, out year, out end) || TryNumber(text, start, 4, out year, out end));
    }

    // "ngày 2 5 tháng 4": the second digit of a day, or -1.
    private static int SecondDigit(ReadOnlySpan<char> text, int end)
    {
        var at = Blanks.After(text, end, lineBreaks: 0);
        var isDigit = at == end + 1 && at < text.Length && char.IsAsciiDigit(text[at]) && NumberScan.DigitsEnd(text, at) == at + 1;
        var next = isDigit ? Blanks.After(text, at + 1) : -1;
        return next >= 0 && next < text.Length && (Words.Skip(text, next, "thang") > 0 || text[next] is '/') ? at : -1;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, int at, int mostDigits, out int number, out int end)
    {
        number = 0;
        end = at < text.Length ? NumberScan.DigitsEnd(text, at) : at;
        return end > at && end - at <= mostDigits
            && int.TryParse(text[at..end], NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    // Two digits of a year are told only behind "ngày": 05/3/20 alone may be anything.
    private static bool TryDate(int year, int month, int day, bool hasWord, out WrittenDate date)
    {
        date = default;
        var full = year >= 1000 ? year : hasWord && year is >= 0 and < 100 ? year + (year < 50 ? 2000 : 1900) : 0;
        if (full is < 1900 or > 2199)
        {
            return false;
        }

        date = new WrittenDate(full, month, day);
        return true;
    }
}
