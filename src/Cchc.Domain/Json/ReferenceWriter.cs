using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>Writes references to legal documents.</summary>
internal static class ReferenceWriter
{
    internal static void WriteList(WireWriter json, ValueList<CitedReference> references)
    {
        if (references.Count == 0)
        {
            return;
        }

        json.StartArray("references"u8);
        foreach (var reference in references)
        {
            WriteCited(json, reference);
        }

        json.EndArray();
    }

    /// <summary>Writes a reference with its place.</summary>
    internal static void WriteCited(WireWriter json, CitedReference reference)
    {
        json.StartObject();
        json.Pointer("path"u8, reference.Path);
        WriteMembers(json, reference.Reference);
        json.EndObject();
    }

    /// <summary>Writes a reference without its place.</summary>
    internal static void Write(WireWriter json, LegalReference reference)
    {
        json.StartObject();
        WriteMembers(json, reference);
        json.EndObject();
    }

    /// <summary>Writes what a reference says; what it does not say is left out.</summary>
    private static void WriteMembers(WireWriter json, LegalReference reference)
    {
        json.TextUnlessEmpty("type"u8, reference.Kind?.Name ?? "");
        json.TextUnlessEmpty("number"u8, reference.Number);
        if (reference.Year is { } year)
        {
            json.Whole("year"u8, year, 1, 9999);
        }

        json.TextUnlessEmpty("symbol"u8, reference.Symbol);
        json.TextUnlessEmpty("name"u8, reference.Name);
        json.TextUnlessNull("issueDate"u8, reference.IssueDate?.ToString());
        json.TextUnlessEmpty("issuer"u8, reference.Issuer);
        json.TextUnlessNull("pinpoint"u8, reference.Pinpoint?.Text);
        json.TextUnlessEmpty("text"u8, reference.Text);
    }
}
