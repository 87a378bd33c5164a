using Cchc.Domain.Catalogue;
using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

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

    /// <summary>A kind of document by its official name, or null where the value is none.</summary>
    internal DocumentKind? DocumentKind() => Word(WireWords.DocumentKinds) is >= 0 and var kind ? Legal.DocumentKind.All[kind] : null;

    /// <summary>A day as written, or null where the value is none.</summary>
    internal WrittenDate? WrittenDate()
    {
        var isText = IsText;
        var text = Text();
        if (Domain.Text.WrittenDate.Read(text).TryGetValue(out var date))
        {
            return date;
        }

        return isText ? BadValue<WrittenDate>(text, "2020-03-05") : null;
    }

    /// <summary>A place in a document, or null where the value is none.</summary>
    internal Pinpoint? Pinpoint()
    {
        var isText = IsText;
        var text = Text();
        if (Legal.Pinpoint.Read(text).TryGetValue(out var pinpoint))
        {
            return pinpoint;
        }

        if (isText)
        {
            BadValue(text, "điểm a khoản 2 Điều 5");
        }

        return null;
    }

    /// <summary>A JSON Pointer (RFC 6901), the empty text where the value is none.</summary>
    internal string Pointer() => Text(JsonPath.IsPointer, "/sections/0/blocks/1");

    /// <summary>A text of a certain form, or the empty text where it is of another.</summary>
    internal string Text(Func<string, bool> isRight, string expected)
    {
        var text = Text();
        if (isRight(text))
        {
            return text;
        }

        BadValue(text, expected);
        return "";
    }

    private T? BadValue<T>(string found, string expected)
        where T : struct
    {
        BadValue(found, expected);
        return null;
    }
}
