using System.Text;

namespace Cchc.Domain.Docx.Tests.Hostile;

/// <summary>Short ways to write WordprocessingML.</summary>
internal static class Xml
{
    internal const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    internal const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    internal const string StrictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    internal static string P(string text) => $"<w:p>{R(text)}</w:p>";

    internal static string R(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    internal static string Tbl(params IEnumerable<string> rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    internal static string Tr(params IEnumerable<string> cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    internal static string Tc(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    internal static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    /// <summary>Comments of a megabyte each.</summary>
    internal static string Comments(int megabytes) => Repeat($"<!--{new string('x', 1 << 20)}-->", megabytes);

    internal static string Nested(string open, string inside, string close, int times) => Repeat(open, times) + inside + Repeat(close, times);

    internal static PackageBuilder Body(string body) => PackageBuilder.WithBody(body);

    /// <summary>A document whose main part is this text.</summary>
    internal static PackageBuilder MainText(string xml) => PackageBuilder.WithBody("").Part(PackageBuilder.MainPath, xml);

    internal static PackageBuilder MainBytes(byte[] xml) => PackageBuilder.WithBody("").Part(PackageBuilder.MainPath, xml);

    internal static string Relationships(params IEnumerable<string> relationships) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(relationships)}</Relationships>";

    internal static string Relationship(string id, string type, string target, bool isExternal = false) =>
        $"<Relationship Id=\"{id}\" Type=\"{(type.Contains(':', StringComparison.Ordinal) ? type : Office + type)}\" Target=\"{target}\"{(isExternal ? " TargetMode=\"External\"" : "")}/>";

    /// <summary>A document “a” whose main part has these relationships.</summary>
    internal static PackageBuilder Linked(params IEnumerable<string> relationships) =>
        Body(P("a")).Part("word/_rels/document.xml.rels", Relationships(relationships));

    internal static string Root(string name, string content) => $"<w:{name} xmlns:w=\"{Word}\">{content}</w:{name}>";
}
