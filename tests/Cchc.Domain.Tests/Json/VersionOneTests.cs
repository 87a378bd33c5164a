using Cchc.Domain.Json;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Json;

/// <summary>
/// Documents of version 1.0 that must read for ever, with the content hash of what they say. The files of V1 are never changed and never
/// removed, nor are their hashes; new ones are added. A library that fails here has broken the promise of docs/json.md.
/// </summary>
public sealed class VersionOneTests
{
    private static readonly DocumentFolder Kept = new("V1");

    [Fact]
    public void Read_EachDocument_GivesTheReportItAlwaysGave()
    {
        Assert.True(Kept.Rows.Count >= 12, $"{Kept.Rows.Count} documents");
        Assert.Equal(Kept.Names, Kept.Rows.Select(row => row[0]).Order(StringComparer.Ordinal));
        Assert.All(Kept.Rows.Zip(Kept.Files), one =>
        {
            var report = ReportJson.Parse(File.ReadAllBytes(one.Second));
            Assert.Equal(one.First[1], ReportJson.ContentHash(report));
            Assert.Equal(report, ReportJson.Parse(ReportJson.Write(report)));
        });
    }

    [ProgramFact("node", NodeScript.Packages)]
    public void Ajv_EachDocument_IsTaken()
    {
        var verdict = AjvVerdict.OfFiles(CchcSchemas.Report, Kept.Files);
        Assert.Equal(Kept.Files.Count, verdict.Checked);
        Assert.Empty(verdict.Refusals.Values);
    }
}
