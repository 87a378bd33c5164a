using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Cchc.Domain.Text;

namespace Cchc.Domain.Catalogue;

/// <summary>Reads an edition's file, member by member, and collects every fault.</summary>
internal static class CatalogueReader
{
    private const string FormatVersion = "1.0";

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32 };

    internal static CatalogueReadResult Read(ReadOnlyMemory<byte> utf8)
    {
        utf8 = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        JsonDocument document;
        try
        {
            RequireText(utf8.Span);
            document = JsonDocument.Parse(utf8, Strict);
        }
        catch (JsonException e)
        {
            return new CatalogueReadResult(null, [new Issue(CatalogueFaults.NotJson.With(("found", new LocalizedText("sai cú pháp.", Plain(e.Message)))))
            {
                Position = At(utf8.Span, (int)(e.LineNumber ?? 0), (int)(e.BytePositionInLine ?? 0)),
                IsFatal = true,
            }]);
        }

        using (document)
        {
            var faults = new List<Issue>();
            var root = new CatalogueCursor(document.RootElement, "", faults);
            var catalogue = ReadRoot(root, document, faults);
            return new CatalogueReadResult(faults.Count == 0 ? catalogue : null, ValueList.From(faults));
        }
    }

    // JsonDocument takes invalid UTF-8 and halves of surrogates, and throws only when such a string is asked for.
    private static void RequireText(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Strict.MaxDepth });
        while (reader.Read())
        {
            try
            {
                _ = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString() : null;
            }
            catch (InvalidOperationException e)
            {
                var before = utf8[..(int)reader.TokenStartIndex];
                throw new JsonException(e.Message, null, before.Count((byte)'\n'), before.Length - before.LastIndexOf((byte)'\n') - 1, e);
            }
        }
    }

    // The JSON reader counts bytes; a column counts UTF-16 code units.
    private static SourcePosition At(ReadOnlySpan<byte> utf8, int line, int byteInLine)
    {
        for (var i = 0; i < line; i++)
        {
            utf8 = utf8[(utf8.IndexOf((byte)'\n') + 1)..];
        }

        return SourcePosition.InText(line + 1, Encoding.UTF8.GetCharCount(utf8[..Math.Min(byteInLine, utf8.Length)]) + 1);
    }

    private static IndicatorCatalogue? ReadRoot(CatalogueCursor root, JsonDocument document, List<Issue> faults)
    {
        root.OptionalString("$schema");
        var version = root.String("formatVersion");
        if (version.Length > 0 && version != FormatVersion)
        {
            root.Fault(CatalogueFaults.UnknownVersion, "formatVersion", ("found", version), ("expected", FormatVersion));
        }

        var inForce = root.Object("inForce", required: true);
        var header = new CatalogueHeader
        {
            Id = root.String("id"),
            ClassName = root.String("className"),
            Form = root.String("form"),
            Title = root.Localized("title"),
            Locality = root.OptionalString("locality"),
            Level = root.Word<AdministrativeLevel>(
                "level",
                [("commune", AdministrativeLevel.Commune), ("district", AdministrativeLevel.District), ("province", AdministrativeLevel.Province)]),
            InForceFrom = inForce?.Date("from") ?? default,
            InForceTo = inForce?.OptionalDate("to"),
            LegalBasis = root.Strings("legalBasis"),
            ContentHash = Hash(document.RootElement),
        };
        inForce?.Finish();
        var indicators = new List<Indicator>();
        foreach (var row in root.Objects("indicators", required: true))
        {
            indicators.Add(IndicatorReader.Read(row, indicators.Count));
        }

        var relations = new List<Relation>();
        foreach (var relation in root.Objects("relations", required: true))
        {
            relations.Add(RelationReader.Read(relation));
        }

        var series = new List<SeriesRelation>();
        foreach (var relation in root.Objects("series", required: false))
        {
            series.Add(SeriesRelationReader.Read(relation));
        }

        root.Finish();
        CatalogueLint.Check(root, header, indicators, relations, series);
        return faults.Count == 0
            ? new IndicatorCatalogue(header, ValueList.From(indicators), ValueList.From(relations), ValueList.From(series))
            : null;
    }

    private static string Hash(JsonElement root)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
        {
            root.WriteTo(writer);
        }

        return Convert.ToHexStringLower(SHA256.HashData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    private static string Plain(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
