using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Cchc.Domain.Text;

/// <summary>
/// A day as a document writes it (ngày, tháng, năm): it may be no day of the calendar, such as 31/02/2022. Reading keeps what was
/// written; whether the day exists is asked with <see cref="Calendar"/>.
/// </summary>
/// <remarks>Written in ISO form, <c>2022-02-31</c>. Days order by year, month and day. The default value is the first day of year 1.</remarks>
public readonly struct WrittenDate : IEquatable<WrittenDate>, IComparable<WrittenDate>, ISpanParsable<WrittenDate>
{
    // The first day of year 1 is zero, so that the default value is a day like any other.
    private readonly int packed;

    /// <summary>Makes a day.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month as written, 0 to 99.</param>
    /// <param name="day">The day as written, 0 to 99.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part has more digits than a date has.</exception>
    public WrittenDate(int year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfNegative(month);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 99);
        ArgumentOutOfRangeException.ThrowIfNegative(day);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, 99);
        packed = (year * 10_000) + (month * 100) + day - 1_01_01;
    }

    /// <summary>The year.</summary>
    public int Year => (packed + 1_01_01) / 10_000;

    /// <summary>The month as written; 1 to 12 in a day of the calendar.</summary>
    public int Month => (packed + 1_01_01) / 100 % 100;

    /// <summary>The day of the month as written.</summary>
    public int Day => (packed + 1_01_01) % 100;

    /// <summary>The day of the calendar, or null where there is no such day.</summary>
    public LocalDate? Calendar => Month is >= 1 and <= 12 && Day >= 1 && Day <= CalendarSystem.Iso.GetDaysInMonth(Year, Month)
        ? new LocalDate(Year, Month, Day)
        : null;

    /// <summary>A day of the calendar.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The same day.</returns>
    public static WrittenDate FromLocalDate(LocalDate date) => new(date.Year, date.Month, date.Day);

    /// <summary>Reads the ISO form; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The day, or what is wrong.</returns>
    public static ParseResult<WrittenDate> Read(ReadOnlySpan<char> text) =>
        text.Length == 10 && text[4] == '-' && text[7] == '-'
        && PlainDigits.TryRead(text[..4], out var year) && PlainDigits.TryRead(text[5..7], out var month) && PlainDigits.TryRead(text[8..], out var day) && year > 0
            ? ParseResult<WrittenDate>.Of(new WrittenDate(year, month, day))
            : ParseResult<WrittenDate>.Failed(TextIssues.NotAWrittenDate, text, 0);

    /// <summary>Reads the ISO form.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The day.</returns>
    /// <exception cref="FormatException">The text is no date.</exception>
    public static WrittenDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text).Value;
    }

    /// <summary>Reads the ISO form; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The day.</param>
    /// <returns>False where the text is no date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out WrittenDate date) => Read(text).TryGetValue(out date);

    static WrittenDate IParsable<WrittenDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<WrittenDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out WrittenDate result) =>
        TryParse(s, out result);

    static WrittenDate ISpanParsable<WrittenDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Read(s).Value;

    static bool ISpanParsable<WrittenDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out WrittenDate result) =>
        Read(s).TryGetValue(out result);

    /// <summary>Whether both are the same day.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>True where they are equal.</returns>
    public static bool operator ==(WrittenDate left, WrittenDate right) => left.Equals(right);

    /// <summary>Whether the days differ.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(WrittenDate left, WrittenDate right) => !left.Equals(right);

    /// <summary>Whether one day is before the other.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>True where it is.</returns>
    public static bool operator <(WrittenDate left, WrittenDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether one day is after the other.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>True where it is.</returns>
    public static bool operator >(WrittenDate left, WrittenDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether one day is before the other or the same.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>True where it is.</returns>
    public static bool operator <=(WrittenDate left, WrittenDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one day is after the other or the same.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>True where it is.</returns>
    public static bool operator >=(WrittenDate left, WrittenDate right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(WrittenDate other) => packed.CompareTo(other.packed);

    /// <inheritdoc/>
    public bool Equals(WrittenDate other) => packed == other.packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WrittenDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => packed;

    /// <summary>The ISO form.</summary>
    /// <returns>The text; <see cref="Parse"/> reads it back.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}");

    /// <summary>
    /// The day in words as official documents write it: "05 tháng 3 năm 2020". Only a day below 10 and the months 1 and 2 are
    /// padded (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II).
    /// </summary>
    /// <returns>The words, without "ngày".</returns>
    public string InWords()
    {
        var month = Month.ToString(Month < 3 ? "D2" : "D", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{Day:D2} tháng {month} năm {Year:D4}");
    }
}
