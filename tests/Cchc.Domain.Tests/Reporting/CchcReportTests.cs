using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Tests.Reporting;

public sealed class CchcReportTests
{
    // One leaf changed, in every part of the report.
    private static readonly Dictionary<string, Func<CchcReport, CchcReport>> Leaves = new(StringComparer.Ordinal)
    {
        ["unit"] = r => r with { Unit = r.Unit! with { Superior = r.Unit.Superior! with { Superior = new AdministrativeUnit(UnitKind.Province, "Bắc Hà") } } },
        ["period"] = r => r with { Period = ReportingPeriod.Parse("2022-Q2") },
        ["agency"] = r => r with { Header = r.Header with { Agencies = ["UBND HUYỆN THANH BÌNH", "UBND xã SÔNG LAM"] } },
        ["national title"] = r => r with { Header = r.Header with { NationalTitle = [] } },
        ["number"] = r => r with { Header = r.Header with { Number = r.Header.Number! with { Number = "16" } } },
        ["date"] = r => r with { Header = r.Header with { PlaceAndDate = r.Header.PlaceAndDate! with { Date = new PartialDate(2022, 3) } } },
        ["type"] = r => r with { Header = r.Header with { DocumentType = "Báo cáo" } },
        ["subject"] = r => r with { Header = r.Header with { Subject = ["Quý I"] } },
        ["addressees"] = r => r with { Header = r.Header with { Addressees = r.Header.Addressees with { Items = ["Phòng Nội vụ"] } } },
        ["opening"] = r => r with { Opening = [NarrativeBlock.Paragraph("Thực hiện Công văn số 419/UBND-NV")] },
        ["block of an item of an item"] = r => Deep(r, section => section with { Blocks = [section.Blocks[0] with { Mark = "-" }] }),
        ["mark of an item of an item"] = r => Deep(r, section => section with { Mark = "1.2." }),
        ["closing"] = r => r with { Closing = [] },
        ["recipients"] = r => r with { Recipients = r.Recipients with { Items = ["Lưu: VT", "Như trên"] } },
        ["signature mark"] = r => r with { Signature = r.Signature with { Marks = [] } },
        ["signature name"] = r => r with { Signature = r.Signature with { Name = "Tên Khác" } },
        ["edition"] = r => r with { Statistics = r.Statistics with { Edition = "" } },
        ["edition hash"] = r => r with { Statistics = r.Statistics with { EditionHash = "01" } },
        ["headings"] = r => r with { Statistics = r.Statistics with { Headings = ["Phụ lục 01a"] } },
        ["column heads"] = r => r with { Statistics = r.Statistics with { ColumnHeads = ColumnHeads.None with { Code = "TT", Label = "Tiêu chí" } } },
        ["figure"] = r => r with { Statistics = r.Statistics.With(IndicatorCode.Parse("1.1"), Figure.Of(1)) },
        ["blank to nought"] = r => r with { Statistics = r.Statistics.With(IndicatorCode.Parse("2.3"), Figure.Of(0)) },
        ["note"] = r => r with { Statistics = r.Statistics with { Rows = [r.Statistics.Rows[0], r.Statistics.Rows[1] with { Note = "" }] } },
        ["written code"] = r => r with { Statistics = r.Statistics with { Rows = [r.Statistics.Rows[0], r.Statistics.Rows[1] with { WrittenCode = null }] } },
        ["order of rows"] = r => r with { Statistics = r.Statistics with { Rows = [r.Statistics.Rows[1], r.Statistics.Rows[0]] } },
        ["extra row"] = r => r with { Statistics = r.Statistics with { ExtraRows = [new ExtraRow(null, ["8", "Khác", "2"])] } },
        ["leftovers"] = r => r with { Leftovers = [] },
    };

    public static TheoryData<string> LeafNames { get; } = [.. Leaves.Keys];

    [Fact]
    public void Equals_TwoReportsBuiltAlike_AreEqual()
    {
        var (one, other) = (SampleReport.Build(), SampleReport.Build());
        Assert.NotSame(one, other);
        Assert.Equal(one, other);
        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(LeafNames))]
    public void Equals_OneLeafChanged_IsAnotherReport(string leaf)
    {
        var report = SampleReport.Build();
        var changed = Leaves[leaf](report);
        Assert.NotEqual(report, changed);
        Assert.True(report != changed);
        Assert.Equal(SampleReport.Build(), report);
    }

    [Fact]
    public void Equals_EmptyReports_AreEqual()
    {
        var empty = new CchcReport();
        Assert.Equal(new CchcReport(), empty);
        Assert.Equal(DocumentHeader.Empty, empty.Header);
        Assert.Equal(LabelledList.None, empty.Recipients);
        Assert.Equal(Signature.None, empty.Signature);
        Assert.Equal(Statistics.None, empty.Statistics);
        Assert.Null(empty.Unit);
        Assert.Null(empty.Period);
    }

    private static CchcReport Deep(CchcReport report, Func<ReportSection, ReportSection> change)
    {
        var part = report.Sections[0];
        var item = part.Items[0];
        return report with { Sections = [part with { Items = [item with { Items = [change(item.Items[0])] }] }] };
    }
}
