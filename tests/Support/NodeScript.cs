using System.Diagnostics;
using System.Text;
using Xunit;

namespace Cchc.Domain.TestSupport;

/// <summary>Runs a script of samples/typescript with node.</summary>
public static class NodeScript
{
    /// <summary>What the scripts need beside node: the packages that <c>npm ci</c> puts there.</summary>
    public const string Packages = "samples/typescript/node_modules";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Runs a script to its end; a script that does not come to it, or that node cannot run, fails the test.</summary>
    /// <param name="script">The file name of the script.</param>
    /// <param name="arguments">What it is given.</param>
    /// <returns>Its exit code and the lines that it prints.</returns>
    public static (int ExitCode, IReadOnlyList<string> Lines) Run(string script, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("node", [RepositoryFolder.In("samples", "typescript", script), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = RepositoryFolder.Root,
        };
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEndAsync();
        var error = node.StandardError.ReadToEndAsync();
        if (!node.WaitForExit(Limit))
        {
            node.Kill(entireProcessTree: true);
            Assert.Fail($"{script} took more than {Limit}.");
        }

        var complaint = error.GetAwaiter().GetResult();
        Assert.True(complaint.Length == 0, $"{script}: {complaint}");
        return (node.ExitCode, output.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
