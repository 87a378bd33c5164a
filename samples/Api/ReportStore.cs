using System.Collections.Concurrent;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;

namespace Cchc.Samples.Api;

/// <summary>The reports that were taken, in memory.</summary>
internal sealed class ReportStore
{
    private readonly ConcurrentDictionary<(string Unit, ReportingPeriod Period), StoredReport> reports = [];

    /// <summary>Keeps a report; true where there was none.</summary>
    internal bool Put(AdministrativeUnit unit, ReportingPeriod period, CchcReport report)
    {
        var stored = new StoredReport(report, ReportJson.Write(report), ReportJson.ContentHash(report));
        if (reports.TryAdd((unit.FullName, period), stored))
        {
            return true;
        }

        reports[(unit.FullName, period)] = stored;
        return false;
    }

    internal StoredReport? Find(AdministrativeUnit unit, ReportingPeriod period) => reports.GetValueOrDefault((unit.FullName, period));
}
