using Cchc.Domain.Docx.Reading;

namespace Cchc.Domain.Docx;

/// <summary>
/// Reads a Word document (DOCX, Office Open XML, transitional or strict) into paragraphs and table rows, whoever wrote it.
/// </summary>
/// <remarks>
/// Tracked changes are read as accepted. A numeral that Word prints by itself stands in the list mark of its paragraph (in a
/// table cell: before the text). Text boxes follow the paragraph they hang on; footnotes and endnotes follow the
/// whole text; headers, footers and comments are not read.
/// </remarks>
public static class DocxSource
{
    /// <summary>Reads a document; never throws on content.</summary>
    /// <param name="stream">The file, read from its current position to its end and left open.</param>
    /// <returns>The blocks, or what is wrong with the file.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static DocxSourceResult Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var opened = OpenedDocument.Read(stream);
        return new DocxSourceResult(opened.Document, opened.Issues);
    }
}
