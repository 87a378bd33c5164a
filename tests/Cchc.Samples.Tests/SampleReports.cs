using Cchc.Domain.Import;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;

namespace Cchc.Samples.Tests;

/// <summary>The reports of samples/reports, as they are sent.</summary>
internal static class SampleReports
{
    internal static CchcReport Report { get; } = Import("quy-1-2022-xa-song-lam-da-sua.txt");

    internal static byte[] Right { get; } = ReportJson.Write(Report);

    internal static byte[] Faulty { get; } = ReportJson.Write(Import("quy-1-2022-xa-song-lam.txt"));

    private static CchcReport Import(string name) =>
        ReportImporter.ImportText(File.ReadAllText(RepositoryFolder.In("samples", "reports", name))).ReportOrThrow();
}
