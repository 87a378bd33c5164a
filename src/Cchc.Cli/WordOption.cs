using System.CommandLine;

namespace Cchc.Cli;

/// <summary>An option whose value is one of a few words, the first of them where it is not given.</summary>
internal sealed class WordOption : Option<string>
{
    internal WordOption(string name, string description, params string[] words)
        : base(name)
    {
        Words = words;
        Description = description;
        HelpName = string.Join('|', words);
        DefaultValueFactory = _ => words[0];
        this.AcceptOnlyFromAmong(words);
    }

    internal string[] Words { get; }
}
