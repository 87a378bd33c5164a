using Cchc.Domain.Catalogue;
using Cchc.Domain.Docx;
using Cchc.Domain.Reporting;

namespace Cchc.Cli.Tests.Commands;

public sealed class FormCommandTests
{
    private const string Unit = "xã Sông Lam, huyện Thanh Bình, tỉnh Nam Hà";

    [Fact]
    public void Form_UnitAndPeriod_IsABlankReportOfThem()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.Of("form", "--unit", Unit, "--period", "2022-Q1", "--catalogue", "hoang-hoa-01b-2022", "-o", folder["form.docx"]);
        Assert.Equal((0, "", ""), (run.Code, run.Text, run.Error));
        using var file = File.OpenRead(folder["form.docx"]);
        Assert.Equal(
            CchcReport.BlankFor(CatalogueEditions.Default, AdministrativeUnit.Read(Unit).Value, ReportingPeriod.Parse("2022-Q1")),
            ReportDocx.Read(file).Report);
    }

    [Fact]
    public void Form_NothingGiven_IsWritten()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CliRun.Of("form", "-o", folder["form.docx"]).Code);
        using var file = File.OpenRead(folder["form.docx"]);
        Assert.Equal(77, ReportDocx.Read(file).ReportOrThrow().Statistics.Rows.Count);
    }

    [Fact]
    public void Form_EditionFile_HasTheRowsOfThatEdition()
    {
        using var folder = new TemporaryFolder();
        var edition = folder["edition.json"];
        File.WriteAllText(edition, CliRun.Of("catalogue", "hoang-hoa-01b-2022", "--format", "json").Text.Replace("\"label\": \"Kế hoạch CCHC\"", "\"label\": \"Kế hoạch của xã\"", StringComparison.Ordinal));
        Assert.Equal(0, CliRun.Of("form", "--catalogue", edition, "-o", folder["form.docx"]).Code);
        using var file = File.OpenRead(folder["form.docx"]);
        Assert.Contains(DocxSource.Read(file).DocumentOrThrow().Blocks.OfType<Cchc.Domain.Import.SourceRow>(), row => row.Cells[1].Text == "Kế hoạch của xã");
    }

    [Fact]
    public void Form_EditionFile_IsReadBackWithIt()
    {
        using var folder = new TemporaryFolder();
        var edition = folder["edition.json"];
        File.WriteAllText(edition, CliRun.Of("catalogue", "hoang-hoa-01b-2022", "--format", "json").Text.Replace("\"hoang-hoa-01b-2022\"", "\"own-2023\"", StringComparison.Ordinal));
        Assert.Equal(0, CliRun.Of("form", "--catalogue", edition, "--unit", Unit, "--period", "2022-Q1", "-o", folder["form.docx"]).Code);
        var without = CliRun.Of("convert", folder["form.docx"], folder["without.json"]);
        Assert.Contains("CCHC0318", without.Error, StringComparison.Ordinal);
        var with = CliRun.Of("convert", "--catalogue", edition, folder["form.docx"], folder["with.json"]);
        Assert.Equal((0, ""), (with.Code, with.Error));
        Assert.Contains("\"own-2023\"", File.ReadAllText(folder["with.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Form_TargetThatIsThere_IsKeptWithoutForce()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["form.docx"], "mine");
        CliRun.Of("form", "-o", folder["form.docx"]).IsRefused("CCHC0906", folder["form.docx"]);
        Assert.Equal("mine", File.ReadAllText(folder["form.docx"]));
        Assert.Equal(0, CliRun.Of("form", "--force", "-o", folder["form.docx"]).Code);
    }

    [Theory]
    [InlineData("CCHC0937", "form.txt")]
    [InlineData("CCHC0937", "form")]
    [InlineData("CCHC0908", "none/form.docx")]
    public void Form_TargetThatCannotBe_IsRefused(string code, string name)
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("form", "-o", folder[name]).IsRefused(code, folder[name]);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder[""]));
    }

    [Theory]
    [InlineData("--unit", "Sông Lam", "CCHC0004")]
    [InlineData("--period", "2022", "CCHC0003")]
    [InlineData("--catalogue", "none", "CCHC0909")]
    public void Form_OptionThatCannotBeRead_IsRefused(string option, string value, string code)
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("form", option, value, "-o", folder["form.docx"]).IsRefused(code, option == "--catalogue" ? null : option);
        Assert.False(File.Exists(folder["form.docx"]));
    }

    [Fact]
    public void Form_WithoutTarget_IsRefused() => CliRun.Of("form").IsRefused("CCHC0922");
}
