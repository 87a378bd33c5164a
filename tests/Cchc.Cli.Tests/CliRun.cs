using System.Text;
using Cchc.Domain.TestSupport;

namespace Cchc.Cli.Tests;

/// <summary>One call of the command in process, and what came of it.</summary>
internal sealed record CliRun(int Code, byte[] Output, string Error)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal string Text => Utf8.GetString(Output);

    internal string[] ErrorLines => Error.Length == 0 ? [] : Error.TrimEnd('\n').Split('\n');

    internal static CliRun Of(params string[] args) => WithInput([], args);

    internal static CliRun WithInput(byte[] input, params string[] args)
    {
        using var stream = new MemoryStream(input);
        return WithInput(stream, args);
    }

    internal static CliRun WithInput(Stream input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int code;
        using (var writer = new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\n" })
        {
            code = CliApplication.Run(args, new CliConsole(input, writer, error));
        }

        return new CliRun(code, output.ToArray(), error.ToString());
    }

    /// <summary>Exit code 2, nothing on standard output, one line of a code on standard error, no stack trace.</summary>
    internal void IsRefused(string code, string? file = null)
    {
        Assert.True(Code == 2, $"exit code {Code}: {Error}");
        Assert.Empty(Output);
        var line = Assert.Single(ErrorLines);
        Assert.EndsWith("\n", Error, StringComparison.Ordinal);
        Assert.Contains($"[{code}", line, StringComparison.Ordinal);
        Assert.StartsWith((file ?? "cchc") + ": ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", line, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\{[a-z]+\}", line);
        Assert.DoesNotContain(line, char.IsControl);
    }

    /// <summary>The sample reports.</summary>
    internal static string Sample(string name = "quy-1-2022-xa-song-lam.txt") => RepositoryFolder.In("samples", "reports", name);

    /// <summary>The sample without mistakes.</summary>
    internal static string Sound => Sample("quy-1-2022-xa-song-lam-da-sua.txt");

    /// <summary>The real report.</summary>
    internal static string Real => Directory.GetFiles(RepositoryFolder.InShared("report"), "*.txt").Order(StringComparer.Ordinal).First();
}
