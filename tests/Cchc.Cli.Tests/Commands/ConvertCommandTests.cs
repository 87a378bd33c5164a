using Cchc.Domain.TestSupport;

namespace Cchc.Cli.Tests.Commands;

public sealed class ConvertCommandTests
{
    private static readonly string[] Forms = ["txt", "json", "docx"];

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var from in Forms)
            {
                foreach (var to in Forms)
                {
                    pairs.Add(from, to);
                }
            }

            return pairs;
        }
    }

    public static TheoryData<string> Samples => ["quy-1-2022-xa-song-lam.txt", "quy-1-2022-xa-song-lam.docx", "quy-1-2022-xa-song-lam-da-sua.txt"];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Convert_AnyFormToAnyForm_KeepsTheReport(string from, string to)
    {
        using var folder = new TemporaryFolder();
        var json = folder.Convert(CliRun.Sample(), "expected.json");
        var source = folder.Convert(json, "source." + from);
        var before = File.ReadAllBytes(source);

        var run = CliRun.Of("convert", source, folder["target." + to]);

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Output);
        Assert.Equal(before, File.ReadAllBytes(source));
        Assert.Equal(File.ReadAllText(json), File.ReadAllText(folder.Convert(folder["target." + to], "found.json")));
        if (from == to)
        {
            Assert.Equal(before, File.ReadAllBytes(folder["target." + to]));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Convert_JsonThroughDocx_IsIdentical(string sample) => JsonThroughDocx(CliRun.Sample(sample));

    [SharedReportFact]
    public void Convert_RealReportThroughDocx_IsIdentical() => JsonThroughDocx(CliRun.Real);

    [SharedReportFact]
    public void Convert_RealReportThroughText_IsIdentical()
    {
        using var folder = new TemporaryFolder();
        var first = folder.Convert(CliRun.Real, "1.json");
        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(folder.Convert(folder.Convert(first, "2.txt"), "3.json")));
    }

    [Theory]
    [InlineData("a.JSON")]
    [InlineData("a.Docx")]
    [InlineData("a.md")]
    public void Convert_OtherSpellingOfTheEnding_IsKnown(string name)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CliRun.Of("convert", CliRun.Sound, folder[name]).Code);
        Assert.Equal([name], folder.Names);
    }

    [Fact]
    public void Convert_StandardInput_IsReadAsTheFile()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CliRun.WithInput(File.ReadAllBytes(CliRun.Sample()), "convert", "-", folder["a.json"]).Code);
        Assert.Equal(File.ReadAllBytes(folder.Convert(CliRun.Sample(), "b.json")), File.ReadAllBytes(folder["a.json"]));
    }

    [Fact]
    public void Convert_TextOutput_IsUtf8WithoutByteOrderMark()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "a.txt", "a.json" })
        {
            var bytes = File.ReadAllBytes(folder.Convert(CliRun.Sound, name));
            Assert.NotEqual(0xEF, bytes[0]);
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.Equal((byte)'\n', bytes[^1]);
        }
    }

    [Fact]
    public void Convert_WhatCouldNotBePlaced_IsNamedOnStandardError()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.Of("convert", CliRun.Sample(), folder["a.json"]);
        Assert.Equal(0, run.Code);
        Assert.Contains("[CCHC0104]", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("", CliRun.Of("convert", CliRun.Sample(), folder["b.json"], "--quiet").Error);
        Assert.Contains("\"53\"", File.ReadAllText(folder["a.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_ExistingTarget_IsRefusedWithoutForce()
    {
        using var folder = new TemporaryFolder();
        var target = folder.Write("a.json", "precious");
        CliRun.Of("convert", CliRun.Sound, target).IsRefused("CCHC0906", target);
        Assert.Equal("precious", File.ReadAllText(target));

        Assert.Equal(0, CliRun.Of("convert", CliRun.Sound, target, "--force").Code);
        Assert.Equal(File.ReadAllBytes(folder.Convert(CliRun.Sound, "b.json")), File.ReadAllBytes(target));
        Assert.Equal(["a.json", "b.json"], folder.Names);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Convert_BadInput_LeavesTheTargetAlone(bool force)
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("in.txt", "not a report");
        var target = folder.Write("out.json", "precious");
        var refused = force ? ("CCHC0102", source) : ("CCHC0906", target);
        CliRun.Of(force ? ["convert", source, target, "--force"] : ["convert", source, target]).IsRefused(refused.Item1, refused.Item2);
        CliRun.Of("convert", source, folder["new.json"]).IsRefused("CCHC0102", source);
        Assert.Equal("precious", File.ReadAllText(target));
        Assert.Equal(["in.txt", "out.json"], folder.Names);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("./a.txt")]
    [InlineData("b/../a.txt")]
    public void Convert_SameFile_IsRefused(string target)
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("a.txt", File.ReadAllBytes(CliRun.Sound));
        CliRun.Of("convert", source, folder[target]).IsRefused("CCHC0914", folder[target]);
        CliRun.Of("convert", source, folder[target], "--force").IsRefused("CCHC0914", folder[target]);
        Assert.Equal(File.ReadAllBytes(CliRun.Sound), File.ReadAllBytes(source));
    }

    [Theory]
    [InlineData("out.pdf")]
    [InlineData("out.doc")]
    [InlineData("out")]
    [InlineData("json")]
    [InlineData("out.json.bak")]
    public void Convert_UnknownTarget_IsRefusedBeforeReading(string name)
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("convert", "nofile", folder[name]).IsRefused("CCHC0907", folder[name]);
        CliRun.Of("convert", CliRun.Sound, "-").IsRefused("CCHC0907", "-");
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void Convert_EmptyNames_AreRefused()
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("convert", "", folder["a.json"]).IsRefused("CCHC0902", "“”");
        CliRun.Of("convert", CliRun.Sound, "").IsRefused("CCHC0907", "“”");
    }

    [Fact]
    public void Convert_TargetIsAFolder_IsRefused()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["a.json"]);
        CliRun.Of("convert", CliRun.Sound, folder["a.json"]).IsRefused("CCHC0916", folder["a.json"]);
        CliRun.Of("convert", CliRun.Sound, folder["a.json"], "--force").IsRefused("CCHC0916", folder["a.json"]);
    }

    [Fact]
    public void Convert_MissingFolder_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var target = Path.Combine(folder["nowhere"], "a.json");
        CliRun.Of("convert", CliRun.Sound, target).IsRefused("CCHC0908", target);
        Assert.Empty(folder.Names);
    }

    // The temporary file can be written beside the target, only the target's own name is impossible.
    [Fact]
    public void Convert_NameTooLong_LeavesNoTemporaryFile()
    {
        using var folder = new TemporaryFolder();
        var target = folder[new string('a', 300) + ".json"];
        CliRun.Of("convert", CliRun.Sound, target).IsRefused("CCHC0908", target);
        CliRun.Of("convert", CliRun.Sound, target, "--force").IsRefused("CCHC0908", target);
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void Convert_ReadOnlyFolder_IsRefused()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        File.SetUnixFileMode(folder.Root, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var run = CliRun.Of("convert", CliRun.Sound, folder["a.json"]);
            if (Environment.IsPrivilegedProcess)
            {
                // Root writes anywhere but where the kernel has no files.
                Assert.Equal(0, run.Code);
                CliRun.Of("convert", CliRun.Sound, "/proc/a.json").IsRefused("CCHC0908", "/proc/a.json");
                return;
            }

            run.IsRefused("CCHC0908", folder["a.json"]);
            Assert.Empty(folder.Names);
        }
        finally
        {
            File.SetUnixFileMode(folder.Root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Convert_Done_LeavesOnlyTheTarget()
    {
        using var folder = new TemporaryFolder();
        folder.Convert(CliRun.Sample(), "a.docx");
        Assert.Equal(["a.docx"], folder.Names);
    }

    private static void JsonThroughDocx(string source)
    {
        using var folder = new TemporaryFolder();
        var first = folder.Convert(source, "1.json");
        var document = folder.Convert(first, "2.docx");
        var second = folder.Convert(document, "3.json");
        Assert.Equal(File.ReadAllText(first), File.ReadAllText(second));
        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
        Assert.Equal(File.ReadAllBytes(document), File.ReadAllBytes(folder.Convert(second, "4.docx")));
    }
}
