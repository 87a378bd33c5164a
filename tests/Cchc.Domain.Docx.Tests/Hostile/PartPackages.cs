using System.Text;
using static Cchc.Domain.Docx.Tests.Hostile.HostilePackage;
using static Cchc.Domain.Docx.Tests.Hostile.Xml;

namespace Cchc.Domain.Docx.Tests.Hostile;

/// <summary>What can be odd about the parts of a package, their types and the relationships between them.</summary>
internal static class PartPackages
{
    private const string Types = "[Content_Types].xml";
    private const string Limit = "a limit";

    internal static IEnumerable<HostilePackage> All =>
    [
        Read("no content types", "a", () => Body(P("a")).Build()).AnnotatedWith("CCHC0307"),
        Read("empty content types", "a", () => Body(P("a")).Part(Types, "").Build()).AnnotatedWith("CCHC0308"),
        Read("content types with a DTD", "a", () => Body(P("a")).Part(Types, "<!DOCTYPE a><a/>").Build()).AnnotatedWith("CCHC0309"),
        Read("content types that say nothing", "a", () => Body(P("a")).Part(Types, "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>").Build()),
        Read("content type of a workbook", "a", () => OfType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")),
        Read("content type of plain XML", "a", () => OfType("application/xml")),
        Read("content type in capitals", "a", () => OfType("APPLICATION/vnd.OPENXMLFORMATS-officedocument.wordprocessingml.document.main+XML")),
        Read("content type with a parameter", "a", () => OfType("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml;charset=utf-8")),
        Read("template (.dotx)", "a", () => OfType("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")),
        Read("macros allowed and none there (.docm)", "a", () => OfType("application/vnd.ms-word.document.macroEnabled.main+xml")),
        Read("document with macros (.docm)", "a", () => WithMacros("application/vnd.ms-word.document.macroEnabled.main+xml"), "CCHC0311"),
        Read("template with macros (.dotm)", "a", () => WithMacros("application/vnd.ms-word.template.macroEnabledTemplate.main+xml"), "CCHC0311"),
        Read("macros that nothing leads to", "a", () => Body(P("a")).Typed().Part("other/vbaProject.bin", "x").Build(), "CCHC0311"),
        Read("macros outside the file", "a", Linked(Relationship("a", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "http://x.test/vbaProject.bin", true)), "CCHC0311"),
        Read("main part under another name", "a", () => Moved("office/Báo cáo.xml", "/office/B%C3%A1o%20c%C3%A1o.xml", "office/Báo cáo.xml")),
        Read("main part under an escaped name", "a", () => Moved("office/B%C3%A1o%20c%C3%A1o.xml", "/office/B%C3%A1o%20c%C3%A1o.xml", "office/B%C3%A1o%20c%C3%A1o.xml")),
        Read("main part at the root", "a", () => Moved("document.xml", "document.xml", "document.xml")),
        Read("target above the root", "a", Body(P("a")).Root("../../word/./document.xml")),
        Read("target with a fragment", "a", Body(P("a")).Root("word/document.xml#a")),
        Read("target in capitals", "a", Body(P("a")).Root("WORD/DOCUMENT.XML")),
        Read("strict document with strict relationships", "a", () => Strict(StrictWord, StrictOffice)),
        Read("strict document with transitional relationships", "a", () => Strict(StrictWord, Office)),
        Read("transitional document with strict relationships", "a", () => Strict(Word, StrictOffice)),
        Read("relationship of an unknown type", "a", Body(P("a")).Part("_rels/.rels", Relationships(Relationship("a", "http://x.test/officeDocument", "word/document.xml")))),
        Read("two main parts", "a", Body(P("a")).Part("word/other.xml", PackageBuilder.Document(P("b"))).Part("_rels/.rels", Relationships(
            Relationship("a", "officeDocument", "word/document.xml"), Relationship("b", "officeDocument", "word/other.xml")))),
        Read("relationships that go round", "a", Linked(
            Relationship("a", "styles", "document.xml"), Relationship("b", "numbering", "document.xml"), Relationship("c", "footnotes", "document.xml"), Relationship("d", "customXml", "document.xml"))),
        Read("two parts of styles", "a", Linked(Relationship("a", "styles", "styles.xml"), Relationship("b", "styles", "styles2.xml"))
            .Part("word/styles.xml", Root("styles", "")).Part("word/styles2.xml", Root("styles", ""))),
        Read("relationships with the same name", "a", Linked(Relationship("a", "styles", "styles.xml"), Relationship("a", "numbering", "styles.xml")).Part("word/styles.xml", Root("styles", ""))),
        Read("relationships without a type or a target", "a", Linked("<Relationship/>", "<Relationship Id=\"a\" Type=\"\"/>", "<Relationship Id=\"b\" Target=\"x\"/>", "<x/>")),
        Read("relationships of the main part broken", "a", Body(P("a")).Part("word/_rels/document.xml.rels", "<Relationships"), "CCHC0308").AnnotatedWith("CCHC0308"),
        Read("styles missing", "a", Linked(Relationship("a", "styles", "styles.xml")), "CCHC0307"),
        Read("lists missing", "a", Linked(Relationship("a", "numbering", "x.xml")), "CCHC0307"),
        Read("footnotes missing", "a", Linked(Relationship("a", "footnotes", "footnotes.xml")), "CCHC0307"),
        Read("data missing", "a", Linked(Relationship("a", "customXml", "../customXml/item1.xml")), "CCHC0307"),
        Read("data missing, told 5 times", "a", Linked(Enumerable.Range(0, 5).Select(i => Relationship($"r{i}", "customXml", "../customXml/item1.xml"))), "CCHC0307"),
        Read("styles broken", "a", Body(P("a")).Related("styles", "word/styles.xml", "<w:st"), "CCHC0308"),
        Read("styles empty", "a", Body(P("a")).Related("styles", "word/styles.xml", ""), "CCHC0308"),
        Read("styles with a DTD", "a", Body(P("a")).Related("styles", "word/styles.xml", "<!DOCTYPE a>" + Root("styles", "")), "CCHC0309"),
        Read("styles of another kind", "a", Body(P("a")).Related("styles", "word/styles.xml", "<x/>")),
        Read("styles outside the file", "a", Linked(Relationship("a", "styles", "http://x.test/styles.xml", true)), "CCHC0316"),
        Read("footnotes on a share", "a", Linked(Relationship("a", "footnotes", @"\\server\share\footnotes.xml", true)), "CCHC0316"),
        Read("picture outside the file", "a", Linked(Relationship("a", "image", "file:///c:/a.png", true))),
        Read("data outside the file", "a", Linked(Relationship("a", "customXml", "http://x.test/item1.xml", true))),
        Read("template outside the file", "a", Linked(Relationship("a", "settings", "settings.xml")).Part("word/settings.xml", Root("settings", "<w:attachedTemplate r:id=\"a\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/>"))
            .Part("word/_rels/settings.xml.rels", Relationships(Relationship("a", "attachedTemplate", "http://x.test/evil.dotm", true)))),
        Read("links", "a", Linked(Relationship("a", "hyperlink", "http://x.test/", true), Relationship("b", "hyperlink", "mailto:a@x.test", true))),
        Read("20,000 links", "a", Linked(Enumerable.Range(0, 20_000).Select(i => Relationship($"r{i}", "hyperlink", "http://x.test/", true)))).NotForSdk(),
        Read("5,000 relationships", "a", Linked(Enumerable.Range(0, 5000).Select(i => Relationship($"r{i}", "customXml", $"x{i}.xml"))), "CCHC0310").NotForSdk().AnnotatedWith("CCHC0310"),
        Read("altChunk", "a", Body(P("a") + "<w:altChunk/>").Related("aFChunk", "word/chunk.html", "<html>b</html>"), "CCHC0315"),
        Read("altChunk outside the file", "a", Linked(Relationship("a", "aFChunk", "http://x.test/a.html", true)), "CCHC0315"),
        Read("subdocument", "a", Linked(Relationship("a", "subDocument", "chapter.docx", true)), "CCHC0315"),
        Read("embedded workbook", "a", () => Body(P("a")).Related("package", "word/embeddings/a.xlsx", "PK").Build(), "CCHC0315").AnnotatedWith("CCHC0307"),
        Read("embedded object and workbook, told once", "a", () => Linked(Relationship("a", "package", "embeddings/a.xlsx"), Relationship("b", "oleObject", "embeddings/a.bin")).Typed().Build(), "CCHC0315"),
        Read("chart and diagram", "a", () => Linked(Relationship("a", "chart", "charts/a.xml"), Relationship("b", "diagramData", "diagrams/a.xml")).Typed().Build(), "CCHC0315 CCHC0315"),
        Refused("no relationships", "CCHC0307", Body(P("a")).Without("_rels/.rels")),
        Refused("empty relationships", "CCHC0307", Body(P("a")).Part("_rels/.rels", Relationships())),
        Refused("relationships broken", "CCHC0308", Body(P("a")).Part("_rels/.rels", "<Relationships")),
        Refused("relationships with a DTD", "CCHC0309", Body(P("a")).Part("_rels/.rels", "<!DOCTYPE a>" + Relationships())),
        Refused("relationships that are the main part", "CCHC0306", Body(P("a")).Root("_rels/.rels")),
        Refused("main part missing", "CCHC0307", PackageBuilder.Empty().Root("word/document.xml")),
        Refused("main part in pieces", "CCHC0307", PackageBuilder.Empty().Root("word/document.xml").Part("word/document.xml/[0].piece", "<a>").Part("word/document.xml/[1].last.piece", "</a>")),
        Refused("main part with a name that steers a terminal", "CCHC0307", Body(P("a")).Root("%1B%5B2J%C2%9B%E2%80%AE.xml")),
        Refused("main part with a name of a million characters", "CCHC0307", Body(P("a")).Root(new string('n', 1_000_000))),
        Refused("main part a folder", "CCHC0307", Body(P("a")).Root("word/")),
        Refused("target empty", "CCHC0307", Body(P("a")).Root("")),
        Refused("main part on the web", "CCHC0316", Outside("http://x.test/document.xml")),
        Refused("main part on a disk", "CCHC0316", Outside("file:///c:/document.xml")),
        Refused("main part on a share", "CCHC0316", Outside(@"\\server\share\document.xml")),
        Refused("main part on the web, not said to be outside", "CCHC0316", Body(P("a")).Root("http://x.test/document.xml")),
        Refused("main part on a drive, not said to be outside", "CCHC0316", Body(P("a")).Root(@"C:\document.xml")),
        Refused("main part on a share, not said to be outside", "CCHC0316", Body(P("a")).Root(@"\\server\share\document.xml")),
        Refused("main part on a host, not said to be outside", "CCHC0316", Body(P("a")).Root("//x.test/document.xml")),
        Refused("bomb in the relationships", "CCHC0310", PackageBuilder.Empty().Part("_rels/.rels", Relationships(Repeat("<Relationship Id=\"a\" Type=\"\" Target=\"\"/>", 200_000)))).Sdk(Limit).Within(8),
        Read("bomb in the styles", "a", Body(P("a")).Related("styles", "word/styles.xml", Root("styles", string.Concat(Enumerable.Range(0, 40_000).Select(i => $"<w:style w:styleId=\"{i}\"/>")))), "CCHC0310").Within(24),
        Read("bomb in the lists", "a", Body(P("a")).Related("numbering", "word/numbering.xml", Root(
            "numbering",
            "<w:abstractNum w:abstractNumId=\"1\">" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<w:lvl w:ilvl=\"{i}\"/>")) + "</w:abstractNum>"
            + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<w:num w:numId=\"{i}\"><w:abstractNumId w:val=\"1\"/></w:num>"))))).Within(48),
        Read("60 MB in somebody's data", "a", () => Body(P("a")).Related("customXml", "customXml/item1.xml", "<x>" + Repeat("<y>abcdefg</y>", 4_000_000) + "</x>").Typed().Build()).Within(1),
        Read("70 MB in the footnotes", "a", () => Body(P("a")).Related("footnotes", "word/footnotes.xml", Root("footnotes", Comments(70))).Typed().Build(), "CCHC0310").Within(8),
    ];

    private static PackageBuilder Outside(string target) =>
        Body(P("a")).Part("_rels/.rels", Relationships(Relationship("a", "officeDocument", target, isExternal: true)));

    private static byte[] OfType(string type) => Typed(Body(P("a")), PackageBuilder.MainPath, type).Build();

    private static PackageBuilder Typed(PackageBuilder package, string path, string type) => package.Part(
        Types,
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
        + $"<Override PartName=\"/{string.Join('/', path.Split('/').Select(step => Uri.EscapeDataString(Uri.UnescapeDataString(step))))}\" ContentType=\"{type}\"/></Types>");

    private static byte[] WithMacros(string type) => Typed(
        Linked(Relationship("a", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin")).Part("word/vbaProject.bin", "x"),
        PackageBuilder.MainPath,
        type).Build();

    private static byte[] Moved(string path, string target, string named) => Typed(
        PackageBuilder.Empty().Root(target).Part(path, PackageBuilder.Document(P("a"))),
        named,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml").Build();

    private static byte[] Strict(string word, string office)
    {
        var package = Body(P("a")).Typed();
        return package
            .Part(PackageBuilder.MainPath, Encoding.UTF8.GetBytes(package.Text(PackageBuilder.MainPath).Replace(Word, word, StringComparison.Ordinal)))
            .Part("_rels/.rels", Relationships(Relationship("a", office + "officeDocument", "word/document.xml"))).Build();
    }
}
