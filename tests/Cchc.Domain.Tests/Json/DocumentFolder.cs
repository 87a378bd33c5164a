using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Json;

/// <summary>A folder of documents and the index of what must be said of them.</summary>
internal sealed class DocumentFolder
{
    /// <param name="folder">The folder beside this file.</param>
    internal DocumentFolder(string folder)
    {
        Root = RepositoryFolder.In("tests", "Cchc.Domain.Tests", "Json", folder);
        Rows = [.. File.ReadLines(Path.Combine(Root, "index.tsv")).Skip(1).Select(line => line.Split('\t'))];
        Files = [.. Rows.Select(row => Path.Combine(Root, row[0]))];
    }

    internal string Root { get; }

    /// <summary>The rows of the index; the file comes first.</summary>
    internal IReadOnlyList<string[]> Rows { get; }

    /// <summary>The files in the order of the index.</summary>
    internal IReadOnlyList<string> Files { get; }

    /// <summary>The names of the documents that lie in the folder.</summary>
    internal IEnumerable<string> Names => Directory.EnumerateFiles(Root, "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
