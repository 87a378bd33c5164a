using Cchc.Domain.Import;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Tests.Import;

/// <summary>
/// The check behind "nothing is lost": every cell of every line of the input stands, blanks aside, in the report written out, or
/// in its leftovers; and every number that fills a cell of a table stands there as often as in the input.
/// </summary>
internal static class NothingLost
{
    internal static void Check(string source, CchcReport report)
    {
        var written = ReportText.Write(report);
        var words = Words(written);
        var missing = Cells(source).Where(cell => cell.Any(char.IsLetterOrDigit) && !words.Contains(cell, StringComparison.Ordinal)).ToList();

        // A short number is part of many others: it is not enough that it stands somewhere.
        var numbers = Cells(written).CountBy(cell => cell).ToDictionary();
        missing.AddRange(Cells(source).Where(IsNumber).CountBy(cell => cell)
            .Where(cell => cell.Value > numbers.GetValueOrDefault(cell.Key))
            .Select(cell => $"{cell.Key} ({cell.Value} times)"));
        Assert.True(missing.Count == 0, $"Lost: {string.Join(" ¦ ", missing)}\nInput:\n{source}\nReport:\n{written}");
    }

    private static IEnumerable<string> Cells(string text) =>
        text.Split('\n').SelectMany(line => line.Split('\t', '|')).Select(cell => Words(ConverterMarkup.Strip(cell.Trim(), out _, out _)));

    private static bool IsNumber(string cell) => cell.Length > 0 && cell.All(char.IsAsciiDigit);

    private static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
