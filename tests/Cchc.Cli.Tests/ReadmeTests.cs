using Cchc.Domain.TestSupport;

namespace Cchc.Cli.Tests;

/// <summary>README.md, held to what it speaks of.</summary>
public sealed class ReadmeTests
{
    private static readonly string Page = File.ReadAllText(RepositoryFolder.In("README.md"));

    [Fact]
    public void Example_IsTheQuickStartSample() =>
        Assert.Contains("```csharp\n" + File.ReadAllText(RepositoryFolder.In("samples", "QuickStart", "Program.cs")) + "```", Page, StringComparison.Ordinal);

    [Fact]
    public void MainCommand_PrintsWhatThePageShows()
    {
        var blocks = Page.Split("```");
        var command = blocks.Single(block => block.Contains("-- check samples", StringComparison.Ordinal)).Trim();
        var shown = blocks[Array.IndexOf(blocks, "\n" + command + "\n") + 2].Trim('\n');
        var sample = command.Split(' ').Single(word => word.StartsWith("samples/", StringComparison.Ordinal));
        var absolute = RepositoryFolder.In(sample.Split('/'));
        using var output = new StringWriter { NewLine = "\n" };
        var console = new CliConsole(Stream.Null, output, TextWriter.Null);
        var args = command[(command.IndexOf(" -- ", StringComparison.Ordinal) + 4)..].Replace(sample, absolute, StringComparison.Ordinal).Split(' ');
        Assert.Equal(1, CliApplication.Run(args, console));
        Assert.StartsWith(shown.Replace(sample, absolute, StringComparison.Ordinal), output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_PointToFilesThatAreThere()
    {
        var links = Page.Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]).Where(link => !link.StartsWith("http", StringComparison.Ordinal));
        Assert.All(links, link => Assert.True(File.Exists(RepositoryFolder.In(link.Split('/'))), link + " is missing"));
    }

    [Fact]
    public void Verbs_AreThoseOfTheCommand()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = new CliConsole(Stream.Null, output, TextWriter.Null);
        CliApplication.Run(["--help"], console);
        var documented = Page.Split('\n').Where(line => line.StartsWith("| `cchc ", StringComparison.Ordinal)).Select(line => line["| `cchc ".Length..].Split(' ', '`')[0]).ToList();
        Assert.Equal(["check", "convert", "refs", "form", "catalogue", "rules", "schema"], documented);
        Assert.All(documented, verb => Assert.Contains("\n  " + verb + " ", output.ToString(), StringComparison.Ordinal));
    }
}
