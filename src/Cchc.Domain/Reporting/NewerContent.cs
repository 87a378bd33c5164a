using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>
/// What a document of a newer minor version of the interchange form says beyond the version that this library knows: kept as it is, and
/// written back at its place.
/// </summary>
/// <remarks>
/// Immutable, equal by content. Only reading a document makes it; a report that is built has <see cref="None"/>. The places are paths:
/// where a changed report no longer has one, or where a list on the way has another number of items, writing is refused. Who changes
/// such a report sets <see cref="CchcReport.Newer"/> to <see cref="None"/>, and with it gives up what a newer program wrote.
/// </remarks>
public sealed record NewerContent
{
    private NewerContent(string formatVersion, ValueList<NewerMember> members, ValueList<(string Path, int Count)> lists)
    {
        FormatVersion = formatVersion;
        Members = members;
        Lists = lists;
    }

    /// <summary>Nothing: a document of a version that this library knows.</summary>
    public static NewerContent None { get; } = new("", [], []);

    /// <summary>The version of the document, "1.3"; empty where it is known.</summary>
    public string FormatVersion { get; }

    /// <summary>The members that this library does not know, sorted by their path.</summary>
    public ValueList<NewerMember> Members { get; }

    /// <summary>The lists on the way to the members, and how many items each had.</summary>
    internal ValueList<(string Path, int Count)> Lists { get; }

    /// <summary>The places on the way to the members, every one once.</summary>
    internal HashSet<string> Places => PlacesOf(Members);

    internal static NewerContent Of(string formatVersion, IEnumerable<NewerMember> members, IEnumerable<(string Path, int Count)> lists)
    {
        var sorted = ValueList.From(members.OrderBy(member => member.Path, StringComparer.Ordinal));
        var places = PlacesOf(sorted);
        return new NewerContent(formatVersion, sorted, ValueList.From(lists.Where(list => places.Contains(list.Path)).OrderBy(list => list.Path, StringComparer.Ordinal)));
    }

    private static HashSet<string> PlacesOf(ValueList<NewerMember> members)
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            for (var end = member.Path.LastIndexOf('/'); end > 0 && places.Add(member.Path[..end]); end = member.Path.LastIndexOf('/', end - 1))
            {
            }
        }

        return places;
    }
}
