using System.Collections.Concurrent;
using System.Globalization;
using Cchc.Domain.Import;
using Cchc.Domain.Rules;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Rules;

/// <summary>
/// Corpus/faults.txt: one fault each in the sample that is right; Corpus/other-reports.txt: the same in the right reports of Corpus/clean, each in
/// the way of writing of another office. Each is found by its code, at its words, and that code does not point there in the report as it is.
/// </summary>
public sealed class FaultCorpusTests
{
    // Rules that need more than another text: their tests stand elsewhere.
    private static readonly string[] Elsewhere =
        ["CCHC2100", "CCHC2110", "CCHC2111", "CCHC2112", "CCHC2117", "CCHC2120", "CCHC4006", "CCHC4010", "CCHC7001", "CCHC7002", "CCHC7003", "CCHC7004", "CCHC7005"];

    private static readonly string Sample = RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam-da-sua.txt");
    private static readonly List<Fault> Faults = [.. Read("faults.txt"), .. Read("other-reports.txt")];
    private static readonly ConcurrentDictionary<string, (string Text, CheckResult Result)> Sound = new(StringComparer.Ordinal);

    public static TheoryData<int, string> Cases { get; } = Numbered();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Check_OneInsteadIsFoundAtItsWords(int number, string code)
    {
        var fault = Faults[number];
        Assert.Equal(fault.Code, code);
        var sound = OfSound(fault.Report);
        Assert.Single(Places(sound.Text, fault.Written));
        var text = sound.Text.Replace(fault.Written, fault.Instead, StringComparison.Ordinal);
        var result = Check(text);
        var found = result.Findings.Where(finding => finding.Code == code && finding.Quote == fault.Quote).ToList();
        Assert.True(
            found.Count > sound.Result.Findings.Count(finding => finding.Code == code && finding.Quote == fault.Quote),
            $"{code} “{fault.Quote}” is not among: {string.Join("; ", result.Findings.Select(finding => $"{finding.Code} “{finding.Quote}”"))}");

        // The place is that of the words.
        foreach (var finding in found.Where(finding => finding is { Quote.Length: > 0, Position.Line: not null }))
        {
            var (line, column) = (finding.Position!.Value.Line!.Value, finding.Position.Value.Column!.Value);
            Assert.StartsWith(finding.Quote.Split('\n')[0], text.Split('\n')[line - 1][(column - 1)..], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Faults_EveryRule_IsTriggeredHereOrInATestOfItsOwn()
    {
        var here = Faults.Select(fault => fault.Code).Distinct().ToList();
        Assert.Equal(ReportRules.All.Select(rule => rule.Code), here.Union(Elsewhere).Order(StringComparer.Ordinal));
    }

    // The sample as it is triggers two notes on the form itself and no other rule.
    [Fact]
    public void Check_SoundSample_TriggersNoOtherRule() =>
        Assert.Equal(["CCHC2120", "CCHC4010"], OfSound(Sample).Result.Findings.Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal));

    private static (string Text, CheckResult Result) OfSound(string report) => Sound.GetOrAdd(report, file =>
    {
        var text = File.ReadAllText(file);
        return (text, Check(text));
    });

    private static CheckResult Check(string text)
    {
        var imported = ReportImporter.ImportText(text);
        return ReportChecker.Default.Check(imported.ReportOrThrow(), imported.Places);
    }

    private static IEnumerable<int> Places(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    private static TheoryData<int, string> Numbered()
    {
        var cases = new TheoryData<int, string>();
        for (var i = 0; i < Faults.Count; i++)
        {
            cases.Add(i, Faults[i].Code);
        }

        return cases;
    }

    private static List<Fault> Read(string file)
    {
        var faults = new List<Fault>();
        var lines = File.ReadAllLines(RepositoryFolder.In("tests", "Cchc.Domain.Tests", "Rules", "Corpus", file));
        var report = Sample;
        for (var i = 0; i + 3 < lines.Length; i++)
        {
            if (lines[i].StartsWith("==> ", StringComparison.Ordinal))
            {
                report = RepositoryFolder.In("tests", "Cchc.Domain.Tests", "Rules", "Corpus", "clean", lines[i][4..]);
            }
            else if (lines[i].StartsWith("== ", StringComparison.Ordinal))
            {
                Assert.Equal("-+@", string.Create(CultureInfo.InvariantCulture, $"{lines[i + 1][0]}{lines[i + 2][0]}{lines[i + 3][0]}"));
                faults.Add(new Fault(report, lines[i][3..], Plain(lines[i + 1]), Plain(lines[i + 2]), Plain(lines[i + 3])));
            }
        }

        return faults;
    }

    private static string Plain(string line) => line[Math.Min(2, line.Length)..]
        .Replace("\\\\", "\0", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal).Replace('\0', '\\');

    private sealed record Fault(string Report, string Code, string Written, string Instead, string Quote);
}
