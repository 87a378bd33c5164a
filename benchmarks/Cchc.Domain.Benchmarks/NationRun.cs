using System.Diagnostics;
using System.Globalization;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Import;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules;

namespace Cchc.Domain.Benchmarks;

/// <summary>
/// A nation's quarter through newline-delimited JSON: read, all rules, write. Prints time and memory for growing numbers of reports;
/// run it under <c>taskset -c 0</c> for one core.
/// </summary>
internal static class NationRun
{
    private const int Communes = 10_600;

    internal static async Task RunAsync(IEnumerable<int> counts)
    {
        var samples = new[] { "quy-1-2022-xa-song-lam.txt", "quy-1-2022-xa-song-lam-da-sua.txt" }
            .Select(name => ReportImporter.ImportText(File.ReadAllText(SampleFiles.Path(name))).ReportOrThrow()).ToArray();
        await PassAsync(samples, 2_000).ConfigureAwait(false);
        Console.WriteLine("| reports | bytes a report | seconds | µs a report | µs to read and write alone | peak MB |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|");
        foreach (var count in counts.DefaultIfEmpty(Communes))
        {
            var (bytes, plain) = await PassAsync(samples, count, check: false).ConfigureAwait(false);
            var (_, whole) = await PassAsync(samples, count).ConfigureAwait(false);
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {count} | {bytes / count} | {whole.TotalSeconds:F2} | {whole.TotalMicroseconds / count:F0} | {plain.TotalMicroseconds / count:F0} | {process.PeakWorkingSet64 / 1e6:F0} |"));
        }
    }

    private static async Task<(long Bytes, TimeSpan Time)> PassAsync(CchcReport[] samples, int count, bool check = true)
    {
        var file = Path.GetTempFileName();
        try
        {
            using (var made = File.Create(file))
            {
                await ReportJsonLines.WriteAsync(Reports(samples, count), made).ConfigureAwait(false);
            }

            var clock = Stopwatch.StartNew();
            using var source = File.OpenRead(file);
            using var target = new FileStream("/dev/null", FileMode.Open, FileAccess.Write);
            await ReportJsonLines.WriteAsync(Checked(source, check), target).ConfigureAwait(false);
            return (source.Length, clock.Elapsed);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async IAsyncEnumerable<CchcReport> Checked(Stream source, bool check)
    {
        await foreach (var line in ReportJsonLines.ReadAsync(source).ConfigureAwait(false))
        {
            var report = line.Result.ReportOrThrow();
            if (check)
            {
                ReportChecker.Default.Check(report);
            }

            yield return report;
        }
    }

    // Every report is a commune of its own with figures of its own.
    private static async IAsyncEnumerable<CchcReport> Reports(CchcReport[] samples, int count)
    {
        var received = IndicatorCode.Parse("3.3.1");
        var settled = IndicatorCode.Parse("3.3.2");
        for (var i = 0; i < count; i++)
        {
            var sample = samples[i % samples.Length];
            yield return sample with
            {
                Unit = sample.Unit! with { Name = string.Create(CultureInfo.InvariantCulture, $"Sông Lam {i}") },
                Statistics = sample.Statistics.With(received, Figure.Of(200 + (i % 500))).With(settled, Figure.Of(150 + (i % 300))),
            };
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }
}
