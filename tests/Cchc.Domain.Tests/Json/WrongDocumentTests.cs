using Cchc.Domain.Json;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Json;

/// <summary>Reports with one fault of the kinds that people make: the reader tells it, and so does a validator that knows the schema only.</summary>
public sealed class WrongDocumentTests
{
    private static readonly DocumentFolder Wrong = new("Wrong");

    [Fact]
    public void Index_Folder_HoldsTheSameFiles()
    {
        Assert.True(Wrong.Rows.Count >= 60, $"{Wrong.Rows.Count} documents");
        Assert.Equal(Wrong.Names, Wrong.Rows.Select(row => row[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_EachDocument_IsRefusedWithItsCodeAndPath() => Assert.All(Wrong.Rows.Zip(Wrong.Files), one =>
    {
        var result = ReportJson.Read(File.ReadAllBytes(one.Second));
        Assert.Null(result.Report);
        var issue = Assert.Single(result.Issues);
        Assert.Equal((one.First[1], one.First[2]), (issue.Code, issue.Path));
    });

    [ProgramFact("node", NodeScript.Packages)]
    public void Ajv_EachDocument_IsRefusedToo()
    {
        var verdict = AjvVerdict.OfFiles(CchcSchemas.Report, Wrong.Files);
        Assert.Equal(Wrong.Files.Count, verdict.Checked);
        Assert.Equal([], Wrong.Files.Where((_, index) => !verdict.Refusals.ContainsKey(index)).Select(file => Path.GetFileName(file)));
    }
}
