namespace Cchc.Domain.Text;

/// <summary>What stands in a placeholder of a message: a text that is the same in every language, or one text for each.</summary>
/// <param name="Vi">The text in a Vietnamese message.</param>
/// <param name="En">The text in an English message.</param>
public readonly record struct MessageValue(string Vi, string En)
{
    /// <summary>A text that is the same in every language: a code, a figure, a quotation.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator MessageValue(string text) => FromString(text);

    /// <summary>A text of its own for each language.</summary>
    /// <param name="text">The texts.</param>
    public static implicit operator MessageValue(LocalizedText text) => FromLocalizedText(text);

    /// <summary>A text that is the same in every language.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    public static MessageValue FromString(string text) => new(text, text);

    /// <summary>A text of its own for each language.</summary>
    /// <param name="text">The texts.</param>
    /// <returns>The value.</returns>
    public static MessageValue FromLocalizedText(LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new MessageValue(text.Vi, text.En);
    }

    /// <summary>The text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string In(Language language) => language == Language.English ? En : Vi;
}
