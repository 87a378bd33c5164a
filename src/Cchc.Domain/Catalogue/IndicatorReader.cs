using Cchc.Domain.Text;

namespace Cchc.Domain.Catalogue;

/// <summary>Reads one row of an edition's file.</summary>
internal static class IndicatorReader
{
    internal static Indicator Read(DataCursor row, int order)
    {
        var indicator = new Indicator
        {
            Code = row.Code("key"),
            Name = row.String("name"),
            Order = order,
            Parent = row.OptionalCode("parent"),
            Marker = row.OptionalString("marker"),
            Label = row.String("label"),
            Corrected = row.OptionalString("corrected"),
            Spellings = row.Strings("spellings"),
            Unit = row.OptionalString("unit"),
            Kind = row.Word<IndicatorKind>(
                "kind",
                [
                    ("group", IndicatorKind.Group), ("count", IndicatorKind.Count), ("percentage", IndicatorKind.Percentage),
                    ("choice", IndicatorKind.Choice), ("yesNo", IndicatorKind.YesNo),
                ]),
            CarriesFigure = row.OptionalTrue("carriesFigure"),
            Echoes = row.Codes("echoes"),
            ChoiceType = row.OptionalString("choiceType"),
            Choices = ReadChoices(row),
            Meaning = row.Localized("meaning"),
            LegalBasis = row.Strings("legalBasis"),
            Changes = ReadChanges(row),
        };
        row.Finish();
        return indicator;
    }

    private static ValueList<IndicatorChoice> ReadChoices(DataCursor row)
    {
        var choices = new List<IndicatorChoice>();
        foreach (var choice in row.Objects("choices", required: false))
        {
            var code = choice.OptionalNumber("code");
            var label = choice.String("label");
            var name = choice.OptionalString("name");
            if (code is not { } number || number != decimal.Truncate(number) || number is < 0 or > 99)
            {
                choice.Fault(DataFaults.BadValue, "code", ("found", code?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""), ("expected", "0–99"));
            }
            else
            {
                choices.Add(new IndicatorChoice((int)number, label, name));
            }

            choice.Finish();
        }

        return ValueList.From(choices.OrderBy(choice => choice.Code));
    }

    private static ValueList<IndicatorChange> ReadChanges(DataCursor row)
    {
        var changes = new List<IndicatorChange>();
        foreach (var change in row.Objects("changes", required: false))
        {
            changes.Add(new IndicatorChange(change.Date("from"), change.Localized("what"), change.Strings("legalBasis")));
            change.Finish();
        }

        return ValueList.From(changes);
    }
}
