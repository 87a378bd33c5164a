using Cchc.Domain.Catalogue;
using Cchc.Domain.TestSupport;
using NodaTime;

namespace Cchc.Domain.Tests.Catalogue;

/// <summary>The edition that ships, held to the printed form (Phụ lục 01b of huyện Hoằng Hóa, Q1/2022).</summary>
public sealed class CatalogueEditionsTests
{
    private const string Id = "hoang-hoa-01b-2022";

    private static readonly IndicatorCatalogue Edition = CatalogueEditions.Get(Id);

    // Rows of the printed form, letter by letter with its own faults ("chỉ tiêu" in 6.1, "Số lượng" as the unit of 1.4.1).
    public static TheoryData<string, string, string, IndicatorKind> PrintedRows { get; } = new()
    {
        { "1", "Công tác chỉ đạo điều hành CCHC", "", IndicatorKind.Group },
        { "1.1.1", "Số nhiệm vụ đề ra trong kế hoạch", "Nhiệm vụ", IndicatorKind.Count },
        { "1.2.1", "Số bộ phận, công chức chuyên môn cấp xã đã kiểm tra", "Bộ phận, công chức CM", IndicatorKind.Count },
        { "1.4.1", "Số lượng phiếu khảo sát", "Số lượng", IndicatorKind.Count },
        { "1.4.2", "Hình thức khảo sát", "Trực tuyến = 0 Phát phiếu = 1 Kết hợp = 2", IndicatorKind.Choice },
        { "2.1", "Số VBQPPL đã ban hành/tham mưu ban hành", "Văn bản", IndicatorKind.Count },
        { "3.1.1", "Số TTHC/ danh mục TTHC thuộc thẩm quyền quản lý công bố mới", "Thủ tục", IndicatorKind.Count },
        { "3.2.4", "Tỷ lệ TTHC đã được phê duyệt quy trình nội bộ (Theo quy trình ISO)", "%", IndicatorKind.Percentage },
        { "3.3", "Kết quả giải quyết TTHC", "", IndicatorKind.Group },
        { "3.3.1.c", "Tiếp nhận trực tuyến mức độ 3", "Số lượng hồ sơ", IndicatorKind.Count },
        { "3.3.2.a", "Trả trực tiếp", "nt", IndicatorKind.Count },
        { "3.5", "Số thư/ trường hợp đã công khai xin lỗi", "", IndicatorKind.Count },
        { "5.2", "Xây dựng kế hoạch kiểm tra kỷ luật, kỷ cương hành chính hoặc hội nghị triển khai thực hiện", "Có ban hành hoặc triển khai KH = 1 Không ban hành; triển khai KH = 0", IndicatorKind.YesNo },
        { "6.1", "Đơn vị đã thực hiện xây dựng Quy chế chỉ tiêu nội bộ", "Có ban hành QC = 1 Không ban hành QC = 0", IndicatorKind.YesNo },
        { "7.2", "Số liệu về trao đổi văn bản điện tử", "Văn bản", IndicatorKind.Group },
        { "7.2.2.b", "Tỷ lệ văn bản được gửi hoàn toàn dưới dạng điện tử và song song với văn bản giấy", "%", IndicatorKind.Percentage },
        { "7.5.2", "Tổng số TTHC cung cấp trực tuyến mức độ 4", "TTHC", IndicatorKind.Count },
        { "7.6", "Thực hiện duy trì, áp dụng hệ thống tại UBND cấp xã", "Có thực hiện = 1 Không thực hiện = 0", IndicatorKind.YesNo },
    };

    // The options, by code; what a code means is the row's own affair.
    public static TheoryData<string, string[]> ChoiceRows { get; } = new()
    {
        { "1.4.2", ["0 Trực tuyến", "1 Phát phiếu", "2 Kết hợp"] },
        { "1.5", ["0 Không", "1 Có"] },
        { "5.2", ["0 Không ban hành; triển khai KH", "1 Có ban hành hoặc triển khai KH"] },
        { "6.1", ["0 Không ban hành QC", "1 Có ban hành QC"] },
        { "6.2", ["0 Không ban hành QC", "1 Có ban hành QC"] },
        { "7.1", ["0 Chưa có", "1 Có"] },
        { "7.3", ["0 Chưa", "1 Đã vận hành"] },
        { "7.4", ["0 Chưa kết nối", "1 Đã kết nối"] },
        { "7.6", ["0 Không thực hiện", "1 Có thực hiện"] },
    };

    // Section 2 of indicators-01b.md: T1 to T24. What T7 says of two reports is no relation inside one table; the edition has its share that is.
    public static TheoryData<string> RelationNumbers { get; } = [.. Enumerable.Range(1, 24).Select(number => $"T{number}")];

    // Section 5 of indicators-01b.md: from when a later rule changed a row.
    public static TheoryData<string, string> ChangedRows { get; } = new()
    {
        { "3.3.1.c", "2022-08-15" },
        { "3.3.1.d", "2022-08-15" },
        { "3.3.2.c", "2022-08-15" },
        { "3.3.2.d", "2022-08-15" },
        { "7.5.1", "2022-08-15" },
        { "7.5.2", "2022-08-15" },
        { "1.3", "2025-07-01" },
        { "1.3.1", "2025-07-01" },
        { "1.3.2", "2025-07-01" },
        { "1.3.3", "2025-07-01" },
        { "7.4", "2025-07-01" },
        { "4.1", "2023-08-01" },
        { "4.2", "2023-08-01" },
        { "3.2.1", "2025-07-01" },
        { "2.1", "2025-04-01" },
        { "2.5", "2025-04-01" },
        { "6.1", "2026-05-01" },
        { "3.5", "2026-07-01" },
    };

    [Fact]
    public void Ids_Shipped_AllLoad()
    {
        Assert.Equal([Id], CatalogueEditions.Ids);
        Assert.All(CatalogueEditions.Ids, id => Assert.Equal(id, CatalogueEditions.Get(id).Id));
    }

    [Fact]
    public void Get_Header_IsThatOfTheForm()
    {
        Assert.Equal("01b", Edition.Form);
        Assert.Equal("HoangHoa01b2022", Edition.ClassName);
        Assert.Equal("huyện Hoằng Hóa, tỉnh Thanh Hóa", Edition.Locality);
        Assert.Equal(AdministrativeLevel.Commune, Edition.Level);
        Assert.Equal(new LocalDate(2021, 12, 15), Edition.InForceFrom);
        Assert.Equal(new LocalDate(2025, 6, 30), Edition.InForceTo);
        Assert.Contains(Edition.LegalBasis, citation => citation.Contains("418/UBND-NV", StringComparison.Ordinal));
        Assert.Equal(Id, Edition.ToString());
        Assert.Matches("^[0-9a-f]{64}$", Edition.ContentHash);
        Assert.Same(Edition, CatalogueEditions.Get(Id));
    }

    [Fact]
    public void Get_UnknownEdition_NamesThoseThereAre()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => CatalogueEditions.Get("yen-dinh-2023"));
        Assert.Contains("yen-dinh-2023", exception.Message, StringComparison.Ordinal);
        Assert.Contains(Id, exception.Message, StringComparison.Ordinal);
        Assert.Null(CatalogueEditions.Find("yen-dinh-2023"));
        Assert.Throws<ArgumentNullException>(() => CatalogueEditions.Find(null!));
    }

    [Fact]
    public void InForceOn_FirstDay_IsInForceAndTheDayBeforeIsNot()
    {
        Assert.Equal([Id], CatalogueEditions.InForceOn(new LocalDate(2021, 12, 15)).Select(edition => edition.Id));
        Assert.Empty(CatalogueEditions.InForceOn(new LocalDate(2021, 12, 14)));
    }

    [Fact]
    public void Indicators_Counts_AreThoseOfTheForm()
    {
        Assert.Equal(77, Edition.Indicators.Count);
        Assert.Equal(7, Edition.Indicators.Count(row => row.Parent is null));
        Assert.Equal(10, Edition.Indicators.Count(row => row.Marker == "Trong đó"));
        Assert.Equal(10, Edition.Indicators.Count(row => row.Marker.Length > 0));
        Assert.Equal(9, Edition.Indicators.Count(row => row.Kind is IndicatorKind.Choice or IndicatorKind.YesNo));
        Assert.Equal(4, Edition.Indicators.Count(row => row.Kind == IndicatorKind.Percentage));
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], Edition.Indicators.Where(row => row.Parent is null).Select(row => row.Code.ToString()));
    }

    [Fact]
    public void Indicators_Order_IsThatOfTheCodes()
    {
        Assert.Equal(Edition.Indicators.Select(row => row.Code).Order(), Edition.Indicators.Select(row => row.Code));
        Assert.Equal(Enumerable.Range(0, 77), Edition.Indicators.Select(row => row.Order));
        Assert.All(Edition.Indicators, row => Assert.Equal(row.Code.Parent, row.Parent ?? default));
    }

    [Theory]
    [MemberData(nameof(PrintedRows))]
    public void Indexer_PrintedRow_IsLetterByLetter(string code, string label, string unit, IndicatorKind kind)
    {
        var row = Edition[IndicatorCode.Parse(code)];
        Assert.Equal(label, row.Label);
        Assert.Equal(unit, row.Unit);
        Assert.Equal(kind, row.Kind);
        Assert.Equal(kind != IndicatorKind.Group, row.ExpectsFigure);
    }

    [SharedReportFact]
    public void Indicators_EveryRow_IsThatOfTheSharedTable()
    {
        var table = EditionRow.Read(File.ReadAllText(RepositoryFolder.InShared("domain", "indicators-01b.md")));
        Assert.Equal(77, table.Count);
        Assert.Equal(
            table.Select(row => (row.Code, row.Label, row.Unit)),
            Edition.Indicators.Select(row => (row.Code.ToString(), row.Label, row.Unit)));
    }

    [SharedReportFact]
    public void Indicators_EveryKind_IsThatOfTheSharedTable()
    {
        var table = EditionRow.Read(File.ReadAllText(RepositoryFolder.InShared("domain", "indicators-01b.md")));
        // 5.1 is both: a heading with a total of its own.
        Assert.Equal(
            table.Select(row => (row.Code, KindOf(row))),
            Edition.Indicators.Select(row => (row.Code.ToString(), row.Kind)));

        static IndicatorKind KindOf(EditionRow row) => row.Kind switch
        {
            "H" or "HV" => IndicatorKind.Group,
            "C" or "B" => IndicatorKind.Count,
            "P" or "B (P)" => IndicatorKind.Percentage,
            "K{0,1}" => IndicatorKind.YesNo,
            "K{0,1,2}" => IndicatorKind.Choice,
            _ => throw new InvalidOperationException("No kind: " + row.Kind),
        };
    }

    [Fact]
    public void PrintedCode_BreakdownRow_IsItsMarker()
    {
        Assert.Equal("Trong đó", Edition[IndicatorCode.Parse("3.3.1.a")].PrintedCode);
        Assert.Equal("3.3.1", Edition[IndicatorCode.Parse("3.3.1")].PrintedCode);
    }

    [Theory]
    [InlineData("3.3.1", "3.3.1.a, 3.3.1.b, 3.3.1.c, 3.3.1.d")]
    [InlineData("7", "7.1, 7.2, 7.3, 7.4, 7.5, 7.6")]
    [InlineData("7.2.2", "7.2.2.a, 7.2.2.b")]
    [InlineData("7.6", "")]
    public void ChildrenOf_Row_AreThoseDirectlyBelow(string code, string expected) =>
        Assert.Equal(expected, string.Join(", ", Edition.ChildrenOf(IndicatorCode.Parse(code)).Select(row => row.Code)));

    [Theory]
    [InlineData("1.3", "1.3.1")]
    [InlineData("1.4", "1.4.1")]
    [InlineData("3.1", "3.1.1")]
    [InlineData("3.3", "3.3.1")]
    [InlineData("3.2", "")]
    public void Echoes_GroupThatRepeatsAChild_NamesIt(string code, string expected) => // T25
        Assert.Equal(expected, Edition[IndicatorCode.Parse(code)].Echoes.ToString());

    [Theory]
    [MemberData(nameof(ChoiceRows))]
    public void Choices_Row_AreThoseOfItsUnitCell(string code, string[] expected) =>
        Assert.Equal(expected, Edition[IndicatorCode.Parse(code)].Choices.Select(choice => choice.Code + " " + choice.Label));

    [Fact]
    public void Choices_RowsWithOptions_AreAllInTheTable() => Assert.Equal(
        ChoiceRows.Select(row => (string)row[0]).Order(StringComparer.Ordinal),
        Edition.Indicators.Where(row => row.Choices.Count > 0).Select(row => row.Code.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void Choices_SurveyMode_HasItsEnum()
    {
        var row = Edition[IndicatorCode.Parse("1.4.2")];
        Assert.Equal("SurveyMode", row.ChoiceType);
        Assert.Equal(["Online", "Paper", "Combined"], row.Choices.Select(choice => choice.Name));
    }

    [Theory]
    [MemberData(nameof(RelationNumbers))]
    public void Relations_EveryNumberOfTheAnalysis_IsThere(string number) =>
        Assert.Contains(Edition.Relations, relation => relation.Id.TrimEnd('a', 'b', 'c') == number);

    [Theory]
    [InlineData("T1", RelationKind.AtMost, "1.1.2", "1.1.1")]
    [InlineData("T6b", RelationKind.AtMost, "2.4", "2.2, 2.3")]
    [InlineData("T10", RelationKind.Sum, "3.3.1", "3.3.1.a, 3.3.1.b, 3.3.1.c, 3.3.1.d")]
    [InlineData("T11", RelationKind.Sum, "3.3.2", "3.3.2.a, 3.3.2.b, 3.3.2.c, 3.3.2.d")]
    [InlineData("T13", RelationKind.AtMost, "3.3.3, 3.3.4", "3.3.2")]
    [InlineData("T18", RelationKind.AtMost, "7.5.1, 7.5.2", "3.1.3")]
    [InlineData("T20a", RelationKind.AtMost, "4.3", "4.1, 4.2")]
    [InlineData("T23", RelationKind.AtMost, "7.2.2.a, 7.2.2.b", "")]
    [InlineData("T5a", RelationKind.OnlyIf, "1.4.2", "")]
    public void Relations_Operands_AreThoseOfTheAnalysis(string id, RelationKind kind, string left, string right)
    {
        var relation = Edition.Relations.Single(candidate => candidate.Id == id);
        Assert.Equal(kind, relation.Kind);
        Assert.Equal(left, relation.Left.ToString());
        Assert.Equal(right, relation.Right.ToString());
    }

    [Fact]
    public void Relations_Conditions_AreThoseOfTheAnalysis()
    {
        var t16 = Edition.Relations.Single(relation => relation.Id == "T16");
        Assert.Equal(Comparison.Equal, t16.When!.Is);
        Assert.Equal("3.3.1", t16.When.Row.ToString());
        Assert.Equal("3.5", t16.Then!.Rows.ToString());
        Assert.Equal("3.3.2, 3.3.1, 3.5", t16.Rows().ToString());
        Assert.Equal(Comparison.Filled, Edition.Relations.Single(relation => relation.Id == "T5b").Then!.Is);
        Assert.Equal(23m, Edition.Relations.Single(relation => relation.Id == "T21").Limit);
        Assert.Equal(100m, Edition.Relations.Single(relation => relation.Id == "T23").Limit);
    }

    [Fact]
    public void Relations_Alternatives_ShareIdSeverityAndTitle()
    {
        var t8 = Edition.Relations.Single(relation => relation.Id == "T8");
        Assert.Equal([RelationKind.Sum, RelationKind.AtMost], t8.Of.Select(relation => relation.Kind));
        Assert.All(t8.Of, relation => Assert.Equal(("T8", RuleSeverity.Warning, t8.Title), (relation.Id, relation.Severity, relation.Title)));
        Assert.Equal("3.1.3, 3.2.1, 3.2.2, 3.2.3", t8.Rows().ToString());
    }

    [Theory]
    [MemberData(nameof(ChangedRows))]
    public void Changes_Row_HoldFromTheDayOfTheRule(string code, string from)
    {
        var change = Assert.Single(Edition[IndicatorCode.Parse(code)].Changes, change => change.From == Day(from));
        Assert.NotEmpty(change.LegalBasis);
        Assert.NotEqual("", change.What.Vi);
        Assert.NotEqual("", change.What.En);
    }

    [Fact]
    public void Changes_AllRows_ComeAfterTheFormAndInOrder() => Assert.All(Edition.Indicators, row =>
    {
        Assert.Equal(row.Changes.Select(change => change.From).Order(), row.Changes.Select(change => change.From));
        Assert.All(row.Changes, change => Assert.True(change.From > Edition.InForceFrom, row.Code.ToString()));
    });

    [Fact]
    public void Indexer_UnknownRow_NamesEditionAndCode()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => Edition[IndicatorCode.Parse("8.1")]);
        Assert.Contains(Id, exception.Message, StringComparison.Ordinal);
        Assert.Contains("8.1", exception.Message, StringComparison.Ordinal);
        Assert.Null(Edition.Find(IndicatorCode.Parse("8.1")));
        Assert.Null(Edition.Find(default));
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
