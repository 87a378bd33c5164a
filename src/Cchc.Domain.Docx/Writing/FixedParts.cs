namespace Cchc.Domain.Docx.Writing;

/// <summary>The parts that are the same in every file, kept beside the code in the folder Parts.</summary>
internal static class FixedParts
{
    private const string Folder = "Parts/";

    /// <summary>The parts in the order in which they are written.</summary>
    internal static IReadOnlyList<PackedPart> All { get; } =
    [
        .. typeof(FixedParts).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..])
            .OrderBy(path => path is "[Content_Types].xml" ? 0 : path is "_rels/.rels" ? 1 : 2)
            .ThenBy(path => path, StringComparer.Ordinal)
            .Select(Load),
    ];

    private static PackedPart Load(string path)
    {
        using var stream = typeof(FixedParts).Assembly.GetManifestResourceStream(Folder + path)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return PackedPart.OfFixed(path, content);
    }
}
