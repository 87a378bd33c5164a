using System.CommandLine;
using System.CommandLine.Parsing;
using Cchc.Domain.Text;

namespace Cchc.Cli;

/// <summary>What is wrong with a call, in words of our own: those of the parser are English whatever the language of the call.</summary>
internal static class CallFaults
{
    /// <summary>The first fault of a call, or null where it is well formed.</summary>
    internal static Message? First(ParseResult call)
    {
        var command = call.CommandResult.Command;
        var isRoot = command is RootCommand;
        var verb = isRoot ? "" : command.Name + " ";
        var options = Options(call.CommandResult);
        var dashes = OfDashes(call, options);
        if (dashes is not null || call.Errors.Count == 0)
        {
            return dashes;
        }

        var verbs = string.Join(", ", command.Subcommands.Select(subcommand => subcommand.Name));
        if (call.UnmatchedTokens.Count > 0)
        {
            return isRoot
                ? CliMessages.UnknownVerb.With(("found", call.UnmatchedTokens[0]), ("known", verbs))
                : CliMessages.UnknownWord.With(("found", call.UnmatchedTokens[0]), ("verb", verb));
        }

        var error = call.Errors[0];
        return Of(error.SymbolResult) switch
        {
            OptionResult option => OfOption(option),
            ArgumentResult argument => CliMessages.MissingArgument.With(("argument", argument.Argument.Name), ("verb", verb)),
            _ when isRoot => CliMessages.MissingVerb.With(("known", verbs)),
            _ => CliMessages.BadCall.With(("found", error.Message), ("verb", verb)),
        };
    }

    // The parser takes a mistyped option for one more argument, and an option for the value of the one before it. A file whose
    // name starts with "-" stands behind "--".
    private static Message? OfDashes(ParseResult call, List<Option> options)
    {
        Option? before = null;
        foreach (var token in call.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
            {
                return null;
            }

            var option = options.Find(option => option.Name == token.Value);
            if (before is not null)
            {
                if (option is not null)
                {
                    return MissingValue(before);
                }
            }
            else if (token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-')
            {
                return CliMessages.UnknownOption.With(("found", token.Value), ("known", string.Join(", ", options.Select(known => known.Name))));
            }

            before = option is { Arity.MinimumNumberOfValues: > 0 } ? option : null;
        }

        return null;
    }

    private static Message MissingValue(Option option) => CliMessages.MissingValue.With(("option", option.Name), ("expected", Expected(option)));

    private static string Expected(Option option) => option is WordOption { Words: var words } ? string.Join(", ", words) : option.HelpName ?? "";

    private static Message OfOption(OptionResult result)
    {
        var option = result.Option;
        return result.IdentifierTokenCount > 1 ? CliMessages.Repeated.With(("option", option.Name))
            : result.Tokens.Count == 0 ? MissingValue(option)
            : CliMessages.BadWord.With(("option", option.Name), ("found", result.Tokens[0].Value), ("expected", Expected(option)));
    }

    // The value of an option has a result of its own, below that of the option.
    private static SymbolResult? Of(SymbolResult? result) => result is ArgumentResult { Parent: OptionResult option } ? option : result;

    private static List<Option> Options(CommandResult command)
    {
        var options = command.Command.Options.ToList();
        for (var above = command.Parent as CommandResult; above is not null; above = above.Parent as CommandResult)
        {
            options.AddRange(above.Command.Options.Where(option => option.Recursive));
        }

        return options;
    }
}
