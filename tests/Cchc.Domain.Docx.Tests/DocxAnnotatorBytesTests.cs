using System.IO.Compression;
using System.Text;
using Cchc.Domain.Docx.Annotating;
using Cchc.Domain.Docx.Reading;
using Cchc.Domain.Rules;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Tests;

/// <summary>What of the bytes of a document stays: all of them.</summary>
public sealed class DocxAnnotatorBytesTests
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly byte[] Sample = File.ReadAllBytes(RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam.docx"));
    private static readonly byte[] Own = Docx.Write(GoldenReport.Official);

    public static TheoryData<string> Files => ["sample", "own", "annotated"];

    public static TheoryData<string, string> Documents => new()
    {
        { "utf-8", "<?xml version=\"1.0\"?>\r\n<!-- c --><?pi x?><w:document xmlns:w='{0}'  xmlns:x=\"urn:x\"\r\n><w:body >\r<x:y a=\"1&#10;>'2&#9;\" b='\"'/>&#13;<![CDATA[ ]]>{1}<w:sectPr/></w:body></w:document>\n<!-- e -->" },
        { "utf-8-bom", "<w:document xmlns:w=\"{0}\"><w:body>{1}</w:body></w:document>" },
        { "utf-16", "<?xml version=\"1.0\" encoding=\"UTF-16\" standalone=\"yes\"?>\n<!-- ệ --><w:document xmlns:w=\"{0}\"><w:body>{1}</w:body></w:document>" },
        { "utf-16BE", "<w:document xmlns:w=\"{0}\"><w:body>{1}</w:body></w:document>" },
        { "iso-8859-1", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><w:document xmlns:w=\"{0}\"><!-- é --><w:body>{1}</w:body></w:document>" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Annotate_ChangedParts_HaveNothingButInsertions(string file)
    {
        var original = Original(file);
        var annotated = Annotated.Annotate(original, Annotated.FindingsIn(original).Append(Annotated.Finding(null, "mới")));
        Assert.All(Annotated.Parts(original).Zip(Annotated.Parts(annotated)), pair => Assert.True(Annotated.IsInside(pair.First.Content, pair.Second.Content), pair.First.Path));
    }

    // The records of the directory but for where the entries stand, and all else of each entry from its header on.
    [Theory]
    [MemberData(nameof(Files))]
    public void Annotate_OtherParts_AreCopiedAsTheyArePacked(string file)
    {
        string[] changed = ["word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"];
        var (before, after) = (ZipEntries.Of(Original(file)), ZipEntries.Of(Annotated.Annotate(Original(file), Annotated.FindingsIn(Original(file)).Append(Annotated.Finding(null, "mới")))));
        Assert.Equal(before.Select(entry => entry.Name), after.Take(before.Count).Select(entry => entry.Name));
        Assert.All(before.Zip(after), pair =>
        {
            Assert.Equal(pair.First.Time, pair.Second.Time);
            if (!changed.Contains(pair.First.Name))
            {
                Assert.Equal(pair.First.Record, pair.Second.Record);
                Assert.Equal(pair.First.Stored, pair.Second.Stored);
            }
        });
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Annotate_MainPartOfAnyEncoding_KeepsAllOfItsBytes(string encoding, string document)
    {
        const string Paragraphs = "<w:p><w:r ><w:t>m&#7897;t hai &amp; ba</w:t></w:r></w:p><w:p w:rsidR='00A1' /><w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>";
        Encoding bytes = encoding switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8-bom" => new UTF8Encoding(true),
            "utf-16BE" => Encoding.BigEndianUnicode,
            _ => Encoding.GetEncoding(encoding),
        };
        byte[] main = [.. bytes.GetPreamble(), .. bytes.GetBytes(document.Replace("{0}", Word, StringComparison.Ordinal).Replace("{1}", Paragraphs, StringComparison.Ordinal))];
        var file = PackageBuilder.WithBody("").Part(PackageBuilder.MainPath, main).Typed().Build();
        Finding[] findings =
        [
            Annotated.Finding(SourcePosition.InParagraph(1), "hai &"), Annotated.Finding(SourcePosition.InParagraph(1), "một"), Annotated.Finding(SourcePosition.InParagraph(2), ""),
            Annotated.Finding(SourcePosition.InCell(1, 1, 1), "x"),
        ];
        Assert.Equal(["hai &", "một", "", ""], Annotated.CoveredBy(file, findings));
        var annotated = Annotated.Annotate(file, findings);
        Assert.True(Annotated.IsInside(main, MainPart(annotated)), "There is nothing but insertions.");
        Assert.Equal(annotated, Annotated.Annotate(annotated, findings));
    }

    [Theory]
    [InlineData("<document xmlns=\"{0}\"><body><p><r><t>một hai ba</t></r></p></body></document>")]
    [InlineData("<x:document xmlns:x=\"{0}\" xmlns:w=\"urn:other\"><x:body><x:p><x:r><x:t>một hai ba</x:t></x:r></x:p></x:body></x:document>")]
    [InlineData("<document xmlns=\"{0}\"><body><p><hyperlink><r xmlns:a=\"{0}\"><a:t>một hai ba</a:t></r></hyperlink></p></body></document>")]
    [InlineData("<a:document xmlns:a=\"{0}\"><a:body><b:p xmlns:b=\"{0}\" xmlns:a=\"urn:other\"><b:r><c:t xmlns:c=\"{0}\">một hai ba</c:t></b:r></b:p></a:body></a:document>")]
    public void Annotate_OtherPrefixes_AreFollowed(string document)
    {
        var file = PackageBuilder.WithBody("").Part(PackageBuilder.MainPath, document.Replace("{0}", Word, StringComparison.Ordinal))
            .Related("comments", "word/comments.xml", $"<comments xmlns=\"{Word}\"/>").Typed().Build();
        Assert.Equal(["hai"], Annotated.CoveredBy(file, Annotated.Finding(SourcePosition.InParagraph(1), "hai")));
        Assert.True(Annotated.IsInside(MainPart(file), MainPart(Annotated.Annotate(file, Annotated.Finding(SourcePosition.InParagraph(1), "hai")))), "There is nothing but insertions.");
    }

    // The encoding is none of those that a package may have; what can be read is written in one that it may.
    [Fact]
    public void Annotate_MainPartInUtf32_GoesOnInUtf8()
    {
        var encoding = new UTF32Encoding(true, false);
        var file = PackageBuilder.WithBody("").Part(PackageBuilder.MainPath, encoding.GetBytes(PackageBuilder.Document("<w:p><w:r><w:t>một hai</w:t></w:r></w:p>"))).Typed().Build();
        var text = Encoding.UTF8.GetString(MainPart(Annotated.Annotate(file, Annotated.Finding(SourcePosition.InParagraph(1), "hai"))));
        Assert.Contains("<w:commentRangeStart w:id=\"0\"/><w:r><w:t xml:space=\"preserve\">hai</w:t></w:r>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Annotate_ExistingComments_KeepTheirBytes()
    {
        var theirs = $"<?xml version='1.0'?>\r\n<x:comments  xmlns:x=\"{Word}\" xmlns:w=\"urn:other\"><x:comment x:id='3' x:author=\"cchc\"><x:p/></x:comment  >\n</x:comments>\n<!-- e -->";
        var file = PackageBuilder.WithBody("<w:p><w:r><w:t>27</w:t></w:r></w:p>").Related("comments", "word/comments.xml", theirs).Typed().Build();
        var annotated = PackageBuilder.From(Annotated.Annotate(file, Annotated.Finding(SourcePosition.InParagraph(1), "27")));
        var (head, tail) = (theirs[..theirs.IndexOf("</x:comments>", StringComparison.Ordinal)], theirs[theirs.IndexOf("</x:comments>", StringComparison.Ordinal)..]);
        var text = annotated.Text("word/comments.xml");
        Assert.StartsWith(head + "<x:comment x:id=\"4\" x:author=\"cchc\" x:initials=\"cchc\"><x:p>", text, StringComparison.Ordinal);
        Assert.EndsWith("</x:p></x:comment>" + tail, text, StringComparison.Ordinal);
    }

    // Written without going back, so that sizes follow the content; with a comment on the file.
    [Fact]
    public void Annotate_PackageThatWasStreamed_IsCopiedWithItsDescriptors()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(new ResponseStream(stream), ZipArchiveMode.Create))
        {
            zip.Comment = "ghi chú";
            foreach (var (path, content) in Annotated.Parts(Sample))
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        var annotated = Annotated.Annotate(stream.ToArray(), Annotated.FindingsIn(Sample));
        Assert.Equal(Annotated.Parts(Annotated.Annotate(Sample, Annotated.FindingsIn(Sample))), Annotated.Parts(annotated), (one, other) => one.Path == other.Path && one.Content.AsSpan().SequenceEqual(other.Content));
        var (before, after) = (ZipEntries.Of(stream.ToArray()), ZipEntries.Of(annotated));
        var styles = before.FindIndex(entry => entry.Name == "word/styles.xml");
        Assert.NotEqual(0, before[styles].Stored[6] & 8);
        Assert.Equal(before[styles].Stored, after[styles].Stored);
        using var copy = new ZipArchive(new MemoryStream(annotated));
        Assert.Equal("ghi chú", copy.Comment);
    }

    [Fact]
    public void Annotate_EntriesThatShareTheirContent_AreRefused()
    {
        var end = Sample.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        var start = BitConverter.ToInt32(Sample, end + 16);
        var records = Sample[start..end];
        var count = (ushort)(BitConverter.ToUInt16(Sample, end + 10) * 3);
        byte[] file = [.. Sample[..start], .. records, .. records, .. records, .. Sample[end..]];
        BitConverter.TryWriteBytes(file.AsSpan(start + (records.Length * 3) + 8), count);
        BitConverter.TryWriteBytes(file.AsSpan(start + (records.Length * 3) + 10), count);
        BitConverter.TryWriteBytes(file.AsSpan(start + (records.Length * 3) + 12), records.Length * 3);
        Assert.Equal("CCHC0305", Assert.Throws<DocxFaultException>(() => StoredPackage.Read(file)).Fault.Code);
    }

    private static byte[] Original(string file) => file switch
    {
        "own" => Own,
        "sample" => Sample,
        _ => Annotated.Annotate(Sample, Annotated.FindingsIn(Sample).Skip(3)),
    };

    private static byte[] MainPart(byte[] file) => Annotated.Parts(file).Single(part => part.Path == PackageBuilder.MainPath).Content;
}
