using Cchc.Domain.Reporting;
using CsCheck;

namespace Cchc.Domain.TestSupport;

/// <summary>Generated units, periods, dates and document headers.</summary>
public static class HeaderGen
{
    /// <summary>A unit with none to three superiors, of whatever kinds.</summary>
    public static readonly Gen<AdministrativeUnit> Unit = Gen.Select(Gen.Enum<UnitKind>(), TextGen.Line).Array[1, 4].Select(units =>
    {
        AdministrativeUnit? unit = null;
        foreach (var (kind, name) in units)
        {
            unit = new AdministrativeUnit(kind, name, unit);
        }

        return unit!;
    });

    /// <summary>A period of any kind.</summary>
    public static readonly Gen<ReportingPeriod> Period = Gen.Select(Gen.Enum<PeriodKind>(), Gen.Int[1900, 2999], Gen.Int[1, 12])
        .Select((kind, year, month) => new ReportingPeriod(kind, year, kind == PeriodKind.Month ? month : null));

    /// <summary>A date of any precision.</summary>
    public static readonly Gen<PartialDate> Date = Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 12], Gen.Int[0, 28])
        .Select((year, month, day) => new PartialDate(year, month == 0 ? null : month, month == 0 || day == 0 ? null : day));

    /// <summary>A labelled list, often none.</summary>
    public static readonly Gen<LabelledList> List = Gen.Frequency(
        (1, Gen.Const(LabelledList.None)),
        (2, Gen.Select(TextGen.LineOrEmpty, TextGen.Line.ListOf(0, 4)).Select((label, items) => new LabelledList(label, items))));

    /// <summary>Number and symbol; the number may be null, empty or text.</summary>
    public static readonly Gen<DocumentNumber> Number = Gen.Select(TextGen.LineOrEmpty, TextGen.LineOrNull, TextGen.LineOrEmpty)
        .Select((text, number, symbol) => new DocumentNumber(text, number, symbol));

    /// <summary>Place and date, the date often missing.</summary>
    public static readonly Gen<PlaceAndDate> PlaceAndDate = Gen.Select(TextGen.LineOrEmpty, TextGen.LineOrEmpty, Gen.Nullable(Date, 0.3))
        .Select((text, place, date) => new PlaceAndDate(text, place, date));

    /// <summary>A header, every part there or not.</summary>
    public static readonly Gen<DocumentHeader> Header = Gen.Frequency((1, Gen.Const(DocumentHeader.Empty)), (6, Gen.Select(
        TextGen.Line.ListOf(0, 3), TextGen.Line.ListOf(0, 2), Gen.Null(Number, 0.3), Gen.Null(PlaceAndDate, 0.3),
        TextGen.LineOrEmpty, TextGen.Line.ListOf(0, 3), List)
        .Select((agencies, title, number, place, type, subject, addressees) => new DocumentHeader
        {
            Agencies = agencies,
            NationalTitle = title,
            Number = number,
            PlaceAndDate = place,
            DocumentType = type,
            Subject = subject,
            Addressees = addressees,
        })));

    /// <summary>A signature block, every part there or not.</summary>
    public static readonly Gen<Signature> Signature = Gen.Select(TextGen.Line.ListOf(0, 3), TextGen.Line.ListOf(0, 2), TextGen.LineOrEmpty)
        .Select((capacity, marks, name) => new Signature(capacity, marks, name));
}
