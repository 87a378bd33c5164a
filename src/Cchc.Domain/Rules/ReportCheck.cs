namespace Cchc.Domain.Rules;

/// <summary>One check of the library: it looks at a report once and tells what it finds, by the rules of one family.</summary>
internal abstract class ReportCheck(RuleFamily family)
{
    /// <summary>The family; a rule set of <see cref="ReportValidator"/>.</summary>
    internal RuleFamily Family { get; } = family;

    /// <summary>The findings.</summary>
    internal abstract IEnumerable<Finding> Check(CheckedReport report);
}
