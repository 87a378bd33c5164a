using System.Text.Json.Nodes;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;
using Cchc.Domain.TestSupport;
using NodaTime;

namespace Cchc.Domain.Tests.Catalogue;

public sealed class IndicatorCatalogueTests
{
    private static readonly IndicatorCatalogue Embedded = CatalogueEditions.Get("hoang-hoa-01b-2022");

    [Fact]
    public void Load_Path_EqualsTheEmbedded() => AssertSame(IndicatorCatalogue.Load(EditionFile.Path));

    [Fact]
    public void Load_Stream_EqualsTheEmbeddedAndIsLeftOpen()
    {
        using var stream = new MemoryStream(EditionFile.Bytes());
        AssertSame(IndicatorCatalogue.Load(stream));
        Assert.True(stream.CanRead);
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public void Load_UnderEveryCulture_IsTheSame() => Cultures.Each(() => AssertSame(IndicatorCatalogue.Load(EditionFile.Path)));

    [Fact]
    public void Load_BrokenStream_NamesEveryFault()
    {
        using var stream = new MemoryStream(EditionFile.With(file =>
        {
            file.Remove("id");
            file["titel"] = "x";
        }));
        var exception = Assert.Throws<UnreadableInputException>(() => IndicatorCatalogue.Load(stream));
        Assert.Equal(["CCHC0402", "CCHC0404"], exception.Issues.Select(issue => issue.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Load_WrongArguments_AreACallersMistake()
    {
        Assert.Throws<ArgumentException>(() => IndicatorCatalogue.Load(""));
        Assert.Throws<ArgumentNullException>(() => IndicatorCatalogue.Load((string)null!));
        Assert.Throws<ArgumentNullException>(() => IndicatorCatalogue.Load((Stream)null!));
        Assert.Throws<FileNotFoundException>(() => IndicatorCatalogue.Load(RepositoryFolder.In("no-such-edition.json")));
    }

    [Fact]
    public void ContentHash_WhiteSpace_DoesNotChangeIt()
    {
        Assert.Equal(Embedded.ContentHash, Hash(EditionFile.With(_ => { })));
        Assert.Equal(Embedded.ContentHash, Hash(EditionFile.With(_ => { }, indented: true)));
        Assert.Equal(
            Embedded.ContentHash,
            Hash(System.Text.Encoding.UTF8.GetBytes(EditionFile.Text().Replace("\n", "\r\n\t", StringComparison.Ordinal))));
    }

    [Fact]
    public void ContentHash_Content_ChangesIt()
    {
        string[] hashes =
        [
            Embedded.ContentHash,
            Hash(EditionFile.With(file => file.Row("1.1.1")["label"] = "Số nhiệm vụ đề ra trong  kế hoạch")),
            Hash(EditionFile.With(file => file.Row("1.1.1")["unit"] = "nhiệm vụ")),
            Hash(EditionFile.With(file => file.Relation("T21")["limit"] = 22)),
            Hash(EditionFile.With(file => file["legalBasis"] = new JsonArray())),
        ];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void IsInForceOn_AnEditionWithAnEnd_IncludesBothEnds()
    {
        var edition = IndicatorCatalogue.Read(EditionFile.With(file => file["inForce"]!["to"] = "2022-12-31")).CatalogueOrThrow();
        Assert.Equal(new LocalDate(2022, 12, 31), edition.InForceTo);
        Assert.False(edition.IsInForceOn(new LocalDate(2021, 12, 14)));
        Assert.True(edition.IsInForceOn(new LocalDate(2021, 12, 15)));
        Assert.True(edition.IsInForceOn(new LocalDate(2022, 12, 31)));
        Assert.False(edition.IsInForceOn(new LocalDate(2023, 1, 1)));
    }

    [Fact]
    public void Read_AnotherDistrictsForm_NeedsNoChangeOfTheLibrary()
    {
        var edition = IndicatorCatalogue.Read(EditionFile.With(file =>
        {
            file["id"] = "yen-dinh-02-2023";
            file["locality"] = "huyện Yên Định, tỉnh Thanh Hóa";
            file["inForce"]!["from"] = "2023-01-01";
        })).CatalogueOrThrow();
        Assert.Equal("yen-dinh-02-2023", edition.Id);
        Assert.Equal(77, edition.Indicators.Count);
    }

    private static string Hash(byte[] bytes) => IndicatorCatalogue.Read(bytes).CatalogueOrThrow().ContentHash;

    private static void AssertSame(IndicatorCatalogue other)
    {
        Assert.NotSame(Embedded, other);
        Assert.Equal(Embedded.Header, other.Header);
        Assert.Equal(Embedded.Indicators, other.Indicators);
        Assert.True(Embedded.Indicators == other.Indicators);
        Assert.True(Embedded.Relations == other.Relations);
    }
}
