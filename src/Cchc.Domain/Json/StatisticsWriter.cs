using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>Writes the statistics appendix.</summary>
internal static class StatisticsWriter
{
    /// <summary>The edition that the table was filled in against.</summary>
    internal static void WriteCatalogue(WireWriter json, Statistics statistics)
    {
        if (statistics.Edition.Length == 0 && statistics.EditionHash.Length == 0 && !json.Holds("catalogue"u8))
        {
            return;
        }

        json.StartObject("catalogue"u8);
        json.Text("id"u8, statistics.Edition);
        json.TextUnlessEmpty("contentHash"u8, statistics.EditionHash);
        json.EndObject();
    }

    /// <summary>What stands around the rows, then the rows by indicator code.</summary>
    internal static void WriteStatistics(WireWriter json, Statistics statistics)
    {
        if (statistics.Headings.Count + statistics.ExtraRows.Count > 0 || statistics.ColumnHeads != ColumnHeads.None || json.Holds("appendix"u8))
        {
            json.StartObject("appendix"u8);
            json.TextsUnlessEmpty("headings"u8, statistics.Headings);
            WriteHeads(json, statistics.ColumnHeads);
            WriteExtraRows(json, statistics.ExtraRows);
            json.EndObject();
        }

        if (statistics.Rows.Count > 0)
        {
            json.StartObject("statistics"u8);
            foreach (var row in statistics.Rows)
            {
                WriteRow(json, row);
            }

            json.EndObject();
        }
    }

    private static void WriteHeads(WireWriter json, ColumnHeads heads)
    {
        if (heads == ColumnHeads.None && !json.Holds("columnHeads"u8))
        {
            return;
        }

        json.StartObject("columnHeads"u8);
        json.TextUnlessEmpty("code"u8, heads.Code);
        json.TextUnlessEmpty("label"u8, heads.Label);
        json.TextUnlessEmpty("results"u8, heads.Results);
        json.TextUnlessEmpty("unit"u8, heads.Unit);
        json.TextUnlessEmpty("figure"u8, heads.Figure);
        json.TextUnlessEmpty("note"u8, heads.Note);
        json.TextsUnlessEmpty("others"u8, heads.Others);
        json.TextsUnlessEmpty("variants"u8, heads.Variants);
        json.EndObject();
    }

    private static void WriteRow(WireWriter json, StatisticsRow row)
    {
        var code = Name(row.Code);
        var figure = row.Figure;
        if (figure is { IsReported: true, HasOwnText: false } && row is { Note: "", WrittenCode: null, WrittenLabel: null, WrittenUnit: null } && !json.Holds(code))
        {
            json.Decimal(code, figure.Number!.Value);
            return;
        }

        json.StartObject(code);
        json.Word("state"u8, WireWords.FigureStates, (int)figure.State);
        if (figure.Number is { } number)
        {
            json.Decimal("value"u8, number);
        }

        json.TextUnlessNull("text"u8, figure.HasOwnText ? figure.Text : null);
        json.TextUnlessEmpty("note"u8, row.Note);
        json.TextUnlessNull("writtenCode"u8, row.WrittenCode);
        json.TextUnlessNull("writtenLabel"u8, row.WrittenLabel);
        json.TextUnlessNull("writtenUnit"u8, row.WrittenUnit);
        json.EndObject();
    }

    private static void WriteExtraRows(WireWriter json, ValueList<ExtraRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        json.StartArray("extraRows"u8);
        foreach (var row in rows)
        {
            json.StartObject();
            json.TextUnlessNull("code"u8, row.Code is { } code ? Name(code) : null);
            json.Texts("cells"u8, row.Cells);
            json.EndObject();
        }

        json.EndArray();
    }

    private static string Name(IndicatorCode code) =>
        code.IsEmpty ? throw new ArgumentException("A row has the empty code.", nameof(code)) : code.ToString();
}
