namespace Cchc.Domain.Docx.Reading;

/// <summary>One relationship of a part: its type and the part it leads to, as a path inside the package.</summary>
internal sealed record Relationship(string Type, string Target)
{
    internal bool Is(string lastStep) => Type.EndsWith(lastStep, StringComparison.Ordinal);

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

    /// <summary>The part that holds the relationships of a part; the empty path is the package.</summary>
    internal static string PartFor(string source)
    {
        var slash = source.LastIndexOf('/');
        return source[..(slash + 1)] + "_rels/" + source[(slash + 1)..] + ".rels";
    }
}
