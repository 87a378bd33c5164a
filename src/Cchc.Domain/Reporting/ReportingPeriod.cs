using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Reporting;

/// <summary>
/// A reporting period (kỳ báo cáo). Its first and last day are set by Nghị định 09/2019/NĐ-CP Điều 12 and, for CCHC reports, by
/// công văn 581/BNV-CCHC: "quý I" is not 1 January to 31 March but 15 December of the year before to 14 March.
/// </summary>
/// <remarks>Written <c>2022-Q1</c>, <c>2022-Q2</c>, <c>2022-Q3</c>, <c>2022-Q4</c>, <c>2022-6M</c>, <c>2022-9M</c>, <c>2022-H2</c>, <c>2022-Y</c>, <c>2022-M03</c>.</remarks>
public sealed record ReportingPeriod
{
    private static readonly string[] Suffixes = ["Q1", "Q2", "6M", "Q3", "9M", "Q4", "H2", "Y", "M"];

    /// <summary>Makes a period.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="year">The year, 1900 to 2999.</param>
    /// <param name="month">The month of a monthly period, else null.</param>
    /// <exception cref="ArgumentOutOfRangeException">Year or month is out of range.</exception>
    /// <exception cref="ArgumentException">A monthly period has no month, or another period has one.</exception>
    public ReportingPeriod(PeriodKind kind, int year, int? month = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1900);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 2999);
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind));
        }

        if ((kind == PeriodKind.Month) != month.HasValue)
        {
            throw new ArgumentException("A monthly period, and only a monthly period, has a month.", nameof(month));
        }

        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month));
        }

        Kind = kind;
        Year = year;
        Month = month;
    }

    /// <summary>The kind.</summary>
    public PeriodKind Kind { get; }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month of a monthly period, else null.</summary>
    public int? Month { get; }

    /// <summary>
    /// The first and the last day whose figures belong to the period (both inside), by Nghị định 09/2019/NĐ-CP Điều 12; null for
    /// nine months, which the decree leaves to the body that asks for the report.
    /// </summary>
    public DateInterval? CutOff => Kind switch
    {
        PeriodKind.FirstQuarter => Between(-1, 12, 3),
        PeriodKind.SecondQuarter => Between(0, 3, 6),
        PeriodKind.HalfYear => Between(-1, 12, 6),
        PeriodKind.ThirdQuarter => Between(0, 6, 9),
        PeriodKind.FourthQuarter => Between(0, 9, 12),
        PeriodKind.SecondHalf => Between(0, 6, 12),
        PeriodKind.Year => Between(-1, 12, 12),
        PeriodKind.Month => Month == 1 ? Between(-1, 12, 1) : Between(0, Month!.Value - 1, Month.Value),
        _ => null,
    };

    /// <summary>
    /// True for the periods for which công văn 581/BNV-CCHC asks a CCHC report: quý I, 6 tháng, quý III and năm.
    /// </summary>
    public bool IsPrescribed => Kind is PeriodKind.FirstQuarter or PeriodKind.HalfYear or PeriodKind.ThirdQuarter or PeriodKind.Year;

    /// <summary>
    /// The day by which the report must be with the Ministry (công văn 581/BNV-CCHC: day 20 of the last month of the period); earlier down the
    /// chain. Null for periods that are not prescribed.
    /// </summary>
    public LocalDate? MinistryDeadline => IsPrescribed && CutOff is { } cutOff ? new LocalDate(cutOff.End.Year, cutOff.End.Month, 20) : null;

    /// <summary>The period in Vietnamese words: "quý I năm 2022", "6 tháng đầu năm 2022".</summary>
    public string VietnameseName => Kind switch
    {
        PeriodKind.FirstQuarter => "quý I năm ",
        PeriodKind.SecondQuarter => "quý II năm ",
        PeriodKind.HalfYear => "6 tháng đầu năm ",
        PeriodKind.ThirdQuarter => "quý III năm ",
        PeriodKind.NineMonths => "9 tháng năm ",
        PeriodKind.FourthQuarter => "quý IV năm ",
        PeriodKind.SecondHalf => "6 tháng cuối năm ",
        PeriodKind.Year => "năm ",
        _ => string.Create(CultureInfo.InvariantCulture, $"tháng {Month} năm "),
    } + Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a period in the form <c>2022-Q1</c>; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The period, or what is wrong.</returns>
    public static ParseResult<ReportingPeriod> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length >= 6 && text[4] == '-' && PlainDigits.TryRead(text.AsSpan(0, 4), out var year)
            && year is >= 1900 and <= 2999)
        {
            var suffix = text[5..];
            var kind = Array.IndexOf(Suffixes, suffix);
            if (kind >= 0 && kind < (int)PeriodKind.Month)
            {
                return ParseResult<ReportingPeriod>.Of(new ReportingPeriod((PeriodKind)kind, year));
            }

            if (suffix is ['M', >= '0' and <= '9', >= '0' and <= '9'] && int.Parse(suffix[1..], CultureInfo.InvariantCulture) is >= 1 and <= 12 and var month)
            {
                return ParseResult<ReportingPeriod>.Of(new ReportingPeriod(PeriodKind.Month, year, month));
            }
        }

        return ParseResult<ReportingPeriod>.Failed(TextIssues.NotAReportingPeriod, text, 0);
    }

    /// <summary>Reads a period in the form <c>2022-Q1</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">The text is no period.</exception>
    public static ReportingPeriod Parse(string text) => Read(text).Value;

    /// <summary>Reads a period in the form <c>2022-Q1</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The period.</param>
    /// <returns>False where the text is no period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ReportingPeriod? period) => Read(text ?? "").TryGetValue(out period);

    /// <summary>The short form <c>2022-Q1</c>, which <see cref="Parse"/> reads back.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind == PeriodKind.Month
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-M{Month:D2}")
        : string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Suffixes[(int)Kind]}");

    /// <summary>The last day of the period as the rules count them; that of nine months, which no rule sets, by the pattern of the others.</summary>
    internal LocalDate NominalEnd => CutOff?.End ?? new LocalDate(Year, 9, 14);

    // From day 15 of one month to day 14 of another (Điều 12).
    private DateInterval Between(int yearsBack, int fromMonth, int toMonth) =>
        new(new LocalDate(Year + yearsBack, fromMonth, 15), new LocalDate(Year, toMonth, 14));
}
