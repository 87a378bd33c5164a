using System.Text;

namespace Cchc.Cli.Tests;

/// <summary>Whatever the bytes: a result or one line, never an internal fault.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Forms = ["json", "docx", "txt"];

    [Theory]
    [InlineData("txt", 150)]
    [InlineData("json", 300)]
    [InlineData("docx", 150)]
    public void Check_DamagedBytes_NeverFaults(string form, int times)
    {
        using var folder = new TemporaryFolder();
        var whole = File.ReadAllBytes(folder.Convert(CliRun.Sample(), "whole." + form));
        var random = new Random(20220315);
        for (var i = 0; i < times; i++)
        {
            var damaged = (byte[])whole.Clone();
            for (var j = 0; j <= i % 5; j++)
            {
                // Mostly ASCII, so that text stays text and JSON stays JSON.
                damaged[random.Next(damaged.Length)] = (byte)random.Next(i % 3 == 0 ? 256 : 128);
            }

            IsAnAnswer(CliRun.WithInput(damaged, "check", "-", "--format", "json"));
        }
    }

    [Fact]
    public void Check_AnyLinesOfAReport_NeverFaults()
    {
        var lines = File.ReadAllLines(CliRun.Sample());
        var random = new Random(20220316);
        for (var i = 0; i < 100; i++)
        {
            var part = Enumerable.Range(0, random.Next(1, 80)).Select(_ => lines[random.Next(lines.Length)]);
            IsAnAnswer(CliRun.WithInput(Encoding.UTF8.GetBytes(string.Join('\n', part)), "check", "-", "--format", "json"));
        }
    }

    [Theory]
    [InlineData("\u0001\u001b\u007f")]
    [InlineData("\u2028\u0085\f\v")]
    [InlineData("\uFFFE\uFFFF\uFDD0")]
    [InlineData("😀\u200B\u202E\uFEFF")]
    [InlineData("<w:p>&amp;]]>\"\\")]
    public void Convert_OddCharacters_AreKeptThroughEveryForm(string odd)
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write("a.txt", File.ReadAllText(CliRun.Sound).Replace("Trên đây là kết quả", "Trên đây " + odd + " là kết quả", StringComparison.Ordinal));
        var json = folder.Convert(text, "a.json");
        Assert.Equal(File.ReadAllText(json), File.ReadAllText(folder.Convert(folder.Convert(json, "b.docx"), "b.json")));
        foreach (var form in Forms)
        {
            IsAnAnswer(CliRun.Of("check", folder.Convert(json, "c." + form), "--format", "json"));
        }
    }

    private static void IsAnAnswer(CliRun run)
    {
        if (run.Code is 0 or 1)
        {
            Assert.NotEmpty(run.Output);
            return;
        }

        run.IsRefused("CCHC0", "-");
    }
}
