using Cchc.Domain.Rules.Citations;
using Cchc.Domain.Rules.Form;
using Cchc.Domain.Rules.Names;
using Cchc.Domain.Rules.Narrative;
using Cchc.Domain.Rules.Series;
using Cchc.Domain.Rules.Table;
using Cchc.Domain.Rules.Time;
using Cchc.Domain.Text;
using FluentValidation;
using FluentValidation.Results;

namespace Cchc.Domain.Rules;

/// <summary>
/// The library's rules as one FluentValidation validator with a rule set a family, named as <see cref="RuleFamily"/> has it
/// (<c>IncludeRuleSets("Table", "Legal")</c>). <see cref="ReportChecker"/> runs the same checks without the frame of failures and gives
/// findings, which is what most callers want.
/// </summary>
/// <remarks>Thread-safe. Each failure carries its <see cref="Finding"/> as custom state.</remarks>
public sealed class ReportValidator : AbstractValidator<CheckedReport>
{
    private static readonly ReportCheck[] Checks =
    [
        new HeaderCheck(), new ClosingCheck(), new AppendixCheck(), new OutlineCheck(), new CapitalsCheck(), new RepetitionCheck(), new SpellingCheck(), new PunctuationCheck(),
        new TableShapeCheck(), new TableWritingCheck(), new TableRelationCheck(), new TableBlankCheck(), new TableChangeCheck(),
        new FactCheck(), new ShareCheck(), new SumCheck(), new EnumerationCheck(),
        new SymbolCheck(), new RegisterCheck(), new CitationStyleCheck(),
        new PeriodCheck(), new DateCheck(), new FigureSpanCheck(), new SteeringCheck(),
        new UnitNameCheck(), new AbbreviationCheck(),
        new SeriesCheck(), new JumpCheck(),
    ];

    /// <summary>Makes the validator.</summary>
    public ReportValidator()
    {
        foreach (var family in Checks.GroupBy(check => check.Family))
        {
            RuleSet(family.Key.ToString(), () =>
            {
                foreach (var check in family)
                {
                    RuleFor(report => report).Custom((report, context) => Run(check, report, context));
                }
            });
        }
    }

    /// <summary>The findings of the rule sets of some families, in the order of the validator.</summary>
    internal static List<Finding> Findings(CheckedReport report, ValueList<RuleFamily> families)
    {
        var findings = new List<Finding>();
        foreach (var check in Checks)
        {
            if (families.AsSpan().Contains(check.Family))
            {
                findings.AddRange(check.Check(report));
            }
        }

        return findings;
    }

    private static void Run(ReportCheck check, CheckedReport report, ValidationContext<CheckedReport> context)
    {
        foreach (var finding in check.Check(report))
        {
            context.AddFailure(ToFailure(finding));
        }
    }

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
