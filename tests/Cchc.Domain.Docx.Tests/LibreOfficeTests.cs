using Cchc.Domain.Import;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;

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

    [ProgramFact("soffice")]
    public void Annotate_LinksControlsAndFields_KeepTheirCommentsInLibreOffice()
    {
        const string Control = "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>281 hồ</w:t></w:r></w:sdtContent></w:sdt>";
        string[] paragraphs =
        [
            "<w:r><w:t>xem </w:t></w:r><w:hyperlink w:anchor=\"x\"><w:r><w:t>Điều 5</w:t></w:r></w:hyperlink>",
            Control + "<w:r><w:t> sơ</w:t></w:r>",
            "<w:sdt><w:sdtContent><w:r><w:t>một hai ba</w:t></w:r></w:sdtContent></w:sdt>",
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> QUOTE 16/3 </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>16/3</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
            "<w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>một hai ba</w:t></w:r></w:ins>",
        ];
        var file = PackageBuilder.WithBody(
            string.Concat(paragraphs.Select(content => $"<w:p>{content}</w:p>"))
            + $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"5000\"/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p>{Control}</w:p></w:tc></w:tr></w:tbl><w:p/>").Typed().Build();
        var annotated = Annotated.Annotate(
            file,
            [.. new[] { "5", "hồ", "hai", "16/3", "hai" }.Select((quote, i) => Annotated.Finding(SourcePosition.InParagraph(i + 1), quote)), Annotated.Finding(SourcePosition.InCell(1, 1, 1), "281")]);
        var saved = office.Convert(annotated, "docx");
        Assert.Equal(["16/3", "281 hồ", "281 hồ", "5", "hai", "hai"], Annotated.Comments(annotated).Select(comment => comment.Covered).Order(StringComparer.Ordinal));
        Assert.Equal(Annotated.Comments(annotated).Select(comment => comment.Text).Order(StringComparer.Ordinal), Annotated.Comments(saved).Select(comment => comment.Text).Order(StringComparer.Ordinal));
        Assert.Equal(
            Annotated.Comments(annotated).Select(comment => comment.Covered).Order(StringComparer.Ordinal), Annotated.Comments(saved).Select(comment => comment.Covered).Order(StringComparer.Ordinal));
    }
}
