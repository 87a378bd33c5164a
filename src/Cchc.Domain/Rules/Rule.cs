using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules;

/// <summary>
/// One rule of the rule set (quy tắc kiểm tra): what it checks, how much weight a breach has, where it comes from, how a breach is
/// mended, and an example of either kind.
/// </summary>
/// <param name="Message">The permanent code and the sentence of a finding.</param>
/// <param name="Severity">The weight of a breach; for relations and facts the edition declares a weight for each, and this is the greatest.</param>
/// <param name="Title">The name of the rule.</param>
public sealed record Rule(MessageDefinition Message, RuleSeverity Severity, LocalizedText Title)
{
    /// <summary>The permanent code.</summary>
    public string Code => Message.Code;

    /// <summary>The family, from the code.</summary>
    public RuleFamily Family => (RuleFamily)(Message.Code[4] - '0');

    /// <summary>What must hold.</summary>
    public required LocalizedText Checks { get; init; }

    /// <summary>The reason: the clause, the document or the convention that the rule rests on.</summary>
    public required LocalizedText Basis { get; init; }

    /// <summary>What to do about a breach.</summary>
    public required LocalizedText Remedy { get; init; }

    /// <summary>Words of a report that break the rule.</summary>
    public required LocalizedText Wrong { get; init; }

    /// <summary>The same words as they are right.</summary>
    public required LocalizedText Right { get; init; }

    /// <summary>True where the weight of a breach is declared with the relation or the fact in the edition's file.</summary>
    public bool IsDeclaredInEdition { get; init; }

    internal Finding Found(params ReadOnlySpan<(string Name, MessageValue Value)> arguments) => new(Message.With(arguments), Severity);
}
