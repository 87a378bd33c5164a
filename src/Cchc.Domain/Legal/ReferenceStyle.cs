namespace Cchc.Domain.Legal;

/// <summary>How a reference is written in an official document.</summary>
public enum ReferenceStyle
{
    /// <summary>A first citation: kind, number and symbol, date, issuer.</summary>
    Full = 0,

    /// <summary>A later citation: kind, number and symbol.</summary>
    Short = 1,
}
