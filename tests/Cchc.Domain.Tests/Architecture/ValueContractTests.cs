using Cchc.Domain.Catalogue;
using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;
using Cchc.Domain.Tests.Reporting;
using Cchc.Domain.Text;
using Cchc.Domain.TestSupport;
using NodaTime;
using static Cchc.Domain.TestSupport.EqualityContract;

namespace Cchc.Domain.Tests.Architecture;

/// <summary>Equality and order of every value type of Text, Catalogue, Legal and Reporting: one line a type.</summary>
public sealed class ValueContractTests
{
    private static readonly MessageDefinition Definition = new("CCHC9999", "a {x}", "b {x}");
    private static readonly LocalDate Day = new(2022, 8, 15);

    private static readonly Dictionary<Type, Action> Contracts = new()
    {
        // Text
        [typeof(LocalizedText)] = () => Equality(new LocalizedText("a", "b"), new("a", "b"), new LocalizedText("a", "c"), new LocalizedText("c", "b")),
        [typeof(MessageValue)] = () => Equality<MessageValue>("a", "a", "b", new LocalizedText("a", "b")),
        [typeof(MessageDefinition)] = () => Equality(new MessageDefinition("C", "a", "b"), new("C", "a", "b"), new MessageDefinition("D", "a", "b"), new MessageDefinition("C", "a", "c")),
        [typeof(Message)] = () => Equality(Definition.With(("x", "1")), Definition.With(("x", "1")), Definition.With(("x", "2")), Definition.With()),
        [typeof(Issue)] = () => Equality(Wrong("1"), Wrong("1"), Wrong("2"), Wrong("1") with { Path = "/" }, Wrong("1") with { Position = default(SourcePosition) }, Wrong("1") with { IsFatal = true }),
        [typeof(SourcePosition)] = () => Equality(SourcePosition.InText(1, 2), SourcePosition.InText(1, 2), SourcePosition.InText(2, 1), SourcePosition.InParagraph(1), default),
        [typeof(ParseResult<>)] = () => Equality(IndicatorCode.Read("1"), IndicatorCode.Read("1"), IndicatorCode.Read("2"), IndicatorCode.Read("x"), default),
        [typeof(ValueList<>)] = () => Equality(List("a", "b"), List("a", "b"), List("b", "a"), List("a"), List(), List("a", "b", "c")),
        [typeof(WrittenDate)] = () => Both(Equality, Order, new WrittenDate(2022, 2, 28), new WrittenDate(2022, 2, 28), new WrittenDate(2022, 2, 31)),

        // Catalogue
        [typeof(IndicatorCode)] = () => Equality(Code("3.3.1"), Code("3.3.1"), Code("3.3.1.a"), Code("3.3.2"), default),
        [typeof(Percentage)] = () => Both(Equality, Order, new Percentage(12.5m), new Percentage(12.50m), new Percentage(87.5m)),
        [typeof(Indicator)] = () => Equality(Row("x"), Row("x"), Row("y"), Row("x") with { Spellings = ["b"] }, Row("x") with { Choices = [] }),
        [typeof(IndicatorChoice)] = () => Equality(new IndicatorChoice(0, "Không"), new(0, "Không"), new IndicatorChoice(1, "Không"), new IndicatorChoice(0, "Không", "No")),
        [typeof(IndicatorChange)] = () => Equality(new IndicatorChange(Day, new("a", "b"), ["c"]), new(Day, new("a", "b"), ["c"]), new IndicatorChange(Day, new("a", "b"), ["d"])),
        [typeof(ColumnHeads)] = () => Equality(ColumnHeads.Official, ColumnHeads.Official with { }, ColumnHeads.None, ColumnHeads.Official with { Others = ["x"] }),
        [typeof(SeriesRelation)] = () => Equality(Series("1.1.1"), Series("1.1.1"), Series("1.1.2"), Series("1.1.1") with { Plus = [IndicatorCode.Parse("3.1.1")] }),
        [typeof(Relation)] = () => Equality(Sum("3.3.1.a"), Sum("3.3.1.a"), Sum("3.3.1.b"), Sum("3.3.1.a") with { Limit = 1 }, Sum("3.3.1.a") with { Of = [Sum("3.3.1.a")] }),
        [typeof(RelationCondition)] = () => Equality(new RelationCondition([Code("1")], Comparison.Equal), new([Code("1")], Comparison.Equal), new RelationCondition([Code("2")], Comparison.Equal), new RelationCondition([Code("1")], Comparison.Equal, 1)),

        [typeof(IndicatorFact)] = () => Equality(Fact("a {1.1.1}"), Fact("a {1.1.1}"), Fact("b {1.1.1}"), Fact("a {1.1.1}") with { Severity = RuleSeverity.Error }),
        [typeof(NarrativeBalance)] = () => Equality(Balance("due"), Balance("due"), Balance("open"), Balance("due") with { Parts = ["a", "b"] }),

        // Legal
        [typeof(DocumentKey)] = () => Equality(Key("Nghị quyết 76/NQ-CP@2021"), Key("Nghị quyết 76/nq-cp@2021"), Key("Nghị quyết 76/NQ-CP@2013"), Key("Nghị quyết 76/NQ-CP"), Key("Nghị quyết 77/NQ-CP@2021"), new()),
        [typeof(LegalReference)] = () => Equality(
            Reference("Nghị định số 30/2020/NĐ-CP"), Reference("điểm a khoản 2 Điều 5 NĐ 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ"), Reference("Nghị định số 30/2021/NĐ-CP"), Reference("Nghị định 30"), new()),
        [typeof(LegalCitation)] = () => Equality(new LegalCitation(1, 2, Reference("NĐ 34")), new(1, 2, Reference("Nghị định 34")), new LegalCitation(1, 3, Reference("NĐ 34")), new LegalCitation(1, 2, Reference("NĐ 35"))),
        [typeof(LegalDocument)] = () => Equality(Document("30"), Document("30"), Document("31"), Document("30") with { Issuers = [] }, Document("30") with { LapsedOn = Day }),
        [typeof(Pinpoint)] = () => Equality(Pinpoint.Parse("khoản 2 Điều 5"), Pinpoint.Parse("Khoản  2 của điều 5"), Pinpoint.Parse("khoản 2 Điều 6"), Pinpoint.Parse("Điều 5")),
        [typeof(PinpointRange)] = () => Equality(new PinpointRange("5", "9"), new("5", "9"), new PinpointRange("5", "5"), new PinpointRange("4", "9")),
        [typeof(PinpointStep)] = () => Equality(new PinpointStep(PinpointUnit.Article, [new("5", "9")]), new(PinpointUnit.Article, [new("5", "9")]), new PinpointStep(PinpointUnit.Clause, [new("5", "9")]), new PinpointStep(PinpointUnit.Article, [])),
        [typeof(ResolvedReference)] = () => Equality(Resolved(1), Resolved(1), Resolved(2), Resolved(1) with { Document = Key("Nghị định 34/2019/NĐ-CP") }, Resolved(1) with { Candidates = [Key("Nghị định 34/2019/NĐ-CP")] }),

        // Reporting
        [typeof(ReportReference)] = () => Equality(new ReportReference("/opening/0", Resolved(1)), new("/opening/0", Resolved(1)), new ReportReference("/opening/1", Resolved(1)), new ReportReference("/opening/0", Resolved(2))),
        [typeof(ReportDocument)] = () => Equality(new ReportDocument(Key("NĐ 34"), [new("/a", Resolved(1))]), new(Key("Nghị định 34"), [new("/a", Resolved(1))]), new ReportDocument(Key("NĐ 34"), []), new ReportDocument(Key("NĐ 35"), [])),
        [typeof(AdministrativeUnit)] = () => Equality(Unit("xã A, huyện B"), Unit("xã A, huyện B"), Unit("xã A, huyện C"), Unit("xã A"), Unit("phường A, huyện B")),
        [typeof(DocumentNumber)] = () => Equality(new DocumentNumber("Số: 1", "1", ""), new("Số: 1", "1", ""), new DocumentNumber("Số: 01", "1", ""), new DocumentNumber("Số: 1", null, "")),
        [typeof(PlaceAndDate)] = () => Equality(new PlaceAndDate("a", "b", new(2022)), new("a", "b", new(2022)), new PlaceAndDate("a", "b", new(2022, 3)), new PlaceAndDate("a", "b", null)),
        [typeof(LabelledList)] = () => Equality(new LabelledList("a", ["b"]), new("a", ["b"]), new LabelledList("a", ["c"]), new LabelledList("", ["b"])),
        [typeof(Signature)] = () => Equality(new Signature(["a"], ["b"], "c"), new(["a"], ["b"], "c"), new Signature(["a"], [], "c"), new Signature(["b"], ["b"], "c")),
        [typeof(DocumentHeader)] = () => Equality(SampleReport.Build().Header, SampleReport.Build().Header, DocumentHeader.Empty, SampleReport.Build().Header with { Subject = [] }),
        [typeof(NarrativeBlock)] = () => Equality(NarrativeBlock.Bullet("a"), NarrativeBlock.Bullet("a"), NarrativeBlock.Bullet("a", 2), NarrativeBlock.Paragraph("a"), NarrativeBlock.Heading("a")),
        [typeof(ReportSection)] = () => Equality(Part("a"), Part("a"), Part("b"), Part("a") with { Items = [Part("a")] }),
        [typeof(CitedReference)] = () => Equality(
            Cited("/opening/0", "Nghị định số 30/2020/NĐ-CP"),
            Cited("/opening/0", "Nghị định số 30/2020/NĐ-CP"),
            Cited("/opening/1", "Nghị định số 30/2020/NĐ-CP"),
            Cited("/opening/0", "NĐ số 30/2020/NĐ-CP"),
            Cited("/opening/0", "Điều 5 Nghị định số 30/2020/NĐ-CP")),
        [typeof(ReportExtension)] = () => Equality(new ReportExtension("a", "{\"x\":1,\"b\":2}"), new("a", " { \"b\" : 2, \"x\" : 1 } "), new("b", "{}"), new("a", "1.0")),
        [typeof(NewerMember)] = () => Equality(new NewerMember("/a", "1"), new("/a", "1"), new("/b", "1"), new("/a", "2")),
        [typeof(NewerContent)] = () => Equality(
            NewerContent.Of("1.1", [new("/b", "1"), new("/a", "1")], []),
            NewerContent.Of("1.1", [new("/a", "1"), new("/b", "1")], [("/c", 2)]),
            NewerContent.None,
            NewerContent.Of("1.2", [new("/a", "1"), new("/b", "1")], [])),
        [typeof(ExtraRow)] = () => Equality(new ExtraRow(Code("1"), ["a"]), new(Code("1"), ["a"]), new ExtraRow(null, ["a"]), new ExtraRow(Code("1"), ["b"])),
        [typeof(StatisticsRow)] = () => Equality(new StatisticsRow(Code("1"), Figure.Blank), new(Code("1"), Figure.Blank), new StatisticsRow(Code("1"), Figure.Missing), new StatisticsRow(Code("1"), Figure.Blank) { Note = "a" }),
        [typeof(Statistics)] = () => Equality(SampleReport.Build().Statistics, SampleReport.Build().Statistics, Statistics.None, SampleReport.Build().Statistics with { Headings = [] }),
        [typeof(Figure)] = () => Equality(Figure.Of(1, "01"), Figure.Of(1, "01"), Figure.Of(1), Figure.Unreadable("01"), Figure.Blank, Figure.Missing),
        [typeof(Figure<>)] = () => Equality(new Figure<long>(FigureState.Reported, 1, "01"), new(FigureState.Reported, 1, "01"), new Figure<long>(FigureState.Reported, 1, "1"), default),
        [typeof(PartialDate)] = () => Equality(new PartialDate(2022, 3), new(2022, 3), new PartialDate(2022), new PartialDate(2022, 3, 1), default),
        [typeof(ReportingPeriod)] = () => Equality(ReportingPeriod.Parse("2022-Q1"), new(PeriodKind.FirstQuarter, 2022), ReportingPeriod.Parse("2021-Q1"), ReportingPeriod.Parse("2022-Q2")),
        [typeof(CchcReport)] = () => Equality(SampleReport.Build(), SampleReport.Build(), new CchcReport(), SampleReport.Build() with { Leftovers = [] }),
    };

    public static TheoryData<string> Types { get; } = [.. Contracts.Keys.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Equality_OfAType_Holds(string type) => Cultures.Each(Contracts.Single(pair => pair.Key.Name == type).Value);

    [Fact]
    public void Equality_OfEveryValueTypeOfTheModel_IsInTheTable()
    {
        var values = typeof(Issue).Assembly.GetExportedTypes()
            .Where(type => type.Namespace is "Cchc.Domain.Text" or "Cchc.Domain.Catalogue" or "Cchc.Domain.Legal" or "Cchc.Domain.Reporting")
            .Where(type => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>)));
        Assert.Empty(values.Except(Contracts.Keys).Select(type => type.FullName));
    }

    // Every type that has an order is checked for it: here, or over a longer row of values in its own tests.
    [Fact]
    public void Order_OfEveryValueTypeOfTheModel_IsChecked()
    {
        var ordered = typeof(Issue).Assembly.GetExportedTypes()
            .Where(type => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IComparable<>)))
            .Select(type => type.Name);
        Assert.Subset(new HashSet<string>(StringComparer.Ordinal) { nameof(IndicatorCode), nameof(PartialDate), nameof(Percentage), nameof(WrittenDate) }, ordered.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void EqualityContract_BrokenTypes_AreFound()
    {
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Equality(new WithoutOperators(1), new WithoutOperators(1), new WithoutOperators(2)));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Equality("a", "a", "a"));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Equality("a", "b", "c"));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Order(new PartialDate(2023), new PartialDate(2022)));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Order(new PartialDate(2022), new PartialDate(2022)));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Order(1, 2)); // no operators of its own
    }

    private static void Both<T>(Action<T, T, T[]> equality, Action<T[]> order, T value, T same, T greater)
    {
        equality(value, same, [greater]);
        order([value, greater]);
    }

    private static IndicatorFact Fact(string pattern) => new() { Id = "N1", Title = new("a", "b"), Patterns = [pattern] };

    private static NarrativeBalance Balance(string total) => new() { Id = "B1", Title = new("a", "b"), Total = total, Parts = ["3.3.1", "carried"] };

    private static IndicatorCode Code(string text) => IndicatorCode.Parse(text);

    private static CitedReference Cited(string path, string text) => new(path, LegalReference.Parse(text));

    private static AdministrativeUnit Unit(string text) => AdministrativeUnit.Read(text).Value;

    private static DocumentKey Key(string text) => DocumentKey.Parse(text);

    private static LegalReference Reference(string text) => LegalReference.Parse(text);

    private static LegalDocument Document(string number) => new() { Kind = DocumentKind.Decree, Number = number, SymbolYear = 2020, Symbol = "NĐ-CP", Issuers = ["Chính phủ"] };

    private static ResolvedReference Resolved(int start) => new(start, 5, Reference("NĐ 34"), ReferenceResolution.Open);

    private static ValueList<string> List(params string[] items) => ValueList.Create<string>(items);

    private static Issue Wrong(string found) => new(Definition.With(("x", found)));

    private static ReportSection Part(string text) => new("I.", "x") { Blocks = [NarrativeBlock.Paragraph(text)] };

    private static SeriesRelation Series(string row) => new()
    {
        Id = "T",
        Kind = SeriesRelationKind.Unchanged,
        Title = new LocalizedText("a", "b"),
        Rows = [IndicatorCode.Parse(row)],
    };

    private static Relation Sum(string part) => new()
    {
        Id = "T10", Kind = RelationKind.Sum, Title = new("a", "b"), Left = [Code("3.3.1")], Right = [Code(part)],
    };

    private static Indicator Row(string label) => new()
    {
        Code = Code("1"), Name = "A", Order = 0, Label = label, Kind = IndicatorKind.YesNo, Meaning = new("a", "b"),
        Spellings = ["a"], Choices = [new(0, "Không"), new(1, "Có")],
    };

#pragma warning disable CA1067, CA1066 // a type that forgot its operators
    private sealed class WithoutOperators(int value) : IEquatable<WithoutOperators>
    {
        private readonly int value = value;

        public bool Equals(WithoutOperators? other) => other?.value == value;
    }
#pragma warning restore CA1067, CA1066
}
