using Cchc.Domain.Catalogue;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Catalogue;

/// <summary>docs/catalogue.md, held to the shipped editions.</summary>
public sealed class CatalogueDocumentationTests
{
    private static readonly string[] Page = File.ReadAllLines(RepositoryFolder.In("docs", "catalogue.md"));

    [Fact]
    public void Page_Editions_AreThoseThatShip() =>
        Assert.Equal(
            CatalogueEditions.Ids.Select(CatalogueEditions.Get).Select(edition => $"| `{edition.Id}` | {edition.Form} | {edition.Indicators.Count} | {edition.Relations.Count} |"),
            Page.Where(line => line.StartsWith("| `hoang-", StringComparison.Ordinal)));

    [Fact]
    public void Page_Relations_AreThoseOfTheEdition() =>
        Assert.Equal(
            CatalogueEditions.Get("hoang-hoa-01b-2022").Relations.Select(relation => $"| {relation.Id} | {relation.Severity.ToString().ToLowerInvariant()} | {relation.Title.En} |"),
            Page.Where(line => line.StartsWith("| T", StringComparison.Ordinal)));
}
