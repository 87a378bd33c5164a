using Cchc.Cli.Input;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;

namespace Cchc.Cli.Output;

/// <summary>What was noticed while a report was read, for a person's eye.</summary>
internal static class Notices
{
    internal static void Write(LoadedReport loaded, Language language, CliConsole console)
    {
        foreach (var issue in loaded.Issues)
        {
            var quote = issue.Quote.Length == 0 || issue.Message.In(language).Contains(issue.Quote, StringComparison.Ordinal)
                ? ""
                : " “" + issue.Quote + "”";
            console.Tell(loaded.File + ": " + issue.In(language) + quote);
        }
    }

    /// <summary>The relations that could not be checked, one line for all of them.</summary>
    internal static void WriteUnchecked(string file, CheckResult result, Language language, CliConsole console)
    {
        if (result.Unchecked.Count > 0)
        {
            var relations = string.Join("; ", result.Unchecked.Select(relation => $"{relation.Relation.Id} ({relation.Missing})"));
            console.Tell(file + ": " + CliMessages.Unchecked.With(("relations", relations)).In(language) + " [" + CliMessages.Unchecked.Code + "]");
        }
    }
}
