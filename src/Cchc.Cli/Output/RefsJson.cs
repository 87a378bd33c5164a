using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cchc.Domain.Legal;

namespace Cchc.Cli.Output;

/// <summary>The result of `refs --format json`: the columns of the TSV as members; what a reference does not say is null.</summary>
internal static class RefsJson
{
    internal static string Write(IEnumerable<LegalCitation> citations)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartArray();
            foreach (var citation in citations)
            {
                Write(writer, citation);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, LegalCitation citation)
    {
        var reference = citation.Reference;
        writer.WriteStartObject();
        writer.WriteNumber("start", citation.Start);
        writer.WriteNumber("length", citation.Length);
        writer.WriteString("type", reference.Kind?.Name);
        writer.WriteString("number", OrNull(reference.Number));
        if (reference.Year is { } year)
        {
            writer.WriteNumber("year", year);
        }
        else
        {
            writer.WriteNull("year");
        }

        writer.WriteString("symbol", OrNull(reference.Symbol));
        writer.WriteString("issueDate", reference.IssueDate?.ToString());
        writer.WriteString("issuer", OrNull(reference.Issuer));
        writer.WriteString("pinpoint", reference.Pinpoint?.Text);
        writer.WriteString("text", reference.Text);
        writer.WriteEndObject();
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
