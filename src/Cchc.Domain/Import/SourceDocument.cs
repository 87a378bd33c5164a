using System.Text;
using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>
/// The intermediate form between a file and a report: paragraphs and table rows in reading order, each with its place. Every
/// reader (text, DOCX, a reader of your own) makes one; one importer turns it into a report.
/// </summary>
/// <param name="Kind">The kind of input.</param>
/// <param name="Blocks">The blocks in reading order.</param>
public sealed record SourceDocument(SourceKind Kind, ValueList<SourceBlock> Blocks)
{
    /// <summary>The words of the document as plain text: a paragraph a line, a row of a table a line with tabs between its cells.</summary>
    /// <returns>The text, with a line feed behind each block; marks that Word prints by itself are not in it.</returns>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var block in Blocks)
        {
            if (block is SourceRow row)
            {
                text.AppendJoin('\t', row.Cells.Select(cell => cell.Text));
            }
            else if (block is SourceParagraph paragraph)
            {
                text.Append(paragraph.Text);
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
