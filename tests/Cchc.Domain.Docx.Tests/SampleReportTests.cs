using Cchc.Domain.Import;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Docx.Tests;

/// <summary>The sample that python-docx made of the text beside it.</summary>
public sealed class SampleReportTests
{
    private static readonly byte[] File = System.IO.File.ReadAllBytes(RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam.docx"));
    private static readonly string[] Lines = System.IO.File.ReadAllLines(RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam.txt"));

    [Fact]
    public void Read_Sample_HasTheTextsOfTheTextFile()
    {
        var expected = Lines.SelectMany(line => line.Split('\t')).Select(Plain).Where(text => text.Length > 0);
        var found = OurTexts.Of(Docx.Source(File).DocumentOrThrow()).SelectMany(Pieces);
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_Sample_ReadsTheSameWithTheSdk() =>
        Assert.Equal(SdkReader.Texts(File), OurTexts.Of(Docx.Source(File).DocumentOrThrow()));

    [Fact]
    public void Read_Sample_HasTheTableOfTheForm()
    {
        var result = Docx.Source(File);
        Assert.Empty(result.Issues);
        var rows = result.DocumentOrThrow().Blocks.OfType<SourceRow>().Where(row => row.Table == 3).ToArray();
        Assert.Equal(Lines.Count(line => line.Contains('\t', StringComparison.Ordinal)), rows.Length);
        Assert.Equal([true, true, false], rows.Take(3).Select(row => row.IsHeader));
        Assert.Equal([(0, 1, false), (1, 1, false), (2, 2, false), (4, 1, false)], Shape(rows[0]));
        Assert.Equal([(0, 1, true), (1, 1, true), (2, 1, false), (3, 1, false), (4, 1, true)], Shape(rows[1]));
        var breakdown = Array.FindIndex(rows, row => row.Cells[0].Text == "Trong đó");
        Assert.Equal([false, true, true, true, false], rows.Skip(breakdown).Take(5).Select(row => row.Cells[0].ContinuesAbove));
        Assert.Equal("118", rows[breakdown].Cells[3].Text);
    }

    private static (int Column, int Span, bool ContinuesAbove)[] Shape(SourceRow row) =>
        [.. row.Cells.Select(cell => (cell.Column, cell.Span, cell.ContinuesAbove))];

    // Cells of the head and of the signature hold several lines of the text file, an answer cell one line for each option.
    private static IEnumerable<string> Pieces(string text)
    {
        var plain = Plain(text);
        return Lines.Any(line => line.Split('\t').Any(part => Plain(part) == plain)) ? [plain] : text.Split('\n').Aggregate(new List<string>(), Join);
    }

    private static List<string> Join(List<string> pieces, string line)
    {
        if (pieces.Count > 0 && Lines.Any(whole => Plain(whole) == pieces[^1] + " " + line))
        {
            pieces[^1] += " " + line;
        }
        else
        {
            pieces.Add(line);
        }

        return pieces;
    }

    private static string Plain(string text) => string.Join(' ', text.Split([' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
