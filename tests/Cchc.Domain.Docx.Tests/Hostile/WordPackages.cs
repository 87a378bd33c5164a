using static Cchc.Domain.Docx.Tests.Hostile.HostilePackage;
using static Cchc.Domain.Docx.Tests.Hostile.Xml;

namespace Cchc.Domain.Docx.Tests.Hostile;

/// <summary>What can be odd about the text of a document.</summary>
internal static class WordPackages
{
    private const string Counted = "the SDK does not count lists";
    private const string Limit = "a limit";
    private const string Deleted = "<w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"x\"/></w:rPr></w:pPr>";
    private const string Item = "<w:pPr><w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";

    internal static IEnumerable<HostilePackage> All =>
    [
        // Tables.
        ReadMany("table of 100,000 rows", 100_000, () => Body(Tbl(Repeat(Tr(Tc("a")), 100_000))).Typed().Build()).Within(220),
        Read("table of 1,000 columns", string.Join('|', Enumerable.Repeat("a", 1000)), Body(Tbl(Tr(Repeat(Tc("a"), 1000))))),
        Refused("table of 10,000 columns", "CCHC0310", Body(Tbl(Tr(Repeat(Tc("a"), 10_000))))).Sdk(Limit),
        Refused("table of 300,000 rows", "CCHC0310", () => Body(Tbl(Repeat(Tr(Tc("a")), 300_000))).Build()).Within(220),
        Refused("million empty paragraphs", "CCHC0310", () => Body(Repeat("<w:p/>", 1_000_000)).Build()).Within(220),
        Refused("million empty paragraphs in a cell", "CCHC0310", () => Body(Tbl(Tr("<w:tc>" + Repeat("<w:p/>", 1_000_000) + "</w:tc>"))).Build()).Within(220),
        Read("spans that are no numbers, below nothing, nothing", "a|b|c|d", Body(Tbl(Tr(
            Tc("a", "<w:gridSpan w:val=\"-5\"/>"), Tc("b", "<w:gridSpan w:val=\"x\"/>"), Tc("c", "<w:gridSpan w:val=\"0\"/>"), Tc("d", "<w:gridSpan/>"))))),
        Refused("huge span", "CCHC0310", Body(Tbl(Tr(Tc("a", "<w:gridSpan w:val=\"2000000000\"/>"))))).Sdk(Limit),
        Read("span beyond all numbers", "a", Body(Tbl(Tr(Tc("a", "<w:gridSpan w:val=\"99999999999\"/>"))))),
        Refused("huge gap before a row", "CCHC0310", Body(Tbl(Tr("<w:trPr><w:gridBefore w:val=\"2000000000\"/></w:trPr>", Tc("a"))))).Sdk(Limit),
        Read("gap below nothing before a row", "a", Body(Tbl(Tr("<w:trPr><w:gridBefore w:val=\"-7\"/><w:gridAfter w:val=\"99\"/></w:trPr>", Tc("a"))))),
        Read("merge that goes on from nothing", "a|b|c", Body(Tbl(Tr(Tc("a", "<w:vMerge/>"), Tc("b", "<w:hMerge/>")), Tr(Tc("c", "<w:vMerge w:val=\"x\"/>"))))),
        Read("text under a merge", "a|c|b", Body(Tbl(Tr(Tc("a", "<w:vMerge w:val=\"restart\"/>"), Tc("c")), Tr(Tc("b", "<w:vMerge/>"))))),
        Read("cells merged to the left", "a|b", Body(Tbl(Tr(Tc("a", "<w:hMerge w:val=\"restart\"/>"), Tc("", "<w:hMerge/>"), Tc("b"))))),
        Read("table without rows, row without cells, cell without paragraphs", "a", Body(Tbl() + "<w:tbl/>" + Tbl("<w:tr/>", Tr("<w:tc/>", "<w:tc><w:tcPr/></w:tc>")) + P("a"))),
        Read("tables 60 deep", "a", Body(Nested("<w:tbl><w:tr><w:tc>", P("a"), "<w:p/></w:tc></w:tr></w:tbl>", 60))),
        Refused("tables 100 deep", "CCHC0310", Body(Nested("<w:tbl><w:tr><w:tc>", P("a"), "</w:tc></w:tr></w:tbl>", 100))).NotForSdk(),
        Read("table in a table in a cell", "a\nb\nc\nd", Body(Tbl(Tr($"<w:tc>{P("a")}{Tbl(Tr(Tc("b"), $"<w:tc>{Tbl(Tr(Tc("c")))}<w:p/></w:tc>"))}{P("d")}</w:tc>")))),
        Read("content controls around rows, cells, paragraphs, runs", "a|b|c|d", Body(
            Tbl(Sdt(Tr(Tc("a"))), Tr(Sdt(Tc("b")), $"<w:tc>{Sdt(P("c"))}</w:tc>")) + Sdt($"<w:p>{Sdt(R("d"))}</w:p>"))),
        Read("custom XML around rows, cells, paragraphs, runs", "a|b|c|d", Body(
            Tbl(Custom(Tr(Tc("a"))), Tr(Custom(Tc("b")), $"<w:tc>{Custom(P("c"))}</w:tc>")) + Custom($"<w:p>{Custom(R("d"))}</w:p>"))),
        Read("content controls 100 deep", "a", Body(Nested("<w:sdt><w:sdtContent>", P("a"), "</w:sdtContent></w:sdt>", 100))),
        Refused("content controls 200 deep", "CCHC0310", Body(Nested("<w:sdt><w:sdtContent>", P("a"), "</w:sdtContent></w:sdt>", 200))).NotForSdk(),

        // Tracked changes.
        Read("deleted row", "b", Body(Tbl("<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"x\"/></w:trPr>" + Tc("a") + "</w:tr>", Tr(Tc("b")))), "CCHC0312"),
        Read("moved text", "ab|c", Body(
            $"<w:p>{R("a")}<w:moveFrom w:id=\"1\" w:author=\"x\">{R("z")}</w:moveFrom><w:moveTo w:id=\"2\" w:author=\"x\">{R("b")}</w:moveTo></w:p>{P("c")}"), "CCHC0312"),
        Read("inserted in deleted and deleted in inserted", "a", Body(
            $"<w:p>{R("a")}<w:ins w:id=\"1\" w:author=\"x\"><w:del w:id=\"2\" w:author=\"x\"><w:r><w:delText>z</w:delText></w:r></w:del></w:ins></w:p>"), "CCHC0312"),
        Read("deleted paragraph marks", "abc|d", Body(
            $"<w:p>{Deleted}{R("a")}</w:p><w:p>{Deleted}{R("b")}</w:p>{P("c")}{P("d")}"), "CCHC0312"),
        Read("deleted mark of the last paragraph", "a", Body($"<w:p>{Deleted}{R("a")}</w:p>"), "CCHC0312"),
        Read("deleted marks in cells and before a table", "ab|c|d", Body(
            Tbl(Tr($"<w:tc><w:p>{Deleted}{R("a")}</w:p>{P("b")}</w:tc>")) + $"<w:p>{Deleted}{R("c")}</w:p>" + Tbl(Tr(Tc("d")))), "CCHC0312"),
        Read("text that is deleted and not marked so", "", Body("<w:p><w:r><w:delText>z</w:delText><w:delInstrText>z</w:delInstrText></w:r></w:p>")),

        // Boxes, notes, objects.
        Read("boxes in boxes", "a|b|c", Body($"<w:p>{Box($"<w:p>{Box(P("c"))}{R("b")}</w:p>")}{R("a")}</w:p>")),
        Read("box as Word writes it", "a|b", Body($"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>{Shape(P("b"))}</w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{P("b")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{R("a")}</w:p>")),
        Read("box with a table, in a cell", "a\nb", Body(Tbl(Tr($"<w:tc><w:p>{R("a")}{Box(Tbl(Tr(Tc("b"))) + "<w:p/>")}</w:p></w:tc>")))),
        Refused("boxes 100 deep", "CCHC0310", Body(Nested("<w:p><w:r><w:pict><w:txbxContent>", P("a"), "</w:txbxContent></w:pict></w:r></w:p>", 100))).NotForSdk(),
        Read("footnotes that refer to themselves", "a|n|m", Body($"<w:p>{R("a")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>").Related("footnotes", "word/footnotes.xml", Root(
            "footnotes",
            "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
            + $"<w:footnote w:id=\"2\"><w:p>{R("n")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:footnote><w:footnote w:id=\"2\">{Tbl(Tr(Tc("m")))}<w:p/></w:footnote>"))),
        Read("endnotes", "a|n", Body(P("a")).Related("endnotes", "word/endnotes.xml", Root("endnotes", $"<w:endnote w:id=\"1\">{P("n")}</w:endnote>"))),
        Read("comments", "a", Body($"<w:p><w:commentRangeStart w:id=\"1\"/>{R("a")}<w:commentRangeStart w:id=\"1\"/><w:r><w:commentReference w:id=\"7\"/></w:r></w:p>")
            .Related("comments", "word/comments.xml", Root("comments", $"<w:comment w:id=\"1\" w:author=\"x\">{P("z")}</w:comment>"))),
        Read("comments part of another kind", "a", Body(P("a")).Related("comments", "word/comments.xml", "<x/>")).AnnotatedWith("CCHC0308"),
        Read("comments that are the main part", "a", Linked(Relationship("a", "comments", "document.xml"))).AnnotatedWith("CCHC0308"),
        Read("comments that are the styles", "a", Linked(Relationship("a", "comments", "styles.xml"), Relationship("b", "styles", "styles.xml")).Part("word/styles.xml", Root("styles", ""))).AnnotatedWith("CCHC0308"),
        Read("object without a relationship", "a", Body($"<w:p><w:r><w:object><x:OLEObject xmlns:x=\"urn:schemas-microsoft-com:office:office\" ProgID=\"Excel.Sheet.12\"/></w:object></w:r>{R("a")}</w:p>")),
        Read("altChunk without a relationship", "a", Body(P("a") + "<w:altChunk r:id=\"x\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/>")),

        // Lists, styles, fields.
        Read("list level 99", "a|b", Lists("<w:lvl w:ilvl=\"8\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%9.\"/></w:lvl>", $"<w:p>{Item}{R("a")}</w:p><w:p>{Item}{R("b")}</w:p>")),
        Read("numbered cells", "1. a|2.", Lists("<w:lvl w:ilvl=\"8\"><w:lvlText w:val=\"%9.\"/></w:lvl>", Tbl(Tr($"<w:tc><w:p>{Item}{R("a")}</w:p></w:tc><w:tc><w:p>{Item}</w:p></w:tc>")))).Sdk(Counted),
        Read("lists that go round", "a", Lists("<w:numStyleLink w:val=\"L\"/><w:styleLink w:val=\"L\"/>", $"<w:p>{Item}{R("a")}</w:p>")),
        Read("numerals without an end", "a", Lists($"<w:lvl w:ilvl=\"8\"><w:start w:val=\"2147483647\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"{Repeat("%9", 9000)}\"/></w:lvl>", $"<w:p>{Item}{R("a")}</w:p><w:p>{Item}</w:p>")),
        Read("styles that go round", "a", Body($"<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr>{R("a")}</w:p>").Related("styles", "word/styles.xml", Root(
            "styles", "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"))),
        Read("fields that do not end", "ab", Body($"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>z</w:instrText></w:r>{R("a")}<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{R("b")}</w:p>")),
        Read("fields that do not begin", "ab", Body($"<w:p>{R("a")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>{R("b")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")),
        Read("fields that would fetch", "a", Body($"<w:p><w:fldSimple w:instr=\" INCLUDETEXT http://x.test/a.docx \">{R("a")}</w:fldSimple></w:p>")),
        Read("links in controls in links", "ab", Body($"<w:p>{R("a")}<w:hyperlink>{Sdt($"<w:hyperlink>{R("b")}</w:hyperlink>")}</w:hyperlink></w:p>")),
        Read("smart tags", "ab", Body($"<w:p>{R("a")}<w:smartTag>{R("b")}</w:smartTag></w:p>")).Sdk("the SDK no longer knows smart tags"),

        // Characters.
        Read("hidden text", "a", Body("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r></w:p>")),
        Read("text in both directions", "aבc", Body($"<w:p><w:bdo w:val=\"rtl\">{R("a")}</w:bdo><w:dir w:val=\"rtl\">{R("ב")}</w:dir><w:r><w:rPr><w:rtl/></w:rPr><w:t>c</w:t></w:r></w:p>")),
        Read("tabs, breaks, hyphens, symbols", "a\t\tb\nc\nd-e§f", Body(
            "<w:p><w:r><w:t>a</w:t><w:tab/><w:ptab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/>"
            + "<w:sym w:font=\"x\" w:char=\"00A7\"/><w:sym w:font=\"x\" w:char=\"D800\"/><w:sym w:font=\"x\" w:char=\"zz\"/><w:sym/><w:t>f</w:t></w:r></w:p>")),
        Read("ruby", "(a)bc", Body($"<w:p><w:r><w:ruby><w:rubyPr/><w:rt>{R("a")}</w:rt><w:rubyBase>{R("b")}</w:rubyBase></w:ruby><w:t>c</w:t></w:r></w:p>")),
        Read("formulas", "a=b2c", Body($"<w:p>{R("a=")}<m:oMathPara><m:oMath><m:sSup><m:e><m:r><m:t>b</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></m:oMathPara>{R("c")}</w:p>")),
        Read("surrogates and combined letters", "😀e\u0323\u0302", Body(P("😀e\u0323\u0302"))),
        Read("text outside of runs", "a", Body($"<w:p>z<w:t>z</w:t>{R("a")}</w:p>")),
    ];

    private static string Sdt(string content) => $"<w:sdt><w:sdtPr/><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    private static string Custom(string content) => $"<w:customXml w:element=\"x\">{content}</w:customXml>";

    private static string Box(string content) =>
        $"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";

    private static string Shape(string content) =>
        "<wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData>"
        + $"<wps:wsp xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline>";

    private static PackageBuilder Lists(string levels, string body) => Body(body).Related("numbering", "word/numbering.xml", Root(
        "numbering",
        $"<w:abstractNum w:abstractNumId=\"1\">{levels}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"));
}
