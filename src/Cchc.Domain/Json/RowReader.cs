using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Json;

/// <summary>Reads one row: a plain number, or an object with the state of its cell.</summary>
internal static class RowReader
{
    private static readonly MemberTable Members = new(0b1, "state", "value", "text", "note", "writtenCode", "writtenLabel", "writtenUnit");

    internal static StatisticsRow ReadRow(ref JsonCursor json, IndicatorCode code)
    {
        if (json.IsNumber)
        {
            return new StatisticsRow(code, Figure.Of(json.Decimal()));
        }

        if (!json.IsObject)
        {
            json.WrongType("281, { \"state\": … }");
            return new StatisticsRow(code, default);
        }

        var row = new StatisticsRow(code, default);
        var cell = default(WireCell);
        var faults = json.Faults.Count;
        var scope = json.Object(Members);
        while (json.NextMember(ref scope, out var member))
        {
            switch (member)
            {
                case 0:
                    cell.State = (FigureState)json.Word(WireWords.FigureStates);
                    break;
                case 1:
                    cell.ValueAt = json.Offset;
                    cell.Value = json.Decimal();
                    break;
                case 2:
                    cell.TextAt = json.Offset;
                    cell.Text = json.Text();
                    break;
                case 3:
                    row = row with { Note = json.Text() };
                    break;
                case 4:
                    row = row with { WrittenCode = json.Text() };
                    break;
                case 5:
                    row = row with { WrittenLabel = json.Text() };
                    break;
                default:
                    row = row with { WrittenUnit = json.Text() };
                    break;
            }
        }

        // Whether the parts fit together is asked where each is sound.
        return json.Faults.Count == faults ? row with { Figure = cell.ToFigure(ref json, scope.Start) } : row;
    }
}
