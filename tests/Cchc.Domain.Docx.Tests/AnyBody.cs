using System.Globalization;
using System.Text;

namespace Cchc.Domain.Docx.Tests;

/// <summary>Makes up the body of a document with all that can stand in one: links, controls, fields, tracked changes, tables, text boxes, comments.</summary>
internal sealed class AnyBody(Random random)
{
    private static readonly string[] Words =
        ["hồ sơ", " ", "281", "Điều 5", "&amp;", "&#x1F600;", "một  hai", "ệ", "e\u0302\u0323", "\u00AD", "\u00A0", "92/KH-UBND", ", ", "\r\n", "&#32;"];

    private int id = 100;

    /// <summary>The comments that the body refers to.</summary>
    internal StringBuilder Comments { get; } = new();

    internal string Blocks(int depth = 0) => Several(1 + random.Next(4), () => random.Next(8) switch
    {
        0 when depth < 2 => $"<w:sdt><w:sdtPr>{Kind()}</w:sdtPr><w:sdtContent>{Blocks(depth + 1)}</w:sdtContent></w:sdt>",
        1 when depth < 2 => Table(depth),
        2 => "<w:p/>",
        _ => Paragraph(depth),
    });

    private string Table(int depth) => "<w:tbl><w:tblPr/><w:tblGrid/>" + Several(1 + random.Next(2), () =>
        "<w:tr>" + Several(1 + random.Next(3), () => $"<w:tc>{(random.Next(3) == 0 ? "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" : "")}{Blocks(depth + 1)}{Paragraph(2)}</w:tc>") + "</w:tr>") + "</w:tbl>";

    private string Paragraph(int depth) =>
        $"<w:p>{(random.Next(2) == 0 ? "<w:pPr><w:keepNext/></w:pPr>" : "")}{Several(random.Next(6), () => Inline(depth))}</w:p>";

    private string Inline(int depth) => random.Next(depth < 4 ? 16 : 6) switch
    {
        < 5 => Run(),
        5 => random.Next(2) == 0 ? $"<w:bookmarkStart w:id=\"{++id}\" w:name=\"b{id}\"/><w:bookmarkEnd w:id=\"{id}\"/>" : "<w:proofErr w:type=\"spellStart\"/>",
        6 => $"<w:hyperlink w:anchor=\"x\">{Inlines(depth)}</w:hyperlink>",
        7 or 8 => $"<w:sdt><w:sdtPr>{Kind()}</w:sdtPr><w:sdtContent>{Inlines(depth)}</w:sdtContent></w:sdt>",
        9 => $"<w:ins w:id=\"{++id}\" w:author=\"a\">{Run()}{Run()}</w:ins>",
        10 => $"<w:del w:id=\"{++id}\" w:author=\"a\"><w:r><w:delText>xoá</w:delText></w:r></w:del>",
        11 => $"<w:fldSimple w:instr=\" DATE \">{Run()}</w:fldSimple>",
        12 => $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{Run()}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        13 => Comment(depth),
        14 when depth < 2 => $"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{Paragraph(2)}</w:txbxContent></v:textbox></v:shape></w:pict>{Text()}</w:r>",
        _ => $"<w:r><w:rPr><w:b/><w:rPrChange w:id=\"{++id}\" w:author=\"a\"><w:rPr/></w:rPrChange></w:rPr>{Text()}</w:r>",
    };

    private string Inlines(int depth) => Several(1 + random.Next(3), () => Inline(depth + 1));

    private string Comment(int depth)
    {
        var own = ++id;
        Comments.Append(CultureInfo.InvariantCulture, $"<w:comment w:id=\"{own}\" w:author=\"{(random.Next(2) == 0 ? "cchc" : "Lan")}\"><w:p><w:r><w:t>Xem</w:t></w:r></w:p></w:comment>");
        return $"<w:commentRangeStart w:id=\"{own}\"/>{Inlines(depth)}<w:commentRangeEnd w:id=\"{own}\"/><w:r><w:commentReference w:id=\"{own}\"/></w:r>";
    }

    private string Run() => $"<w:r{(random.Next(3) == 0 ? " w:rsidR=\"00A10000\"" : "")}>{(random.Next(2) == 0 ? "<w:rPr><w:i/></w:rPr>" : "")}{Several(1 + random.Next(2), Text)}</w:r>";

    private string Text() => random.Next(8) switch
    {
        0 => "<w:tab/>",
        1 => "<w:br/>",
        2 => "<w:noBreakHyphen/>",
        _ => $"<w:t{(random.Next(2) == 0 ? " xml:space=\"preserve\"" : "")}>{Several(1 + random.Next(4), () => Words[random.Next(Words.Length)])}</w:t>",
    };

    private string Kind() => random.Next(6) switch
    {
        0 => "<w:text/>",
        1 => "<w:richText/>",
        2 => "<w:lock w:val=\"contentLocked\"/>",
        3 => "<w:showingPlcHdr/>",
        4 => "<w:tag w:val=\"a\"/>",
        _ => "",
    };

    private static string Several(int count, Func<string> make) => string.Concat(Enumerable.Range(0, count).Select(_ => make()));
}
