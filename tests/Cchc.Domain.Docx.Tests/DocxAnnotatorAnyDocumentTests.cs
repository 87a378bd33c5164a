using System.Text;
using Cchc.Domain.Import;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;
using CsCheck;

namespace Cchc.Domain.Docx.Tests;

/// <summary>Any words of any document.</summary>
public sealed class DocxAnnotatorAnyDocumentTests
{
    [Fact]
    public void Annotate_AnyWords_AreCoveredAndNothingElseChanges() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            var file = Document(random);
            var findings = Findings(file, random);
            if (findings.Length == 0)
            {
                return;
            }

            var annotated = Annotated.Annotate(file, findings);
            Assert.True(Annotated.IsInside(MainPart(file), MainPart(annotated)), "There is nothing but insertions.");
            Assert.Equal(Docx.Source(file).Document, Docx.Source(annotated).Document);
            Assert.Empty(SdkReader.Faults(annotated).Select(Kind).Except(SdkReader.Faults(file).Select(Kind)));
            Assert.Equal(annotated, Annotated.Annotate(annotated, findings));
            var before = Annotated.Comments(file);
            var after = Annotated.Comments(annotated);
            Assert.Equal(before.Select(comment => (comment.Id, Bare(comment.Covered))), after[..before.Count].Select(comment => (comment.Id, Bare(comment.Covered))));
            Assert.Equal(after.Count, after.Select(comment => comment.Id).Distinct().Count());
            // The text of a box stands elsewhere in what is read than in the XML.
            var hasBoxes = PackageBuilder.From(file).Text(PackageBuilder.MainPath).Contains("txbxContent", StringComparison.Ordinal);
            Assert.All(hasBoxes ? [] : findings.Zip(after[before.Count..]), pair => Assert.Contains(Bare(pair.First.Quote), Bare(pair.Second.Covered), StringComparison.Ordinal));
        },
        iter: 300);

    private static byte[] Document(Random random)
    {
        var body = new AnyBody(random);
        var blocks = body.Blocks();
        return PackageBuilder.WithBody(blocks + "<w:p/>").Related(
            "comments", "word/comments.xml", $"<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{body.Comments}</w:comments>").Typed().Build();
    }

    private static Finding[] Findings(byte[] file, Random random) =>
    [
        .. Docx.Source(file).DocumentOrThrow().Blocks.SelectMany(block => block switch
        {
            SourceParagraph paragraph => [(paragraph.Position, paragraph.Text)],
            SourceRow row => row.Cells.Select(cell => (cell.Position, cell.Text)),
            _ => [],
        }).SelectMany(place => Enumerable.Range(0, random.Next(4)).Select(_ => Annotated.Finding(place.Position, Words(place.Text, random)))),
    ];

    private static string Words(string text, Random random)
    {
        var start = random.Next(text.Length + 1);
        var words = text.Substring(start, random.Next(text.Length - start + 1));
        return words.Length > 0 && (char.IsLowSurrogate(words[0]) || char.IsHighSurrogate(words[^1])) ? "" : words;
    }

    // Without its place, which the marks before it move.
    private static string Kind(string fault) => fault[(fault.LastIndexOf("]: ", StringComparison.Ordinal) + 1)..];

    // The SDK keeps blanks that do not count.
    private static string Bare(string text)
    {
        var bare = new StringBuilder();
        foreach (var c in text)
        {
            bare.Append(char.IsWhiteSpace(c) || c == '\u00AD' ? "" : c.ToString());
        }

        return bare.ToString();
    }

    private static byte[] MainPart(byte[] file) => Annotated.Parts(file).Single(part => part.Path == PackageBuilder.MainPath).Content;
}
