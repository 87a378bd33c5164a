namespace Cchc.Domain.Reporting;

/// <summary>A member of a newer version of the interchange form; only reading a document makes it.</summary>
/// <remarks>Immutable; equal where path and value are.</remarks>
public sealed record NewerMember
{
    internal NewerMember(string path, string json)
    {
        Path = path;
        Json = json;
    }

    /// <summary>Where it stands, as a JSON Pointer.</summary>
    public string Path { get; }

    /// <summary>Its value as canonical JSON: one line, no blanks, members sorted by name, numbers as written.</summary>
    public string Json { get; }
}
