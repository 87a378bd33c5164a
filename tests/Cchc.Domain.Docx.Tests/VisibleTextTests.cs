using Cchc.Domain.Import;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Docx.Tests;

/// <summary>The visible text of a document alone, as another program would leave it: imported like any typed report.</summary>
public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("quy-1-2022-xa-song-lam.txt")]
    [InlineData("quy-1-2022-xa-song-lam-da-sua.txt")]
    public void Import_VisibleTextOfOurDocument_IsTheSameReport(string sample)
    {
        var report = ReportImporter.ImportText(File.ReadAllText(RepositoryFolder.In("samples", "reports", sample))).ReportOrThrow();
        Assert.Equal(report, Visible(report));
    }

    [SharedReportFact]
    public void Import_VisibleTextOfTheRealReport_HasTheSameFiguresAndSections()
    {
        var report = ReportImporter.ImportText(File.ReadAllText(Directory.GetFiles(RepositoryFolder.InShared("report"), "*.txt")[0])).ReportOrThrow();
        var visible = Visible(report);
        Assert.Equal(report.Statistics.Rows, visible.Statistics.Rows);
        Assert.Equal(report.Sections, visible.Sections);
        Assert.Equal(report.Header, visible.Header);
        Assert.Equal(report, visible);
    }

    [Fact]
    public void Read_SampleTypedInWord_IsTheReportOfItsText()
    {
        var text = ReportImporter.ImportText(File.ReadAllText(RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam.txt"))).ReportOrThrow();
        using var stream = File.OpenRead(RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam.docx"));
        var word = ReportDocx.Read(stream).ReportOrThrow();
        Assert.Equal(text.Statistics, word.Statistics);
        Assert.Equal(text.Sections, word.Sections);

        // The name of the agency is broken inside its paragraph there, which a cell does not tell from two paragraphs.
        Assert.Equal(["UBND HUYỆN THANH BÌNH", "ỦY BAN NHÂN DÂN", "XÃ SÔNG LAM"], word.Header.Agencies);
        Assert.Equal(text, word with { Header = word.Header with { Agencies = text.Header.Agencies } });
    }

    private static CchcReport Visible(CchcReport report)
    {
        using var stream = new MemoryStream();
        ReportDocx.Write(report, stream);
        stream.Position = 0;
        return ReportImporter.Import(DocxSource.Read(stream).DocumentOrThrow()).ReportOrThrow();
    }
}
