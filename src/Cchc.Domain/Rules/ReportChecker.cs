using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;
using FluentValidation;
using FluentValidation.Results;

namespace Cchc.Domain.Rules;

/// <summary>
/// Checks reports against the rule set. <see cref="Default"/> holds the library's rules; <see cref="Only"/>, <see cref="Without"/> and
/// <see cref="WithSeverity"/> choose among them, and <see cref="With"/> adds rules of your own, written as FluentValidation validators of a
/// <see cref="CheckedReport"/>.
/// </summary>
/// <remarks>Immutable and thread-safe: keep one and use it for every report.</remarks>
public sealed class ReportChecker
{
    private readonly CheckerSettings settings;

    private ReportChecker(CheckerSettings settings) => this.settings = settings;

    /// <summary>The library's rules, all of them; of one code at most 20 findings are told one by one.</summary>
    public static ReportChecker Default { get; } = new(new CheckerSettings());

    /// <summary>The same checker with the library's rules of some families only; rules of your own stay.</summary>
    /// <param name="families">The families.</param>
    /// <returns>The checker.</returns>
    public ReportChecker Only(params ReadOnlySpan<RuleFamily> families) => new(settings with { Families = ValueList.Create(families) });

    /// <summary>The same checker without some codes, the library's or your own.</summary>
    /// <param name="codes">The codes.</param>
    /// <returns>The checker.</returns>
    public ReportChecker Without(params ReadOnlySpan<string> codes) => new(settings with { Without = ValueList.From(settings.Without.Concat(codes.ToArray())) });

    /// <summary>The same checker with another weight for one code; it takes the place of the weight that the rule or the edition declares.</summary>
    /// <param name="code">The code.</param>
    /// <param name="severity">The weight.</param>
    /// <returns>The checker.</returns>
    public ReportChecker WithSeverity(string code, RuleSeverity severity)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        return new ReportChecker(settings with { Severities = ValueList.From(settings.Severities.Append((code, severity))) });
    }

    /// <summary>The same checker with another cap on the findings of one code; the last one that is told carries the places of the others.</summary>
    /// <param name="most">The cap, at least 1.</param>
    /// <returns>The checker.</returns>
    public ReportChecker WithMostPerCode(int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return new ReportChecker(settings with { MostPerCode = most });
    }

    /// <summary>The same checker with more rules.</summary>
    /// <param name="rules">
    /// A validator; its failures become findings with their error code and severity, the property's name as path
    /// (<c>Report.Header.Number</c> is <c>/header/number</c>), and their message in both languages. Give each rule a code of its own
    /// (<c>WithErrorCode</c>) and a message; FluentValidation's own messages follow the culture of the thread. Every rule set of it is run.
    /// </param>
    /// <returns>The checker.</returns>
    public ReportChecker With(IValidator<CheckedReport> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new ReportChecker(settings with { More = ValueList.From(settings.More.Append(rules)) });
    }

    /// <summary>Checks a report that was not imported: findings have no place.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The verdict, the findings in document order, and the relations that could not be checked.</returns>
    public CheckResult Check(CchcReport report) => Check(report, new CheckOptions());

    /// <summary>Checks an imported report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="places">Where its parts stood in the input: <c>ImportResult.Places</c>.</param>
    /// <returns>The verdict, the findings in document order, and the relations that could not be checked.</returns>
    public CheckResult Check(CchcReport report, SourceMap places) => Check(report, new CheckOptions { Places = places });

    /// <summary>Checks a report with what else is known of it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">Places, edition, register, day of judgement, the reports before.</param>
    /// <returns>The verdict, the findings in document order, and the relations that could not be checked.</returns>
    public CheckResult Check(CchcReport report, CheckOptions options)
    {
        var under = new CheckedReport(report, options);
        var findings = Causes.Rooted(Run(under));
        findings = [.. findings.Where(finding => !settings.Without.Contains(finding.Code)).Select(finding => Placed(Weighed(finding), options.Places))];
        findings.Sort(new DocumentOrder(under.Catalogue));
        return new CheckResult(
            ValueList.From(Repeats.Capped(findings, settings.MostPerCode)),
            ValueList.From(under.Outcomes.Where(outcome => outcome.Holds is null).Select(outcome => new UncheckedRelation(outcome.Relation, outcome.Missing))));
    }

    private List<Finding> Run(CheckedReport under)
    {
        // What ReportValidator would find, without a failure for each finding and its way back.
        var findings = ReportValidator.Findings(under, settings.Families);
        foreach (var rules in settings.More)
        {
            findings.AddRange(rules.Validate(under, strategy => strategy.IncludeAllRuleSets()).Errors.Select(failure => failure.CustomState as Finding ?? FromFailure(failure)));
        }

        return findings;
    }

    private Finding Weighed(Finding finding)
    {
        foreach (var (code, severity) in settings.Severities)
        {
            finding = string.Equals(code, finding.Code, StringComparison.Ordinal) ? finding with { Severity = severity } : finding;
        }

        return finding;
    }

    private static Finding Placed(Finding finding, SourceMap? places) => places is null ? finding : finding with
    {
        Position = finding.Position ?? places.Find(finding.Path, finding.Quote, finding.Occurrence) ?? (finding.Quote.Length == 0 ? places.Around(finding.Path) : null),
        Related = finding.Related.Count == 0 ? finding.Related : [.. finding.Related.Select(place => place with { Position = places.Find(place.Path, place.Quote) })],
    };

    // "Report.Header.Number" is "/header/number"; a name that is a pointer already (OverridePropertyName) stays.
    private static string ToPointer(string property)
    {
        if (property.StartsWith('/'))
        {
            return property;
        }

        var segments = property.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.');
        return string.Concat(segments.SkipWhile(segment => segment == nameof(CheckedReport.Report)).Where(segment => segment.Length > 0)
            .Select(segment => "/" + char.ToLowerInvariant(segment[0]) + segment[1..]));
    }

    private static Finding FromFailure(ValidationFailure failure) =>
        new(
            new Message(new MessageDefinition(failure.ErrorCode ?? "", failure.ErrorMessage ?? "", failure.ErrorMessage ?? ""), []),
            failure.Severity switch
            {
                FluentValidation.Severity.Error => Catalogue.RuleSeverity.Error,
                FluentValidation.Severity.Warning => Catalogue.RuleSeverity.Warning,
                _ => Catalogue.RuleSeverity.Info,
            })
        {
            Path = ToPointer(failure.PropertyName ?? ""),
            Quote = failure.AttemptedValue as string ?? "",
        };
}
