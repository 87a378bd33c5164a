using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Cchc.Cli.Commands;
using Cchc.Domain.Text;

namespace Cchc.Cli;

/// <summary>The command `cchc`: verbs, common rules and exit codes.</summary>
internal static class CliApplication
{
    internal static int Run(string[] args, CliConsole console)
    {
        var options = new CliOptions();
        var root = new RootCommand("cchc — kiểm tra, chuyển đổi và giải thích báo cáo cải cách hành chính (CCHC).")
        {
            CheckCommand.Create(options, console),
            ConvertCommand.Create(options, console),
            CatalogueCommand.Create(options, console),
        };
        root.Options.Add(options.Lang);
        root.Options.Add(options.Quiet);
        var call = root.Parse(args);
        var language = LanguageOf(args);
        try
        {
            if (call.Action is not HelpAction && call.Errors.Count > 0)
            {
                var verb = call.CommandResult.Command == root ? "" : call.CommandResult.Command.Name + " ";
                throw new CliException(null, call.UnmatchedTokens.Count > 0
                    ? CliMessages.UnknownWord.With(("found", call.UnmatchedTokens[0]), ("verb", verb))
                    : CliMessages.BadCall.With(("found", OneLine(call.Errors[0].Message)), ("verb", verb)));
            }

            var code = call.Invoke(new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false });
            console.Out.Flush();
            return code;
        }
        catch (CliException e)
        {
            return Fail(e.In(language), ExitCode.Unusable, args, console);
        }
        catch (Exception e) when (Environment.GetEnvironmentVariable("CCHC_DEBUG") != "1")
        {
            return Fail("cchc: " + CliMessages.Fault.With(("found", e.GetType().Name + ": " + OneLine(e.Message))).In(language), ExitCode.Fault, args, console);
        }
    }

    // Read by hand, since a call that is wrong has no parsed options to ask.
    private static Language LanguageOf(string[] args)
    {
        var at = Array.IndexOf(args, "--lang");
        var value = at >= 0 && at + 1 < args.Length ? args[at + 1] : Array.Find(args, arg => arg is "--lang=en" or "--lang:en");
        return value is "en" or "--lang=en" or "--lang:en" ? Language.English : Language.Vietnamese;
    }

    private static int Fail(string line, int code, string[] args, CliConsole console)
    {
        if (!args.Contains("--quiet"))
        {
            console.Error.WriteLine(line);
        }

        return code;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
