using Cchc.Domain.Import;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;
using CsCheck;

namespace Cchc.Domain.Docx.Tests;

public sealed class ReportDocxTests
{
    [Fact]
    public void Read_OfWritten_GivesTheSameReport() => ReportGen.Report.Sample(
        report =>
        {
            var result = Docx.Read(Docx.Write(report));
            return result.Report == report && result.Issues.Count == 0;
        },
        iter: 300);

    [Fact]
    public void Read_OfWrittenOfficialReport_GivesTheSameReport() =>
        ReportGen.OfficialReport.Sample(report => Docx.Read(Docx.Write(report)).Report == report, iter: 50);

    [Fact]
    public void Write_Twice_GivesTheSameBytes() => ReportGen.Report.Sample(
        report => Docx.Write(report).AsSpan().SequenceEqual(Docx.Write(report)), iter: 100);

    [Fact]
    public void Write_ToAStreamThatCannotSeek_GivesTheSameBytes()
    {
        using var target = new MemoryStream();
        using (var pipe = new System.IO.Compression.DeflateStream(target, System.IO.Compression.CompressionLevel.NoCompression, leaveOpen: true))
        {
            ReportDocx.Write(GoldenReport.Official, pipe);
        }

        target.Position = 0;
        using var inflated = new MemoryStream();
        using var back = new System.IO.Compression.DeflateStream(target, System.IO.Compression.CompressionMode.Decompress);
        back.CopyTo(inflated);
        Assert.Equal(Docx.Write(GoldenReport.Official), inflated.ToArray());
    }

    [Fact]
    public void Write_GoldenReport_IsValidForWord()
    {
        var file = Docx.Write(GoldenReport.Official);
        Assert.Empty(SdkReader.Faults(file));
    }

    [Fact]
    public void Write_EmptyReport_IsValidForWord() => Assert.Empty(SdkReader.Faults(Docx.Write(new CchcReport())));

    [Fact]
    public void Write_AnyReport_IsValidForWord() => ReportGen.Report.Sample(
        report => SdkReader.Faults(Docx.Write(report)).Length == 0, iter: 40);

    [Fact]
    public void Write_AnyReport_ReadsTheSameWithTheSdk() => ReportGen.Report.Sample(
        report =>
        {
            var file = Docx.Write(report);
            return SdkReader.Texts(file).SequenceEqual(OurTexts.Of(Docx.Source(file).DocumentOrThrow()));
        },
        iter: 60);

    [Fact]
    public void Write_CharactersThatXmlCannotHold_AreReplacedInTheTextAndKeptInTheData()
    {
        var report = new CchcReport { Opening = [NarrativeBlock.Paragraph("a\u0001b\uFFFEc\uFFFF")] };
        var file = Docx.Write(report);
        Assert.Empty(SdkReader.Faults(file));
        Assert.Equal(["a\uFFFDb\uFFFDc\uFFFD"], OurTexts.Of(Docx.Source(file).DocumentOrThrow()));
        Assert.Equal(report, Docx.Read(file).Report);
    }

    [Fact]
    public void Read_FigureEditedInWord_TakesTheVisibleTextAndSaysSo()
    {
        var package = PackageBuilder.From(Docx.Write(GoldenReport.Official));
        var edited = package.Part(PackageBuilder.MainPath, package.Text(PackageBuilder.MainPath).Replace(">87,6<", ">86,7<", StringComparison.Ordinal));
        var result = Docx.Read(edited.Build());
        Assert.Equal("CCHC0313", Assert.Single(result.Issues, issue => issue.Code.StartsWith("CCHC03", StringComparison.Ordinal)).Code);
        Assert.NotEqual(GoldenReport.Official, result.Report);
        Assert.Contains("86,7", OurTexts.Of(Docx.Document(edited)));
    }

    [Fact]
    public void Read_FigureMovedToAnotherColumn_IsAnEdit()
    {
        var package = PackageBuilder.From(Docx.Write(GoldenReport.Official));
        var text = package.Text(PackageBuilder.MainPath);
        var note = text.IndexOf("Cả HĐND", StringComparison.Ordinal);
        Assert.True(note > 0);
        var changed = text.Replace("Cả HĐND", "", StringComparison.Ordinal).Replace(">2.3.<", ">2.3.Cả HĐND<", StringComparison.Ordinal);
        Assert.Contains(Docx.Read(package.Part(PackageBuilder.MainPath, changed).Build()).Issues, issue => issue.Code == "CCHC0313");
    }

    [Fact]
    public void Read_RewrittenXmlWithTheSameText_KeepsTheData()
    {
        var package = PackageBuilder.From(Docx.Write(GoldenReport.Official));
        var text = package.Text(PackageBuilder.MainPath)
            .Replace("<w:r><w:t xml:space=\"preserve\">BÁO CÁO</w:t></w:r>", "<w:r><w:t>BÁO</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t xml:space=\"preserve\"> CÁO </w:t></w:r>", StringComparison.Ordinal)
            .Replace("<w:tr>", "<w:tr w:rsidR=\"00A1\">\n", StringComparison.Ordinal);
        Assert.Contains("spellStart", text, StringComparison.Ordinal);
        var result = Docx.Read(package.Part(PackageBuilder.MainPath, text).Build());
        Assert.Equal(GoldenReport.Official, result.Report);
        Assert.Empty(result.Issues);
    }

    [Fact]
    public void Read_DataTakenOut_ImportsTheVisibleText()
    {
        var package = PackageBuilder.From(Docx.Write(GoldenReport.Official)).Without("customXml/item1.xml");
        var result = Docx.Read(package.Build());
        Assert.NotNull(result.Report);
        Assert.Equal("CCHC0307", result.Issues[0].Code);
        Assert.False(result.Issues[0].IsFatal);
    }

    [Fact]
    public void Read_DataBroken_ImportsTheVisibleText()
    {
        var package = PackageBuilder.From(Docx.Write(GoldenReport.Official));
        var data = package.Text("customXml/item1.xml");
        var broken = data[..(data.IndexOf("<cchc:json>{", StringComparison.Ordinal) + 12)] + "</cchc:json></cchc:report>";
        var result = Docx.Read(package.Part("customXml/item1.xml", broken).Build());
        Assert.NotNull(result.Report);
        Assert.Equal("CCHC0314", result.Issues[0].Code);
    }

    [Fact]
    public void Write_Package_HasFixedOrderAndTime()
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(Docx.Write(GoldenReport.Official)));
        Assert.Equal(
            [
                "[Content_Types].xml", "_rels/.rels", "customXml/_rels/item1.xml.rels", "customXml/itemProps1.xml", "docProps/app.xml",
                "word/_rels/document.xml.rels", "word/glossary/_rels/document.xml.rels", "word/glossary/document.xml", "word/glossary/styles.xml",
                "word/header1.xml", "word/settings.xml", "word/styles.xml", "docProps/core.xml", "word/document.xml", "customXml/item1.xml",
            ],
            zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void Write_GoldenReport_LooksAsTheDecreeAsks()
    {
        using var package = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(Docx.Write(GoldenReport.Official)), false);
        var body = package.MainDocumentPart!.Document!.Body!;
        var sections = body.Descendants<DocumentFormat.OpenXml.Wordprocessing.SectionProperties>().ToArray();
        Assert.Equal(2, sections.Length);
        foreach (var section in sections)
        {
            var margins = section.GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.PageMargin>()!;
            Assert.InRange(margins.Left!.Value, 1701u, 1984u);
            Assert.InRange(margins.Right!.Value, 850u, 1134u);
            Assert.InRange(margins.Top!.Value, 1134, 1417);
            Assert.InRange(margins.Bottom!.Value, 1134, 1417);
            Assert.NotNull(section.GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.TitlePage>());
        }

        var named = package.MainDocumentPart.StyleDefinitionsPart!.Styles!
            .Elements<DocumentFormat.OpenXml.Wordprocessing.Style>().Select(style => style.StyleId!.Value!).ToHashSet();
        var used = body.Descendants<DocumentFormat.OpenXml.Wordprocessing.ParagraphStyleId>().Select(style => style.Val!.Value!).ToHashSet();
        Assert.Subset(named, used);
        Assert.Empty(body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Bold>());
        Assert.Equal("2022-03-16", package.PackageProperties.Created!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("vi-VN", package.PackageProperties.Language);
    }

    [Fact]
    public void Read_UnreadableFile_GivesNoReport()
    {
        var result = Docx.Read([]);
        Assert.False(result.Success);
        Assert.Equal("CCHC0301", Assert.Single(result.Issues).Code);
    }
}
