using System.Text;
using Cchc.Domain.Import;
using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Legal;

/// <summary>The references of the real commune report of ../shared, checked by hand against its text.</summary>
public sealed class RealReportReferencesTests
{
    // Kind, number, year, symbol, date, issuer; in the order of the text. Wrong kinds and dates are the report's own.
    private static readonly (string Type, string Number, string Year, string Symbol, string Date, string Issuer)[] ByHand =
    [
        ("Công văn", "418", "", "UBND-NV", "2022-02-28", "UBND Huyện Hoằng Hóa"),
        ("Quyết định", "98", "", "KH-UBND", "2021-12-31", "Chủ tịch UBND xã Hoằng Trung"),
        ("Công văn", "17", "", "UBND", "2022-01-19", ""),
        ("Kế hoạch", "44", "", "KH-UBND", "2022-03-02", ""),
        ("Kế hoạch", "33", "", "KH-UBND", "2022-02-24", "UBND huyện Hoằng Hóa"),
        ("", "45", "", "KH-UBND", "2022-03-03", ""), // "kế số 45": the second syllable is lost
        ("Kế hoạch", "13", "", "KH-UBND", "2022-01-14", ""),
        ("Kế hoạch", "6", "", "KH-UBND", "2022-01-08", ""), // broken by two line ends
        ("Thông tư", "1", "2011", "TT-BNV", "", ""),
        ("Nghị định", "30", "2020", "NĐ-CP", "2021-03-05", ""),
        ("Thông tư", "1", "2018", "TT-VPCP", "", ""),
        ("Nghị định", "61", "2018", "NĐ-CP", "", "Chính phủ"),
        ("Nghị định", "61", "2018", "NĐ-CP", "", "Chính phủ"),
        ("Nghị quyết", "232", "2019", "NQ-HĐND", "2019-12-12", "Hội đồng nhân dân tỉnh Thanh Hóa"),
        ("Chỉ thị", "4", "", "CT-UBND", "2021-01-25", "Chủ tịch UBND huyện Hoằng Hóa"),
        ("Chỉ thị", "26", "", "CT-TTg", "2016-09-05", "Thủ tướng Chính phủ"),
        ("Chỉ thị", "1", "", "CT-UBND", "2021-01-01", "Chủ tịch UBND tỉnh"),
        ("Chỉ thị", "4", "", "CT-UBND", "2021-01-25", "Chủ tịch UBND huyện"),
        ("Nghị định", "61", "2018", "NĐ-CP", "2018-04-23", "Chính phủ"),
        ("Nghị quyết", "76", "", "NQ-CP", "2021-07-15", "Chính phủ"),
        ("Nghị định", "34", "", "", "", ""),
        ("Nghị định", "34", "", "", "", ""), // "NĐ34"
    ];

    private static readonly Lazy<string> Source = new(() => File.ReadAllText(Directory.GetFiles(RepositoryFolder.InShared("report"), "*.txt").Order(StringComparer.Ordinal).First()));

    [SharedReportFact]
    public void Find_RealReport_GivesEveryReferenceOfTheListAndNoOther()
    {
        var found = LegalReferenceFinder.Find(Source.Value);
        Assert.Equal(ByHand, found.Select(citation => Fields(citation.Reference)));
        Assert.All(found, citation => Assert.Equal(Source.Value.Substring(citation.Start, citation.Length), citation.Reference.Text));
        Assert.Equal("Kế hoạch số 06/KH-\n\nUBND ngày 08/01/2022", found[7].Reference.Text);
        Assert.Equal("số 45/KH-UBND ngày 03/03/2022", found[5].Reference.Text);
    }

    [SharedReportFact]
    public void Find_RealReportDecomposed_GivesTheSameFields() => Assert.Equal(ByHand, LegalReferenceFinder.Find(Decomposed.Of(Source.Value)).Select(citation => Fields(citation.Reference)));

    [SharedReportFact]
    public void Of_RealReport_GroupsByDocumentWithAllPlaces()
    {
        var import = ReportImporter.ImportText(Source.Value);
        var references = ReportReferences.Of(import.ReportOrThrow());
        Assert.Equal(ByHand.Length, references.References.Count(reference => !reference.Reference.IsPhrase));
        var decree = references.Documents.Single(document => document.Document == DocumentKey.Parse("Nghị định 61/2018/NĐ-CP"));
        Assert.Equal(["/sections/1/items/1/blocks/16", "/sections/1/items/1/blocks/18", "/sections/3/blocks/3"], decree.References.Select(reference => reference.Path));
        Assert.Equal(2, references.Documents.Single(document => document.Document == DocumentKey.Parse("Chỉ thị 04/CT-UBND@2021")).References.Count);
        var open = references.References.Where(reference => reference.Reference.Resolution == ReferenceResolution.Ambiguous).ToList();
        Assert.Equal(["/statistics/4.1", "/statistics/4.2"], open.Select(reference => reference.Path));
        Assert.All(open, reference => Assert.Equal(3, reference.Reference.Candidates.Count));
    }

    private static (string, string, string, string, string, string) Fields(LegalReference reference) =>
        (reference.Kind?.Name ?? "", reference.Number, $"{reference.Year}", reference.Symbol, reference.IssueDate?.ToString() ?? "", reference.Issuer);
}
