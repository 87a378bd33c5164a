using System.Text;
using System.Text.Json;
using Cchc.Domain.Catalogue;
using Cchc.Domain.TestSupport;

namespace Cchc.Cli.Tests.Commands;

public sealed class CatalogueCommandTests
{
    private const string Id = "hoang-hoa-01b-2022";

    private static string Shipped => RepositoryFolder.In("src", "Cchc.Domain", "Catalogue", "Editions", Id + ".json");

    [Theory]
    [InlineData("vi", "77 dòng")]
    [InlineData("en", "77 rows")]
    public void Catalogue_List_NamesTheEditions(string language, string rows)
    {
        var run = CliRun.Of("catalogue", "--lang", language);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith(Id + "\n", run.Text, StringComparison.Ordinal);
        Assert.Contains(rows, run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Catalogue_ListAsJson_HasAnObjectAnEdition()
    {
        var run = CliRun.Of("catalogue", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(CatalogueEditions.Ids, json.RootElement.EnumerateArray().Select(edition => edition.GetProperty("id").GetString()!));
        Assert.Equal(
            ["id", "form", "title", "locality", "inForceFrom", "inForceTo", "rows", "contentHash"],
            json.RootElement[0].EnumerateObject().Select(member => member.Name));
        Assert.Equal("2021-12-15", json.RootElement[0].GetProperty("inForceFrom").GetString());
        Assert.Equal(77, json.RootElement[0].GetProperty("rows").GetInt32());
    }

    [Fact]
    public void Catalogue_ListAsCsv_HasALineAnEdition()
    {
        var lines = Csv(CliRun.Of("catalogue", "--format", "csv").Text);
        Assert.Equal(["id", "form", "title", "locality", "inForceFrom", "inForceTo", "rows", "contentHash"], lines[0]);
        Assert.Equal(CatalogueEditions.Ids, lines.Skip(1).Select(line => line[0]));
        Assert.All(lines, line => Assert.Equal(8, line.Count));
    }

    [Fact]
    public void Catalogue_One_ShowsRowsAndRelations()
    {
        var text = CliRun.Of("catalogue", Id).Text;
        var edition = CatalogueEditions.Get(Id);
        Assert.All(edition.Indicators, row => Assert.Contains("\n" + row.Code + " ", text, StringComparison.Ordinal));
        Assert.All(edition.Relations, relation => Assert.Contains("\n" + relation.Id + " ", text, StringComparison.Ordinal));
        Assert.NotEqual(text, CliRun.Of("catalogue", Id, "--lang", "en").Text);
    }

    [Fact]
    public void Catalogue_Json_IsTheFileByteForByte() =>
        Assert.Equal(File.ReadAllBytes(Shipped), CliRun.Of("catalogue", Id, "--format", "json").Output);

    [Fact]
    public void Catalogue_CSharp_IsTheSourceFileByteForByte() => Assert.Equal(
        File.ReadAllBytes(RepositoryFolder.In("src", "Cchc.Domain", "Catalogue", "HoangHoa01b2022.g.cs")),
        CliRun.Of("catalogue", Id, "--format", "csharp").Output);

    [Fact]
    public void Catalogue_Csv_ReadsBackAsTheRows()
    {
        var lines = Csv(CliRun.Of("catalogue", Id, "--format", "csv").Text);
        var edition = CatalogueEditions.Get(Id);
        Assert.Equal("code printedCode label unit kind choices parent name meaningVi meaningEn legalBasis".Split(' '), lines[0]);
        Assert.Equal(
            edition.Indicators.Select(row => (row.Code.ToString(), row.PrintedCode, row.Label, row.Unit, row.Parent?.ToString() ?? "", row.Name, row.Meaning.Vi)),
            lines.Skip(1).Select(line => (line[0], line[1], line[2], line[3], line[6], line[7], line[8])));
        Assert.All(lines, line => Assert.Equal(11, line.Count));
        Assert.Equal("choice|Trực tuyến|3.3.1.a", $"{At("1.4.2")[4]}|{At("1.4.2")[5].Split(" = ")[1].Split(';')[0]}|{At("3.3.1.a")[0]}");

        List<string> At(string code) => lines.Single(line => line[0] == code);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    [InlineData("csharp")]
    public void Catalogue_OwnFile_IsShownAsTheShippedOne(string format)
    {
        using var folder = new TemporaryFolder();
        var own = folder.Write("own.json", File.ReadAllText(Shipped).Replace(Id, "own-edition", StringComparison.Ordinal));
        var run = CliRun.Of("catalogue", own, "--format", format);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(CliRun.Of("catalogue", Id, "--format", format).Text.Replace(Id, "own-edition", StringComparison.Ordinal), run.Text);
    }

    [Fact]
    public void Catalogue_OwnFileAsJson_IsItself()
    {
        using var folder = new TemporaryFolder();
        var own = folder.Write("own.json", File.ReadAllText(Shipped).Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(File.ReadAllBytes(own), CliRun.Of("catalogue", own, "--format", "json").Output);
        Assert.Equal(File.ReadAllBytes(own), CliRun.WithInput(File.ReadAllBytes(own), "catalogue", "-", "--format", "json").Output);
        var marked = folder.Write("marked.json", [0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(own)]);
        Assert.Equal(File.ReadAllBytes(own), CliRun.Of("catalogue", marked, "--format", "json").Output);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("csharp")]
    public void Catalogue_BrokenFile_TellsTheFirstFaultAndHowManyThereAre(string format)
    {
        using var folder = new TemporaryFolder();
        var own = folder.Write("own.json", File.ReadAllText(Shipped)
            .Replace("\"level\": \"commune\"", "\"level\": \"galaxy\"", StringComparison.Ordinal)
            .Replace("\"from\": \"2021-12-15\"", "\"from\": \"soon\"", StringComparison.Ordinal));
        var run = CliRun.Of("catalogue", own, "--format", format, "--lang", "en");
        run.IsRefused("CCHC0409", own);
        Assert.Contains("(and 1 more)", run.Error, StringComparison.Ordinal);
        Assert.Contains("/level", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Catalogue_FileThatIsNoEdition_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var empty = folder.Write("empty.json", "");
        CliRun.Of("catalogue", empty).IsRefused("CCHC0401", empty);
        var cut = folder.Write("cut.json", File.ReadAllText(Shipped)[..5000]);
        CliRun.Of("catalogue", cut).IsRefused("CCHC0401", cut);
        CliRun.Of("catalogue", cut, "--lang", "en").IsRefused("CCHC0401", cut);
        var other = folder.Write("other.json", "{\"a\": 1}");
        CliRun.Of("catalogue", other).IsRefused("CCHC04", other);
        CliRun.Of("catalogue", CliRun.Sample()).IsRefused("CCHC0401", CliRun.Sample());
        CliRun.Of("catalogue", folder.Root).IsRefused("CCHC0916", folder.Root);
    }

    [Theory]
    [InlineData("hoang-hoa-01b-2023")]
    [InlineData("HOANG-HOA-01B-2022")]
    [InlineData("")]
    public void Catalogue_UnknownId_NamesTheKnownOnes(string id)
    {
        var run = CliRun.Of("catalogue", id);
        run.IsRefused("CCHC0909");
        Assert.Contains(Id, run.Error, StringComparison.Ordinal);
    }

    // RFC 4180: quoted fields hold commas, quotes (doubled) and line ends.
    private static List<List<string>> Csv(string text)
    {
        var lines = new List<List<string>>();
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (text[i] == '"')
            {
                quoted = !quoted;
            }
            else if (quoted || text[i] is not (',' or '\r' or '\n'))
            {
                field.Append(text[i]);
            }
            else if (text[i] != '\r')
            {
                fields.Add(field.ToString());
                field.Clear();
                if (text[i] == '\n')
                {
                    lines.Add(fields);
                    fields = [];
                }
            }
        }

        Assert.True(!quoted && field.Length == 0 && fields.Count == 0, "the last line is not ended");
        return lines;
    }
}
