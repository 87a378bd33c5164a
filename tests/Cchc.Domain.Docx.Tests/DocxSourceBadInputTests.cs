using System.Text;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Tests;

public sealed class DocxSourceBadInputTests
{
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static TheoryData<string, string> Cases => new()
    {
        { "empty", "CCHC0301" },
        { "random", "CCHC0302" },
        { "rtf", "CCHC0302" },
        { "doc", "CCHC0303" },
        { "encrypted", "CCHC0304" },
        { "only PK", "CCHC0305" },
        { "zip without relationships", "CCHC0306" },
        { "odt", "CCHC0306" },
        { "xlsx", "CCHC0306" },
        { "missing document.xml", "CCHC0307" },
        { "broken XML", "CCHC0308" },
        { "broken relationships", "CCHC0308" },
        { "not UTF-8", "CCHC0308" },
        { "DTD", "CCHC0309" },
        { "DTD bomb", "CCHC0309" },
        { "zip bomb", "CCHC0310" },
        { "too many parts", "CCHC0310" },
        { "too deep", "CCHC0310" },
        { "deep boxes", "CCHC0310" },
        { "too wide", "CCHC0310" },
        { "too many cells", "CCHC0310" },
        { "too many paragraphs", "CCHC0310" },
        { "too big a file", "CCHC0310" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_BadInput_GivesOneCodedIssue(string what, string code)
    {
        var result = Docx.Source(Make(what));
        Assert.Null(result.Document);
        var issue = Assert.Single(result.Issues);
        Assert.Equal(code, issue.Code);
        Assert.True(issue.IsFatal);
        Assert.DoesNotContain('{', issue.In(Language.Vietnamese));
        Assert.DoesNotContain('{', issue.In(Language.English));
        Assert.Equal(code, Assert.Throws<UnreadableInputException>(result.DocumentOrThrow).Code);
    }

    [Fact]
    public void Read_TruncatedAtAnyLength_GivesOneCodedIssue()
    {
        var whole = Docx.Write(GoldenReport.Official);
        for (var length = 0; length < whole.Length; length += 1 + (length / 50))
        {
            var result = Docx.Source(whole[..length]);
            Assert.Null(result.Document);
            Assert.StartsWith("CCHC03", Assert.Single(result.Issues).Code, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_AnyByteChanged_NeverThrows()
    {
        var whole = Docx.Write(GoldenReport.Official);
        var random = new Random(20220316);
        for (var i = 0; i < 1500; i++)
        {
            var damaged = (byte[])whole.Clone();
            for (var j = 0; j <= i % 4; j++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            var result = Docx.Source(damaged);
            Assert.True(result.Document is not null || result.Issues.Count > 0);
        }
    }

    [Fact]
    public void Read_BrokenXml_NamesPartAndLine()
    {
        var result = Docx.Source(PackageBuilder.WithBody("\n\n<w:p>").Build());
        Assert.Contains("word/document.xml", result.Issues[0].In(Language.English), StringComparison.Ordinal);
        Assert.Contains("line 3", result.Issues[0].In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BrokenStyles_ReadsTheTextAndSaysSo()
    {
        var result = Docx.Source(PackageBuilder.WithBody("<w:p><w:r><w:t>a</w:t></w:r></w:p>").Related("styles", "word/styles.xml", "<w:st").Build());
        Assert.Equal(["a"], OurTexts.Of(result.DocumentOrThrow()));
        var issue = Assert.Single(result.Issues);
        Assert.Equal("CCHC0308", issue.Code);
        Assert.False(issue.IsFatal);
    }

    [Fact]
    public void Read_Macros_AreToldAndIgnored()
    {
        var package = PackageBuilder.WithBody("<w:p><w:r><w:t>a</w:t></w:r></w:p>");
        var result = Docx.Source(package.Related("vbaProject", "word/vbaProject.bin", "x").Build());
        Assert.True(result.Success);
        Assert.Equal("CCHC0311", Assert.Single(result.Issues).Code);
    }

    [Fact]
    public void Read_StreamFails_LeavesTheExceptionToTheCaller() =>
        Assert.Throws<ArgumentNullException>(() => DocxSource.Read(null!));

    private static byte[] Make(string what) => what switch
    {
        "empty" => [],
        "random" => Bytes(new Random(1), 5000),
        "rtf" => Encoding.ASCII.GetBytes(@"{\rtf1\ansi hello}"),
        "doc" => [.. Ole, .. new byte[2000], .. Encoding.Unicode.GetBytes("WordDocument")],
        "encrypted" => [.. Ole, .. new byte[2000], .. Encoding.Unicode.GetBytes("EncryptedPackage")],
        "only PK" => [.. "PK\u0003\u0004"u8],
        "zip without relationships" => PackageBuilder.Empty().Part("a.txt", "a").Build(),
        "odt" => PackageBuilder.Empty().Part("mimetype", "application/vnd.oasis.opendocument.text").Part("content.xml", "<a/>").Build(),
        "xlsx" => PackageBuilder.Empty().Root("xl/workbook.xml").Part("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>").Build(),
        "missing document.xml" => PackageBuilder.Empty().Root("word/document.xml").Build(),
        "broken XML" => PackageBuilder.WithBody("<w:p>").Build(),
        "broken relationships" => PackageBuilder.WithBody("").Part("_rels/.rels", "<Relationships").Build(),
        "not UTF-8" => PackageBuilder.WithBody("").Part(PackageBuilder.MainPath, [.. "<a>"u8, 0xC3, 0x28, .. "</a>"u8]).Build(),
        "DTD" => PackageBuilder.WithBody("").Part(PackageBuilder.MainPath, "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + PackageBuilder.Document("&b;")).Build(),
        "DTD bomb" => PackageBuilder.WithBody("").Part(PackageBuilder.MainPath, "<!DOCTYPE a [<!ENTITY b \"x\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>").Build(),
        "zip bomb" => PackageBuilder.WithBody("<w:p>" + new string(' ', DocxLimits.PartBytes) + "</w:p>").Build(),
        "too many parts" => Enumerable.Range(0, DocxLimits.Parts + 1).Aggregate(PackageBuilder.Empty(), (package, i) => package.Part($"{i}.xml", "")).Build(),
        "too deep" => PackageBuilder.WithBody(Repeat("<w:sdt><w:sdtContent>", 200) + Repeat("</w:sdtContent></w:sdt>", 200)).Build(),
        "deep boxes" => PackageBuilder.WithBody(Repeat("<w:p><w:r><w:pict><w:txbxContent>", 100) + Repeat("</w:txbxContent></w:pict></w:r></w:p>", 100)).Build(),
        "too wide" => PackageBuilder.WithBody("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr></w:tc></w:tr></w:tbl>").Build(),
        "too many cells" => PackageBuilder.WithBody("<w:tbl>" + Repeat("<w:tr>" + Repeat("<w:tc/>", 1000) + "</w:tr>", (DocxLimits.Cells / 1000) + 1) + "</w:tbl>").Build(),
        "too many paragraphs" => PackageBuilder.WithBody(Repeat("<w:p><w:r><w:t>a</w:t></w:r></w:p>", DocxLimits.Blocks + 1)).Build(),
        "too big a file" => [.. "PK"u8, .. new byte[DocxLimits.PackageBytes]],
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static byte[] Bytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
