using System.Xml.Linq;
using Cchc.Domain.Import;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Tests;

/// <summary>What the words of a report change in its layout.</summary>
public sealed class LayoutTests
{
    private static readonly CchcReport Sample =
        ReportImporter.ImportText(File.ReadAllText(RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam-da-sua.txt"))).ReportOrThrow();

    [Theory]
    [InlineData("UBND XÃ HÀ", "AgencyRuleShort")]
    [InlineData("ỦY BAN NHÂN DÂN", "AgencyRuleMedium")]
    [InlineData("ỦY BAN NHÂN DÂN XÃ SÔNG LAM", "AgencyRule")]
    public void Write_Agency_HasARuleOfAThirdToAHalf(string agency, string style) =>
        Assert.Equal(["Issuer", style], Styles(Sample with { Header = Sample.Header with { Agencies = [agency] } }).Take(2).Select(line => line.Style));

    [Theory]
    [InlineData("CCHC Quý I năm 2022", "SubjectRuleShort")]
    [InlineData("Công tác cải cách hành chính Quý I năm 2022", "SubjectRuleMedium")]
    [InlineData("Công tác cải cách hành chính và kiểm soát thủ tục Quý I năm 2022", "SubjectRule")]
    [InlineData("Công tác cải cách hành chính và kiểm soát thủ tục hành chính, kết quả Đề án 06 Quý I năm 2022", "SubjectRuleShort")]
    public void Write_Subject_HasARuleOfAThirdToAHalf(string subject, string style)
    {
        var styles = Styles(Sample with { Header = Sample.Header with { Subject = [subject] } }).Select(line => line.Style).ToList();
        Assert.Equal(style, styles[styles.IndexOf("Subject") + 1]);
    }

    [Fact]
    public void Write_LegalGrounds_AreInItalics()
    {
        ValueList<NarrativeBlock> opening =
        [
            NarrativeBlock.Paragraph("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;"),
            NarrativeBlock.Paragraph("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ."),
            NarrativeBlock.Paragraph("Căn cứ kế hoạch, UBND xã báo cáo như sau."),
        ];
        var lines = Styles(Sample with { Opening = opening });
        Assert.Equal(
            ["LegalGround", "LegalGround", "BodyText"],
            lines.SkipWhile(line => !line.Text.StartsWith("Căn cứ Luật", StringComparison.Ordinal)).Take(3).Select(line => line.Style));
        Assert.Equal("BodyText", Styles(Sample).First(line => line.Text.StartsWith("Căn cứ ", StringComparison.Ordinal)).Style);
    }

    [Fact]
    public void Write_LastParagraph_StaysWithTheSignature()
    {
        Assert.Equal("LastText", Styles(Sample).Last(line => line.Text.StartsWith("Trên đây", StringComparison.Ordinal)).Style);
        var lines = Styles(Sample with { Closing = [], Sections = [new ReportSection("I.", "KIẾN NGHỊ") { Blocks = [NarrativeBlock.Bullet("Không có.")] }] });
        Assert.Equal("LastText", lines.Single(line => line.Text == "- Không có.").Style);
    }

    [Fact]
    public void Write_Groups_StayWithTheRowBelow()
    {
        var lines = Styles(Sample);
        Assert.Equal("TableLabelGroup", lines.Single(line => line.Text == "Kế hoạch CCHC").Style);
        Assert.Equal("TableLabel", lines.Single(line => line.Text == "Số nhiệm vụ đã hoàn thành").Style);
    }

    [Fact]
    public void Write_Styles_AreAllThere()
    {
        var package = PackageBuilder.From(Docx.Write(Sample));
        var known = XDocument.Parse(package.Text("word/styles.xml")).Descendants(Controls.W + "style").Select(style => (string)style.Attribute(Controls.W + "styleId")!).ToHashSet();
        Assert.Subset(known, Styles(Sample).Select(line => line.Style).ToHashSet());
        Assert.DoesNotContain(Controls.Tree(package).Descendants(), element => element.Name.LocalName is "b" or "i" or "sz" or "ind" or "spacing" or "rFonts");
    }

    [Fact]
    public void Write_CoreProperties_NameIssuerAndContent()
    {
        var header = Sample.Header with { Agencies = ["UBND HUYỆN THANH BÌNH", "ỦY BAN NHÂN DÂN", "XÃ SÔNG LAM"] };
        var core = XDocument.Parse(PackageBuilder.From(Docx.Write(Sample with { Header = header })).Text("docProps/core.xml")).Root!;
        Assert.Equal(
            ["BÁO CÁO Công tác cải cách hành chính Quý I năm 2022", "Cải cách hành chính", "ỦY BAN NHÂN DÂN XÃ SÔNG LAM", "CCHC; quý I năm 2022; Số: 15/BC-UBND", "BÁO CÁO", "vi-VN"],
            new[] { "title", "subject", "creator", "keywords", "category", "language" }.Select(name => core.Elements().Single(element => element.Name.LocalName == name).Value));
    }

    private static List<(string Style, string Text)> Styles(CchcReport report)
    {
        var file = Docx.Write(report);
        Assert.Empty(SdkReader.Faults(file));
        return
        [
            .. Controls.Tree(PackageBuilder.From(file)).Descendants(Controls.W + "p").Select(paragraph => (
                (string)paragraph.Element(Controls.W + "pPr")!.Element(Controls.W + "pStyle")!.Attribute(Controls.W + "val")!,
                string.Concat(paragraph.Descendants(Controls.W + "t").Select(text => text.Value)))),
        ];
    }
}
