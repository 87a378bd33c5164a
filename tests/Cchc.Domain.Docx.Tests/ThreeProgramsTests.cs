using Cchc.Domain.Import;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Docx.Tests;

/// <summary>
/// What pandoc, LibreOffice and python-docx make of a report in plain text (tests/three-programs) is imported as the same report.
/// </summary>
public sealed class ThreeProgramsTests
{
    /// <summary>The documents, named for the program and the way.</summary>
    public static TheoryData<string> Documents =>
    [
        "pandoc-typed", "pandoc-lists", "pandoc-numbered", "pandoc-html", "libreoffice-html", "libreoffice-lists", "libreoffice-text",
        "libreoffice-odt", "libreoffice-again", "python-docx-typed", "python-docx-lists",
    ];

    private static string RealReport => Directory.GetFiles(RepositoryFolder.InShared("report"), "*.txt").Order(StringComparer.Ordinal).First();

    [ThreeProgramsTheory("real")]
    [MemberData(nameof(Documents))]
    public void Read_RealReport_IsTheReportOfTheText(string document) => Check("real", RealReport, document);

    [ThreeProgramsTheory("sample")]
    [MemberData(nameof(Documents))]
    public void Read_Sample_IsTheReportOfTheText(string document) =>
        Check("sample", RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam.txt"), document);

    private static void Check(string report, string text, string document)
    {
        var expected = ReportImporter.ImportText(File.ReadAllText(text)).ReportOrThrow();
        var file = File.ReadAllBytes(Path.Combine(ThreeProgramsTheoryAttribute.Folder(report), document + ".docx"));
        Assert.Equal(SdkReader.Texts(file), OurTexts.Of(Docx.Source(file).DocumentOrThrow()));
        var found = Docx.Read(file).ReportOrThrow();
        Assert.Equal(ReportLines.Of(expected), ReportLines.Of(found));
        Assert.Equal(expected, found);
    }
}
