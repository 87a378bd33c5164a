using Cchc.Domain.Import;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Docx.Tests;

/// <summary>What LibreOffice makes of our documents, and what we make of LibreOffice's.</summary>
public sealed class LibreOfficeTests : IDisposable
{
    private readonly LibreOffice office = new();

    private static CchcReport Sample =>
        ReportImporter.ImportText(File.ReadAllText(RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam-da-sua.txt"))).ReportOrThrow();

    public void Dispose() => office.Dispose();

    [ProgramFact("soffice")]
    public void Write_Document_OpensAndPrints()
    {
        Assert.True(office.Convert(Docx.Write(Sample), "pdf").AsSpan().StartsWith("%PDF"u8));
    }

    [ProgramFact("soffice")]
    public void Read_DocumentSavedByLibreOffice_IsTheSameReport()
    {
        var result = Docx.Read(office.Convert(Docx.Write(Sample), "docx"));
        Assert.Equal(Sample, result.Report);
        Assert.Empty(result.Issues);
    }

    // The document saved once more through ODT: our part with the data is gone, the visible text is all there is.
    [ProgramFact("soffice")]
    public void Read_DocumentThatLostItsData_HasTheSameFiguresAndSections()
    {
        var odt = office.Convert(Docx.Write(Sample), "odt");
        var report = Docx.Read(office.Convert(odt, "odt", "docx")).ReportOrThrow();
        Assert.Equal(Sample.Statistics.Rows.Select(row => (row.Code, row.Figure)), report.Statistics.Rows.Select(row => (row.Code, row.Figure)));
        Assert.Equal(Sample.Sections.Select(section => section.Title), report.Sections.Select(section => section.Title));
        Assert.Equal(Sample.Sections.Select(section => section.Items.Count), report.Sections.Select(section => section.Items.Count));
        Assert.Equal(Sample.Unit, report.Unit);
        Assert.Equal(Sample.Period, report.Period);
        Assert.Equal(Sample.Header.Number, report.Header.Number);
    }

    [ProgramFact("soffice")]
    public void Annotate_Report_KeepsItsCommentsAndTheirWordsInLibreOffice()
    {
        var original = File.ReadAllBytes(RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam.docx"));
        var annotated = Annotated.Annotate(original, Annotated.FindingsIn(original));
        var saved = office.Convert(annotated, "docx");
        Assert.Equal(Sorted(annotated), Sorted(saved));
        Assert.Equal(Docx.Read(original).Report, Docx.Read(saved).Report);

        static IEnumerable<(string, string)> Sorted(byte[] file) =>
            Annotated.Comments(file).Select(comment => (comment.Text, comment.Covered)).Order();
    }
}
