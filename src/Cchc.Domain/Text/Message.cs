namespace Cchc.Domain.Text;

/// <summary>A coded message with its values, not yet bound to a language.</summary>
/// <param name="Definition">The code and its sentences.</param>
/// <param name="Arguments">The values of the placeholders.</param>
public sealed record Message(MessageDefinition Definition, ValueList<(string Name, MessageValue Value)> Arguments)
{
    /// <summary>The permanent code.</summary>
    public string Code => Definition.Code;

    /// <summary>The sentence in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The sentence with its values.</returns>
    public string In(Language language) => Definition.Render(language, Arguments);

    /// <summary>The Vietnamese sentence.</summary>
    /// <returns>The sentence with its values.</returns>
    public override string ToString() => In(Language.Vietnamese);
}
