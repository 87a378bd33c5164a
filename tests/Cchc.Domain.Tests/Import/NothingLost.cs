using Cchc.Domain.Import;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Tests.Import;

/// <summary>The check behind "nothing is lost": every cell of every line of the input stands, blanks aside, in the report written out, or in its leftovers.</summary>
internal static class NothingLost
{
    internal static void Check(string source, CchcReport report)
    {
        var written = Words(ReportText.Write(report));
        var missing = source.Split('\n')
            .SelectMany(line => line.Split('\t', '|'))
            .Select(cell => Words(ConverterMarkup.Strip(cell.Trim(), out _, out _)))
            .Where(cell => cell.Any(char.IsLetterOrDigit) && !written.Contains(cell, StringComparison.Ordinal))
            .ToList();
        Assert.True(missing.Count == 0, $"Lost: {string.Join(" ¦ ", missing)}\nInput:\n{source}\nReport:\n{ReportText.Write(report)}");
    }

    private static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
