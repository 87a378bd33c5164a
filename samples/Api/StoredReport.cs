using Cchc.Domain.Reporting;

namespace Cchc.Samples.Api;

/// <summary>A report that was taken.</summary>
/// <param name="Report">The report.</param>
/// <param name="Canonical">Its bytes.</param>
/// <param name="Hash">The hash of its bytes.</param>
internal sealed record StoredReport(CchcReport Report, byte[] Canonical, string Hash);
