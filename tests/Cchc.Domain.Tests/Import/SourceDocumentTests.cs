using Cchc.Domain.Import;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Import;

public sealed class SourceDocumentTests
{
    [Fact]
    public void ToText_Blocks_AreLinesWithTabsBetweenCells()
    {
        var place = SourcePosition.InParagraph(1);
        var document = new SourceDocument(
            SourceKind.Docx,
            [new SourceParagraph("a\nb", place) { ListMark = "1." }, new SourceRow(1, [new SourceCell("c", place, 0), new SourceCell("", place, 1), new SourceCell("d\ne", place, 2)]), new SourceParagraph("", place)]);
        Assert.Equal("a\nb\nc\t\td\ne\n\n", document.ToText());
    }
}
