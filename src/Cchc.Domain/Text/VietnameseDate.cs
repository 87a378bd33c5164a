using System.Globalization;

namespace Cchc.Domain.Text;

/// <summary>
/// Day, month and year as found in a Vietnamese date phrase; a part that is not written is null. The parts are as written and
/// may be no calendar date ("31/02/2022"): judging is not reading.
/// </summary>
/// <param name="Day">The day, or null.</param>
/// <param name="Month">The month, or null.</param>
/// <param name="Year">The year.</param>
internal readonly record struct VietnameseDate(int? Day, int? Month, int Year)
{
    // What stands where a number is still to be filled in.
    private const string Fillers = " .…_,/-";

    /// <summary>
    /// Reads "ngày 05 tháng 3 năm 2020", "ngày tháng 3 năm 2022", "tháng 3 năm 2022", "05/3/2020", "ngày 05-3-2020" wherever it
    /// first stands in a text.
    /// </summary>
    internal static bool TryFind(string text, out VietnameseDate date)
    {
        var key = TextKey.Of(text);
        var inWords = FindInWords(key, out var words);
        var inDigits = FindInDigits(key, out var digits);
        date = inWords <= inDigits ? words : digits;
        return Math.Min(inWords, inDigits) < key.Length;
    }

    // The place of the first date in words; the length of the key where there is none. Nothing but its numbers, blanks and dots
    // stands between the words of a date: "6 tháng đầu năm 2022" is none, and a day belongs to its own month.
    private static int FindInWords(string key, out VietnameseDate date)
    {
        for (var month = Next(key, 0); month >= 0; month = Next(key, month + 1))
        {
            var m = Number(key.AsSpan(month + Words.Month.Length), out var rest);
            if (rest.StartsWith(Words.Year, StringComparison.Ordinal)
                && TryNumber(rest[Words.Year.Length..], 4, out var y) && y >= 1000)
            {
                var day = key.LastIndexOf(Words.Day, month, StringComparison.Ordinal);
                ReadOnlySpan<char> gap = default;
                var d = day < 0 ? null : Number(key.AsSpan(day + Words.Day.Length, month - day - Words.Day.Length), out gap);
                date = new VietnameseDate(m is null || !gap.IsEmpty ? null : d, m, y);
                return day >= 0 && gap.IsEmpty ? day : month;
            }
        }

        date = default;
        return key.Length;
    }

    private static int Next(string key, int from) => key.IndexOf(Words.Month, from, StringComparison.Ordinal);

    private static int? Number(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        rest = text.TrimStart(Fillers);
        int? number = TryNumber(rest, 2, out var read) ? read : null;
        rest = number is null ? rest : rest.TrimStart("0123456789").TrimStart(Fillers);
        return number;
    }

    private static int FindInDigits(string key, out VietnameseDate date)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (char.IsAsciiDigit(key[i]) && (i == 0 || !char.IsAsciiDigit(key[i - 1]))
                && TryNumber(key.AsSpan(i), 2, out var d) && TrySeparated(key, i, out var m, out var y))
            {
                date = new VietnameseDate(d, m, y);
                return i;
            }
        }

        date = default;
        return key.Length;
    }

    private static bool TrySeparated(string key, int at, out int month, out int year)
    {
        month = year = 0;
        var i = at + Digits(key, at);
        if (i >= key.Length || key[i] is not ('/' or '-'))
        {
            return false;
        }

        var j = i + 1 + Digits(key, i + 1);
        return TryNumber(key.AsSpan(i + 1), 2, out month) && j < key.Length && key[j] == key[i]
            && Digits(key, j + 1) == 4 && TryNumber(key.AsSpan(j + 1), 4, out year) && year >= 1000;
    }

    private static int Digits(string key, int at)
    {
        var end = at;
        while (end < key.Length && char.IsAsciiDigit(key[end]))
        {
            end++;
        }

        return end - at;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, int maxDigits, out int number)
    {
        text = text.TrimStart(Fillers);
        var end = text.IndexOfAnyExceptInRange('0', '9');
        text = end < 0 ? text : text[..end];
        number = 0;
        return !text.IsEmpty && text.Length <= maxDigits
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    // The words as TextKey spells them.
    private static class Words
    {
        internal static readonly string Day = TextKey.Of("ngày");
        internal static readonly string Month = TextKey.Of("tháng");
        internal static readonly string Year = TextKey.Of("năm");
    }
}
