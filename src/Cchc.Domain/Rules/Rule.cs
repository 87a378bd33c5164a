using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules;

/// <summary>One rule of the rule set: what it checks, how much weight a breach has, and where the rule comes from.</summary>
/// <param name="Message">The permanent code and the sentence of a finding.</param>
/// <param name="Severity">The weight of a breach; for relations the edition declares a weight for each, and this is the greatest.</param>
/// <param name="Title">The name of the rule.</param>
/// <param name="Checks">What the rule checks.</param>
/// <param name="Basis">The reason: the document or the convention that the rule rests on.</param>
public sealed record Rule(MessageDefinition Message, RuleSeverity Severity, LocalizedText Title, LocalizedText Checks, LocalizedText Basis)
{
    /// <summary>The permanent code.</summary>
    public string Code => Message.Code;

    /// <summary>The family, from the code.</summary>
    public RuleFamily Family => (RuleFamily)(Message.Code[4] - '0');

    internal Finding Found(params ReadOnlySpan<(string Name, MessageValue Value)> arguments) => new(Message.With(arguments), Severity);
}
