using Cchc.Domain.Catalogue;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Catalogue;

/// <summary>docs/catalogue.md, held to the shipped editions.</summary>
public sealed class CatalogueDocumentationTests
{
    private static readonly string[] Page = File.ReadAllLines(RepositoryFolder.In("docs", "catalogue.md"));

    private static readonly IndicatorCatalogue Edition = CatalogueEditions.Get("hoang-hoa-01b-2022");

    [Fact]
    public void Page_Editions_AreThoseThatShip() =>
        Assert.Equal(
            CatalogueEditions.Ids.Select(CatalogueEditions.Get).Select(edition => $"| `{edition.Id}` | {edition.Form} | {edition.Indicators.Count} | {edition.Relations.Count} |"),
            Page.Where(line => line.StartsWith("| `hoang-", StringComparison.Ordinal)));

    [Fact]
    public void Page_Relations_AreThoseOfTheEdition() =>
        Assert.Equal(
            Edition.Relations.Select(relation => Line(relation.Id, relation.Severity, relation.Title)).Concat(Edition.Series.Select(relation => Line(relation.Id, relation.Severity, relation.Title))),
            Page.Where(line => line.StartsWith("| T", StringComparison.Ordinal)));

    private static string Line(string id, RuleSeverity severity, LocalizedText title) => $"| {id} | {severity.ToString().ToLowerInvariant()} | {title.En} |";
}
