using Xunit;

namespace Cchc.Domain.TestSupport;

/// <summary>
/// A fact that needs another program on the PATH. Where it is missing the test is passed over, except in CI
/// (<c>CCHC_REQUIRE_PROGRAMS=1</c>), where it then fails.
/// </summary>
public sealed class ProgramFactAttribute : FactAttribute
{
    /// <summary>Makes the attribute.</summary>
    /// <param name="program">The program's name.</param>
    /// <param name="folder">A folder of the repository that the test needs beside the program, or null.</param>
    public ProgramFactAttribute(string program, string? folder = null)
    {
        Program = program;
        Folder = folder;
        if (Environment.GetEnvironmentVariable("CCHC_REQUIRE_PROGRAMS") != "1")
        {
            Skip = !IsOnPath(program) ? program + " is not installed on this machine."
                : folder is not null && !Directory.Exists(RepositoryFolder.In(folder.Split('/'))) ? folder + " is missing."
                : null;
        }
    }

    /// <summary>The program's name.</summary>
    public string Program { get; }

    /// <summary>The folder, or null.</summary>
    public string? Folder { get; }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
}
