namespace Cchc.Domain.Text;

/// <summary>
/// Something that was noticed while text or a file was read: a code, a place and what was expected. An issue is about reading;
/// whether a well-read report is right or wrong is said by findings.
/// </summary>
/// <param name="Message">The code and its sentence.</param>
public sealed record Issue(Message Message)
{
    /// <summary>The permanent code.</summary>
    public string Code => Message.Code;

    /// <summary>Where in the input, or null where no single place is meant.</summary>
    public SourcePosition? Position { get; init; }

    /// <summary>The JSON Pointer of the value concerned, or null.</summary>
    public string? Path { get; init; }

    /// <summary>The text as the input has it, or empty.</summary>
    public string Quote { get; init; } = "";

    /// <summary>True where nothing could be made of the input because of this.</summary>
    public bool IsFatal { get; init; }

    /// <summary>Place and sentence in one line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The line.</returns>
    public string In(Language language)
    {
        var place = Position?.In(language) ?? "";
        var path = Path ?? "";
        var at = (place.Length, path.Length) switch
        {
            (0, 0) => "",
            (0, _) => path + ": ",
            (_, 0) => place + ": ",
            _ => place + " (" + path + "): ",
        };
        return at + Message.In(language) + " [" + Code + "]";
    }

    /// <summary>Place and sentence in Vietnamese.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => In(Language.Vietnamese);
}
