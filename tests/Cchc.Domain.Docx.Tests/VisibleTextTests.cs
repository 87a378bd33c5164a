using Cchc.Domain.Catalogue;
using Cchc.Domain.Docx.Reading;
using Cchc.Domain.Import;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;
using CsCheck;

namespace Cchc.Domain.Docx.Tests;

/// <summary>The visible text of a document alone, as another program would leave it: imported like any typed report.</summary>
public sealed class VisibleTextTests
{
    // The writer hashes as it writes; what counts is what a reader of the file finds.
    [Fact]
    public void Hash_OfTheWriter_IsThatOfTheReader() => ReportGen.Report.Sample(
        report =>
        {
            var file = Docx.Write(report);
            Assert.Contains(
                "visible=\"" + VisibleText.Hash(Docx.Source(file).DocumentOrThrow().Blocks) + "\"",
                PackageBuilder.From(file).Text(Controls.DataPath),
                StringComparison.Ordinal);
        },
        iter: 500);

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

    [Fact]
    public void Import_HeadsInOtherWords_AreTheSameReport()
    {
        var report = ReportImporter.ImportText(File.ReadAllText(RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam-da-sua.txt"))).ReportOrThrow();
        var heads = new ColumnHeads { Code = "TT", Label = "Nội dung", Unit = "ĐVT", Figure = "Số lượng", Note = "Ghi chú" };
        report = report with { Statistics = report.Statistics with { ColumnHeads = heads } };
        Assert.Equal(report, Visible(report));
    }

    [Fact]
    public void Read_FigureEditedInWord_IsTheVisibleOne()
    {
        var report = ReportImporter.ImportText(File.ReadAllText(RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam-da-sua.txt"))).ReportOrThrow();
        var package = PackageBuilder.From(Docx.Write(report));
        package.Part(PackageBuilder.MainPath, package.Text(PackageBuilder.MainPath).Replace(">358<", ">359<", StringComparison.Ordinal));
        var result = Docx.Read(package.Build());
        Assert.Contains(result.Issues, issue => issue.Code == "CCHC0313");
        Assert.Equal(report with { Statistics = report.Statistics.With(HoangHoa01b2022.IncomingDocuments, 359) }, result.Report);
    }

    private static CchcReport Visible(CchcReport report)
    {
        using var stream = new MemoryStream();
        ReportDocx.Write(report, stream);
        stream.Position = 0;
        return ReportImporter.Import(DocxSource.Read(stream).DocumentOrThrow()).ReportOrThrow();
    }
}
