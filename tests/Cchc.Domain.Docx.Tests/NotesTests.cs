using Cchc.Domain.Import;

namespace Cchc.Domain.Docx.Tests;

/// <summary>Footnotes and endnotes: their words are words of the document.</summary>
public sealed class NotesTests
{
    private const string Notes = "<w:{0}s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:{0} w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:{0}>"
        + "<w:{0} w:id=\"1\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>{1}</w:t></w:r></w:p></w:{0}></w:{0}s>";

    private static PackageBuilder Report() => PackageBuilder.WithBody(
        "<w:p><w:r><w:t>BÁO CÁO</w:t></w:r></w:p><w:p><w:r><w:t>Công tác cải cách hành chính quý I năm 2022</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>I. KẾT QUẢ</w:t></w:r></w:p><w:p><w:r><w:t>- Đạt.</w:t></w:r></w:p>");

    [Theory]
    [InlineData("footnote")]
    [InlineData("endnote")]
    public void Read_Notes_FollowTheTextWithoutAPlace(string kind)
    {
        var package = Report().Related(kind + "s", $"word/{kind}s.xml", Notes.Replace("{0}", kind, StringComparison.Ordinal).Replace("{1}", "Số liệu tính đến ngày 14/3", StringComparison.Ordinal));
        var last = Assert.IsType<SourceParagraph>(Docx.Source(package.Build()).DocumentOrThrow().Blocks[^1]);
        Assert.Equal("Số liệu tính đến ngày 14/3", last.Text);
        Assert.Equal(default, last.Position);
    }

    [Fact]
    public void Read_SeparatorsAlone_AreLayout() =>
        Assert.Equal(4, Docx.Source(Report().Related("footnotes", "word/footnotes.xml", "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote></w:footnotes>").Build()).DocumentOrThrow().Blocks.Count);

    [Fact]
    public void Read_BrokenNotes_AreToldAndTheTextStands()
    {
        var source = Docx.Source(Report().Related("footnotes", "word/footnotes.xml", "<w:footnotes").Build());
        Assert.Equal(4, source.DocumentOrThrow().Blocks.Count);
        Assert.Equal("CCHC0308", Assert.Single(source.Issues).Code);
    }
}
