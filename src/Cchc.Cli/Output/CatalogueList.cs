using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Cli.Output;

/// <summary>The list of editions.</summary>
internal static class CatalogueList
{
    internal static string Text(List<IndicatorCatalogue> editions, Language language)
    {
        var text = new StringBuilder();
        foreach (var edition in editions)
        {
            var from = (language == Language.English ? "from " : "từ ") + Day(edition.InForceFrom)
                + (edition.InForceTo is { } to ? (language == Language.English ? " to " : " đến ") + Day(to) : "");
            text.Append(edition.Id).Append('\n');
            text.Append("  ").Append(edition.Title.In(language)).Append('\n');
            text.Append(CultureInfo.InvariantCulture, $"  {edition.Locality}; {from}; {edition.Indicators.Count} {(language == Language.English ? "rows" : "dòng")}\n");
        }

        return text.ToString();
    }

    internal static string Csv(List<IndicatorCatalogue> editions)
    {
        var text = new StringBuilder();
        Output.Csv.Line(text, "id", "form", "title", "locality", "inForceFrom", "inForceTo", "rows", "contentHash");
        foreach (var edition in editions)
        {
            Output.Csv.Line(text, edition.Id, edition.Form, edition.Title.Vi, edition.Locality, Day(edition.InForceFrom),
                edition.InForceTo is { } to ? Day(to) : "", $"{edition.Indicators.Count}", edition.ContentHash);
        }

        return text.ToString();
    }

    internal static string Json(List<IndicatorCatalogue> editions)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartArray();
            foreach (var edition in editions)
            {
                writer.WriteStartObject();
                writer.WriteString("id", edition.Id);
                writer.WriteString("form", edition.Form);
                writer.WriteString("title", edition.Title.Vi);
                writer.WriteString("locality", edition.Locality);
                writer.WriteString("inForceFrom", Day(edition.InForceFrom));
                writer.WriteString("inForceTo", edition.InForceTo is { } to ? Day(to) : null);
                writer.WriteNumber("rows", edition.Indicators.Count);
                writer.WriteString("contentHash", edition.ContentHash);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static string Day(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
