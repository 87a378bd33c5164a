using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Cchc.Domain.Docx;

namespace Cchc.Domain.Benchmarks;

/// <summary>Imports Word documents of growing size, a process each, and prints time and peak memory: 10 paragraphs of 300 letters are a page.</summary>
internal static class LargeWordRun
{
    private const int ParagraphsOnAPage = 10;

    internal static void Run(IReadOnlyList<int> pages)
    {
        if (pages.Count != 1)
        {
            Console.WriteLine("| pages | file MB | seconds | peak MB |\n|---:|---:|---:|---:|");
            foreach (var count in pages.DefaultIfEmpty(2000))
            {
                using var process = Process.Start(Environment.ProcessPath!, ["--docx-pages", count.ToString(CultureInfo.InvariantCulture)])!;
                process.WaitForExit();
            }

            return;
        }

        var path = Path.GetTempFileName();
        try
        {
            // Made in a process of its own, so that what it takes to make the file is not counted.
            using (var process = Process.Start(Environment.ProcessPath!, ["--docx-make", path, pages[0].ToString(CultureInfo.InvariantCulture)])!)
            {
                process.WaitForExit();
            }

            using var file = File.OpenRead(path);
            var clock = Stopwatch.StartNew();
            var result = ReportDocx.Read(file);
            var time = clock.Elapsed;
            using var self = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {pages[0]} | {file.Length / 1e6:F1} | {time.TotalSeconds:F2} | {self.PeakWorkingSet64 / 1e6:F0} |"));
            result.ReportOrThrow();
        }
        finally
        {
            File.Delete(path);
        }
    }

    internal static void Make(string path, int pages) => File.WriteAllBytes(path, new WordDocument(pages * ParagraphsOnAPage).ByHand(CompressionLevel.Fastest));
}
