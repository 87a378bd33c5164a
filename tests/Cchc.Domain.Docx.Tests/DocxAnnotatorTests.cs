using System.Text.RegularExpressions;
using Cchc.Domain.Import;
using Cchc.Domain.Rules;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;
using CsCheck;

namespace Cchc.Domain.Docx.Tests;

public sealed class DocxAnnotatorTests
{
    private static readonly byte[] Sample = File.ReadAllBytes(RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam.docx"));
    private static readonly byte[] Own = Docx.Write(GoldenReport.Official);

    public static TheoryData<string> Files => ["sample", "own"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Annotate_Report_HasACommentOnTheWordsOfEachFinding(string file)
    {
        var original = Original(file);
        var findings = Annotated.FindingsIn(original);
        Assert.True(findings.Length >= 5, "The report has findings.");
        var comments = Annotated.Comments(Annotated.Annotate(original, findings));
        Assert.Equal(findings.Length, comments.Count);
        Assert.All(findings.Zip(comments), pair =>
        {
            Assert.Contains(pair.First.Code, pair.Second.Text, StringComparison.Ordinal);
            Assert.Contains(pair.First.Message.In(Language.Vietnamese), pair.Second.Text, StringComparison.Ordinal);
            Assert.Contains(pair.First.Expected ?? "", pair.Second.Text, StringComparison.Ordinal);
            // A fault of what is missing is told where it belongs: at the part, at the table, or at the first paragraph.
            if (pair.First is { Quote.Length: > 0, Position: not null })
            {
                Assert.Equal(pair.First.Quote, pair.Second.Covered.Replace('\n', ' '));
            }
            else
            {
                Assert.NotEqual("", pair.Second.Covered);
            }
        });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Annotate_Report_IsAsValidForWordAsBefore(string file)
    {
        var original = Original(file);
        Assert.Empty(SdkReader.Faults(Annotated.Annotate(original, Annotated.FindingsIn(original))).Except(SdkReader.Faults(original)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Annotate_Report_LeavesTheOtherPartsAsTheyAre(string file)
    {
        string[] changed = ["word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"];
        var before = Annotated.Parts(Original(file));
        var after = Annotated.Parts(Annotated.Annotate(Original(file), Annotated.FindingsIn(Original(file))));
        Assert.Equal([.. before.Select(part => part.Path), "word/comments.xml"], after.Select(part => part.Path));
        Assert.All(before.Zip(after), pair =>
            Assert.Equal(!changed.Contains(pair.First.Path), pair.First.Content.AsSpan().SequenceEqual(pair.Second.Content)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Annotate_Report_ReadsAsBefore(string file)
    {
        var original = Original(file);
        var annotated = Annotated.Annotate(original, Annotated.FindingsIn(original));
        Assert.Equal(Docx.Source(original).Document, Docx.Source(annotated).Document);
        Assert.Equal(Docx.Read(original).Report, Docx.Read(annotated).Report);
        Assert.Equal(Docx.Read(original).Issues, Docx.Read(annotated).Issues);
        Assert.Equal(SdkReader.Texts(original), SdkReader.Texts(annotated));
    }

    [Fact]
    public void Annotate_OwnReport_StillReadsTheDataInside() =>
        Assert.Equal(GoldenReport.Official, Docx.Read(Annotated.Annotate(Own, Annotated.FindingsIn(Own))).Report);

    [Fact]
    public void Annotate_TheSameTwice_GivesTheSameBytes() =>
        Assert.Equal(Annotated.Annotate(Sample, Annotated.FindingsIn(Sample)), Annotated.Annotate(Sample, Annotated.FindingsIn(Sample)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Annotate_AnAnnotatedCopy_AddsOnlyWhatIsNew(string file)
    {
        var findings = Annotated.FindingsIn(Original(file));
        var once = Annotated.Annotate(Original(file), findings);
        Assert.Equal(once, Annotated.Annotate(once, findings));

        var more = Annotated.Annotate(once, [.. findings, findings[0], findings[1] with { Expected = "khác" }]);
        Assert.Equal(Annotated.Comments(once), Annotated.Comments(more)[..findings.Length]);
        Assert.Equal(findings.Length + 2, Annotated.Comments(more).Count);
        Assert.Empty(SdkReader.Faults(more).Except(SdkReader.Faults(once)));
        Assert.Equal(more, Annotated.Annotate(more, [findings[1] with { Expected = "khác" }, .. findings, findings[0]]));
    }

    [Fact]
    public void Annotate_NoFindings_CopiesTheFile()
    {
        Assert.Equal(Sample, Annotated.Annotate(Sample));
    }

    [Fact]
    public void Annotate_EntriesWithoutContentAndTwins_AreCopiedAsTheyStand()
    {
        using var stream = new MemoryStream();
        stream.Write(Sample);
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.CreateEntry("word/media/");
            zip.CreateEntry("word/empty.bin");
            using var twin = zip.CreateEntry("docProps/core.xml").Open();
            twin.Write("second"u8);
        }

        var annotated = Annotated.Parts(Annotated.Annotate(stream.ToArray(), Annotated.FindingsIn(Sample)));
        Assert.Equal(Annotated.Parts(stream.ToArray()).Select(part => part.Path).Append("word/comments.xml"), annotated.Select(part => part.Path));
        Assert.Equal([0, 0, 6], annotated[^4..^1].Select(part => part.Content.Length));
    }

    // Figures and header fields in controls that Word fills, sections in controls around whole paragraphs.
    [Fact]
    public void Annotate_ReportInContentControls_LeavesTheirContentAlone()
    {
        const string Control = "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>$2</w:sdtContent></w:sdt>";
        var package = PackageBuilder.From(Sample);
        var text = Regex.Replace(package.Text(PackageBuilder.MainPath), "(<w:tc>(?:(?!</?w:tc>|<w:r>).)*)(<w:r>(?:(?!</w:r>).)*</w:r>)(?=</w:p>)", "$1" + Control, RegexOptions.Singleline, TimeSpan.FromSeconds(10));
        text = Regex.Replace(text, "()(<w:p>(?:(?!</?w:p>|<w:tbl>|<w:sectPr).)*</w:p>)(?=<w:p>|<w:p )", Control.Replace("<w:text/>", "<w:richText/>", StringComparison.Ordinal), RegexOptions.Singleline, TimeSpan.FromSeconds(10));
        var file = package.Part(PackageBuilder.MainPath, text).Build();
        Assert.True(Regex.Count(text, "<w:text/>", RegexOptions.None, TimeSpan.FromSeconds(1)) > 50, "There are controls in cells.");
        Assert.True(Regex.Count(text, "<w:richText/>", RegexOptions.None, TimeSpan.FromSeconds(1)) > 10, "There are controls around paragraphs.");
        var findings = Annotated.FindingsIn(file);
        Assert.Equal(Annotated.FindingsIn(Sample), findings);
        Assert.All(findings.Zip(Annotated.CoveredBy(file, findings)).Where(pair => pair.First.Position is not null), pair => Assert.Contains(pair.First.Quote, pair.Second, StringComparison.Ordinal));
        var annotated = PackageBuilder.From(Annotated.Annotate(file, findings)).Text(PackageBuilder.MainPath);
        Assert.DoesNotContain("comment", string.Concat(annotated.Split("<w:text/>")[1..].Select(part => part.Split("</w:sdtContent>")[0])), StringComparison.Ordinal);
    }

    // The real report has no document of its own: the one that is made of its text.
    [SharedReportFact]
    public void Annotate_RealReport_HasEveryQuoteOnItsWords()
    {
        var text = File.ReadAllText(Directory.GetFiles(RepositoryFolder.InShared("report"), "*.txt")[0]);
        var file = Docx.Write(ReportImporter.ImportText(text).ReportOrThrow());
        var findings = Annotated.FindingsIn(file);
        var covered = Annotated.CoveredBy(file, findings);
        Assert.True(findings.Count(finding => finding.Quote.Length > 0) > 100, "The report has findings.");
        Assert.All(findings.Zip(covered).Where(pair => pair.First.Quote.Length > 0), pair => Assert.Contains(pair.First.Quote.ReplaceLineEndings(" "), pair.Second.Replace('\n', ' '), StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.NotNull(finding.Position));
    }

    [Fact]
    public void Annotate_Language_IsThatOfTheComments()
    {
        using var output = new MemoryStream();
        var finding = Annotated.Finding(null, "x") with { Expected = "y", LegalBasis = "z" };
        DocxAnnotator.Annotate(new MemoryStream(Own), output, [finding], Language.English);
        Assert.Equal("Error CCHC2999: Wrong: x.Expected: yBasis: z", Assert.Single(Annotated.Comments(output.ToArray())).Text);
        Assert.Equal("Lỗi CCHC2999: Sai: x.Đúng ra: yCăn cứ: z", Assert.Single(Annotated.Comments(Annotated.Annotate(Own, finding))).Text);
    }

    [Fact]
    public void Annotate_CharactersThatXmlCannotHold_AreReplaced() => Assert.Equal(
        "Lỗi CCHC2999: Sai: a\uFFFDb\uFFFD😀.",
        Assert.Single(Annotated.Comments(Annotated.Annotate(Own, Annotated.Finding(null, "a\u0001b\uD800😀")))).Text);

    [Fact]
    public void Annotate_FindingWithoutPlace_GoesToTheTableOrToTheStart()
    {
        Finding[] findings =
        [
            Annotated.Finding(null, "", "/statistics/2.3"), Annotated.Finding(null, "", "/appendix"), Annotated.Finding(SourcePosition.InCell(99, 1, 1), "", "/statistics"),
            Annotated.Finding(null, "", "/statisticsOfSomebody"), Annotated.Finding(SourcePosition.InText(3, 4), "", "/sections/0"), Annotated.Finding(SourcePosition.InParagraph(999), "x"),
        ];
        Assert.Equal(["STT", "STT", "STT", "BÁO CÁO", "BÁO CÁO", "BÁO CÁO"], Annotated.CoveredBy(Own, findings));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no package")]
    public void Annotate_NoDocument_ThrowsAndWritesNothing(string content)
    {
        using var output = new MemoryStream();
        using var original = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content));
        var fault = Assert.Throws<UnreadableInputException>(() => DocxAnnotator.Annotate(original, output, []));
        Assert.Equal(content.Length == 0 ? "CCHC0301" : "CCHC0302", fault.Code);
        Assert.True(fault.Issues[0].IsFatal);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Annotate_TruncatedAtAnyLength_ThrowsACodedIssue()
    {
        for (var length = 0; length < Sample.Length; length += 1 + (length / 20))
        {
            var fault = Assert.Throws<UnreadableInputException>(() => Annotated.Annotate(Sample[..length], Annotated.Finding(null, "x")));
            Assert.StartsWith("CCHC03", fault.Code, StringComparison.Ordinal);
        }
    }

    // Any words of any paragraph and cell of any report that we write, several of them in one place.
    [Fact]
    public void Annotate_AnyWordsOfAnyReport_CoversThem() => Gen.Select(ReportGen.Report, Gen.Int).Sample(
        (report, seed) =>
        {
            var file = Docx.Write(report);
            var random = new Random(seed);
            var findings = Places(Docx.Source(file).DocumentOrThrow())
                .SelectMany(place => Enumerable.Range(0, random.Next(3)).Select(_ => Words(place.Text, random) is { } words ? Annotated.Finding(place.Position, words) : null))
                .OfType<Finding>().Take(30).ToArray();
            if (findings.Length == 0)
            {
                return;
            }

            // The words, or all of a control that Word fills itself.
            Assert.All(findings.Zip(Annotated.CoveredBy(file, findings)), pair => Assert.True(
                pair.First.Quote == pair.Second || (HasControls(file) && pair.Second.Contains(pair.First.Quote, StringComparison.Ordinal)), pair.First.Quote));
            Assert.Equal(report, Docx.Read(Annotated.Annotate(file, findings)).Report);
        },
        iter: 60);

    private static bool HasControls(byte[] file) =>
        PackageBuilder.From(file).Text(PackageBuilder.MainPath).Contains("<w:sdt>", StringComparison.Ordinal);

    private static byte[] Original(string file) => file == "own" ? Own : Sample;

    private static IEnumerable<(SourcePosition Position, string Text)> Places(SourceDocument document) => document.Blocks.SelectMany(block => block switch
    {
        SourceParagraph paragraph => [(paragraph.Position, paragraph.Text)],
        SourceRow row => row.Cells.Select(cell => (cell.Position, cell.Text)),
        _ => [],
    });

    // Within one line: words over several paragraphs of a cell are another matter.
    private static string? Words(string text, Random random)
    {
        var lines = text.Split('\n');
        var line = lines[random.Next(lines.Length)];
        var start = random.Next(line.Length + 1);
        var words = line.Substring(start, random.Next(line.Length - start + 1));
        return words.Length == 0 || char.IsLowSurrogate(words[0]) || char.IsHighSurrogate(words[^1]) ? null : words;
    }
}
