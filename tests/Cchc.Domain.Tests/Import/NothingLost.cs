using Cchc.Domain.Import;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Tests.Import;

/// <summary>
/// The check behind "nothing is lost": every cell of every line of the input stands, blanks and marks aside, in the report written out, or
/// in its leftovers; and every number that stands alone does so there as often as in the input (a line that is repeated on each page counts once).
/// </summary>
internal static class NothingLost
{
    // Two columns may stand side by side by many blanks.
    private static readonly string[] Columns = ["\t", "|", "   "];

    internal static void Check(string source, CchcReport report)
    {
        var written = ReportText.Write(report);
        var words = Words(written);
        var missing = Cells(source).Where(cell => cell.Length > 0 && !words.Contains(cell, StringComparison.Ordinal)).ToList();

        // A short number is part of many others: it is not enough that it stands somewhere.
        var numbers = Numbers(written).CountBy(number => number).ToDictionary();
        missing.AddRange(Numbers(string.Join('\n', source.Split('\n').Distinct())).CountBy(number => number)
            .Where(number => number.Value > numbers.GetValueOrDefault(number.Key))
            .Select(number => $"{number.Key} ({number.Value} times)"));
        Assert.True(missing.Count == 0, $"Lost: {string.Join(" ¦ ", missing)}\nInput:\n{source}\nReport:\n{written}");
    }

    private static IEnumerable<string> Cells(string text) =>
        text.Split('\n').SelectMany(line => line.Split(Columns, StringSplitOptions.None)).Select(cell => Words(ConverterMarkup.Strip(cell.Trim(), out _, out _)));

    // Runs of digits that stand alone.
    private static IEnumerable<string> Numbers(string text) =>
        text.Split([' ', '\t', '\n', '|', '\u00A0']).Where(word => word.Length > 0 && word.All(char.IsAsciiDigit));

    // A list mark may be written as another one ("•" of a recipient as "-"), a label and its item on two lines.
    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
