using Cchc.Domain.Text;

namespace Cchc.Cli;

/// <summary>The call cannot be carried out: one line says which file, which place, what is wrong and what would be right.</summary>
internal sealed class CliException(string? file, Issue issue) : Exception(issue.In(Language.English))
{
    internal CliException(string? file, Message message)
        : this(file, new Issue(message))
    {
    }

    internal string In(Language language) => (file is null ? "cchc: " : file + ": ") + issue.In(language).ReplaceLineEndings(" ");
}
