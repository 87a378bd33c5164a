using System.Globalization;
using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Rules.Prose;

/// <summary>Days as findings write them: 05/3/2020, with the padding of Nghị định 30/2020/NĐ-CP.</summary>
internal static class Days
{
    internal static LocalizedText Written(LocalDate day) => Written(WrittenDate.FromLocalDate(day));

    internal static LocalizedText Written(WrittenDate day)
    {
        var text = Slashed(day.Day, day.Month, day.Year);
        return new LocalizedText(text, text);
    }

    internal static string Plain(LocalDate day) => WrittenDate.FromLocalDate(day).ToString();

    internal static string Slashed(int day, int month, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{day:D2}/{(month < 3 ? "0" : "")}{month}/{year:D4}");

    internal static LocalizedText Between(DateInterval days) => new(
        $"{Written(days.Start).Vi} đến {Written(days.End).Vi}", $"{Written(days.Start).En} to {Written(days.End).En}");
}
