using Cchc.Domain.Reporting;

namespace Cchc.Domain.Json;

/// <summary>Writes the unit, the header, labelled lists and the signature.</summary>
internal static class HeaderWriter
{
    internal static void WriteUnit(WireWriter json, ReadOnlySpan<byte> name, AdministrativeUnit unit)
    {
        json.StartObject(name);
        WriteMembers(json, unit);
    }

    /// <summary>Writes a unit by itself.</summary>
    internal static void WriteUnit(WireWriter json, AdministrativeUnit unit)
    {
        json.StartObject();
        WriteMembers(json, unit);
    }

    internal static void WriteHeader(WireWriter json, DocumentHeader header)
    {
        if (header == DocumentHeader.Empty && !json.Holds("header"u8))
        {
            return;
        }

        json.StartObject("header"u8);
        json.TextsUnlessEmpty("agencies"u8, header.Agencies);
        json.TextsUnlessEmpty("nationalTitle"u8, header.NationalTitle);
        if (header.Number is { } number)
        {
            json.StartObject("number"u8);
            json.Text("text"u8, number.Text);
            json.TextUnlessNull("number"u8, number.Number);
            json.TextUnlessEmpty("symbol"u8, number.Symbol);
            json.EndObject();
        }

        if (header.PlaceAndDate is { } place)
        {
            json.StartObject("placeAndDate"u8);
            json.Text("text"u8, place.Text);
            json.TextUnlessEmpty("place"u8, place.Place);
            json.TextUnlessNull("date"u8, place.Date?.ToString());
            json.EndObject();
        }

        json.TextUnlessEmpty("documentType"u8, header.DocumentType);
        json.TextsUnlessEmpty("subject"u8, header.Subject);
        WriteList(json, "addressees"u8, header.Addressees);
        json.EndObject();
    }

    internal static void WriteList(WireWriter json, ReadOnlySpan<byte> name, LabelledList list)
    {
        if (list == LabelledList.None && !json.Holds(name))
        {
            return;
        }

        json.StartObject(name);
        json.TextUnlessEmpty("label"u8, list.Label);
        json.TextsUnlessEmpty("items"u8, list.Items);
        json.EndObject();
    }

    internal static void WriteSignature(WireWriter json, Signature signature)
    {
        if (signature == Signature.None && !json.Holds("signature"u8))
        {
            return;
        }

        json.StartObject("signature"u8);
        json.TextsUnlessEmpty("capacity"u8, signature.Capacity);
        json.TextsUnlessEmpty("marks"u8, signature.Marks);
        json.TextUnlessEmpty("name"u8, signature.Name);
        json.EndObject();
    }

    private static void WriteMembers(WireWriter json, AdministrativeUnit unit)
    {
        json.Word("kind"u8, WireWords.UnitKinds, (int)unit.Kind);
        json.Text("name"u8, unit.Name);
        if (unit.Superior is { } superior)
        {
            WriteUnit(json, "superior"u8, superior);
        }

        json.EndObject();
    }
}
