using Cchc.Domain.Docx.Annotating;
using Cchc.Domain.Docx.Reading;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx;

/// <summary>
/// Copies a Word document with a comment for each finding, on the words or the table cell that it is about: what a checker
/// gives back to the person who typed the report.
/// </summary>
/// <remarks>
/// Every part but the main one and its comments keeps its bytes, compressed as they are; into those two the marks and the comments are
/// put between the bytes that are there. The comments carry the author “cchc” and no date, so that the same input gives the same bytes.
/// A comment that an earlier copy has on the same words is not made twice. Thread-safe.
/// </remarks>
public static class DocxAnnotator
{
    /// <summary>Writes the copy.</summary>
    /// <param name="original">The document, read from its current position to its end and left open.</param>
    /// <param name="output">Where the copy goes, once it is ready as a whole; written from its current position and left open.</param>
    /// <param name="findings">
    /// The findings, with the places that reading this document gave. One without a place that the document has goes to the
    /// statistics table where it is about the statistics, else to the first paragraph.
    /// </param>
    /// <param name="language">The language of the comments.</param>
    /// <exception cref="UnreadableInputException">The original is no readable Word document, or too large to be changed.</exception>
    /// <exception cref="IOException">A stream cannot be read or written.</exception>
    public static void Annotate(Stream original, Stream output, IEnumerable<Finding> findings, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(findings);
        try
        {
            using var file = PackageFile.Read(original);
            using var package = DocxPackage.Open(file);
            AnnotatedPackage.Write(file.GetBuffer().AsMemory(0, (int)file.Length), package, [.. findings], language, output);
        }
        catch (DocxFaultException fault)
        {
            throw new UnreadableInputException(DocxIssues.Fatal(fault.Fault));
        }
    }
}
