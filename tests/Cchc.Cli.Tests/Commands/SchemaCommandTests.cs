using System.Text.Json;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Json;

namespace Cchc.Cli.Tests.Commands;

public sealed class SchemaCommandTests
{
    [Theory]
    [InlineData(new[] { "schema" }, "urn:cchc:schema:report:1")]
    [InlineData(new[] { "schema", "report" }, "urn:cchc:schema:report:1")]
    [InlineData(new[] { "schema", "catalogue" }, "urn:cchc:schema:catalogue:1")]
    [InlineData(new[] { "schema", "findings" }, "urn:cchc:schema:findings:1")]
    [InlineData(new[] { "schema", "--catalogue", "hoang-hoa-01b-2022" }, "urn:cchc:schema:report:1:hoang-hoa-01b-2022")]
    public void Schema_Named_IsPrinted(string[] args, string id)
    {
        var run = CliRun.Of(args);
        Assert.Equal((0, ""), (run.Code, run.Error));
        using var schema = JsonDocument.Parse(run.Output);
        Assert.Equal(id, schema.RootElement.GetProperty("$id").GetString());
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
    }

    [Fact]
    public void Schema_Report_IsTheLibrarys() => Assert.Equal(CchcSchemas.Report, CliRun.Of("schema").Text);

    [Fact]
    public void Schema_OfAnEditionFile_HasItsRows()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("own.json", CatalogueEditions.SourceOf("hoang-hoa-01b-2022").ToArray());
        Assert.Equal(CchcSchemas.ReportOf(CatalogueEditions.Get("hoang-hoa-01b-2022")), CliRun.Of("schema", "report", "--catalogue", file).Text);
    }

    [Theory]
    [InlineData("CCHC0935", "schema", "findngs")]
    [InlineData("CCHC0936", "schema", "findings", "--catalogue", "hoang-hoa-01b-2022")]
    [InlineData("CCHC0909", "schema", "--catalogue", "none")]
    public void Schema_WrongCall_IsRefused(string code, params string[] args) => CliRun.Of(args).IsRefused(code);
}
