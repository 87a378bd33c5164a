using System.Text;
using static Cchc.Domain.Docx.Tests.Hostile.HostilePackage;
using static Cchc.Domain.Docx.Tests.Hostile.Xml;

namespace Cchc.Domain.Docx.Tests.Hostile;

/// <summary>What can be odd about the XML of a part.</summary>
internal static class XmlPackages
{
    private const string Laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
    private const string Nothing = "the SDK takes a part without XML for an empty document";
    private const string Cut = "the SDK loses what stands behind a comment inside a text";
    private const string Bodies = "the SDK knows one body only";

    private static readonly string A = PackageBuilder.Document(P("a"));

    internal static IEnumerable<HostilePackage> All =>
    [
        Read("UTF-8 with its mark", "a", MainBytes([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(A)])),
        Read("UTF-16 with its mark", "a", MainBytes([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(A)])),
        Read("UTF-16, high byte first", "a", MainBytes([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(A)])),
        Read("UTF-16 without its mark", "a", MainBytes(Encoding.Unicode.GetBytes(Declared("utf-16")))),
        Refused("UTF-16 that says UTF-8", "CCHC0308", MainBytes([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Declared("utf-8"))])),
        Read("Latin-1", "ô", MainBytes(Encoding.Latin1.GetBytes(Declared("iso-8859-1").Replace(">a<", ">ô<", StringComparison.Ordinal)))),
        Read("US-ASCII", "a", MainText(Declared("us-ascii"))),
        Read("comments, instructions, CDATA", "a<b>&", MainText("<?xml version=\"1.0\"?><?xml-stylesheet href=\"http://x.test/a.xsl\"?><!-- c -->"
            + PackageBuilder.Document("<w:p><?pi x?><w:r><w:t>a<!-- c --><![CDATA[<b>]]>&amp;<?pi?></w:t></w:r><!-- d --></w:p>") + "<!-- e -->")).Sdk(Cut),
        Read("blanks that are kept and blanks that are not", " a|b", Body(P(" a ") + "<w:p><w:r><w:t>\n b \n</w:t></w:r></w:p>").Part("x", "")),
        Read("other prefixes", "a", MainText($"<document xmlns=\"{Word}\"><body><p><x:r xmlns:x=\"{Word}\"><x:t>a</x:t></x:r></p></body></document>")),
        Read("XInclude", "a", Body(P("a") + "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>")),
        Read("elements of others", "a", Body("<x:y xmlns:x=\"urn:x\"><w:p><w:r><w:t>z</w:t></w:r></w:p></x:y>" + P("a"))),
        Read("Ignorable without a namespace", "a", MainText(A.Replace("<w:body>", "<w:body mc:Ignorable=\"nobody\">", StringComparison.Ordinal))),
        Read("MustUnderstand", "a", MainText(A.Replace("<w:document ", "<w:document xmlns:q=\"urn:q\" mc:MustUnderstand=\"q\" ", StringComparison.Ordinal))),
        Read("alternatives in alternatives", "a|c", Body(
            Alternatives(Alternatives(P("a"), P("b")), P("c")) + $"<w:p>{Alternatives(Alternatives(R("c"), R("d")), R("e"))}</w:p>")),
        Read("alternatives inside a run", "ac", Body($"<w:p><w:r><w:t>a</w:t>{Alternatives("<w:t>c</w:t>", "<w:t>d</w:t>")}</w:r></w:p>")),
        Read("an empty choice", "b", Body($"<w:p>{Alternatives("", R("b")).Replace("<mc:Choice Requires=\"wps\"></mc:Choice>", "<mc:Choice Requires=\"wps\"/>", StringComparison.Ordinal)}</w:p>")),
        Read("alternatives without a choice", "b", Body($"<w:p><mc:AlternateContent><mc:Fallback>{R("b")}</mc:Fallback></mc:AlternateContent></w:p>")),
        Read("alternatives without anything", "a", Body(P("a") + "<mc:AlternateContent/><mc:AlternateContent> </mc:AlternateContent>")),
        Read("alternatives between rows and cells", "a|c", Body(Tbl(Tr(Alternatives(Tc("a"), Tc("b"))), Alternatives(Tr(Tc("c")), Tr(Tc("d")))))),
        Read("two bodies", "a|b", MainText(A.Replace("</w:body>", $"</w:body><w:body>{P("b")}</w:body>", StringComparison.Ordinal))).Sdk(Bodies),
        Read("no body", "", MainText(Root("document", ""))),
        Read("no body, in one tag", "", MainText($"<w:document xmlns:w=\"{Word}\"/>")),
        Read("body in one tag", "", MainText(Root("document", "<w:body/>"))),
        Read("body of another kind", "", MainText($"<w:document xmlns:w=\"{Word}\" xmlns:x=\"urn:x\"><x:body>{P("a")}</x:body></w:document>")),
        Read("text outside of everything", "a", Body("z" + P("a") + "<w:t>z</w:t>" + R("z"))),
        Read("3 MB in one text", new string('x', 3_000_000), Body(P(new string('x', 3_000_000)))).Within(64),
        Refused("DTD", "CCHC0309", MainText("<!DOCTYPE a>" + A)),
        Refused("DTD with an outside entity", "CCHC0309", MainText("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + PackageBuilder.Document(P("&b;")))),
        Refused("DTD with an outside subset", "CCHC0309", MainText("<!DOCTYPE a SYSTEM \"http://x.test/a.dtd\">" + A)),
        Refused("DTD with parameter entities", "CCHC0309", MainText("<!DOCTYPE a [<!ENTITY % b SYSTEM \"http://x.test/b\"> %b;]>" + A)),
        Refused("billion laughs", "CCHC0309", MainText(Laughs + PackageBuilder.Document(P("&d;")))),
        Refused("DTD after the mark", "CCHC0309", MainBytes([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("<!DOCTYPE a>" + A)])),
        Refused("DTD in UTF-16", "CCHC0309", MainBytes([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<!DOCTYPE a>" + A)])),
        Refused("DTD in UTF-16 without its mark", "CCHC0309", MainBytes(Encoding.Unicode.GetBytes("<?xml version=\"1.0\" encoding=\"utf-16\"?><!DOCTYPE a>" + A))),
        Refused("DTD after 10 KB of comment", "CCHC0309", MainText($"<!--{new string('c', 10_000)}--><!DOCTYPE a>" + A)),
        Refused("DTD in the middle", "CCHC0308", Body("<!DOCTYPE a>" + P("a"))),
        Refused("DTD at the end", "CCHC0308", MainText(A + "<!DOCTYPE a>")),
        Refused("a comment that speaks of a DTD", "CCHC0308", MainText("<!-- <!DOCTYPE a> --><a>")),
        Refused("two roots", "CCHC0308", MainText(A + A)),
        Refused("text after the root", "CCHC0308", MainText(A + "x")),
        Refused("empty part", "CCHC0308", MainText("")).Sdk(Nothing),
        Refused("blank part", "CCHC0308", MainText(" \n ")).Sdk(Nothing),
        Refused("no XML", "CCHC0308", MainText("a")).Sdk(Nothing),
        Refused("XML 1.1", "CCHC0308", MainText("<?xml version=\"1.1\"?>" + A)),
        Refused("declaration after a blank", "CCHC0308", MainText(" <?xml version=\"1.0\"?>" + A)),
        Refused("unknown encoding", "CCHC0308", MainText(Declared("x-nobody"))),
        Refused("encoding of Windows", "CCHC0308", MainText(Declared("windows-1258"))),
        Refused("UTF-8 that says UTF-16", "CCHC0308", MainText(Declared("utf-16"))),
        Refused("no UTF-8", "CCHC0308", MainBytes([.. "<a>"u8, 0xC3, 0x28, .. "</a>"u8])),
        Refused("half a pair", "CCHC0308", MainBytes([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(A)[..^40], 0, 0xD8, .. Encoding.Unicode.GetBytes("</x>")])),
        Refused("unknown prefix", "CCHC0308", Body("<q:p/>")),
        Refused("unknown entity", "CCHC0308", Body(P("&nbsp;"))),
        Refused("control character", "CCHC0308", Body(P("a\u0001"))),
        Refused("escaped control character", "CCHC0308", Body(P("a&#1;"))),
        Refused("attribute twice", "CCHC0308", Body("<w:p w:a=\"1\" w:a=\"2\"/>")),
        Refused("not closed", "CCHC0308", MainText(A[..^9])),
        Refused("tag of a million characters, not closed", "CCHC0308", Body($"<{new string('n', 1_000_000)}></a>")).Within(32),
        Refused("other root", "CCHC0306", MainText("<html/>")),
        Refused("root of another kind", "CCHC0306", MainText("<document><body/></document>")),
        Refused("300 levels", "CCHC0310", () => Body(Nested("<w:sdt><w:sdtContent>", P("a"), "</w:sdtContent></w:sdt>", 150))).NotForSdk(),
        Refused("300 levels of what is not read", "CCHC0310", () => Body(Nested("<w:x>", "", "</w:x>", 300))).NotForSdk(),
        Refused("million levels of what is not read", "CCHC0310", () => Body(Repeat("<x>", 1_000_000))).Within(4),
        Refused("million levels inside a text", "CCHC0310", () => Body("<w:p><w:r><w:t>" + Repeat("<x>", 1_000_000))).Within(4),
        Refused("million levels of relationships", "CCHC0310", () => PackageBuilder.Empty().Part("_rels/.rels", Relationships(Repeat("<x>", 1_000_000)))).Within(4),
        Refused("million attributes", "CCHC0310", () => Body($"<w:p {string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"a{i}=\"\" "))}/>")).Within(64),
        Refused("million names", "CCHC0310", () => Body(string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"<a{i}/>")))).Within(32),
        Refused("million namespaces", "CCHC0310", () => Body(string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"<x xmlns=\"u{i}\"/>")))).Within(32),
        Refused("attribute of 50 MB", "CCHC0310", () => Body($"<w:p w:a=\"{new string('x', 50_000_000)}\"/>").Build()).Within(64),
        Refused("text of 60 MB", "CCHC0310", () => Body(P(new string('x', 60_000_000))).Build()).Within(64),
        Refused("comment of 60 MB", "CCHC0310", () => Body($"<!--{new string('x', 60_000_000)}-->").Build()).Within(64),
        Refused("name of 50 MB", "CCHC0310", () => Body($"<{new string('x', 50_000_000)}/>").Build()).Within(64),
        Refused("part of 70 MB of comments", "CCHC0310", () => Body(Comments(70)).Build()).Within(8),
    ];

    private static string Declared(string encoding) => $"<?xml version=\"1.0\" encoding=\"{encoding}\"?>" + A;

    private static string Alternatives(string choice, string fallback) =>
        $"<mc:AlternateContent><mc:Choice Requires=\"wps\">{choice}</mc:Choice><mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>";
}
