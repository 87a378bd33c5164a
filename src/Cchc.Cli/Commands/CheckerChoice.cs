using Cchc.Domain.Rules;

namespace Cchc.Cli.Commands;

/// <summary>The rules that a call of `check` chooses with `--only` and `--without`.</summary>
internal static class CheckerChoice
{
    internal static ReportChecker Of(string? only, string? without)
    {
        var checker = ReportChecker.Default;
        if (only is not null)
        {
            checker = checker.Only([.. Words(only).Select(Family)]);
        }

        return without is null ? checker : checker.Without([.. Words(without).Select(Code)]);
    }

    private static RuleFamily Family(string word) => Enum.TryParse<RuleFamily>(word, ignoreCase: true, out var family) && Enum.IsDefined(family) && !char.IsAsciiDigit(word[0])
        ? family
        : throw new CliException(null, CliMessages.BadWord.With(("option", "--only"), ("found", word), ("expected", string.Join(", ", Enum.GetNames<RuleFamily>()).ToLowerInvariant())));

    private static string Code(string word) => ReportRules.Find(word.ToUpperInvariant())?.Code
        ?? throw new CliException(null, CliMessages.BadWord.With(("option", "--without"), ("found", word), ("expected", "CCHC1001 … (cchc rules)")));

    private static string[] Words(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
