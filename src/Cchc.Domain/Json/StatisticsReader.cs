using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>Reads the statistics appendix.</summary>
internal static class StatisticsReader
{
    private static readonly MemberTable Catalogue = new(0b1, "id", "contentHash");
    private static readonly MemberTable Appendix = new(0, "headings", "columnHeads", "extraRows");
    private static readonly MemberTable Heads = new(0, "code", "label", "results", "unit", "figure", "note", "others", "variants");
    private static readonly MemberTable Extra = new(0b10, "code", "cells");

    /// <summary>The edition that the table was filled in against.</summary>
    internal static Statistics ReadCatalogue(ref JsonCursor json, Statistics statistics)
    {
        var scope = json.Object(Catalogue);
        while (json.NextMember(ref scope, out var member))
        {
            statistics = member == 0 ? statistics with { Edition = json.Text() } : statistics with { EditionHash = json.Text() };
        }

        return statistics;
    }

    /// <summary>What stands around the rows: headings, column heads, rows beyond the form.</summary>
    internal static Statistics ReadAppendix(ref JsonCursor json, Statistics statistics)
    {
        var scope = json.Object(Appendix);
        while (json.NextMember(ref scope, out var member))
        {
            statistics = member switch
            {
                0 => statistics with { Headings = json.Texts() },
                1 => statistics with { ColumnHeads = ReadHeads(ref json) },
                _ => statistics with { ExtraRows = ReadExtraRows(ref json) },
            };
        }

        return statistics;
    }

    /// <summary>The rows, by indicator code, in the order of the document.</summary>
    internal static ValueList<StatisticsRow> ReadRows(ref JsonCursor json)
    {
        if (!json.Map())
        {
            return [];
        }

        var rows = new List<StatisticsRow>();
        var codes = new HashSet<IndicatorCode>();
        while (json.NextName(out var name))
        {
            if (!IndicatorCode.TryParse(name, out var code))
            {
                json.BadValue(name, "3.3.1, 3.3.1.a");
                json.Next();
                json.Skip();
            }
            else if (!codes.Add(code))
            {
                json.PassOver(JsonIssues.DuplicateMember, name, "");
            }
            else
            {
                json.Next();
                rows.Add(RowReader.ReadRow(ref json, code));
            }
        }

        return ValueList.From(rows);
    }

    private static ColumnHeads ReadHeads(ref JsonCursor json)
    {
        var heads = ColumnHeads.None;
        var scope = json.Object(Heads);
        while (json.NextMember(ref scope, out var member))
        {
            heads = member switch
            {
                0 => heads with { Code = json.Text() },
                1 => heads with { Label = json.Text() },
                2 => heads with { Results = json.Text() },
                3 => heads with { Unit = json.Text() },
                4 => heads with { Figure = json.Text() },
                5 => heads with { Note = json.Text() },
                6 => heads with { Others = json.Texts() },
                _ => heads with { Variants = json.Texts() },
            };
        }

        return heads;
    }

    private static ValueList<ExtraRow> ReadExtraRows(ref JsonCursor json)
    {
        if (!json.Array())
        {
            return [];
        }

        var rows = new List<ExtraRow>();
        while (json.NextItem())
        {
            rows.Add(ReadExtraRow(ref json));
        }

        return ValueList.From(rows);
    }

    private static ExtraRow ReadExtraRow(ref JsonCursor json)
    {
        var row = new ExtraRow(null, []);
        var scope = json.Object(Extra);
        while (json.NextMember(ref scope, out var member))
        {
            row = member == 0 ? row with { Code = json.Code() } : row with { Cells = json.Texts() };
        }

        return row;
    }
}
