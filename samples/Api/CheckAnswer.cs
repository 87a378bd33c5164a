using System.Text.Json;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;

namespace Cchc.Samples.Api;

/// <summary>What the rules say of a report.</summary>
/// <param name="Unit">The commune, or null where the report does not tell it.</param>
/// <param name="Period">The period, or null.</param>
/// <param name="Verdict">valid, validWithWarnings or invalid.</param>
/// <param name="Counts">How many findings there are.</param>
/// <param name="Findings">The findings in the order of the report.</param>
internal sealed record CheckAnswer(string? Unit, ReportingPeriod? Period, string Verdict, FindingCounts Counts, IReadOnlyList<FindingAnswer> Findings)
{
    internal static CheckAnswer Of(CchcReport report, CheckResult result, Language language) =>
        new(
            report.Unit?.ToString(),
            report.Period,
            JsonNamingPolicy.CamelCase.ConvertName(result.Verdict.ToString()),
            new FindingCounts(result.Count(RuleSeverity.Error), result.Count(RuleSeverity.Warning), result.Count(RuleSeverity.Info)),
            [.. result.Findings.Select(finding => FindingAnswer.Of(finding, language))]);
}
