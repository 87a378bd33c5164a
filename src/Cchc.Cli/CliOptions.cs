using System.CommandLine;
using Cchc.Domain.Text;

namespace Cchc.Cli;

/// <summary>The options that every verb has, and the language of the call.</summary>
internal sealed class CliOptions
{
    internal CliOptions(string[] args)
    {
        Language = LanguageOf(args);
        Lang = new WordOption("--lang", In("Ngôn ngữ của thông báo.", "The language of messages."), "vi", "en") { Recursive = true };
        Quiet = Flag("--quiet", "Không ghi gì ra lỗi chuẩn.", "Nothing on standard error.");
        Quiet.Recursive = true;
    }

    internal Language Language { get; }

    internal WordOption Lang { get; }

    internal Option<bool> Quiet { get; }

    /// <summary>A text in the language of the call.</summary>
    internal string In(string vi, string en) => Language == Language.English ? en : vi;

    /// <summary>An option without a value.</summary>
    internal Option<bool> Flag(string name, string vi, string en) => new(name) { Description = In(vi, en), Arity = ArgumentArity.Zero };

    /// <summary>An option with any text as its value.</summary>
    internal Option<string?> Text(string name, string value, string vi, string en) => new(name) { Description = In(vi, en), HelpName = value };

    /// <summary>An option with any text as its value, which may be given more than once.</summary>
    internal Option<string[]?> Texts(string name, string value, string vi, string en) => new(name) { Description = In(vi, en), HelpName = value, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    // Read by hand: help texts are made before the call is parsed, and a call that is wrong still has a language. What follows
    // "--" are files, whatever they are called.
    private static Language LanguageOf(string[] args)
    {
        for (var i = 0; i < args.Length && args[i] != "--"; i++)
        {
            if (args[i].StartsWith("--lang", StringComparison.Ordinal))
            {
                var value = args[i].Length == 6 ? args.ElementAtOrDefault(i + 1) : args[i][6] is '=' or ':' ? args[i][7..] : null;
                if (value is "en" or "vi")
                {
                    return value == "en" ? Language.English : Language.Vietnamese;
                }
            }
        }

        return Language.Vietnamese;
    }
}
