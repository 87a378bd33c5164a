using Cchc.Domain.Catalogue;
using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Tests.Reporting;

public sealed class ReportReferencesTests
{
    private static readonly CchcReport Report = new()
    {
        Header = DocumentHeader.Empty with { Subject = ["Thực hiện Kế hoạch số 44/KH-UBND ngày 02/3/2022"], PlaceAndDate = new PlaceAndDate("", "", new PartialDate(2022, 3, 16)) },
        Opening = [NarrativeBlock.Paragraph("Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;")],
        Sections =
        [
            new ReportSection("I.", "THỰC HIỆN NGHỊ ĐỊNH 61")
            {
                Blocks = [NarrativeBlock.Paragraph("Không có viện dẫn."), NarrativeBlock.Bullet("theo khoản 2 Điều 5 Nghị định số 61/2018/NĐ-CP và Chỉ thị 26/CT-TTg")],
                Items = [new ReportSection("1.", "Công tác") { Blocks = [NarrativeBlock.Paragraph("Nghị định này và kế hoạch 44/KH-UBND; Báo cáo này")] }],
            },
        ],
        Closing = [NarrativeBlock.Paragraph("Trên đây là báo cáo.")],
        Recipients = new LabelledList("Nơi nhận:", ["Như Công văn số 5/UBND-NV ngày 01/3/2022"]),
        Statistics = new Statistics
        {
            Edition = "hoang-hoa-01b-2022",
            Headings = ["(Kèm theo Báo cáo số 15/BC-UBND ngày 16/3/2022)"],
            Rows = [new(IndicatorCode.Parse("4.1"), Figure.Blank), new(IndicatorCode.Parse("4.2"), Figure.Blank) { WrittenLabel = "Công chức", Note = "NĐ 34" }],
        },
        Leftovers = ["Quyết định số 7/QĐ-UBND ngày 05/01/2022"],
    };

    private static readonly ReportReferences References = ReportReferences.Of(Report);

    [Fact]
    public void Of_Report_FindsTheReferencesOfEveryPartInOrder() => Assert.Equal(
        [
            "/header/subject/0 Complete Kế hoạch 44/KH-UBND@2022",
            "/opening/0 Complete Nghị định 61/2018/NĐ-CP",
            "/sections/0/title Antecedent Nghị định 61/2018/NĐ-CP",
            "/sections/0/blocks/1 Complete Nghị định 61/2018/NĐ-CP",
            "/sections/0/blocks/1 Registered Chỉ thị 26/CT-TTg@2016",
            "/sections/0/items/0/blocks/0 Antecedent Nghị định 61/2018/NĐ-CP",
            "/sections/0/items/0/blocks/0 Antecedent Kế hoạch 44/KH-UBND@2022",
            "/sections/0/items/0/blocks/0 Itself ",
            "/recipients/items/0 Complete Công văn 05/UBND-NV@2022",
            "/appendix/headings/0 Complete Báo cáo 15/BC-UBND@2022",
            "/statistics/4.1 Ambiguous ",
            "/statistics/4.2/note Ambiguous ",
            "/leftovers/0 Complete Quyết định 07/QĐ-UBND@2022",
        ],
        References.References.Select(reference => $"{reference.Path} {reference.Reference.Resolution} {reference.Reference.Document}"));

    [Fact]
    public void Of_Report_GroupsByDocumentInTheOrderOfFirstCitation()
    {
        Assert.Equal(
            ["Kế hoạch 44/KH-UBND@2022 2", "Nghị định 61/2018/NĐ-CP 4", "Chỉ thị 26/CT-TTg@2016 1", "Báo cáo  1", "Công văn 05/UBND-NV@2022 1", "Báo cáo 15/BC-UBND@2022 1", "Nghị định 34 2", "Quyết định 07/QĐ-UBND@2022 1"],
            References.Documents.Select(document => $"{document.Document} {document.References.Count}"));
        Assert.Equal(References.References.Count, References.Documents.Sum(document => document.References.Count));
    }

    [Fact]
    public void Of_Report_CountsPlacesInTheTextOfThePart()
    {
        var reference = References.References[3].Reference;
        Assert.Equal("khoản 2 Điều 5 Nghị định số 61/2018/NĐ-CP", Report.Sections[0].Blocks[1].Text.Substring(reference.Start, reference.Length));
    }

    [Fact]
    public void Of_OwnResolver_IsTakenInstead()
    {
        var references = ReportReferences.Of(Report, new LegalReferenceResolver());
        Assert.Equal(ReferenceResolution.Open, references.References[4].Reference.Resolution);
        Assert.Equal(ReferenceResolution.Open, references.References[7].Reference.Resolution);
    }

    [Fact]
    public void Of_EmptyReport_HasNone() => Assert.Empty(ReportReferences.Of(new CchcReport()).Documents);
}
