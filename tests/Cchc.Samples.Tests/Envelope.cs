using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;

namespace Cchc.Samples.Tests;

/// <summary>An application's own type with the library's values in it.</summary>
internal sealed record Envelope(string From, ReportingPeriod? Period, LegalReference? Order, CchcReport? Report);
