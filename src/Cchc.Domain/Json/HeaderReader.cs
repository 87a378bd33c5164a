using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>Reads the unit, the header, labelled lists and the signature.</summary>
internal static class HeaderReader
{
    private static readonly MemberTable Unit = new(0b11, "kind", "name", "superior");

    private static readonly MemberTable Header = new(
        0, "agencies", "nationalTitle", "number", "placeAndDate", "documentType", "subject", "addressees");

    private static readonly MemberTable Number = new(0b1, "text", "number", "symbol");
    private static readonly MemberTable PlaceAndDate = new(0b1, "text", "place", "date");
    private static readonly MemberTable List = new(0, "label", "items");
    private static readonly MemberTable Signature = new(0, "capacity", "marks", "name");

    /// <summary>A unit by itself.</summary>
    internal static ValueList<Issue> ReadUnit(ReadOnlySpan<byte> utf8, out AdministrativeUnit? unit) => JsonCursor.Read(utf8, ReadUnit, out unit);

    internal static AdministrativeUnit ReadUnit(ref JsonCursor json)
    {
        var unit = new AdministrativeUnit(default, "");
        var scope = json.Object(Unit);
        while (json.NextMember(ref scope, out var member))
        {
            unit = member switch
            {
                0 => unit with { Kind = (UnitKind)json.Word(WireWords.UnitKinds) },
                1 => unit with { Name = json.Text() },
                _ => unit with { Superior = ReadUnit(ref json) },
            };
        }

        return unit;
    }

    internal static DocumentHeader ReadHeader(ref JsonCursor json)
    {
        var header = DocumentHeader.Empty;
        var scope = json.Object(Header);
        while (json.NextMember(ref scope, out var member))
        {
            header = member switch
            {
                0 => header with { Agencies = json.Texts() },
                1 => header with { NationalTitle = json.Texts() },
                2 => header with { Number = ReadNumber(ref json) },
                3 => header with { PlaceAndDate = ReadPlaceAndDate(ref json) },
                4 => header with { DocumentType = json.Text() },
                5 => header with { Subject = json.Texts() },
                _ => header with { Addressees = ReadList(ref json) },
            };
        }

        return header;
    }

    internal static LabelledList ReadList(ref JsonCursor json)
    {
        var list = LabelledList.None;
        var scope = json.Object(List);
        while (json.NextMember(ref scope, out var member))
        {
            list = member == 0 ? list with { Label = json.Text() } : list with { Items = json.Texts() };
        }

        return list;
    }

    internal static Signature ReadSignature(ref JsonCursor json)
    {
        var signature = Reporting.Signature.None;
        var scope = json.Object(Signature);
        while (json.NextMember(ref scope, out var member))
        {
            signature = member switch
            {
                0 => signature with { Capacity = json.Texts() },
                1 => signature with { Marks = json.Texts() },
                _ => signature with { Name = json.Text() },
            };
        }

        return signature;
    }

    private static DocumentNumber ReadNumber(ref JsonCursor json)
    {
        var number = new DocumentNumber("", null, "");
        var scope = json.Object(Number);
        while (json.NextMember(ref scope, out var member))
        {
            number = member switch
            {
                0 => number with { Text = json.Text() },
                1 => number with { Number = json.Text() },
                _ => number with { Symbol = json.Text() },
            };
        }

        return number;
    }

    private static PlaceAndDate ReadPlaceAndDate(ref JsonCursor json)
    {
        var place = new PlaceAndDate("", "", null);
        var scope = json.Object(PlaceAndDate);
        while (json.NextMember(ref scope, out var member))
        {
            place = member switch
            {
                0 => place with { Text = json.Text() },
                1 => place with { Place = json.Text() },
                _ => place with { Date = json.Date() },
            };
        }

        return place;
    }
}
