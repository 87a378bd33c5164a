using Cchc.Cli.Output;
using Cchc.Domain.Text;

namespace Cchc.Cli;

/// <summary>The call cannot be carried out: one line says which file, which place, what is wrong and what would be right.</summary>
/// <param name="file">The file as the call names it, or null where the call itself is wrong.</param>
/// <param name="issue">What is wrong; where several things are, the first.</param>
/// <param name="more">How many further things are wrong with the file.</param>
internal sealed class CliException(string? file, Issue issue, int more = 0) : Exception(issue.In(Language.English))
{
    internal CliException(string? file, Message message)
        : this(file, new Issue(message))
    {
    }

    /// <summary>The first of the issues that made a file unreadable, and how many there are beside it.</summary>
    internal static CliException Of(string file, ValueList<Issue> issues)
    {
        var fatal = issues.Where(issue => issue.IsFatal).ToList();
        return fatal.Count == 0 ? new CliException(file, issues[0], issues.Count - 1) : new CliException(file, fatal[0], fatal.Count - 1);
    }

    internal string In(Language language) => OneLine.Of((file is null ? "cchc" : file.Length == 0 ? "“”" : file) + ": " + issue.In(language) + Rest(language));

    private string Rest(Language language) => more == 0 ? "" : " " + CliMessages.More.With(("count", $"{more}")).In(language);
}
