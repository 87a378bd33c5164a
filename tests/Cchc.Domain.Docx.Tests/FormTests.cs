using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Docx.Tests;

/// <summary>The blank form: what it looks like, and what it reads back as once it is filled in.</summary>
public sealed class FormTests
{
    private static readonly AdministrativeUnit Unit = AdministrativeUnit.Read("xã Sông Lam, huyện Thanh Bình, tỉnh Nam Hà").Value;
    private static readonly ReportingPeriod Period = ReportingPeriod.Parse("2022-Q1");

    private static readonly (string Tag, string Text)[] Entries =
    [
        ("/header/number", "Số: 15/BC-UBND"), ("/header/placeAndDate/date", "ngày 16 tháng 3 năm 2022"), ("/opening", "Thực hiện chế độ báo cáo, UBND xã Sông Lam báo cáo như sau:"),
        ("/sections/0/items/0/blocks", "Xã đã ban hành 03 văn bản chỉ đạo."), ("/sections/4/blocks", "Không có kiến nghị."), ("/closing", "Trên đây là báo cáo của xã./."),
        ("/statistics/1.1.1", "24"), ("/statistics/3.2.5", "87,6"), ("/statistics/3.3.1", "1.246"), ("/statistics/1.4.2", "2 – Kết hợp"), ("/statistics/1.5", "0 – Không"), ("/statistics/7.4", "1 – Đã kết nối"),
    ];

    [Fact]
    public void WriteForm_IsValidForWordAndTheSameEveryTime()
    {
        Assert.Empty(SdkReader.Faults(Form(Unit, Period)));
        Assert.Empty(SdkReader.Faults(Form(null, null)));
        Assert.Equal(Form(Unit, Period), Form(Unit, Period));
    }

    [Fact]
    public void Read_BlankForm_IsABlankReport()
    {
        var result = Docx.Read(Form(Unit, Period));
        Assert.Equal(CchcReport.BlankFor(CatalogueEditions.Default, Unit, Period), result.Report);
        Assert.Empty(result.Issues);
    }

    [Fact]
    public void Read_FormWithoutUnitAndPeriod_HasEveryRowBlank()
    {
        var report = Docx.Read(Form(null, null)).ReportOrThrow();
        Assert.Equal(77, report.Statistics.Rows.Count);
        Assert.All(report.Statistics.Rows, row => Assert.Equal(Figure.Blank, row.Figure));
        Assert.Equal(["I.", "II.", "III.", "IV.", "V."], report.Sections.Select(section => section.Mark));
        Assert.Null(report.Period);
        Assert.Null(report.Unit);
        Assert.Equal(new PlaceAndDate("…, ngày … tháng … năm …", "…", null), report.Header.PlaceAndDate);
        Assert.Empty(report.Leftovers);
    }

    [Fact]
    public void Read_FormFilledInWithWord_IsTypedData()
    {
        var result = Docx.Read(Controls.Fill(PackageBuilder.From(Form(Unit, Period)), Entries).Build());
        Assert.Empty(result.Issues);
        Filled(result.ReportOrThrow());
    }

    // A program that puts its figures into the controls and leaves the looks of a placeholder as they were.
    [Fact]
    public void Read_FormFilledInByAScript_LosesNothing()
    {
        var package = PackageBuilder.From(Form(Unit, Period));
        var main = Controls.Tree(package);
        foreach (var code in (string[])["1.1.1", "3.3.1"])
        {
            Controls.Of(main, "/statistics/" + code).Descendants(Controls.W + "t").Single().Value = "24";
        }

        Controls.Of(main, "/statistics/5.3").Descendants(Controls.W + "t").Single().Value = "x";
        Controls.Of(main, "/sections/4/blocks").Descendants(Controls.W + "t").Single().Value = "Không có kiến nghị.";

        var report = Docx.Read(package.Part(PackageBuilder.MainPath, Controls.Xml(main)).Build()).ReportOrThrow();
        Assert.Equal(24, report.Statistics["1.1.1"].Number);
        Assert.Equal(24, report.Statistics["3.3.1"].Number);
        Assert.Equal(Figure.NotApplicable("x"), report.Statistics["5.3"]);
        Assert.Equal("Không có kiến nghị.", Assert.Single(report.Sections[4].Blocks).Text);
        Assert.Empty(report.Sections[3].Blocks);
        Assert.Equal(Figure.Blank, report.Statistics["1.1.2"]);
    }

    [Fact]
    public void Read_FormWhoseControlsWereDropped_HasDotsWhereNothingWasEntered()
    {
        var report = Docx.Read(Controls.Dropped(Controls.Fill(PackageBuilder.From(Form(Unit, Period)), Entries)).Build()).ReportOrThrow();
        Filled(report);
        Assert.Equal(Figure.Unreadable("…"), report.Statistics["1.1.2"]);
        Assert.Equal(Figure.Blank, report.Statistics["1.2"]);
    }

    [Fact]
    public void Read_FormWhoseDataSaysAnotherFigure_TellsIt()
    {
        var package = Controls.Fill(PackageBuilder.From(Form(Unit, Period)), Entries);
        package.Part(Controls.DataPath, package.Text(Controls.DataPath).Replace(">87,6<", ">78,6<", StringComparison.Ordinal));
        var result = Docx.Read(package.Build());
        Assert.Equal("/statistics/3.2.5", Assert.Single(result.Issues, issue => issue.Code == "CCHC0313").Path);
        Assert.Equal(87.6m, result.ReportOrThrow().Statistics["3.2.5"].Number);
    }

    [ProgramFact("soffice")]
    public void Read_FormSavedByLibreOffice_IsTypedData()
    {
        using var office = new LibreOffice();
        Filled(Docx.Read(office.Convert(Controls.Fill(PackageBuilder.From(Form(Unit, Period)), Entries).Build(), "docx")).ReportOrThrow());
        var blank = Docx.Read(office.Convert(Form(Unit, Period), "docx"));
        Assert.Equal(CchcReport.BlankFor(CatalogueEditions.Default, Unit, Period), blank.Report);
        Assert.Empty(blank.Issues);
    }

    // LibreOffice writes the placeholder into the data where nothing was entered, and the words of an option for its number.
    [Fact]
    public void Read_FormWhoseDataHasWhatIsShown_SaysNothing()
    {
        var package = Controls.Fill(PackageBuilder.From(Form(Unit, Period)), Entries);
        package.Part(Controls.DataPath, package.Text(Controls.DataPath)
            .Replace("<cchc:figure-1.1.2></", "<cchc:figure-1.1.2>…</", StringComparison.Ordinal)
            .Replace("<cchc:figure-1.4.2>2</", "<cchc:figure-1.4.2>2 – Kết hợp</", StringComparison.Ordinal)
            .Replace("<cchc:figure-1.1.1>24</", "<cchc:figure-1.1.1>\n24 </", StringComparison.Ordinal));
        Assert.Contains("2 – Kết hợp", package.Text(Controls.DataPath), StringComparison.Ordinal);
        Assert.Contains("…", package.Text(Controls.DataPath), StringComparison.Ordinal);
        Assert.Empty(Docx.Read(package.Build()).Issues);
    }

    private static void Filled(CchcReport report)
    {
        Assert.Equal(Unit, report.Unit);
        Assert.Equal(Period, report.Period);
        Assert.Equal(new DocumentNumber("Số: 15/BC-UBND", "15", "BC-UBND"), report.Header.Number);
        Assert.Equal(new PartialDate(2022, 3, 16), report.Header.PlaceAndDate!.Date);
        Assert.Equal("Xã đã ban hành 03 văn bản chỉ đạo.", Assert.Single(report.Sections[0].Items[0].Blocks).Text);
        Assert.Equal("Không có kiến nghị.", Assert.Single(report.Sections[4].Blocks).Text);
        Assert.Equal("Trên đây là báo cáo của xã./.", Assert.Single(report.Closing).Text);
        Assert.Single(report.Opening);
        Assert.Equal(24, report.Statistics[HoangHoa01b2022.PlannedTasks].Value);
        Assert.Equal(1246, report.Statistics["3.3.1"].Number);
        Assert.Equal(87.6m, report.Statistics["3.2.5"].Number);
        Assert.Equal(SurveyMode.Combined, report.Statistics.Get(HoangHoa01b2022.SatisfactionSurveyMode).Value);
        Assert.Equal(Figure.Of(0), report.Statistics["1.5"]);
        Assert.Equal(Figure.Of(1), report.Statistics["7.4"]);
        Assert.Empty(report.Leftovers);
    }

    private static byte[] Form(AdministrativeUnit? unit, ReportingPeriod? period)
    {
        using var stream = new MemoryStream();
        ReportDocx.WriteForm(CatalogueEditions.Default, stream, unit, period);
        return stream.ToArray();
    }
}
