using Cchc.Domain.Rules;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Tests;

/// <summary>Documents as Word and other programs make them, built by hand.</summary>
public sealed class DocxAnnotatorOddDocumentTests
{
    private const string Bold = "<w:rPr><w:b/></w:rPr>";

    [Theory]
    // One run, its beginning, its middle, its end.
    [InlineData("<w:r><w:rPr><w:b/></w:rPr><w:t>một hai ba</w:t></w:r>", "hai", "hai")]
    [InlineData("<w:r><w:t>một hai ba</w:t></w:r>", "một", "một")]
    [InlineData("<w:r><w:t xml:space=\"preserve\"> một hai </w:t></w:r>", "hai", "hai")]
    // (blanks at the ends that Word and our reader leave out, and the SDK does not)
    [InlineData("<w:r><w:t> một hai </w:t></w:r>", "một hai", " một hai ")]
    [InlineData("<w:r><w:t> một hai </w:t></w:r>", "hai", "hai")]
    [InlineData("<w:r><w:t>a &lt;b&gt; &amp;<![CDATA[<c>]]></w:t></w:r>", "<b> &<", "<b> &<")]
    // Rather a whole word than part of one.
    [InlineData("<w:r><w:t>13 hồ sơ, 3 văn bản</w:t></w:r>", "3", "3")]
    [InlineData("<w:r><w:t>13 hồ sơ</w:t></w:r>", "3", "3")]
    // Over several runs, tabs, breaks and hyphens of their own.
    [InlineData("<w:r><w:t>2</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>8</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>1 hồ sơ</w:t></w:r>", "281", "281")]
    [InlineData("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "b", "b")]
    [InlineData("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>cd</w:t></w:r>", "\tb\nc", "\tb\nc")]
    [InlineData("<w:r><w:t>92/KH</w:t><w:noBreakHyphen/><w:t>UBND ngày</w:t></w:r>", "KH-UBND", "KH-UBND")]
    // What is not there, or nothing: the paragraph.
    [InlineData("<w:r><w:t>một hai</w:t></w:r>", "bốn", "một hai")]
    [InlineData("<w:r><w:t>một hai</w:t></w:r>", "", "một hai")]
    // Hyperlinks, content controls, fields: as a whole, else the paragraph.
    [InlineData("<w:r><w:t>xem </w:t></w:r><w:hyperlink w:anchor=\"x\"><w:r><w:t>Điều 5</w:t></w:r></w:hyperlink>", "Điều 5", "Điều 5")]
    [InlineData("<w:r><w:t>xem</w:t></w:r><w:hyperlink w:anchor=\"x\"><w:r><w:t>Điều 5</w:t></w:r></w:hyperlink>", "5", "xemĐiều 5")]
    [InlineData("<w:r><w:t>xem</w:t></w:r><w:hyperlink w:anchor=\"x\"><w:r><w:t>Điều 5</w:t></w:r></w:hyperlink>", "mĐiều 5", "mĐiều 5")]
    [InlineData("<w:hyperlink w:anchor=\"x\"><w:r><w:t>Điều 5</w:t></w:r></w:hyperlink><w:r><w:t xml:space=\"preserve\"> và 15, 5</w:t></w:r>", "5", "Điều 5 và 15, 5")]
    [InlineData("<w:sdt><w:sdtContent><w:r><w:t>281</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t> hồ sơ</w:t></w:r>", "281", "281")]
    [InlineData("<w:sdt><w:sdtContent><w:r><w:t>281</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>h</w:t></w:r>", "81", "281h")]
    [InlineData("<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>12</w:t></w:r></w:fldSimple>", "12", "12")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>16/3</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "3", "3")]
    // Tracked changes: inserted words as a whole, deleted ones inside the range.
    [InlineData("<w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>27</w:t></w:r></w:ins>", "27", "27")]
    [InlineData("<w:r><w:t>2</w:t></w:r><w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>9</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>7</w:t></w:r></w:ins>", "27", "27")]
    [InlineData("<w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>đến 27</w:t></w:r></w:ins>", "27", "đến 27")]
    [InlineData("<w:r><w:rPr><w:b/><w:rPrChange w:id=\"1\" w:author=\"a\"><w:rPr/></w:rPrChange></w:rPr><w:t>đến 27</w:t></w:r>", "27", "đến 27")]
    [InlineData("<w:r><w:rPr><w:b/><w:rPrChange w:id=\"1\" w:author=\"a\"><w:rPr/></w:rPrChange></w:rPr><w:t>27</w:t></w:r>", "27", "27")]
    public void Annotate_Paragraph_CoversTheWordsWhereTheyCanBeCutOut(string content, string quote, string covered)
    {
        var file = File($"<w:p><w:pPr><w:keepNext/></w:pPr>{content}</w:p><w:p><w:r><w:t>khác</w:t></w:r></w:p>");
        Assert.Equal([covered], Annotated.CoveredBy(file, Annotated.Finding(SourcePosition.InParagraph(1), quote)));
    }

    [Fact]
    public void Annotate_SplitRun_KeepsItsProperties()
    {
        var package = PackageBuilder.From(Annotated.Annotate(
            File($"<w:p><w:r w:rsidR=\"00A10000\">{Bold}<w:t>một hai ba</w:t></w:r></w:p>"), Annotated.Finding(SourcePosition.InParagraph(1), "hai")));
        const string Run = "<w:r w:rsidR=\"00A10000\"><w:rPr><w:b /></w:rPr><w:t xml:space=\"preserve\">{0}</w:t></w:r>";
        Assert.Contains(
            "<w:p>" + Run.Replace("{0}", "một ", StringComparison.Ordinal) + "<w:commentRangeStart w:id=\"0\" />" + Run.Replace("{0}", "hai", StringComparison.Ordinal)
            + "<w:commentRangeEnd w:id=\"0\" /><w:r><w:commentReference w:id=\"0\" /></w:r>" + Run.Replace("{0}", " ba", StringComparison.Ordinal) + "</w:p>",
            package.Text(PackageBuilder.MainPath),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Annotate_SeveralAtOnePlace_AreNested()
    {
        var at = SourcePosition.InParagraph(1);
        var file = File("<w:p><w:r><w:t>một hai ba</w:t></w:r></w:p>");
        string[] quotes = ["hai", "hai", "một hai ba", "hai ba", "", "một"];
        var findings = quotes.Select(quote => Annotated.Finding(at, quote)).ToArray();
        Assert.Equal(["hai", "hai", "một hai ba", "hai ba", "một hai ba", "một"], Annotated.CoveredBy(file, findings));
        var text = PackageBuilder.From(Annotated.Annotate(file, findings)).Text(PackageBuilder.MainPath);
        var marks = System.Text.RegularExpressions.Regex.Matches(text, "Range(Start|End) w:id=\"(\\d)\"", System.Text.RegularExpressions.RegexOptions.NonBacktracking);
        Assert.Equal("+4 +2 +5 -5 +3 +1 +0 -0 -1 -3 -2 -4", string.Join(' ', marks.Select(mark => (mark.Groups[1].Value == "Start" ? "+" : "-") + mark.Groups[2].Value)));
    }

    [Fact]
    public void Annotate_CellOfSeveralParagraphs_IsCoveredWholeOrByItsWords()
    {
        var file = File("<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>Có = 1</w:t></w:r></w:p><w:p><w:r><w:t>Không = 0</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>");
        var cell = SourcePosition.InCell(1, 1, 2);
        Assert.Equal(
            ["Có = 1\nKhông = 0", "Có = 1\nKhông = 0", "0", ""],
            Annotated.CoveredBy(
                file, Annotated.Finding(cell, ""), Annotated.Finding(cell, "Có = 1\nKhông = 0"), Annotated.Finding(cell, "0"), Annotated.Finding(SourcePosition.InCell(1, 1, 1), "")));
    }

    [Fact]
    public void Annotate_MergedCells_AreCountedAsTheReaderDoes()
    {
        var file = File(
            "<w:tbl><w:tblPr/><w:tblGrid/><w:tr>" + Cell("A", "<w:vMerge w:val=\"restart\"/>") + Cell("B", "<w:gridSpan w:val=\"2\"/>") + "</w:tr>"
            + "<w:tr><w:trPr><w:del w:id=\"7\" w:author=\"a\"/></w:trPr>" + Cell("xoá") + Cell("xoá") + "</w:tr>"
            + "<w:tr>" + Cell("", "<w:vMerge/>") + Cell("F", "<w:hMerge w:val=\"restart\"/>") + Cell("", "<w:hMerge/>") + Cell("G") + "</w:tr>"
            + "<w:tr>" + Cell("", "<w:vMerge/>") + Cell("H") + "</w:tr></w:tbl><w:p/>");
        Assert.Equal(
            ["F", "G", "A", "A", "H"],
            Annotated.CoveredBy(file, new[] { (2, 2), (2, 3), (2, 1), (3, 1), (3, 2) }.Select(at => Annotated.Finding(SourcePosition.InCell(1, at.Item1, at.Item2), ""))));
    }

    [Fact]
    public void Annotate_NestedTable_StaysWhole()
    {
        var file = File(
            "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid/><w:tr>" + Cell("b") + Cell("c") + "</w:tr></w:tbl><w:p/></w:tc>"
            + Cell("d") + "</w:tr></w:tbl><w:p/>");
        var cell = SourcePosition.InCell(1, 1, 1);
        Assert.Equal(
            ["c", "a\nb\nc\n", "d"],
            Annotated.CoveredBy(file, Annotated.Finding(cell, "c"), Annotated.Finding(cell, ""), Annotated.Finding(SourcePosition.InCell(1, 1, 2), "d")));
    }

    [Fact]
    public void Annotate_TextBox_CoversTheParagraphItHangsOn()
    {
        const string Box = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>trong hộp</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        var file = File($"<w:p>{Box}<w:r><w:t>ngoài</w:t></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p>{Box}</w:p></w:tc></w:tr></w:tbl><w:p/>");
        Finding[] findings = [.. new[] { SourcePosition.InParagraph(2), SourcePosition.InParagraph(1), SourcePosition.InCell(1, 1, 1) }.Select(at => Annotated.Finding(at, "hộp"))];
        Assert.Equal(["\ntrong hộpngoài", "\ntrong hộpngoài", "\ntrong hộp"], Annotated.CoveredBy(file, findings).Select(text => "\n" + text.TrimStart('\n')));
        var text = PackageBuilder.From(Annotated.Annotate(file, findings)).Text(PackageBuilder.MainPath);
        Assert.DoesNotContain("comment", text.Split("<w:txbxContent>")[1].Split("</w:txbxContent>")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Annotate_DeletedParagraphMark_CoversWordsOfBothParagraphs()
    {
        var file = File(
            "<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr></w:pPr><w:r><w:t>một hai </w:t></w:r></w:p><w:p><w:r><w:t>ba bốn</w:t></w:r></w:p>");
        Assert.Equal(["hai\nba"], Annotated.CoveredBy(file, Annotated.Finding(SourcePosition.InParagraph(2), "haiba")));
    }

    [Fact]
    public void Annotate_NumberedCells_AreFoundByTheirText()
    {
        const string Numbering = "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:abstractNum w:abstractNumId=\"7\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>";
        const string Item = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        var file = PackageBuilder.WithBody($"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p>{Item}</w:p></w:tc><w:tc><w:p>{Item}<w:r><w:t>mục</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>")
            .Related("numbering", "word/numbering.xml", Numbering).Typed().Build();
        Assert.Equal(["", "mục", "mục"], Annotated.CoveredBy(file, Annotated.Finding(Cell(1), "1"), Annotated.Finding(Cell(2), "2 mục"), Annotated.Finding(Cell(2), "mục")));

        static SourcePosition Cell(int cell) => SourcePosition.InCell(1, 1, cell);
    }

    [Fact]
    public void Annotate_ExistingComments_StayAndKeepTheirIds()
    {
        const string Theirs = "<w:comment w:id=\"7\" w:author=\"Lan\" w:date=\"2022-03-16T08:00:00Z\"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>";
        var file = PackageBuilder.WithBody("<w:p><w:commentRangeStart w:id=\"7\"/><w:r><w:t>27</w:t></w:r><w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r></w:p>")
            .Related("comments", "word/comments.xml", $"<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{Theirs}</w:comments>").Typed().Build();
        var annotated = Annotated.Annotate(file, Annotated.Finding(SourcePosition.InParagraph(1), "27"), Annotated.Finding(SourcePosition.InParagraph(1), ""));
        Assert.Equal([(7, "Xem lại", "27"), (8, "Lỗi CCHC2999: Sai: 27.", "27"), (9, "Lỗi CCHC2999: Sai: .", "27")], Annotated.Comments(annotated));
        Assert.Contains(Theirs, PackageBuilder.From(annotated).Text("word/comments.xml"), StringComparison.Ordinal);
        Assert.Empty(SdkReader.Faults(annotated).Except(SdkReader.Faults(file)));
        var (before, after) = (Annotated.Parts(file), Annotated.Parts(annotated));
        Assert.Equal(["word/comments.xml", "word/document.xml"], before.Except(after, new SamePart()).Select(part => part.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Annotate_CommentIdsAtTheirEnd_StillFindsFreeOnes()
    {
        var file = PackageBuilder.WithBody("<w:p><w:r><w:t>27</w:t></w:r></w:p>").Related(
            "comments", "word/comments.xml", "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment w:id=\"0\"/><w:comment w:id=\"2147483647\"/></w:comments>");
        var text = PackageBuilder.From(Annotated.Annotate(file.Typed().Build(), Annotated.Finding(SourcePosition.InParagraph(1), "27"))).Text("word/comments.xml");
        Assert.Contains("<w:comment w:id=\"1\" w:author=\"cchc\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<w:p/>")]
    [InlineData("<w:p>\n <w:pPr><w:keepNext/></w:pPr>\n</w:p>")]
    [InlineData("<w:sectPr/>")]
    public void Annotate_DocumentWithoutText_HasTheCommentAtItsStart(string body) =>
        Assert.Equal([""], Annotated.CoveredBy(File(body), Annotated.Finding(null, "x")).Select(text => text.Trim()));

    [Fact]
    public void Annotate_StrictDocument_StaysStrict()
    {
        var package = PackageBuilder.WithBody("<w:p><w:r><w:t>27</w:t></w:r></w:p>").Typed();
        package.Part(PackageBuilder.MainPath, package.Text(PackageBuilder.MainPath)
            .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal));
        var annotated = PackageBuilder.From(Annotated.Annotate(package.Build(), Annotated.Finding(SourcePosition.InParagraph(1), "27")));
        Assert.Contains("xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"", annotated.Text("word/comments.xml"), StringComparison.Ordinal);
        Assert.Contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments", annotated.Text("word/_rels/document.xml.rels"), StringComparison.Ordinal);
    }

    [Fact]
    public void Annotate_MainPart_KeepsWhatTheTreeDoesNotKnow()
    {
        var package = PackageBuilder.WithBody("<w:p><w:r><w:t>27</w:t></w:r></w:p>").Typed();
        var text = "<?xml version=\"1.0\" encoding=\"UTF-16\" standalone=\"yes\"?>\n<!-- c --><?pi x?>" + package.Text(PackageBuilder.MainPath)
            .Replace("<w:body>", "<w:body>\n<!-- d --><x:y xmlns:x=\"urn:x\" mc:Ignorable=\"x\" a=\"1&#10;2&#9;\">&#13;\n<![CDATA[<c>]]></x:y>", StringComparison.Ordinal);
        package.Part(PackageBuilder.MainPath, [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(text)]);
        var annotated = PackageBuilder.From(Annotated.Annotate(package.Build(), Annotated.Finding(SourcePosition.InParagraph(1), "27"))).Text(PackageBuilder.MainPath);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>", annotated, StringComparison.Ordinal);
        Assert.Contains("<!-- c --><?pi x?>", annotated, StringComparison.Ordinal);
        Assert.Contains("\n<!-- d --><x:y xmlns:x=\"urn:x\" mc:Ignorable=\"x\" a=\"1&#xA;2&#x9;\">&#xD;\n<![CDATA[<c>]]></x:y>", annotated, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no content types", "CCHC0307")]
    [InlineData("broken comments", "CCHC0308")]
    [InlineData("too many nodes", "CCHC0310")]
    public void Annotate_DocumentThatCannotBeChanged_SaysWhy(string what, string code)
    {
        const string Body = "<w:p><w:r><w:t>27</w:t></w:r></w:p>";
        var package = what switch
        {
            "broken comments" => PackageBuilder.WithBody(Body).Related("comments", "word/comments.xml", "<w:comments").Typed(),
            "too many nodes" => PackageBuilder.WithBody(Body + string.Concat(Enumerable.Repeat("<x/>", DocxLimits.Nodes))).Typed(),
            _ => PackageBuilder.WithBody(Body),
        };
        Assert.NotNull(Docx.Source(package.Build()).Document);
        Assert.Equal(code, Assert.Throws<UnreadableInputException>(() => Annotated.Annotate(package.Build(), Annotated.Finding(null, "x"))).Code);
    }

    [Fact]
    public void Annotate_MainPartUnderAnotherName_HasItsCommentsBesideIt()
    {
        var package = PackageBuilder.Empty().Root("/v%C4%83n/Báo%20cáo.xml").Part("văn/Báo cáo.xml", PackageBuilder.Document("<w:p><w:r><w:t>a</w:t></w:r></w:p>"))
            .Part("văn/comments.xml", "<somebody/>").Typed();
        var annotated = PackageBuilder.From(Annotated.Annotate(package.Build(), Annotated.Finding(null, "")));
        Assert.Contains("CCHC2999", annotated.Text("văn/comments1.xml"), StringComparison.Ordinal);
        Assert.Contains("Target=\"comments1.xml\"", annotated.Text("văn/_rels/Báo cáo.xml.rels"), StringComparison.Ordinal);
        Assert.Contains("PartName=\"/v%C4%83n/comments1.xml\"", annotated.Text("[Content_Types].xml"), StringComparison.Ordinal);
    }

    private static byte[] File(string body) => PackageBuilder.WithBody(body).Typed().Build();

    private static string Cell(string text, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{(text.Length == 0 ? "" : $"<w:r><w:t>{text}</w:t></w:r>")}</w:p></w:tc>";

    private sealed class SamePart : IEqualityComparer<(string Path, byte[] Content)>
    {
        public bool Equals((string Path, byte[] Content) x, (string Path, byte[] Content) y) => x.Path == y.Path && x.Content.AsSpan().SequenceEqual(y.Content);

        public int GetHashCode((string Path, byte[] Content) part) => part.Path.GetHashCode(StringComparison.Ordinal);
    }
}
