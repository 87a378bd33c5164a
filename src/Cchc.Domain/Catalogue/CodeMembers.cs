using Cchc.Domain.Text;

namespace Cchc.Domain.Catalogue;

/// <summary>Members of an edition's file that hold codes of rows.</summary>
internal static class CodeMembers
{
    internal static IndicatorCode Code(this DataCursor cursor, string name) => ToCode(cursor, name, cursor.String(name));

    internal static IndicatorCode? OptionalCode(this DataCursor cursor, string name) => cursor.Has(name) ? cursor.Code(name) : null;

    internal static ValueList<IndicatorCode> Codes(this DataCursor cursor, string name)
    {
        var codes = new List<IndicatorCode>();
        foreach (var text in cursor.Strings(name))
        {
            codes.Add(ToCode(cursor, name, text));
        }

        return ValueList.From(codes);
    }

    private static IndicatorCode ToCode(DataCursor cursor, string name, string text)
    {
        if (IndicatorCode.TryParse(text, out var code))
        {
            return code;
        }

        if (text.Length > 0)
        {
            cursor.Fault(DataFaults.BadValue, name, ("found", text), ("expected", "3.3.1, 3.3.1.a"));
        }

        return default;
    }
}
