using Cchc.Domain.Import;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Tests.Import;

/// <summary>The check behind "nothing is lost": the words of every cell of every line of the input stand, blanks and marks aside, in the report written out, or in its leftovers.</summary>
internal static class NothingLost
{
    // Two columns may stand side by side by many blanks.
    private static readonly string[] Columns = ["\t", "|", "   "];

    internal static void Check(string source, CchcReport report)
    {
        var written = Words(ReportText.Write(report));
        var missing = source.Split('\n')
            .SelectMany(line => line.Split(Columns, StringSplitOptions.None))
            .Select(cell => Words(ConverterMarkup.Strip(cell.Trim(), out _, out _)))
            .Where(cell => cell.Length > 0 && !written.Contains(cell, StringComparison.Ordinal))
            .ToList();
        Assert.True(missing.Count == 0, $"Lost: {string.Join(" ¦ ", missing)}\nInput:\n{source}\nReport:\n{ReportText.Write(report)}");
    }

    // A list mark may be written as another one ("•" of a recipient as "-"), a label and its item on two lines.
    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
