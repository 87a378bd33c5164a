namespace Cchc.Domain.Rules;

/// <summary>The outcome of a check. It follows from the severities of the findings alone.</summary>
public enum Verdict
{
    /// <summary>Nothing above <see cref="Catalogue.RuleSeverity.Info"/>.</summary>
    Valid = 0,

    /// <summary>Warnings, but no error.</summary>
    ValidWithWarnings = 1,

    /// <summary>At least one error.</summary>
    Invalid = 2,
}
