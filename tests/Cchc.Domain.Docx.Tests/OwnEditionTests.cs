using System.Text;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Import;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Tests;

/// <summary>Documents made for an edition that the library does not have: with it everything is known, without it this is said.</summary>
public sealed class OwnEditionTests
{
    private const string Id = "thanh-binh-2023";

    private static readonly IndicatorCatalogue Own = IndicatorCatalogue.Read(Encoding.UTF8.GetBytes(
        Encoding.UTF8.GetString(CatalogueEditions.SourceOf("hoang-hoa-01b-2022").Span)
            .Replace("\"hoang-hoa-01b-2022\"", $"\"{Id}\"", StringComparison.Ordinal)
            .Replace("7.2.1", "7.2.9", StringComparison.Ordinal)
            .Replace("Số nhiệm vụ đề ra trong kế hoạch", "Số việc phải làm theo kế hoạch", StringComparison.Ordinal))).Catalogue!;

    private static readonly CchcReport Report =
        ReportImporter.ImportText(File.ReadAllText(RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam-da-sua.txt")).Replace("7.2.1", "7.2.9", StringComparison.Ordinal), Own).ReportOrThrow();

    [Fact]
    public void Read_Form_IsOfItsEdition()
    {
        using var form = new MemoryStream();
        ReportDocx.WriteForm(Own, form, AdministrativeUnit.Read("xã Sông Lam, huyện Thanh Bình, tỉnh Nam Hà").Value, ReportingPeriod.Parse("2022-Q1"));
        var file = Controls.Fill(PackageBuilder.From(form.ToArray()), ("/statistics/7.2.9", "358")).Build();
        var read = Read(file, Own);
        Assert.Empty(read.Issues);
        Assert.Equal((Id, 358m), (read.ReportOrThrow().Statistics.Edition, read.ReportOrThrow().Statistics["7.2.9"].Number));
        Assert.Contains(Id, Assert.Single(Read(file, null).Issues, issue => issue.Code == "CCHC0318").In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Untouched_IsTheReport()
    {
        Assert.Equal(Id, Report.Statistics.Edition);
        var file = Docx.Write(Report, Own);
        Assert.Equal(Report, Read(file, null).Report);
        Assert.Equal(Report, Read(file, Own).Report);
        Assert.Empty(Read(file, null).Issues);
    }

    [Fact]
    public void Read_EditedWithTheEdition_IsOneDifference()
    {
        var read = Read(Edited(Docx.Write(Report, Own)), Own);
        Assert.Equal("/statistics/7.2.9", Assert.Single(read.Issues, issue => issue.Code == "CCHC0313").Path);
        Assert.Equal(359, read.ReportOrThrow().Statistics["7.2.9"].Number);
    }

    [Fact]
    public void Read_EditedWithoutTheEdition_SaysThatItIsNotHere() =>
        Assert.Contains(Read(Edited(Docx.Write(Report, Own)), null).Issues, issue => issue.Code == "CCHC0318");

    // Written where the edition was not known, read where it is: labels that nobody printed are no edit.
    [Fact]
    public void Read_PrintedWithoutTheEdition_IsOneDifference()
    {
        var read = Read(Edited(Docx.Write(Report)), Own);
        Assert.Equal("/statistics/7.2.9", Assert.Single(read.Issues, issue => issue.Code == "CCHC0313").Path);
    }

    private static byte[] Edited(byte[] file) => Controls.Fill(PackageBuilder.From(file), ("/statistics/7.2.9", "359")).Build();

    private static ImportResult Read(byte[] file, IndicatorCatalogue? catalogue)
    {
        using var stream = new MemoryStream(file);
        return ReportDocx.Read(stream, catalogue);
    }
}
