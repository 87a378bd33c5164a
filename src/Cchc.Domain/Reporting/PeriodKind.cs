namespace Cchc.Domain.Reporting;

/// <summary>The kinds of reporting period (kỳ báo cáo).</summary>
public enum PeriodKind
{
    /// <summary>Quý I.</summary>
    FirstQuarter = 0,

    /// <summary>Quý II.</summary>
    SecondQuarter = 1,

    /// <summary>6 tháng đầu năm.</summary>
    HalfYear = 2,

    /// <summary>Quý III.</summary>
    ThirdQuarter = 3,

    /// <summary>9 tháng.</summary>
    NineMonths = 4,

    /// <summary>Quý IV.</summary>
    FourthQuarter = 5,

    /// <summary>6 tháng cuối năm.</summary>
    SecondHalf = 6,

    /// <summary>Năm.</summary>
    Year = 7,

    /// <summary>Hằng tháng.</summary>
    Month = 8,
}
