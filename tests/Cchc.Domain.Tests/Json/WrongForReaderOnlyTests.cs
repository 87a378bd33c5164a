using System.Text;
using Cchc.Domain.Json;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Json;

/// <summary>Faults that no schema can tell: the reader refuses them, a validator does not; docs/json.md lists them.</summary>
public sealed class WrongForReaderOnlyTests
{
    private static readonly DocumentFolder Wrong = new("WrongForReaderOnly");

    [Fact]
    public void Read_EachDocument_IsRefusedWithItsCodeAndPath()
    {
        Assert.Equal(Wrong.Names, Wrong.Rows.Select(row => row[0]).Order(StringComparer.Ordinal));
        Assert.All(Wrong.Rows.Zip(Wrong.Files), one =>
        {
            var issue = Assert.Single(ReportJson.Read(File.ReadAllBytes(one.Second)).Issues);
            Assert.Equal((one.First[1], one.First[2]), (issue.Code, issue.Path));
        });
    }

    [ProgramFact("node", NodeScript.Packages)]
    public void Ajv_EachDocument_IsTaken()
    {
        var verdict = AjvVerdict.OfFiles(CchcSchemas.Report, Wrong.Files);
        Assert.Equal(Wrong.Files.Count, verdict.Checked);
        Assert.Empty(verdict.Refusals);
    }

    [Fact]
    public void Page_Table_ListsTheFolder()
    {
        var page = File.ReadAllText(RepositoryFolder.In("docs", "json.md"));
        var start = page.IndexOf("## What only the reader sees", StringComparison.Ordinal);
        var section = page[start..page.IndexOf("\n## ", start, StringComparison.Ordinal)];
        Assert.Equal(Wrong.Rows.Zip(Wrong.Files, Line), section.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2));
    }

    // What stands in the document so is set as code.
    private static string Line(string[] row, string file)
    {
        var isText = Encoding.UTF8.GetString(File.ReadAllBytes(file)).Contains(row[4], StringComparison.Ordinal);
        return $"| {row[3]} | {row[1]} | {(isText ? "`" + row[4] + "`" : row[4])} |";
    }
}
