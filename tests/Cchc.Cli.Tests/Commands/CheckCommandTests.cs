using System.Text.Json;
using Cchc.Domain.TestSupport;

namespace Cchc.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public void Check_FaultyReport_IsExitCode1WithFindingsOnOutput()
    {
        var run = CliRun.Of("check", CliRun.Sample());
        Assert.Equal(1, run.Code);
        Assert.StartsWith(CliRun.Sample() + ": ", run.Text, StringComparison.Ordinal);
        Assert.Contains("CCHC2003", run.Text, StringComparison.Ordinal);
        Assert.Contains("dòng 232, cột 92", run.Text, StringComparison.Ordinal);
        Assert.Contains("[CCHC0104]", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_SoundReport_IsExitCode0()
    {
        var run = CliRun.Of("check", CliRun.Sound);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith(CliRun.Sound + ": hợp lệ — 0 lỗi, 0 cảnh báo, 3 lưu ý\n", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_WarningsOnly_IsExitCode0()
    {
        // 3.2 is a group row; 7 equals none of its children.
        var text = File.ReadAllText(CliRun.Sound).Replace("một cửa, một cửa liên thông\t\t\t", "một cửa, một cửa liên thông\t\t7\t", StringComparison.Ordinal);
        var run = CliRun.WithInput(System.Text.Encoding.UTF8.GetBytes(text), "check", "-", "--format", "json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("validWithWarnings", json.RootElement[0].GetProperty("verdict").GetString());
        Assert.Equal(["CCHC2109 3.2"], Findings(json.RootElement[0], but: "info"));
    }

    [Fact]
    public void Check_ReportWithoutAppendix_IsAFinding()
    {
        var text = string.Concat(File.ReadLines(CliRun.Sound).TakeWhile(line => line != "Phụ lục 01b").Select(line => line + "\n"));
        var run = CliRun.WithInput(System.Text.Encoding.UTF8.GetBytes(text), "check", "-", "--format", "json");
        Assert.Equal(1, run.Code);
        Assert.Contains("[CCHC0108]", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("invalid", json.RootElement[0].GetProperty("verdict").GetString());
        Assert.Equal(["CCHC2100 "], Findings(json.RootElement[0]));
    }

    [Fact]
    public void Check_SeveralFiles_AreToldInOrder()
    {
        string[] files = [CliRun.Sound, CliRun.Sample(), CliRun.Sample("quy-1-2022-xa-song-lam.docx"), CliRun.Sound];
        var run = CliRun.Of(["check", .. files, "--format", "json"]);
        Assert.Equal(1, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(files, json.RootElement.EnumerateArray().Select(report => report.GetProperty("file").GetString()));
        Assert.Equal(["valid", "invalid", "invalid", "valid"], json.RootElement.EnumerateArray().Select(report => report.GetProperty("verdict").GetString()));
        Assert.Equal(Findings(json.RootElement[1]), Findings(json.RootElement[2]));

        var text = CliRun.Of(["check", .. files]).Text;
        var places = files.Take(3).Select(file => text.IndexOf(file + ": ", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Check_SeveralFilesOneBad_LeavesNoHalfResult()
    {
        CliRun.Of("check", CliRun.Sample(), "nofile.txt").IsRefused("CCHC0902", "nofile.txt");
        CliRun.Of("check", "nofile.txt", CliRun.Sample(), "--format", "json").IsRefused("CCHC0902", "nofile.txt");
    }

    [Theory]
    [InlineData("quy-1-2022-xa-song-lam.txt")]
    [InlineData("quy-1-2022-xa-song-lam.docx")]
    public void Check_StandardInput_IsReadAsTheFile(string sample)
    {
        var file = CliRun.Of("check", CliRun.Sample(sample), "--format", "json");
        var input = CliRun.WithInput(File.ReadAllBytes(CliRun.Sample(sample)), "check", "-", "--format", "json");
        Assert.Equal(file.Code, input.Code);
        Assert.Equal(file.Text.Replace(CliRun.Sample(sample), "-", StringComparison.Ordinal), input.Text);
    }

    [Fact]
    public void Check_JsonOnStandardInput_IsReadAsJson()
    {
        using var folder = new TemporaryFolder();
        var json = File.ReadAllBytes(folder.Convert(CliRun.Sample(), "a.json"));
        var run = CliRun.WithInput(json, "check", "-", "--format", "json");
        Assert.Equal(1, run.Code);
        Assert.Equal(["CCHC0934]", "CCHC0933]"], run.Error.TrimEnd('\n').Split('\n').Select(line => line[(line.LastIndexOf('[') + 1)..]));
        using var findings = JsonDocument.Parse(run.Output);
        using var expected = JsonDocument.Parse(CliRun.Of("check", CliRun.Sample(), "--format", "json").Output);
        Assert.Equal(Findings(expected.RootElement[0]), Findings(findings.RootElement[0]));
    }

    [Fact]
    public void Check_UnknownEdition_IsQuoted()
    {
        using var folder = new TemporaryFolder();
        var text = File.ReadAllText(folder.Convert(CliRun.Sound, "a.json")).Replace("hoang-hoa-01b-2022", "other-2025", StringComparison.Ordinal);
        var run = CliRun.WithInput(System.Text.Encoding.UTF8.GetBytes(text), "check", "-", "--format", "json");
        Assert.Equal(1, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(["CCHC2110 "], Findings(json.RootElement[0], but: "info"));
        Assert.Contains(json.RootElement[0].GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("quote").GetString() == "other-2025");
    }

    [Fact]
    public void Check_Previous_ComparesWithTheReportBefore()
    {
        using var folder = new TemporaryFolder();
        var before = folder.Convert(CliRun.Sound, "before.json");
        var now = folder.Write("now.json", File.ReadAllText(before)
            .Replace("\"period\": \"2022-Q1\"", "\"period\": \"2022-6M\"", StringComparison.Ordinal)
            .Replace("\"1.1.1\": 24", "\"1.1.1\": 30", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(CliRun.Of("check", now, "--previous", before, "--as-of", "2022-06-14", "--only", "series", "--format", "json").Output);
        Assert.Equal(["CCHC7001 1.1.1"], Findings(json.RootElement[0]));
        var missing = Path.Combine(Path.GetDirectoryName(now)!, "none.json");
        CliRun.Of("check", now, "--previous", missing).IsRefused("CCHC0902", missing);
    }

    [Fact]
    public void Check_English_ChangesWordsOnly()
    {
        var vi = CliRun.Of("check", CliRun.Sample());
        var en = CliRun.Of("check", CliRun.Sample(), "--lang", "en");
        Assert.Equal(vi.Code, en.Code);
        Assert.Contains("không hợp lệ", vi.Text, StringComparison.Ordinal);
        Assert.Contains(": invalid — 11 errors, 2 warnings, 4 notes\n", en.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("dòng", CliRun.Of("check", CliRun.Sound, "--lang", "en").Text.Split('\n')[0].Split(": ")[1], StringComparison.Ordinal);
        Assert.NotEqual(vi.Error, en.Error);
        Assert.Contains("line 268", en.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Quiet_SilencesStandardErrorOnly()
    {
        var loud = CliRun.Of("check", CliRun.Sample());
        var quiet = CliRun.Of("check", CliRun.Sample(), "--quiet");
        Assert.Equal(loud.Code, quiet.Code);
        Assert.Equal(loud.Text, quiet.Text);
        Assert.Equal("", quiet.Error);
        Assert.NotEqual("", loud.Error);
    }

    [Theory]
    [InlineData("2022-03-15")]
    [InlineData("2030-12-31")]
    public void Check_AsOf_TakesADay(string day) => Assert.Equal(1, CliRun.Of("check", CliRun.Sample(), "--as-of", day).Code);

    // "Done when" of the main job: what is wrong with the real report, and none of the sums that hold.
    [SharedReportFact]
    public void Check_RealReport_NamesWhatIsWrong()
    {
        var run = CliRun.Of("check", CliRun.Real, "--format", "json");
        Assert.Equal(1, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        var findings = json.RootElement[0].GetProperty("findings").EnumerateArray().ToList();
        JsonElement One(string code, string quote) => Assert.Single(findings, finding => finding.GetProperty("code").GetString() == code && finding.GetProperty("quote").GetString() == quote);
        Assert.Equal((null, "81"), Values(One("CCHC2109", "81")));
        Assert.Equal(("130", "281"), Values(One("CCHC2003", "281")));
        Assert.Equal(("≤ 100", "200"), Values(One("CCHC2002", "100")));
        Assert.Equal(["7.2.2.a", "7.2.2.b"], Indicators(One("CCHC2002", "100")));
        Assert.Equal(["3.3.2", "3.3.2.a", "3.3.2.b", "3.3.2.c", "3.3.2.d"], Indicators(One("CCHC2003", "281")));
        var lines = File.ReadAllLines(CliRun.Real);
        Assert.All(findings.Where(finding => finding.TryGetProperty("line", out _)), finding => Assert.StartsWith(
            finding.GetProperty("quote").GetString()!.Split('\n')[0],
            lines[finding.GetProperty("line").GetInt32() - 1][(finding.GetProperty("column").GetInt32() - 1)..],
            StringComparison.Ordinal));
    }

    private static (string? Expected, string? Actual) Values(JsonElement finding) =>
        (finding.GetProperty("expected").GetString(), finding.GetProperty("actual").GetString());

    private static IEnumerable<string?> Indicators(JsonElement finding) =>
        finding.GetProperty("indicators").EnumerateArray().Select(indicator => indicator.GetString());

    [Fact]
    public void Check_OnlyAndWithout_ChooseRules()
    {
        using var json = JsonDocument.Parse(CliRun.Of("check", CliRun.Sample(), "--only", "table,Form", "--without", "CCHC2120,cchc2113", "--format", "json").Output);
        var codes = Findings(json.RootElement[0]).Select(finding => finding[..8]).ToList();
        Assert.All(codes, code => Assert.Matches("^CCHC[12]", code));
        Assert.DoesNotContain("CCHC2120", codes);
        Assert.DoesNotContain("CCHC2113", codes);
        Assert.Contains("CCHC2003", codes);
        CliRun.Of("check", CliRun.Sample(), "--only", "tables").IsRefused("CCHC0923");
        CliRun.Of("check", CliRun.Sample(), "--only", "2").IsRefused("CCHC0923");
        CliRun.Of("check", CliRun.Sample(), "--without", "CCHC9999").IsRefused("CCHC0923");
    }

    // The words that a finding is about stand under the line of the source, marked.
    [Fact]
    public void Check_Text_MarksTheWords()
    {
        var text = File.ReadAllText(CliRun.Sound).Replace("Kế hoạch số 92/KH-UBND ngày", "Quyết định số 92/KH-UBND ngày", StringComparison.Ordinal);
        var lines = CliRun.WithInput(System.Text.Encoding.UTF8.GetBytes(text), "check", "-").Text.Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith("LỖI       CCHC4001  dòng 27, cột 3", StringComparison.Ordinal));
        Assert.True(at > 0, string.Join('\n', lines));
        var source = Array.FindIndex(lines, at, line => line.StartsWith("          │ ", StringComparison.Ordinal));
        var mark = lines[source + 1];
        Assert.Equal("Quyết định số 92/KH-UBND ngày 30/12/2021 của UBND xã", lines[source].Substring(mark.IndexOf('^', StringComparison.Ordinal), mark.Count(c => c == '^')));
        Assert.Contains(lines.Skip(source), line => line.StartsWith("          cách sửa: ", StringComparison.Ordinal));
        Assert.Contains("── I. CÔNG TÁC TRIỂN KHAI THỰC HIỆN ", string.Join('\n', lines), StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.Contains('\e', StringComparison.Ordinal));
    }

    [Fact]
    public void Check_Terminal_HasColours()
    {
        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(1, CliApplication.Run(["check", CliRun.Sample()], new CliConsole(Stream.Null, output, TextWriter.Null) { IsTerminal = true }));
        Assert.Contains("\e[1;31mLỖI       \e[0m", output.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Findings(JsonElement report, string but = "") => report.GetProperty("findings").EnumerateArray()
        .Where(finding => finding.GetProperty("severity").GetString() != but)
        .Select(finding => finding.GetProperty("code").GetString() + " " + Indicators(finding).FirstOrDefault());
}
