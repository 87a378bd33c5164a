using Cchc.Domain.Catalogue;
using Cchc.Domain.Docx.Reading;
using Cchc.Domain.Docx.Writing;
using Cchc.Domain.Import;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx;

/// <summary>
/// A CCHC report as the Word document that an office signs: laid out by Nghị định 30/2020/NĐ-CP, Phụ lục I, with the statistics
/// appendix in a section of its own and the report's data inside the file.
/// </summary>
/// <remarks>
/// What is written reads back as an equal report, and the same report gives the same bytes. An edit made in Word afterwards wins
/// over the data inside. Thread-safe.
/// </remarks>
public static class ReportDocx
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where the file goes; written from its current position and left open.</param>
    /// <param name="catalogue">
    /// The edition that labels and units are printed by; null for the edition that the report names, where the library has it.
    /// </param>
    /// <exception cref="ArgumentException">The report holds what has no wire form; see <see cref="ReportJson"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(CchcReport report, Stream output, IndicatorCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        catalogue ??= CatalogueEditions.Find(report.Statistics.Edition);
        PackageWriter.Write(report, catalogue, output);
    }

    /// <summary>
    /// Writes a form: the outline of the narrative and the empty statistics table, to be filled in with Word or LibreOffice and read
    /// back by <see cref="Read"/>.
    /// </summary>
    /// <param name="catalogue">The edition of the statistics table.</param>
    /// <param name="output">Where the file goes; written from its current position and left open.</param>
    /// <param name="unit">The reporting unit, or null: dots then stand for its name.</param>
    /// <param name="period">The reporting period, or null.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteForm(IndicatorCatalogue catalogue, Stream output, AdministrativeUnit? unit = null, ReportingPeriod? period = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(output);
        PackageWriter.WriteForm(CchcReport.BlankFor(catalogue, unit, period), catalogue, output);
    }

    /// <summary>Reads a report; never throws on content.</summary>
    /// <param name="stream">The file, read from its current position to its end and left open.</param>
    /// <param name="catalogue">
    /// The edition that the visible text is read against; null for the one that the file names, where the library has it, else the one
    /// the importer takes (CCHC0318 where that is another). A file from <see cref="Write"/> whose text is unchanged keeps the edition
    /// it was written with.
    /// </param>
    /// <returns>
    /// The report: exactly the one that was written, where the file comes from <see cref="Write"/> and its text is unchanged. Where
    /// the text was edited, the text wins, each difference is an issue (CCHC0313), and what was not touched stays as written. A file
    /// without data gives what the visible text says.
    /// </returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ImportResult Read(Stream stream, IndicatorCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var opened = OpenedDocument.Read(stream);
        if (opened.Document is not { } document)
        {
            return new ImportResult(null, opened.Issues, SourceMap.Empty);
        }

        catalogue ??= opened.Embedded is { } inside ? CatalogueEditions.Find(inside.Edition) : null;
        var visible = ReportImporter.Import(document, catalogue);
        if (opened.Embedded is not { } embedded)
        {
            return visible with { Issues = [.. opened.Issues, .. visible.Issues] };
        }

        return new EmbeddedData(embedded, opened, visible, catalogue).Read();
    }
}
