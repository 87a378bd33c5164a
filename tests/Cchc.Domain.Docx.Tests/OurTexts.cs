using Cchc.Domain.Import;

namespace Cchc.Domain.Docx.Tests;

/// <summary>The texts that our reader found, in the order of the document; empty ones left out.</summary>
internal static class OurTexts
{
    internal static string[] Of(SourceDocument document) =>
    [
        .. document.Blocks.SelectMany(block => block switch
        {
            SourceParagraph paragraph => [paragraph.Text],
            SourceRow row => row.Cells.Select(cell => cell.Text),
            _ => [],
        }).Where(text => text.Length > 0),
    ];
}
