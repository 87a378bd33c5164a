namespace Cchc.Domain.TestSupport;

/// <summary>The folders of the checked-out repository, for tests that read its files.</summary>
public static class RepositoryFolder
{
    private const string Solution = "Cchc.Domain.sln";

    /// <summary>The folder with the solution, found upwards from the test assembly.</summary>
    public static string Root { get; } = Find();

    /// <summary>The folder "shared" beside the repository, or null where there is none.</summary>
    public static string? Shared { get; } = Sibling("shared");

    /// <summary>True where the folder with the real report is there.</summary>
    public static bool HasSharedReport => Shared is { } shared && Directory.Exists(Path.Combine(shared, "report"));

    /// <summary>A path inside the repository.</summary>
    public static string In(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path inside the shared folder.</summary>
    public static string InShared(params ReadOnlySpan<string> parts) =>
        Path.Combine([Shared ?? throw new DirectoryNotFoundException("There is no shared folder beside " + Root + "."), .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {Solution}.");
    }

    private static string? Sibling(string name)
    {
        var path = Path.Combine(Root, "..", name);
        return Directory.Exists(path) ? Path.GetFullPath(path) : null;
    }
}
