namespace Cchc.Domain.Docx.Reading;

/// <summary>One relationship of a part: its type and the part it leads to, as a path inside the package.</summary>
/// <remarks>One that leads outside keeps its target as it is written; nothing follows it.</remarks>
internal sealed record Relationship(string Type, string Target, bool IsOutside = false)
{
    /// <summary>Reads a relationship of the source.</summary>
    internal static Relationship Of(string source, string type, string target, string? mode) =>
        mode == "External" || LeavesPackage(target) ? new(type, target, IsOutside: true) : new(type, Resolve(source, target.Split('#')[0]));

    /// <summary>True for one of this type that leads to a part.</summary>
    internal bool Is(string lastStep) => !IsOutside && IsOfType(lastStep);

    internal bool IsOfType(string lastStep) => Type.EndsWith(lastStep, StringComparison.Ordinal);

    /// <summary>The path of a target that is written relative to the folder of its source, or from the root.</summary>
    internal static string Resolve(string source, string target)
    {
        var steps = new List<string>();
        if (!target.StartsWith('/'))
        {
            var folder = source.Split('/');
            steps.AddRange(folder[..^1]);
        }

        foreach (var step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                if (steps.Count > 0)
                {
                    steps.RemoveAt(steps.Count - 1);
                }
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }

        return Uri.UnescapeDataString(string.Join('/', steps));
    }

    // A scheme or a drive (RFC 3986, 4.2: a relative path has no colon in its first step), or a share of a network.
    private static bool LeavesPackage(string target) =>
        target.StartsWith("//", StringComparison.Ordinal) || target.StartsWith('\\') || target.Split('/')[0].Contains(':', StringComparison.Ordinal);

    /// <summary>The part that holds the relationships of a part; the empty path is the package.</summary>
    internal static string PartFor(string source)
    {
        var slash = source.LastIndexOf('/');
        return source[..(slash + 1)] + "_rels/" + source[(slash + 1)..] + ".rels";
    }
}
