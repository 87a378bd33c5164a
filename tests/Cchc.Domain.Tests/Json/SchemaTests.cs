using System.Text;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Import;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Json;

/// <summary>What the library writes, an independent validator takes.</summary>
public sealed class SchemaTests
{
    private const ulong Seed = 2022;

    private static readonly IndicatorCatalogue Edition = CatalogueEditions.Get("hoang-hoa-01b-2022");

    [ProgramFact("node", NodeScript.Packages)]
    public void Report_AThousandGeneratedAndTheSamples_AreTaken()
    {
        CchcReport[] reports =
        [
            .. ReportGen.Report.Samples(1000, Seed),
            .. ReportGen.OfficialReport.Samples(50, Seed),
            Imported("quy-1-2022-xa-song-lam.txt"),
            Imported("quy-1-2022-xa-song-lam-da-sua.txt"),
            SmallReport.Full,
            new CchcReport(),
        ];
        Assert.True(reports.Distinct().Count() > 1000);
        Taken(CchcSchemas.Report, reports);
    }

    [ProgramFact("node", NodeScript.Packages)]
    public void ReportOfAnEdition_OfficialReportsAndTheSoundSample_AreTaken() => Taken(
        CchcSchemas.ReportOf(Edition),
        [.. ReportGen.OfficialReport.Samples(50, Seed), Imported("quy-1-2022-xa-song-lam-da-sua.txt")]);

    [ProgramFact("node", NodeScript.Packages)]
    public void ReportOfAnEdition_FiguresOfAnotherKind_AreRefused()
    {
        string[] rows =
        [
            """{"3.3.1":1.5}""", """{"3.3.1":-1}""", """{"1.5":2}""", """{"1.4.2":7}""", """{"3.2.4":-0.5}""", """{"9.9":1}""",
            """{"3.3.1":{"state":"reported","value":0.5,"text":"½"}}""", """{"1.5":{"state":"reported","value":3,"text":"03"}}""",
        ];
        var verdict = AjvVerdict.OfLines(
            CchcSchemas.ReportOf(Edition), rows.Select(row => Encoding.UTF8.GetBytes("""{"formatVersion":"1.0","statistics":""" + row + "}")));
        Assert.Equal(Enumerable.Range(0, rows.Length), verdict.Refusals.Keys.Order());
    }

    private static void Taken(string schema, CchcReport[] reports)
    {
        var verdict = AjvVerdict.OfLines(schema, reports.Select(Line));
        Assert.Equal(reports.Length, verdict.Checked);
        Assert.Empty(verdict.Refusals.Values);
    }

    private static byte[] Line(CchcReport report)
    {
        var line = new System.Buffers.ArrayBufferWriter<byte>();
        ReportJsonLines.Write(report, line);
        return line.WrittenSpan.ToArray();
    }

    private static CchcReport Imported(string sample) =>
        ReportImporter.ImportText(File.ReadAllText(RepositoryFolder.In("samples", "reports", sample))).ReportOrThrow();
}
