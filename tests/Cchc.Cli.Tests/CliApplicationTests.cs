using Cchc.Domain.TestSupport;

namespace Cchc.Cli.Tests;

public sealed class CliApplicationTests
{
    private static readonly string[] Verbs = ["check", "convert", "catalogue", "schema"];

    public static TheoryData<string, string> WrongCalls => new()
    {
        { "", "CCHC0920" },
        { "--lang en", "CCHC0920" },
        { "frob", "CCHC0919" },
        { "Check", "CCHC0919" },
        { "check", "CCHC0921" },
        { "convert", "CCHC0921" },
        { "convert a.txt", "CCHC0921" },
        { "convert a b.json c", "CCHC0915" },
        { "catalogue a b", "CCHC0915" },
        { "--frob", "CCHC0918" },
        { "check --frob a.txt", "CCHC0918" },
        { "check a.txt --frob", "CCHC0918" },
        { "check a.txt -x", "CCHC0918" },
        { "check a.txt --frob=1", "CCHC0918" },
        { "convert a.txt --frob b.json", "CCHC0918" },
        { "convert a.txt b.json --frob", "CCHC0918" },
        { "catalogue --frob", "CCHC0918" },
        { "check a.txt --force", "CCHC0918" },
        { "check a.txt --format", "CCHC0922" },
        { "check a.txt --as-of", "CCHC0922" },
        { "check a.txt --lang", "CCHC0922" },
        { "check --as-of --format json a.txt", "CCHC0922" },
        { "check a.txt --as-of --format json", "CCHC0922" },
        { "check a.txt --format xml", "CCHC0923" },
        { "check a.txt --format=xml", "CCHC0923" },
        { "check a.txt --format JSON", "CCHC0923" },
        { "check a.txt --format csv", "CCHC0923" },
        { "catalogue --format yaml", "CCHC0923" },
        { "check a.txt --lang fr", "CCHC0923" },
        { "--lang EN check a.txt", "CCHC0923" },
        { "check a.txt --format json --format text", "CCHC0924" },
        { "check a.txt --lang en --lang vi", "CCHC0924" },
        { "check a.txt c.txt --annotate b.docx", "CCHC0930" },
        { "check a.txt --as-of yesterday", "CCHC0912" },
        { "check a.txt --as-of 15/03/2022", "CCHC0912" },
        { "check a.txt --as-of 2022-02-30", "CCHC0912" },
        { "check a.txt --as-of -5", "CCHC0912" },
        { "catalogue --format csharp", "CCHC0910" },
    };

    [Theory]
    [MemberData(nameof(WrongCalls))]
    public void Run_WrongCall_IsOneLine(string line, string code) => CliRun.Of(Words(line)).IsRefused(code);

    // The parser's own sentences are English.
    [Theory]
    [MemberData(nameof(WrongCalls))]
    public void Run_WrongCall_IsToldInTheLanguageOfTheCall(string line, string code)
    {
        if (line.Contains("--lang", StringComparison.Ordinal))
        {
            return;
        }

        var vi = CliRun.Of([.. Words(line), "--lang", "vi"]);
        var en = CliRun.Of(["--lang=en", .. Words(line)]);
        vi.IsRefused(code);
        en.IsRefused(code);
        Assert.NotEqual(vi.Error, en.Error);
        Assert.Contains(vi.Error, letter => letter is > 'ÿ' and not ('“' or '”'));
        Assert.DoesNotContain(en.Error, letter => letter is > 'ÿ' and not ('“' or '”'));
        Assert.Equal(vi.Error, CliRun.Of(Words(line)).Error);
    }

    [Fact]
    public void Run_WrongWord_NamesTheRightOnes()
    {
        Assert.Contains("text, json", CliRun.Of("check", "a", "--format", "xml").Error, StringComparison.Ordinal);
        Assert.Contains("vi, en", CliRun.Of("check", "a", "--lang", "xx").Error, StringComparison.Ordinal);
        Assert.All(Verbs, verb => Assert.Contains(verb, CliRun.Of("frob").Error, StringComparison.Ordinal));
        Assert.Contains("--as-of", CliRun.Of("check", "a", "--asof").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--lang en nofile", true)]
    [InlineData("--lang=en nofile", true)]
    [InlineData("--lang:en nofile", true)]
    [InlineData("nofile --lang en", true)]
    [InlineData("nofile --lang vi", false)]
    [InlineData("nofile", false)]
    [InlineData("--quiet:no en nofile", false)]
    public void Run_Lang_IsReadWhereverItStands(string rest, bool english)
    {
        foreach (var args in new[] { Words("check " + rest), rest.StartsWith("--lang", StringComparison.Ordinal) ? LangFirst(rest) : Words("check " + rest) })
        {
            var run = CliRun.Of(args);
            Assert.Equal(2, run.Code);
            Assert.Equal(english, run.Error.Contains("no such file", StringComparison.Ordinal));
        }

        static string[] LangFirst(string rest) => Words(rest.Replace("nofile", "check nofile", StringComparison.Ordinal));
    }

    // After "--" there are files only.
    [Fact]
    public void Run_AfterTwoDashes_TakesFiles()
    {
        CliRun.Of("check", "--", "--lang", "en").IsRefused("CCHC0902", "--lang");
        CliRun.Of("check", "--", "--quiet").IsRefused("CCHC0902", "--quiet");
        CliRun.Of("check", "--", "--help").IsRefused("CCHC0902", "--help");
        CliRun.Of("check", "@nofile").IsRefused("CCHC0902", "@nofile");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("check --help")]
    [InlineData("convert --help")]
    [InlineData("catalogue --help")]
    [InlineData("check --frob --help")]
    [InlineData("check --format xml --help")]
    public void Run_Help_IsTheResult(string line)
    {
        var vi = CliRun.Of(Words(line));
        var en = CliRun.Of([.. Words(line), "--lang", "en"]);
        Assert.Equal((0, ""), (vi.Code, vi.Error));
        Assert.Equal((0, ""), (en.Code, en.Error));
        Assert.Contains("Cách gọi:", vi.Text, StringComparison.Ordinal);
        Assert.Contains("Usage:", en.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(en.Text, letter => letter is > 'ÿ' and not ('—' or '“' or '”' or '…'));
        Assert.Equal(Names(vi.Text), Names(en.Text));
    }

    [Theory]
    [InlineData("", "check convert refs form catalogue rules schema --lang --quiet --help --version")]
    [InlineData("check", "FILE --format --annotate --as-of --previous --only --without --lang --quiet --help")]
    [InlineData("convert", "IN OUT --catalogue --force --lang --quiet --help")]
    [InlineData("refs", "FILE --format --lang --quiet --help")]
    [InlineData("form", "--catalogue --unit --period -o --force --lang --quiet --help")]
    [InlineData("catalogue", "ID --format --lang --quiet --help")]
    [InlineData("rules", "--format --lang --quiet --help")]
    public void Run_Help_NamesEveryOptionOfTheContract(string verb, string names) =>
        Assert.Equal(names.Split(' '), Names(CliRun.Of([.. Words(verb), "--help"]).Text));

    [Theory]
    [InlineData("--version")]
    [InlineData("--version --lang en")]
    public void Run_Version_IsTheResult(string line)
    {
        var run = CliRun.Of(Words(line));
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Matches(@"^\d+\.\d+\.\d+[^\n]*\n$", run.Text);
    }

    [Fact]
    public void Run_Completion_SuggestsVerbs()
    {
        var run = CliRun.Of("[suggest:1]", "c");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(Verbs.Order(), run.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order());
    }

    [Theory]
    [InlineData("frob --quiet")]
    [InlineData("check --quiet nofile")]
    [InlineData("--quiet check nofile")]
    [InlineData("check nofile --format xml --quiet")]
    public void Run_QuietFailure_KeepsItsExitCodeOnly(string line)
    {
        var run = CliRun.Of(Words(line));
        Assert.Equal((2, "", ""), (run.Code, run.Text, run.Error));
    }

    [Fact]
    public void Run_Fault_IsExitCode3WithoutStackTrace()
    {
        using var input = new BrokenStream(new InvalidOperationException("first\nsecond"));
        foreach (var language in new[] { "vi", "en" })
        {
            var run = CliRun.WithInput(input, "check", "-", "--lang", language);
            Assert.Equal(3, run.Code);
            Assert.Empty(run.Output);
            Assert.Contains("[CCHC0913]", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
            Assert.Contains("first second", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal("", CliRun.WithInput(input, "check", "-", "--quiet").Error);
    }

    // No other test of this class, and no other class, makes a fault.
    [Fact]
    public void Run_FaultUnderDebug_ShowsTheStackTrace()
    {
        using var input = new BrokenStream(new InvalidOperationException("odd"));
        Environment.SetEnvironmentVariable("CCHC_DEBUG", "1");
        try
        {
            var run = CliRun.WithInput(input, "check", "-");
            Assert.Equal(3, run.Code);
            Assert.Contains("[CCHC0913]", run.ErrorLines[0], StringComparison.Ordinal);
            Assert.Contains("   at " + typeof(BrokenStream).FullName, run.Error, StringComparison.Ordinal);
            CliRun.Of("check", "nofile").IsRefused("CCHC0902", "nofile");
        }
        finally
        {
            Environment.SetEnvironmentVariable("CCHC_DEBUG", null);
        }
    }

    [Fact]
    public void Run_InputStreamFails_IsUnusable()
    {
        using var input = new BrokenStream(new IOException("gone"));
        CliRun.WithInput(input, "check", "-").IsRefused("CCHC0903", "-");
    }

    [Fact]
    public void Run_OutputStreamFails_IsUnusable()
    {
        using var broken = new BrokenStream(new IOException("full"));
        var output = new StreamWriter(broken);
        using var error = new StringWriter { NewLine = "\n" };
        Assert.Equal(2, CliApplication.Run(["catalogue"], new CliConsole(Stream.Null, output, error)));
        Assert.Contains("[CCHC0925]", Assert.Single(error.ToString().TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_AnyCulture_WritesTheSame()
    {
        var expected = CliRun.Of("check", CliRun.Sample(), "--format", "json");
        Cultures.Each(() =>
        {
            var run = CliRun.Of("check", CliRun.Sample(), "--format", "json");
            Assert.Equal(expected.Text, run.Text);
            Assert.Equal(expected.Error, run.Error);
        });
    }

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // The names in the first column of the help, without "-h," and values.
    private static IEnumerable<string> Names(string help) => help.Split('\n')
        .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && !line.StartsWith("  cchc", StringComparison.Ordinal))
        .Select(line => line.Replace("-h, ", "", StringComparison.Ordinal).Trim().Split(' ')[0]);
}
