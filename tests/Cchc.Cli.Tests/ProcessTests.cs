using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Cchc.Domain.TestSupport;

namespace Cchc.Cli.Tests;

/// <summary>The real process: streams, bytes and exit codes.</summary>
public sealed class ProcessTests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Fact]
    public async Task Check_Json_IsAllThatStandardOutputHolds()
    {
        var (code, output, error) = await Run([], "check", CliRun.Sample(), "--format", "json");
        Assert.Equal(1, code);
        Assert.Equal((byte)'[', output[0]);
        Assert.Equal((byte)'\n', output[^1]);
        Assert.DoesNotContain((byte)'\r', output);
        Assert.Contains("Tổng", Strict.GetString(output), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(output);
        Assert.Equal("invalid", json.RootElement[0].GetProperty("verdict").GetString());
        Assert.Contains("xuất hiện", Strict.GetString(error), StringComparison.Ordinal);
        Assert.NotEqual(0xEF, error[0]);
    }

    [Fact]
    public async Task Check_StandardInput_IsRead()
    {
        var (code, output, error) = await Run(await File.ReadAllBytesAsync(CliRun.Sound), "check", "-", "--lang", "en");
        Assert.Equal(0, code);
        Assert.Empty(error);
        Assert.StartsWith("-: valid", Strict.GetString(output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_NoInput_IsRefusedOnStandardError()
    {
        var (code, output, error) = await Run([], "check", "-");
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.StartsWith("-: Tệp", Strict.GetString(error), StringComparison.Ordinal);
        Assert.Equal(1, error.Count(b => b == (byte)'\n'));
    }

    [Fact]
    public async Task Catalogue_Json_IsByteForByte()
    {
        var (code, output, error) = await Run([], "catalogue", "hoang-hoa-01b-2022", "--format", "json");
        Assert.Equal(0, code);
        Assert.Empty(error);
        Assert.Equal(CliRun.Of("catalogue", "hoang-hoa-01b-2022", "--format", "json").Output, output);
    }

    [Fact]
    public async Task Run_WrongCallUnderDebug_HasNoStackTrace()
    {
        var (code, output, error) = await Run([], ["frob"], debug: true);
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Equal(CliRun.Of("frob").Error, Strict.GetString(error));
    }

    // Without ICU string.Normalize does nothing and there are no cultures: decomposed Vietnamese is found all the same.
    [Fact]
    public async Task Refs_DecomposedTextWithoutIcu_IsTheSameAsWithIt()
    {
        var text = string.Concat(Directory.GetFiles(RepositoryFolder.In("tests", "Cchc.Domain.Tests", "Legal", "Corpus"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText))
            .Normalize(NormalizationForm.FormD);
        var (code, output, _) = await Run(Encoding.UTF8.GetBytes(text), "refs", "-", "--format", "tsv");
        var without = await Run(Encoding.UTF8.GetBytes(text), ["refs", "-", "--format", "tsv"], debug: false, invariant: true);
        Assert.Equal((0, 0), (code, without.Code));
        Assert.True(output.AsSpan().Count((byte)'\n') > 800, "the corpus has more references than that");
        Assert.Equal(Strict.GetString(output), Strict.GetString(without.Output));
    }

    [Fact]
    public async Task Run_Version_IsThatOfTheCommand()
    {
        var (code, output, _) = await Run([], "--version");
        Assert.Equal(0, code);
        Assert.Equal(CliRun.Of("--version").Text, Strict.GetString(output));
    }

    private static Task<(int Code, byte[] Output, byte[] Error)> Run(byte[] input, params string[] args) => Run(input, args, debug: false);

    private static async Task<(int Code, byte[] Output, byte[] Error)> Run(byte[] input, string[] args, bool debug, bool invariant = false)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "cchc.dll"), .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["CCHC_DEBUG"] = debug ? "1" : "";
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = invariant ? "1" : "0";
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var copies = Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(output), process.StandardError.BaseStream.CopyToAsync(error));
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync(limit.Token);
        await copies;
        return (process.ExitCode, output.ToArray(), error.ToArray());
    }
}
