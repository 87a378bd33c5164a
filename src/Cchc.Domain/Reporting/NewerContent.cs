using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>
/// What a document of a newer minor version of the interchange form says beyond the version that this library knows: kept as it is, and
/// written back at its place.
/// </summary>
/// <remarks>Immutable, equal by content. Only reading a document makes it; a report that is built has <see cref="None"/>.</remarks>
public sealed record NewerContent
{
    private NewerContent(string formatVersion, ValueList<NewerMember> members)
    {
        FormatVersion = formatVersion;
        Members = members;
    }

    /// <summary>Nothing: a document of a version that this library knows.</summary>
    public static NewerContent None { get; } = new("", []);

    /// <summary>The version of the document, "1.3"; empty where it is known.</summary>
    public string FormatVersion { get; }

    /// <summary>The members that this library does not know, sorted by their path.</summary>
    public ValueList<NewerMember> Members { get; }

    internal static NewerContent Of(string formatVersion, IEnumerable<NewerMember> members) =>
        new(formatVersion, ValueList.From(members.OrderBy(member => member.Path, StringComparer.Ordinal)));
}
