using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>
/// The intermediate form between a file and a report: paragraphs and table rows in reading order, each with its place. Every
/// reader (text, DOCX, a reader of your own) makes one; one importer turns it into a report.
/// </summary>
/// <param name="Kind">The kind of input.</param>
/// <param name="Blocks">The blocks in reading order.</param>
public sealed record SourceDocument(SourceKind Kind, ValueList<SourceBlock> Blocks);
