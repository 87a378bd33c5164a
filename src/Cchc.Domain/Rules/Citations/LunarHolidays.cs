using System.Globalization;
using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Rules.Citations;

/// <summary>
/// The public holidays that follow the moon: Tết Nguyên đán (the last day of the old year and the first three of the new) and Giỗ Tổ Hùng
/// Vương (day 10 of the third month), Bộ luật Lao động, Điều 112.
/// </summary>
/// <remarks>
/// Reckoned by the Chinese calendar, which differs from the Vietnamese by a day in some years (1985, 2007, 2030) because of the hour between the two
/// capitals; findings that rest on it are notes.
/// </remarks>
internal static class LunarHolidays
{
    private static readonly ChineseLunisolarCalendar Moon = new();

    internal static LocalizedText? Of(LocalDate day)
    {
        if (day.Year is < 1950 or > 2099)
        {
            return null;
        }

        var date = day.ToDateTimeUnspecified();
        var (month, dayOfMonth) = (MonthOf(date), Moon.GetDayOfMonth(date));
        var tomorrow = date.AddDays(1);
        return (month == 1 && dayOfMonth <= 3) || (MonthOf(tomorrow) == 1 && Moon.GetDayOfMonth(tomorrow) == 1)
            ? new LocalizedText("Tết Nguyên đán", "the Lunar New Year")
            : month == 3 && dayOfMonth == 10 ? new LocalizedText("Giỗ Tổ Hùng Vương", "the Hùng Kings' day") : null;
    }

    // A leap month is counted as a month of its own; it is no holiday, and the months behind it have their numbers all the same.
    private static int MonthOf(DateTime date)
    {
        var (month, leap) = (Moon.GetMonth(date), Moon.GetLeapMonth(Moon.GetYear(date)));
        return leap == 0 || month < leap ? month : month == leap ? 0 : month - 1;
    }
}
