using Cchc.Domain.Import;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Tests;

public sealed class DocxSourceTests
{
    [Theory]
    [InlineData("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>", "a\tb\nc\nd")]
    [InlineData("<w:r><w:t>a</w:t><w:br w:type=\"page\"/><w:t>b</w:t><w:lastRenderedPageBreak/></w:r>", "a\nb")]
    [InlineData("<w:r><w:br w:type=\"page\"/><w:t>a</w:t><w:br w:type=\"column\"/></w:r>", "a")]
    [InlineData("<w:r><w:rPr><w:caps/></w:rPr><w:t>Phần ủy</w:t></w:r><w:r><w:rPr><w:caps w:val=\"0\"/></w:rPr><w:t>ban</w:t></w:r>", "PHẦN ỦYban")]
    [InlineData("<w:r><w:t>281</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>12</w:t></w:r>", "281¹²")]
    [InlineData("<w:r><w:t>15/BC\u2011UBND</w:t></w:r>", "15/BC-UBND")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0D8\"/><w:tab/><w:t>a</w:t></w:r>", "-\ta")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"x\"/><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"Có\"/><w:listEntry w:val=\"Không\"/></w:ddList></w:ffData></w:fldChar><w:instrText>FORMDROPDOWN</w:instrText></w:r>", "Không")]
    [InlineData("<w:r><w:t>KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r>", "KH-UBND")]
    [InlineData("<w:r><w:t xml:space=\"preserve\"> a </w:t></w:r><w:r><w:t xml:space=\"preserve\">b  </w:t></w:r>", " a b")]
    [InlineData("<w:r><w:t> a </w:t></w:r><w:r><w:t> b </w:t></w:r>", "ab")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>a</w:t></w:r>", "a")]
    [InlineData("<w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>", "new")]
    [InlineData("<w:moveFrom><w:r><w:t>old</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>new</w:t></w:r></w:moveTo>", "new")]
    [InlineData("<w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>tag</w:t></w:r></w:smartTag>", "linktag")]
    [InlineData("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:r><w:t>in</w:t></w:r></w:sdtContent></w:sdt>", "in")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>16</w:t></w:r>", "16")]
    [InlineData("<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>3</w:t></w:r></w:fldSimple>", "3")]
    [InlineData("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", "x=1")]
    [InlineData("<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:r><w:t>new</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>old</w:t></w:r></mc:Fallback></mc:AlternateContent>", "new")]
    [InlineData("<w:r><w:footnoteReference w:id=\"1\"/><w:t>a</w:t></w:r><w:r><w:commentReference w:id=\"1\"/></w:r>", "a")]
    [InlineData("<w:r><w:t>a<!-- b --><![CDATA[<c>]]>&amp;</w:t></w:r>", "a<c>&")]
    public void Read_Inline_GivesTheText(string content, string text) =>
        Assert.Equal(text, Assert.Single(Docx.Paragraphs($"<w:p>{content}</w:p>")).Text);

    [Fact]
    public void Read_Paragraphs_CountsThemWithTheEmptyOnes()
    {
        var paragraphs = Docx.Paragraphs("<w:p/><w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t> </w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>");
        Assert.Equal([("a", SourcePosition.InParagraph(2)), ("b", SourcePosition.InParagraph(4))], paragraphs.Select(p => (p.Text, p.Position)));
    }

    [Fact]
    public void Read_TextBox_FollowsItsParagraph()
    {
        var paragraphs = Docx.Paragraphs(
            "<w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict><w:t>anchor</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>next</w:t></w:r></w:p>");
        Assert.Equal(["anchor", "box", "next"], paragraphs.Select(p => p.Text));
        Assert.Equal([1, 2, 3], paragraphs.Select(p => p.Position.Paragraph!.Value));
    }

    [Fact]
    public void Read_TrackedChanges_AreReadAsAcceptedAndTold()
    {
        var package = PackageBuilder.WithBody(
            "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>one </w:t></w:r></w:p><w:p><w:r><w:t>two</w:t></w:r></w:p>"
            + "<w:tbl><w:tr><w:trPr><w:del w:id=\"2\"/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr>"
            + "<w:tr><w:tc><w:p><w:r><w:t>stays</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");
        var result = Docx.Source(package.Build());
        Assert.Equal("CCHC0312", Assert.Single(result.Issues).Code);
        Assert.Equal(["onetwo", "stays"], OurTexts.Of(result.DocumentOrThrow()));
    }

    [Fact]
    public void Read_ManyDeletedParagraphMarks_AreJoinedInLinearTime()
    {
        var package = PackageBuilder.WithBody(string.Concat(Enumerable.Repeat(
            "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>abcdefghij</w:t></w:r></w:p>", 50_000)));
        Assert.Equal(500_000, Assert.Single(OurTexts.Of(Docx.Document(package))).Length);
    }

    [Fact]
    public void Read_Styles_ResolveBoldAndHeadings()
    {
        const string Styles =
            "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"u1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/><w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Mine\"><w:name w:val=\"Mine\"/><w:basedOn w:val=\"u1\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Out\"><w:name w:val=\"Out\"/><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Loop\"><w:name w:val=\"Loop\"/><w:basedOn w:val=\"Loop\"/></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"Strong\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style></w:styles>";
        var blocks = Docx.Document(PackageBuilder.WithBody(
            Styled("u1", "") + Styled("Mine", "") + Styled("Mine", "<w:b w:val=\"0\"/>") + Styled("Out", "") + Styled("Loop", "<w:rStyle w:val=\"Strong\"/>")
            + Styled("Unknown", "") + Styled("u1", "<w:rStyle w:val=\"Strong\"/>")).Related("styles", "word/styles.xml", Styles)).Blocks.Cast<SourceParagraph>();
        Assert.Equal(
            [(true, 1), (true, 1), (false, 1), (false, 3), (true, 0), (false, 0), (false, 1)],
            blocks.Select(p => (p.IsBold, p.HeadingLevel)));
    }

    [Fact]
    public void Read_PartlyBoldParagraph_IsNotBold()
    {
        var paragraphs = Docx.Paragraphs(
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r></w:p>"
            + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>");
        Assert.Equal([true, false], paragraphs.Select(p => p.IsBold));
    }

    [Fact]
    public void Read_Table_KnowsGridMergesAndHeaders()
    {
        var rows = Docx.Rows(
            "<w:p><w:r><w:t>x</w:t></w:r></w:p><w:tbl>"
            + "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + Cell("A", "<w:vMerge w:val=\"restart\"/>") + Cell("B", "<w:gridSpan w:val=\"2\"/>") + Cell("C") + "</w:tr>"
            + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell("D") + Cell("E") + "</w:tr>"
            + "<w:tr>" + Cell("", "<w:vMerge/>") + Cell("F", "<w:hMerge w:val=\"restart\"/>") + Cell("", "<w:hMerge/>") + Cell("G") + "</w:tr></w:tbl>"
            + "<w:tbl><w:tr><w:sdt><w:sdtContent>" + Cell("H") + "</w:sdtContent></w:sdt></w:tr></w:tbl>");
        Assert.Equal(
            [
                "1 header: A@0+1 B@1+2 C@3+1",
                "1: D@1+1 E@2+1",
                "1: ^@0+1 F@1+2 G@3+1",
                "2: H@0+1",
            ],
            rows.Select(row => row.Table + (row.IsHeader ? " header: " : ": ")
                + string.Join(' ', row.Cells.Select(cell => (cell.ContinuesAbove ? "^" : "") + cell.Text + $"@{cell.Column}+{cell.Span}"))));
        Assert.Equal(SourcePosition.InCell(1, 2, 2), rows[1].Cells[1].Position);
    }

    [Fact]
    public void Read_Cell_JoinsParagraphsAndNestedTables()
    {
        var row = Assert.Single(Docx.Rows(
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p><w:p/><w:tbl><w:tr>" + Cell("b") + Cell("c") + "</w:tr></w:tbl>"
            + "<w:p><w:r><w:t>d</w:t><w:br/><w:t>e</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));
        Assert.Equal("a\nb\nc\nd\ne", Assert.Single(row.Cells).Text);
    }

    [Fact]
    public void Read_TableThatAPageIsLaidOutAround_FollowsItsRow()
    {
        var line = "<w:tr>" + Cell("a") + Cell("b") + Cell("c") + "</w:tr>";
        var rows = Docx.Rows($"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p><w:tbl>{line}{line}{line}</w:tbl><w:p><w:r><w:t>y</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:tbl>{line}</w:tbl>");
        Assert.Equal([1, 2, 2, 2, 3], rows.Select(row => row.Table));
        Assert.Equal("x\ny", Assert.Single(rows[0].Cells).Text);
        Assert.Equal(SourcePosition.InCell(2, 3, 2), rows[3].Cells[1].Position);
    }

    [Fact]
    public void Read_HiddenText_FollowsTheWholeText()
    {
        var blocks = Docx.Document(PackageBuilder.WithBody(
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>12</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>3</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>a</w:t></w:r></w:p>")).Blocks;
        Assert.Equal("12", Assert.IsType<SourceRow>(blocks[0]).Cells[0].Text);
        Assert.Equal(("3", default(SourcePosition)), Assert.IsType<SourceParagraph>(blocks[2]) is var last ? (last.Text, last.Position) : default);
    }

    [Fact]
    public void Read_StrictDocument_IsReadToo()
    {
        var package = PackageBuilder.WithBody("<w:p><w:r><w:t>a</w:t></w:r></w:p>");
        var strict = package.Text(PackageBuilder.MainPath)
            .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal);
        Assert.Equal(["a"], OurTexts.Of(Docx.Document(package.Part(PackageBuilder.MainPath, strict))));
    }

    [Fact]
    public void Read_MainPartUnderAnotherName_IsFound()
    {
        var package = PackageBuilder.Empty().Root("/office/Báo%20cáo.xml").Part("office/Báo cáo.xml", PackageBuilder.Document("<w:p><w:r><w:t>a</w:t></w:r></w:p>"));
        Assert.Equal(["a"], OurTexts.Of(Docx.Document(package)));
    }

    private static string Styled(string style, string run) =>
        $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>{style}</w:t></w:r></w:p>";

    private static string Cell(string text, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{(text.Length == 0 ? "" : $"<w:r><w:t>{text}</w:t></w:r>")}</w:p></w:tc>";
}
