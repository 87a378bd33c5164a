using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;
using FluentValidation;
using FluentValidation.Results;

namespace Cchc.Domain.Rules;

/// <summary>
/// Checks reports against the rule set. <see cref="Default"/> holds the library's rules; <see cref="With"/> adds rules of your
/// own, written as FluentValidation validators of a <see cref="CheckedReport"/>.
/// </summary>
/// <remarks>Immutable and thread-safe: keep one and use it for every report.</remarks>
public sealed class ReportChecker
{
    private readonly ValueList<IValidator<CheckedReport>> validators;

    private ReportChecker(ValueList<IValidator<CheckedReport>> validators) => this.validators = validators;

    /// <summary>The library's rules.</summary>
    public static ReportChecker Default { get; } = new([new TableShapeValidator(), new TableRelationValidator(), new TableChangeValidator(), new SeriesValidator()]);

    /// <summary>The same checker with more rules.</summary>
    /// <param name="rules">
    /// A validator; its failures become findings with their error code and severity, the property's name as path
    /// (<c>Report.Header.Number</c> is <c>/header/number</c>), and their message in both languages. Give each rule a code of its own
    /// (<c>WithErrorCode</c>) and a message; FluentValidation's own messages follow the culture of the thread.
    /// </param>
    /// <returns>The checker.</returns>
    public ReportChecker With(IValidator<CheckedReport> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new ReportChecker(ValueList.From(validators.Append(rules)));
    }

    /// <summary>Checks a report that was not imported: findings have no place.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The findings in document order, and the relations that could not be checked.</returns>
    public CheckResult Check(CchcReport report) => Check(report, new CheckOptions());

    /// <summary>Checks an imported report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="places">Where its parts stood in the input: <c>ImportResult.Places</c>.</param>
    /// <returns>The findings in document order, and the relations that could not be checked.</returns>
    public CheckResult Check(CchcReport report, SourceMap places) => Check(report, new CheckOptions { Places = places });

    /// <summary>Checks a report with what else is known of it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">Places, edition, day of judgement, the report before.</param>
    /// <returns>The findings in document order, and the relations that could not be checked.</returns>
    public CheckResult Check(CchcReport report, CheckOptions options)
    {
        var under = new CheckedReport(report, options);
        var findings = new List<Finding>();
        foreach (var validator in validators)
        {
            foreach (var failure in validator.Validate(under).Errors)
            {
                var finding = failure.CustomState as Finding ?? FromFailure(failure);
                findings.Add(finding with { Position = finding.Position ?? options.Places?.Find(finding.Path, finding.Quote) });
            }
        }

        return new CheckResult(
            ValueList.From(findings.OrderBy(finding => finding, new DocumentOrder(under.Catalogue))),
            ValueList.From(under.Outcomes.Where(outcome => outcome.Holds is null).Select(outcome => new UncheckedRelation(outcome.Relation, outcome.Missing))));
    }

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
