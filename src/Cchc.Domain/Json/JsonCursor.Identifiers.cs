using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Json;

internal ref partial struct JsonCursor
{
    /// <summary>A date of any precision, or null where the value is none.</summary>
    internal PartialDate? Date()
    {
        var isText = IsText;
        var text = Text();
        if (PartialDate.Read(text).TryGetValue(out var date))
        {
            return date;
        }

        return isText ? BadValue<PartialDate>(text, "2022, 2022-03, 2022-03-15") : null;
    }

    /// <summary>A reporting period, or null where the value is none.</summary>
    internal ReportingPeriod? Period()
    {
        var isText = IsText;
        var text = Text();
        if (!ReportingPeriod.TryParse(text, out var period) && isText)
        {
            BadValue(text, "2022-Q1, 2022-6M, 2022-9M, 2022-H2, 2022-Y, 2022-M03");
        }

        return period;
    }

    /// <summary>The code of a row, or null where the value is none.</summary>
    internal IndicatorCode? Code()
    {
        var isText = IsText;
        var text = Text();
        if (IndicatorCode.TryParse(text, out var code))
        {
            return code;
        }

        return isText ? BadValue<IndicatorCode>(text, "3.3.1, 3.3.1.a") : null;
    }

    private T? BadValue<T>(string found, string expected)
        where T : struct
    {
        BadValue(found, expected);
        return null;
    }
}
