using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Reporting;

/// <summary>
/// A date of which a document states the year, the year and the month, or all of it: reports are often dated
/// "ngày … tháng 3 năm 2022" until they are signed.
/// </summary>
/// <remarks>
/// Written in ISO form with the precision it has: <c>2022</c>, <c>2022-03</c>, <c>2022-03-15</c>. Dates order by their first
/// day, the less precise first. The default value is year 1.
/// </remarks>
public readonly struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>, ISpanParsable<PartialDate>
{
    private readonly int year;

    /// <summary>Makes a date.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12, or null where only the year is known.</param>
    /// <param name="day">The day of the month, or null where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The parts are no calendar date.</exception>
    /// <exception cref="ArgumentException">There is a day without a month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        if (month is { } m && m is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12.");
        }

        if (day is { } d)
        {
            if (month is not { } ofMonth)
            {
                throw new ArgumentException("A day needs a month.", nameof(day));
            }

            if (d < 1 || d > CalendarSystem.Iso.GetDaysInMonth(year, ofMonth))
            {
                throw new ArgumentOutOfRangeException(nameof(day), day, "The month has no such day.");
            }
        }

        this.year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The year.</summary>
    public int Year => year == 0 ? 1 : year;

    /// <summary>The month, or null.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, or null.</summary>
    public int? Day { get; }

    /// <summary>The first day that the date can mean.</summary>
    public LocalDate Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date can mean.</summary>
    public LocalDate Latest => Day is null
        ? new LocalDate(Year, Month ?? 12, CalendarSystem.Iso.GetDaysInMonth(Year, Month ?? 12))
        : Earliest;

    /// <summary>The full date, or null where a part is missing.</summary>
    public LocalDate? Full => Day is null ? null : Earliest;

    /// <summary>A date of which everything is known.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The partial date.</returns>
    public static PartialDate FromLocalDate(LocalDate date) => new(date.Year, date.Month, date.Day);

    /// <summary>Makes a date of parts that may be no calendar date.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, or null.</param>
    /// <param name="day">The day, or null.</param>
    /// <param name="date">The date.</param>
    /// <returns>False where the parts are no calendar date.</returns>
    public static bool TryCreate(int year, int? month, int? day, out PartialDate date)
    {
        date = default;
        var valid = year is >= 1 and <= 9999 && month is null or (>= 1 and <= 12)
            && (day is null || (month is { } m && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, m)));
        if (valid)
        {
            date = new PartialDate(year, month, day);
        }

        return valid;
    }

    /// <summary>Reads an ISO date of any precision; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The date, or what is wrong.</returns>
    public static ParseResult<PartialDate> Read(ReadOnlySpan<char> text)
    {
        if ((text.Length is 4 || (text.Length is 7 or 10 && text[4] == '-')) && (text.Length < 10 || text[7] == '-')
            && PlainDigits.TryRead(text[..4], out var y))
        {
            int? month = null;
            int? day = null;
            if (text.Length >= 7)
            {
                month = PlainDigits.TryRead(text[5..7], out var m) ? m : -1;
            }

            if (text.Length == 10)
            {
                day = PlainDigits.TryRead(text[8..10], out var d) ? d : -1;
            }

            if (TryCreate(y, month, day, out var date))
            {
                return ParseResult<PartialDate>.Of(date);
            }
        }

        return ParseResult<PartialDate>.Failed(TextIssues.NotAPartialDate, text, 0);
    }

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is no date.</exception>
    public static PartialDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text).Value;
    }

    /// <summary>Reads a date; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date.</param>
    /// <returns>False where the text is no date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date) => Read(text).TryGetValue(out date);

    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PartialDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s, out result);

    static PartialDate ISpanParsable<PartialDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Read(s).Value;

    static bool ISpanParsable<PartialDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) =>
        Read(s).TryGetValue(out result);

    /// <summary>Whether both are the same date with the same precision.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>True where they are equal.</returns>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether the dates differ in a part or in precision.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Whether one date orders before the other.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>True where it does.</returns>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether one date orders after the other.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>True where it does.</returns>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether one date orders before the other or is equal.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>True where it does.</returns>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one date orders after the other or is equal.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>True where it does.</returns>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(PartialDate other)
    {
        var byYear = Year.CompareTo(other.Year);
        var byMonth = byYear != 0 ? byYear : (Month ?? 0).CompareTo(other.Month ?? 0);
        return byMonth != 0 ? byMonth : (Day ?? 0).CompareTo(other.Day ?? 0);
    }

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => Year == other.Year && Month == other.Month && Day == other.Day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Year, Month, Day);

    /// <summary>The ISO form with the precision the date has.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("D4", CultureInfo.InvariantCulture),
        ({ } m, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{m:D2}"),
        ({ } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{m:D2}-{d:D2}"),
    };
}
