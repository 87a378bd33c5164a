namespace Cchc.Domain.Rules;

/// <summary>The families of rules; the first digit of a rule's number.</summary>
public enum RuleFamily
{
    /// <summary>1xxx: the components and the form of an official document.</summary>
    Form = 1,

    /// <summary>2xxx: the statistics table.</summary>
    Table = 2,

    /// <summary>3xxx: the narrative against the table.</summary>
    Narrative = 3,

    /// <summary>4xxx: citations of legal documents.</summary>
    Legal = 4,

    /// <summary>5xxx: dates and periods.</summary>
    Time = 5,

    /// <summary>6xxx: the spelling of names.</summary>
    Names = 6,

    /// <summary>7xxx: the report against the one before.</summary>
    Series = 7,
}
