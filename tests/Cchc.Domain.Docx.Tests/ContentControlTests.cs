using System.Xml;
using System.Xml.Linq;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;
using CsCheck;

namespace Cchc.Domain.Docx.Tests;

/// <summary>The data inside a written document: content controls, and the figures that they are bound to.</summary>
public sealed class ContentControlTests
{
    private static readonly PackageBuilder Package = PackageBuilder.From(Docx.Write(GoldenReport.Official));
    private static readonly XDocument Main = Controls.Tree(Package);
    private static readonly IndicatorCatalogue Edition = CatalogueEditions.Default;

    [Fact]
    public void Write_Figures_AreControlsBoundToTheData()
    {
        var data = new XmlDocument();
        data.LoadXml(Package.Text(Controls.DataPath));
        foreach (var row in GoldenReport.Official.Statistics.Rows)
        {
            var control = Controls.Of(Main, "/statistics/" + row.Code);
            Assert.Equal(row.Code.ToString(), Controls.Property(control, "alias"));
            if (control.Descendants(Controls.W + "dataBinding").SingleOrDefault() is not { } binding)
            {
                // A choice row with a text that is no option: Word would show the option it knows instead.
                Assert.NotEmpty(Edition[row.Code].Choices);
                Assert.DoesNotContain(Edition[row.Code].Choices, option => option.Code == row.Figure.Number);
                continue;
            }

            var names = new XmlNamespaceManager(data.NameTable);
            var mapping = (string)binding.Attribute(Controls.W + "prefixMappings")!;
            names.AddNamespace("cchc", mapping.Split('\'')[1]);
            var figure = data.SelectSingleNode((string)binding.Attribute(Controls.W + "xpath")!, names)!;
            Assert.Equal(row.Figure.Text, figure.InnerText);
        }
    }

    [Fact]
    public void Write_Data_IsTheCanonicalReportWithItsHash()
    {
        var data = XDocument.Parse(Package.Text(Controls.DataPath)).Root!;
        Assert.Equal(ReportJson.ContentHash(GoldenReport.Official), (string?)data.Attribute("hash"));
        Assert.Equal(ReportJson.WriteText(GoldenReport.Official), data.Element(Controls.Data + "json")!.Value);
        var item = XDocument.Parse(Package.Text("customXml/itemProps1.xml")).Root!;
        var store = Main.Descendants(Controls.W + "dataBinding").Select(binding => (string)binding.Attribute(Controls.W + "storeItemID")!).Distinct();
        Assert.Equal([(string)item.Attribute(item.Name.Namespace + "itemID")!], store);
    }

    [Fact]
    public void Write_Choices_AreDropDownsWithTheOptionsOfTheEdition()
    {
        foreach (var row in Edition.Indicators)
        {
            var items = Controls.Of(Main, "/statistics/" + row.Code).Descendants(Controls.W + "listItem")
                .Select(item => ((string)item.Attribute(Controls.W + "displayText")!, (string)item.Attribute(Controls.W + "value")!));
            Assert.Equal(row.Choices.Select(option => ($"{option.Code} – {option.Label}", $"{option.Code}")), items);
        }

        Assert.Equal("1 – Đã kết nối", Controls.Text(Controls.Of(Main, "/statistics/7.4")));
    }

    [Fact]
    public void Write_HeaderFieldsAndPeriod_AreControls()
    {
        string[] tags =
        [
            "/header/agencies/0", "/header/agencies/1", "/header/number", "/header/placeAndDate/place", "/header/placeAndDate/date",
            "/header/documentType", "/header/subject/0", "/period", "/header/addressees/items/0", "/recipients/items/0", "/recipients/items/4",
            "/signature/capacity/0", "/signature/capacity/1", "/signature/name", "/appendix/headings/2",
        ];
        Assert.Subset(Controls.In(Main).Select(Controls.Tag).ToHashSet(), tags.ToHashSet());
        Assert.Equal("Quý I năm 2022", Controls.Text(Controls.Of(Main, "/period")));
        var date = Controls.Of(Main, "/header/placeAndDate/date");
        Assert.Equal("ngày 16 tháng 3 năm 2022", Controls.Text(date));
        var picker = date.Descendants(Controls.W + "date").Single();
        Assert.Equal("2022-03-16T00:00:00Z", (string?)picker.Attribute(Controls.W + "fullDate"));
        Assert.Equal("'ngày' dd 'tháng' M 'năm' yyyy", (string?)picker.Element(Controls.W + "dateFormat")!.Attribute(Controls.W + "val"));
    }

    [Theory]
    [InlineData(1, "MM")]
    [InlineData(2, "MM")]
    [InlineData(3, "M")]
    [InlineData(12, "M")]
    public void Write_Date_IsPickedWithTheZeroThatTheDecreeAsksFor(int month, string format)
    {
        var header = GoldenReport.Official.Header with { PlaceAndDate = new PlaceAndDate("Sông Lam, ngày 05 tháng x năm 2022", "Sông Lam", new PartialDate(2022, month, 5)) };
        var main = Controls.Tree(PackageBuilder.From(Docx.Write(GoldenReport.Official with { Header = header })));
        Assert.Equal($"'ngày' dd 'tháng' {format} 'năm' yyyy", Controls.Property(Controls.Of(main, "/header/placeAndDate/date").Descendants(Controls.W + "date").Select(date => new XElement(Controls.W + "sdt", new XElement(Controls.W + "sdtPr", date.Elements()))).Single(), "dateFormat"));
    }

    [Theory]
    [InlineData("Công tác CCHC quý 1/2022", "quý 1/2022")]
    [InlineData("KẾT QUẢ CCHC QUÝ I NĂM 2022", "QUÝ I NĂM 2022")]
    [InlineData("Công tác CCHC 6 tháng đầu năm 2022 (bổ sung)", "6 tháng đầu năm 2022")]
    [InlineData("Công tác CCHC năm 2022", "năm 2022")]
    [InlineData("Công tác CCHC", null)]
    public void Write_Period_IsTheWordsOfTheSubject(string subject, string? period)
    {
        var file = Docx.Write(GoldenReport.Official with { Header = GoldenReport.Official.Header with { Subject = [subject] } });
        Assert.Equal(period, Controls.In(Controls.Tree(PackageBuilder.From(file))).Where(control => Controls.Tag(control) == "/period").Select(Controls.Text).SingleOrDefault());
        Assert.Contains(subject, OurTexts.Of(Docx.Source(file).DocumentOrThrow()));
        Assert.Empty(SdkReader.Faults(file));
    }

    [Fact]
    public void Write_Sections_AreControlsWithAllThatTheyHold()
    {
        AllHeld(GoldenReport.Official.Sections, "/sections/");
        Assert.Contains("Căn cứ Công văn", Controls.Text(Controls.Of(Main, "/opening")), StringComparison.Ordinal);
        Assert.Contains("Trên đây là", Controls.Text(Controls.Of(Main, "/closing")), StringComparison.Ordinal);

        static void AllHeld(ValueList<ReportSection> sections, string path)
        {
            for (var i = 0; i < sections.Count; i++)
            {
                var text = Controls.Text(Controls.Of(Main, path + i));
                Assert.Contains(sections[i].Title, text, StringComparison.Ordinal);
                Assert.All(sections[i].Blocks, block => Assert.Contains(block.Text.Split('\n')[0], text, StringComparison.Ordinal));
                AllHeld(sections[i].Items, path + i + "/items/");
            }
        }
    }

    [Fact]
    public void Write_AnyReport_HasControlsThatWordTakes() => ReportGen.Report.Sample(
        report =>
        {
            var controls = Controls.In(Controls.Tree(PackageBuilder.From(Docx.Write(report)))).ToList();
            var ids = controls.Select(control => Controls.Property(control, "id")).ToList();
            Assert.Equal(Enumerable.Range(1, ids.Count).Select(id => id.ToString(System.Globalization.CultureInfo.InvariantCulture)), ids);
            Assert.Distinct(controls.Select(Controls.Tag));
            Assert.All(controls, control =>
            {
                Assert.InRange(Controls.Tag(control).Length, 1, 64);
                Assert.InRange(Controls.Property(control, "alias")!.Length, 1, 64);
            });
        },
        iter: 60);

    [Fact]
    public void Write_Lock_IsOnWhatEveryReportHasOnce()
    {
        var locked = Controls.In(Main).Where(control => Controls.Property(control, "lock") == "sdtLocked").Select(Controls.Tag).Where(tag => !tag.StartsWith("/statistics/", StringComparison.Ordinal));
        Assert.Equal(["/header/number", "/header/placeAndDate/place", "/header/placeAndDate/date", "/header/documentType", "/signature/name"], locked);
        Assert.All(Controls.In(Main).Where(control => Controls.Tag(control).StartsWith("/statistics/", StringComparison.Ordinal)), control => Assert.Equal("sdtLocked", Controls.Property(control, "lock")));
    }

    [Fact]
    public void Write_PartsNestedDeep_HaveNoTagThatWordRefuses()
    {
        var part = new ReportSection("1.", "Mục") { Blocks = [NarrativeBlock.Paragraph("Lời.")] };
        for (var i = 0; i < 12; i++)
        {
            part = new ReportSection("I.", "PHẦN") { Items = [part] };
        }

        var report = GoldenReport.Official with { Sections = [part] };
        var file = Docx.Write(report);
        Assert.All(Controls.In(Controls.Tree(PackageBuilder.From(file))), control => Assert.InRange(Controls.Tag(control).Length, 1, 64));
        Assert.Empty(SdkReader.Faults(file));
        Assert.Equal(report, Docx.Read(file).Report);
    }

    [Theory]
    [InlineData("quy-1-2022-xa-song-lam.txt")]
    [InlineData("quy-1-2022-xa-song-lam-da-sua.txt")]
    public void Read_ControlsDroppedByAnotherEditor_IsTheSameReport(string sample)
    {
        var report = Import.ReportImporter.ImportText(File.ReadAllText(RepositoryFolder.In("samples", "reports", sample))).ReportOrThrow();
        var package = Controls.Dropped(PackageBuilder.From(Docx.Write(report)));
        Assert.Equal(report, Docx.Read(package.Build()).Report);
        var visible = Docx.Read(package.Without("word/_rels/document.xml.rels").Build());
        Assert.Equal(report, visible.Report);
    }
}
