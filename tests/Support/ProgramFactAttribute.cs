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
    public ProgramFactAttribute(string program)
    {
        Program = program;
        if (Environment.GetEnvironmentVariable("CCHC_REQUIRE_PROGRAMS") != "1" && !IsOnPath(program))
        {
            Skip = program + " is not installed on this machine.";
        }
    }

    /// <summary>The program's name.</summary>
    public string Program { get; }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
}
