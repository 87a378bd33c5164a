using System.Text.Json;
using Cchc.Domain.Text;

namespace Cchc.Domain.Catalogue;

/// <summary>Reads an edition's file, member by member, and collects every fault.</summary>
internal static class CatalogueReader
{
    private const string FormatVersion = "1.0";

    internal static CatalogueReadResult Read(ReadOnlyMemory<byte> utf8)
    {
        var faults = new List<Issue>();
        using var document = DataFile.Parse(utf8, faults);
        var catalogue = document is null ? null : ReadRoot(new DataCursor(document.RootElement, "", faults), document, faults);
        return new CatalogueReadResult(faults.Count == 0 ? catalogue : null, ValueList.From(faults));
    }

    private static IndicatorCatalogue? ReadRoot(DataCursor root, JsonDocument document, List<Issue> faults)
    {
        DataFile.RequireVersion(root, FormatVersion);
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
            ContentHash = DataFile.Hash(document.RootElement),
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

        var facts = new List<IndicatorFact>();
        foreach (var fact in root.Objects("facts", required: false))
        {
            facts.Add(IndicatorFactReader.Read(fact));
        }

        var balances = new List<NarrativeBalance>();
        foreach (var balance in root.Objects("balances", required: false))
        {
            balances.Add(IndicatorFactReader.ReadBalance(balance));
        }

        var abbreviations = new List<(string, string)>();
        foreach (var abbreviation in root.Objects("abbreviations", required: false))
        {
            abbreviations.Add((abbreviation.String("abbreviation"), abbreviation.String("phrase")));
            abbreviation.Finish();
        }

        root.Finish();
        CatalogueLint.Check(root, header, indicators, relations, series, facts, balances);
        return faults.Count > 0 ? null : new IndicatorCatalogue(header, ValueList.From(indicators))
        {
            Relations = ValueList.From(relations),
            Series = ValueList.From(series),
            Facts = ValueList.From(facts),
            Balances = ValueList.From(balances),
            Abbreviations = ValueList.From(abbreviations),
        };
    }
}
