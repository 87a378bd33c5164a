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
        if (UnknownOption(call, options) is { } unknown)
        {
            return CliMessages.UnknownOption.With(("found", unknown), ("known", string.Join(", ", options.Select(option => option.Name))));
        }

        if (call.Errors.Count == 0)
        {
            return null;
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

    // An argument that takes many words takes a mistyped option too; a file whose name starts with "-" stands behind "--".
    private static string? UnknownOption(ParseResult call, List<Option> options)
    {
        Option? before = null;
        foreach (var token in call.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
            {
                return null;
            }

            if (token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-' && before is not { Arity.MaximumNumberOfValues: > 0 })
            {
                return token.Value;
            }

            before = token.Type == TokenType.Option ? options.Find(option => option.Name == token.Value) : null;
        }

        return null;
    }

    private static Message OfOption(OptionResult result)
    {
        var option = result.Option;
        var expected = option is WordOption { Words: var words } ? string.Join(", ", words) : option.HelpName ?? "";
        return result.IdentifierTokenCount > 1 ? CliMessages.Repeated.With(("option", option.Name))
            : result.Tokens.Count == 0 ? CliMessages.MissingValue.With(("option", option.Name), ("expected", expected))
            : CliMessages.BadWord.With(("option", option.Name), ("found", result.Tokens[0].Value), ("expected", expected));
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
