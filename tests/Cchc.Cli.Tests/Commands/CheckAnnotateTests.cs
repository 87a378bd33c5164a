using Cchc.Domain.Docx;
using Cchc.Domain.TestSupport;

namespace Cchc.Cli.Tests.Commands;

/// <summary>`cchc check FILE --annotate OUT.docx`.</summary>
public sealed class CheckAnnotateTests : IDisposable
{
    private static readonly string Sample = RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam.docx");
    private static readonly string Text = RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam.txt");
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cchc-");

    private string Target => Path.Combine(folder.FullName, "out.docx");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Annotate_Report_WritesTheCopyAndTheUsualResult()
    {
        var (code, output, _) = Run("check", Sample, "--annotate", Target);
        Assert.Equal((1, Run("check", Sample).Output), (code, output));
        Assert.Equal([Target], Directory.GetFiles(folder.FullName));
        using var original = File.OpenRead(Sample);
        using var copy = File.OpenRead(Target);
        Assert.Equal(DocxSource.Read(original).Document, DocxSource.Read(copy).Document);
    }

    [Fact]
    public void Annotate_AnnotatedCopy_DoesNotSayItAgain()
    {
        var again = Path.Combine(folder.FullName, "again.docx");
        Run("check", Sample, "--annotate", Target);
        Run("check", Target, "--annotate", again);
        Assert.Equal(File.ReadAllBytes(Target), File.ReadAllBytes(again));
    }

    [Fact]
    public void Annotate_StandardInput_WritesTheCopyToo()
    {
        using var output = new StringWriter();
        using var input = File.OpenRead(Sample);
        var console = new CliConsole(input, output, TextWriter.Null);
        Assert.Equal(1, CliApplication.Run(["check", "-", "--annotate", Target], console));
        Assert.True(File.Exists(Target));
    }

    [Fact]
    public void Annotate_ExistingTarget_IsRefusedAndKept()
    {
        File.WriteAllText(Target, "mine");
        Refused("CCHC0932", "check", Sample, "--annotate", Target);
        Assert.Equal("mine", File.ReadAllText(Target));
    }

    [Fact]
    public void Annotate_WrongCall_IsRefusedWithOneLine()
    {
        Refused("CCHC0930", "check", Sample, Sample, "--annotate", Target);
        Refused("CCHC0931", "check", Text, "--annotate", Target);
        Refused("CCHC0914", "check", Sample, "--annotate", Sample);
        Refused("CCHC0908", "check", Sample, "--annotate", Path.Combine(folder.FullName, "none", "out.docx"));
        Assert.Empty(Directory.GetFiles(folder.FullName));
    }

    private static void Refused(string expected, params string[] args)
    {
        var (code, output, error) = Run(args);
        Assert.Equal((2, ""), (code, output));
        Assert.EndsWith($"[{expected}]", error.TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var console = new CliConsole(Stream.Null, output, error);
        var code = CliApplication.Run(args, console);
        return (code, output.ToString(), error.ToString());
    }
}
