using System.Text.Json;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;

namespace Cchc.Samples.Api;

/// <summary>A finding, with the members that <c>cchc check --format json</c> prints.</summary>
/// <param name="Code">The code of the rule.</param>
/// <param name="Severity">error, warning or info.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Path">Where in the report, as a JSON Pointer.</param>
/// <param name="Indicators">The rows that take part.</param>
/// <param name="Quote">The words that it is about.</param>
/// <param name="Expected">What would be right.</param>
/// <param name="Actual">What was found.</param>
/// <param name="LegalBasis">The document that the rule rests on.</param>
internal sealed record FindingAnswer(
    string Code,
    string Severity,
    string Message,
    string Path,
    IReadOnlyList<string> Indicators,
    string Quote,
    string? Expected,
    string? Actual,
    string? LegalBasis)
{
    internal static FindingAnswer Of(Finding finding, Language language) =>
        new(
            finding.Code,
            JsonNamingPolicy.CamelCase.ConvertName(finding.Severity.ToString()),
            finding.In(language),
            finding.Path,
            [.. finding.Indicators.Select(code => code.ToString())],
            finding.Quote,
            finding.Expected,
            finding.Actual,
            finding.LegalBasis);
}
