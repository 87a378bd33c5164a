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

        // What a report brought along from an earlier import is named again: it is still not placed.
        var told = loaded.Issues.Select(issue => issue.Quote).ToHashSet(StringComparer.Ordinal);
        var kept = loaded.Report.Leftovers.Concat(loaded.Report.Statistics.ExtraRows.Select(row => string.Join(" | ", row.Cells.Where(cell => cell.Length > 0))));
        foreach (var line in kept.Where(line => !told.Contains(line)))
        {
            console.Tell(loaded.File + ": " + CliMessages.NotPlaced.With(("found", line)).In(language) + " [" + CliMessages.NotPlaced.Code + "]");
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
