namespace Cchc.Domain.Catalogue;

/// <summary>How much weight a broken rule has. Only <see cref="Error"/> makes a report invalid.</summary>
public enum RuleSeverity
{
    /// <summary>Form and advice.</summary>
    Info = 0,

    /// <summary>Very likely wrong; a person should look.</summary>
    Warning = 1,

    /// <summary>Certainly wrong.</summary>
    Error = 2,
}
