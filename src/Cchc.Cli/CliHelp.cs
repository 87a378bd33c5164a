using System.CommandLine;
using System.CommandLine.Invocation;

namespace Cchc.Cli;

/// <summary>The help text of the command and of each verb, in the language of the call.</summary>
internal sealed class CliHelp(CliOptions texts, TextWriter output) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var above = command is RootCommand ? [] : parseResult.RootCommandResult.Command.Options.Where(option => option.Recursive);
        var options = command.Options.Concat(above).Where(option => !option.Hidden).ToList();
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine(texts.In("Cách gọi:", "Usage:"));
        output.WriteLine("  " + Usage(command));
        Section(texts.In("Lệnh:", "Verbs:"), command.Subcommands.Select(verb => (verb.Name, verb.Description ?? "")));
        Section(texts.In("Đối số:", "Arguments:"), command.Arguments.Select(argument => (argument.Name, argument.Description ?? "")));
        Section(texts.In("Tùy chọn:", "Options:"), options.Select(option => (Name(option), Describe(option))));
        return ExitCode.Done;
    }

    private string Usage(Command command)
    {
        var words = new List<string> { "cchc", command is RootCommand ? texts.In("LỆNH", "VERB") : command.Name };
        words.AddRange(command.Arguments.Select(argument =>
            (argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : argument.Name) + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : "")));
        return string.Join(' ', words) + " " + texts.In("[tùy chọn]", "[options]");
    }

    private void Section(string title, IEnumerable<(string Name, string Text)> rows)
    {
        var lines = rows.ToList();
        if (lines.Count == 0)
        {
            return;
        }

        var width = lines.Max(line => line.Name.Length) + 2;
        output.WriteLine();
        output.WriteLine(title);
        foreach (var (name, text) in lines)
        {
            output.WriteLine("  " + name.PadRight(width) + text);
        }
    }

    private static string Name(Option option) => string.Join(", ", option.Aliases.Where(alias => alias == "-h").Append(option.Name))
        + (option.HelpName is { } value ? " " + value : "");

    private string Describe(Option option) => option.Description
        + (option is WordOption { Words: var words } ? texts.In(" Mặc định: ", " Default: ") + words[0] + "." : "");
}
