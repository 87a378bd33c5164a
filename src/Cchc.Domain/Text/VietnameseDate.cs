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
    /// <summary>
    /// Reads "ngày 05 tháng 3 năm 2020", "ngày tháng 3 năm 2022", "tháng 3 năm 2022", "05/3/2020", "ngày 05-3-2020" wherever it
    /// first stands in a text.
    /// </summary>
    internal static bool TryFind(string text, out VietnameseDate date)
    {
        var key = TextKey.Of(text);
        return TryFindInWords(key, out date) || TryFindInDigits(key, out date);
    }

    private static bool TryFindInWords(string key, out VietnameseDate date)
    {
        date = default;
        var month = key.IndexOf(Words.Month, StringComparison.Ordinal);
        if (month < 0)
        {
            return false;
        }

        var year = key.IndexOf(Words.Year, month, StringComparison.Ordinal);
        if (year < 0 || !TryNumber(key.AsSpan(year + Words.Year.Length), 4, out var y) || y < 1000)
        {
            return false;
        }

        var day = key.LastIndexOf(Words.Day, month, StringComparison.Ordinal);
        int? d = day >= 0 && TryNumber(key.AsSpan(day + Words.Day.Length, month - day - Words.Day.Length), 2, out var dd) ? dd : null;
        int? m = TryNumber(key.AsSpan(month + Words.Month.Length, year - month - Words.Month.Length), 2, out var mm) ? mm : null;
        date = new VietnameseDate(m is null ? null : d, m, y);
        return true;
    }

    private static bool TryFindInDigits(string key, out VietnameseDate date)
    {
        date = default;
        for (var i = 0; i < key.Length; i++)
        {
            if (char.IsAsciiDigit(key[i]) && (i == 0 || !char.IsAsciiDigit(key[i - 1]))
                && TryNumber(key.AsSpan(i), 2, out var d) && TrySeparated(key, i, out var m, out var y))
            {
                date = new VietnameseDate(d, m, y);
                return true;
            }
        }

        return false;
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
        text = text.TrimStart(" .…_");
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
