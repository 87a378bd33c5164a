using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;
using FluentValidation;
using FluentValidation.Results;

namespace Cchc.Domain.Rules;

/// <summary>
/// The base of the library's validators: one FluentValidation validator a family, whose failures carry the whole finding.
/// </summary>
internal abstract class RuleValidator : AbstractValidator<CheckedReport>
{
    protected RuleValidator() => RuleFor(report => report).Custom((report, context) =>
    {
        foreach (var finding in Check(report))
        {
            context.AddFailure(ToFailure(finding));
        }
    });

    /// <summary>The findings of the family.</summary>
    protected abstract IEnumerable<Finding> Check(CheckedReport report);

    private static ValidationFailure ToFailure(Finding finding) => new(finding.Path, finding.Message.In(Language.English))
    {
        ErrorCode = finding.Code,
        Severity = finding.Severity switch
        {
            Catalogue.RuleSeverity.Error => FluentValidation.Severity.Error,
            Catalogue.RuleSeverity.Warning => FluentValidation.Severity.Warning,
            _ => FluentValidation.Severity.Info,
        },
        AttemptedValue = finding.Quote,
        CustomState = finding,
    };
}
