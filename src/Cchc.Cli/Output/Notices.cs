using Cchc.Cli.Input;
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
}
