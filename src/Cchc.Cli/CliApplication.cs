using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Cchc.Cli.Commands;
using Cchc.Cli.Output;

namespace Cchc.Cli;

/// <summary>The command `cchc`: verbs, common rules and exit codes.</summary>
internal static class CliApplication
{
    // "@name" is a file like any other here, not a file with arguments; there are no bundled one-letter options.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    internal static int Run(string[] args, CliConsole console)
    {
        var options = new CliOptions(args);
        try
        {
            var call = Root(options, console).Parse(args, Parsing);
            console.IsQuiet = call.GetResult(options.Quiet) is { Implicit: false };
            // Help, version and the completion of a line that is still being typed take any call.
            if (call.Action is not { ClearsParseErrors: true } && CallFaults.First(call) is { } fault)
            {
                throw new CliException(null, fault);
            }

            var code = call.Invoke(new InvocationConfiguration { Output = console.Out, Error = TextWriter.Null, EnableDefaultExceptionHandler = false });
            console.Out.Flush();
            return code;
        }
        catch (CliException e)
        {
            console.Tell(e.In(options.Language));
            return ExitCode.Unusable;
        }
        catch (IOException e)
        {
            // Every other file that is read or written has its own message.
            console.Tell("cchc: " + CliMessages.CannotPrint.With(("found", SystemReason.Of(e))).In(options.Language) + " [" + CliMessages.CannotPrint.Code + "]");
            return ExitCode.Unusable;
        }
        catch (Exception e)
        {
            var fault = CliMessages.Fault.With(("found", e.GetType().Name + ": " + e.Message));
            console.Tell("cchc: " + fault.In(options.Language) + " [" + fault.Code + "]");
            if (Environment.GetEnvironmentVariable("CCHC_DEBUG") == "1")
            {
                console.TellDetails(e);
            }

            return ExitCode.Fault;
        }
    }

    private static RootCommand Root(CliOptions options, CliConsole console)
    {
        var root = new RootCommand(options.In(
            "cchc — kiểm tra, chuyển đổi và giải thích báo cáo cải cách hành chính (CCHC).",
            "cchc — checks, converts and explains administrative-reform reports (CCHC)."))
        {
            CheckCommand.Create(options, console),
            ConvertCommand.Create(options, console),
            RefsCommand.Create(options, console),
            FormCommand.Create(options, console),
            CatalogueCommand.Create(options, console),
            RulesCommand.Create(options, console),
            SchemaCommand.Create(options, console),
        };
        root.Options.Clear();
        var version = options.Flag("--version", "Phiên bản của chương trình.", "The version of the program.");
        version.Action = new CliVersion(console.Out);
        root.Options.Add(options.Lang);
        root.Options.Add(options.Quiet);
        root.Options.Add(new HelpOption { Action = new CliHelp(options, console.Out), Description = options.In("Cách dùng.", "How to use it.") });
        root.Options.Add(version);
        return root;
    }
}
