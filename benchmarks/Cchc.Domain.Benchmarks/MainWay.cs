using BenchmarkDotNet.Attributes;
using Cchc.Domain.Docx;
using Cchc.Domain.Import;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules;

namespace Cchc.Domain.Benchmarks;

/// <summary>The main job on the sample report that the project ships, and its steps.</summary>
[MemoryDiagnoser]
public class MainWay
{
    private static readonly ReportChecker OfTheTable = ReportChecker.Default.Only(RuleFamily.Table, RuleFamily.Series);

    private string text = "";
    private byte[] docx = [];
    private byte[] json = [];
    private ImportResult imported = null!;

    [GlobalSetup]
    public void Setup()
    {
        text = File.ReadAllText(SampleFiles.Path("quy-1-2022-xa-song-lam.txt"));
        docx = File.ReadAllBytes(SampleFiles.Path("quy-1-2022-xa-song-lam.docx"));
        imported = ReportImporter.ImportText(text);
        json = ReportJson.Write(imported.ReportOrThrow());
    }

    [Benchmark(Baseline = true)]
    public CheckResult TextToFindings()
    {
        var result = ReportImporter.ImportText(text);
        return ReportChecker.Default.Check(result.ReportOrThrow(), result.Places);
    }

    [Benchmark]
    public ImportResult ImportText() => ReportImporter.ImportText(text);

    [Benchmark]
    public CheckResult Rules() => ReportChecker.Default.Check(imported.ReportOrThrow(), imported.Places);

    /// <summary>What every form tool does: the table alone.</summary>
    [Benchmark]
    public CheckResult RulesOfTheTable() => OfTheTable.Check(imported.ReportOrThrow(), imported.Places);

    [Benchmark]
    public CchcReport ReadJson() => ReportJson.Parse(json);

    [Benchmark]
    public byte[] WriteJson() => ReportJson.Write(imported.ReportOrThrow());

    [Benchmark]
    public byte[] DocxToFindingsToJson()
    {
        using var stream = new MemoryStream(docx);
        var result = ReportDocx.Read(stream);
        ReportChecker.Default.Check(result.ReportOrThrow(), result.Places);
        return ReportJson.Write(result.ReportOrThrow());
    }

    [Benchmark]
    public long WriteDocx()
    {
        using var stream = new MemoryStream();
        ReportDocx.Write(imported.ReportOrThrow(), stream);
        return stream.Length;
    }
}
