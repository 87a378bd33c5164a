using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules;

/// <summary>What the rule set says of one report.</summary>
/// <param name="Findings">The findings in the order of the document.</param>
/// <param name="Unchecked">The relations that could not be checked, and for want of which rows.</param>
public sealed record CheckResult(ValueList<Finding> Findings, ValueList<UncheckedRelation> Unchecked)
{
    /// <summary>The outcome, from the severities.</summary>
    public Verdict Verdict => Count(RuleSeverity.Error) > 0 ? Verdict.Invalid
        : Count(RuleSeverity.Warning) > 0 ? Verdict.ValidWithWarnings
        : Verdict.Valid;

    /// <summary>True where there is no error; warnings do not make a report invalid.</summary>
    public bool IsValid => Verdict != Verdict.Invalid;

    /// <summary>How many findings have a severity.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The number.</returns>
    public int Count(RuleSeverity severity)
    {
        var count = 0;
        foreach (var finding in Findings)
        {
            count += finding.Severity == severity ? 1 : 0;
        }

        return count;
    }
}
