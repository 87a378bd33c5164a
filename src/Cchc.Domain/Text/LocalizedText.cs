namespace Cchc.Domain.Text;

/// <summary>One text in Vietnamese and in English.</summary>
/// <param name="Vi">The Vietnamese text.</param>
/// <param name="En">The English text.</param>
public sealed record LocalizedText(string Vi, string En)
{
    /// <summary>The text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string In(Language language) => language == Language.English ? En : Vi;

    /// <summary>The Vietnamese text.</summary>
    /// <returns><see cref="Vi"/>.</returns>
    public override string ToString() => Vi;
}
