using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Tests.Catalogue;

namespace Cchc.Domain.Tests.Reporting;

public sealed class StatisticsTests
{
    private const string Edition = "hoang-hoa-01b-2022";

    private static readonly IndicatorCatalogue Catalogue = CatalogueEditions.Get(Edition);
    private static readonly CountKey Received = new(Edition, "3.3.1");
    private static readonly GroupKey ReceivedGroup = new(Edition, "3.3");
    private static readonly PercentageKey Approved = new(Edition, "3.2.4");
    private static readonly YesNoKey Dialogue = new(Edition, "1.5");
    private static readonly ChoiceKey<SampleMode> Mode = new(Edition, "1.4.2");

    // Figures of the real report (Q1/2022): 281 dossiers, 281 on their group, 100 %, no dialogue; 1.4.2 is blank.
    private static readonly Statistics Filled = Statistics.BlankFor(Catalogue)
        .With(Received, 281)
        .With(ReceivedGroup, 281)
        .With(Approved, new Percentage(100))
        .With(Dialogue, false);

    [Fact]
    public void BlankFor_Edition_HasEveryRowBlank()
    {
        var blank = Statistics.BlankFor(Catalogue);
        Assert.Equal(Edition, blank.Edition);
        Assert.Equal(Catalogue.ContentHash, blank.EditionHash);
        Assert.Equal(77, blank.Rows.Count);
        Assert.All(blank.Rows, row => Assert.Equal(FigureState.Blank, row.Figure.State));
        Assert.Equal(Catalogue.Indicators.Select(row => row.Code), blank.Rows.Select(row => row.Code));
        Assert.True(blank.IsPresent);
    }

    [Fact]
    public void Indexer_TypedKeys_GiveTypedValues()
    {
        Assert.Equal(new Figure<long>(FigureState.Reported, 281, "281"), Filled[Received]);
        Assert.Equal(new Figure<long>(FigureState.Reported, 281, "281"), Filled[ReceivedGroup]);
        Assert.Equal(new Figure<Percentage>(FigureState.Reported, new Percentage(100), "100"), Filled[Approved]);
        Assert.Equal(new Figure<bool>(FigureState.Reported, false, "0"), Filled[Dialogue]);
        Assert.Equal(new Figure<SampleMode>(FigureState.Reported, SampleMode.Combined, "2"), Filled.With(Mode, SampleMode.Combined).Get(Mode));
        Assert.True(Filled[Received].IsReported);
        Assert.Equal("281", Filled[Received].ToString());
    }

    [Fact]
    public void Get_BlankChoice_IsNotItsOptionNought()
    {
        var figure = Filled.Get(Mode);
        Assert.Equal(FigureState.Blank, figure.State);
        Assert.Null(figure.Value);
        Assert.False(figure.IsReported);
    }

    [Fact]
    public void Indexer_NumberThatIsNoSuchValue_IsUnreadableAndKeepsItsText()
    {
        var odd = Filled
            .With(Received.Code, Figure.Of(2.5m, "2,5"))
            .With(Dialogue.Code, Figure.Of(2))
            .With(Mode.Code, Figure.Of(7));
        Assert.Equal(new Figure<long>(FigureState.Unreadable, null, "2,5"), odd[Received]);
        Assert.Equal(new Figure<bool>(FigureState.Unreadable, null, "2"), odd[Dialogue]);
        Assert.Equal(new Figure<SampleMode>(FigureState.Unreadable, null, "7"), odd.Get(Mode));
        Assert.Equal(2.5m, odd[Received.Code].Number);
    }

    [Fact]
    public void Indexer_OtherStates_ComeThrough()
    {
        var odd = Filled.With(Received.Code, Figure.NotApplicable("x")).With(Approved.Code, Figure.Unreadable("đủ"));
        Assert.Equal(new Figure<long>(FigureState.NotApplicable, null, "x"), odd[Received]);
        Assert.Equal(new Figure<Percentage>(FigureState.Unreadable, null, "đủ"), odd[Approved]);
    }

    [Fact]
    public void Indexer_MissingRow_IsMissing()
    {
        var partial = new Statistics { Edition = Edition, Rows = [Row("1.1", 1)] };
        Assert.Equal(new Figure<long>(FigureState.Missing, null, ""), partial[Received]);
        Assert.Equal(Figure.Missing, partial[Received.Code]);
        Assert.Equal(Figure.Missing, partial["9.9"]);
        Assert.Null(partial.Find(Received.Code));
        Assert.Equal(FigureState.Missing, Statistics.None[Received].State);
        Assert.False(Statistics.None.IsPresent);
    }

    [Fact]
    public void Indexer_KeyOfAnotherEdition_IsACallersMistake()
    {
        Assert.Throws<ArgumentException>(() => Filled[new CountKey("yen-dinh-2023", "3.3.1")]);
        Assert.Throws<ArgumentException>(() => Filled[new GroupKey("yen-dinh-2023", "3.3")]);
        Assert.Throws<ArgumentException>(() => Filled[new PercentageKey("yen-dinh-2023", "3.2.4")]);
        Assert.Throws<ArgumentException>(() => Filled[new YesNoKey("yen-dinh-2023", "1.5")]);
        Assert.Throws<ArgumentException>(() => Filled.Get(new ChoiceKey<SampleMode>("yen-dinh-2023", "1.4.2")));
        Assert.Throws<ArgumentException>(() => Filled.With(new CountKey("yen-dinh-2023", "3.3.1"), 1));
        Assert.Throws<ArgumentNullException>(() => Filled[(CountKey)null!]);
    }

    [Fact]
    public void Indexer_Text_IsReadAsACode()
    {
        Assert.Equal(Figure.Of(281), Filled["3.3.1"]);
        Assert.Throws<FormatException>(() => Filled["3.3.1."]);
    }

    [Fact]
    public void With_KnownRow_KeepsPlaceAndTheRestOfTheRow()
    {
        var written = new Statistics { Rows = [Row("2.2", 0), Row("2.3", 0) with { WrittenCode = "2.3.", Note = "x" }] };
        var changed = written.With(Code("2.3"), Figure.Of(5));
        Assert.Equal("2.3.", changed.Rows[1].WrittenCode);
        Assert.Equal("x", changed.Rows[1].Note);
        Assert.Equal(Figure.Of(5), changed["2.3"]);
        Assert.Equal(Figure.Of(0), written["2.3"]);
    }

    [Fact]
    public void With_MissingRow_IsAddedAtItsPlace()
    {
        var partial = new Statistics { Rows = [Row("1.9", 1), Row("3.3.1", 1), Row("3.3.2", 1)] };
        var changed = partial.With(Code("3.3.1.a"), Figure.Of(1)).With(Code("1.10"), Figure.Of(1)).With(Code("9"), Figure.Of(1)).With(Code("1"), Figure.Blank);
        Assert.Equal(["1", "1.9", "1.10", "3.3.1", "3.3.1.a", "3.3.2", "9"], changed.Rows.Select(row => row.Code.ToString()));
        Assert.Equal(3, partial.Rows.Count);
    }

    [Fact]
    public void Rows_CodeTwice_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new Statistics { Rows = [Row("1.1", 1), Row("1.1", 2)] });
        Assert.Throws<ArgumentNullException>(() => new Statistics { Rows = null! });
    }

    [Fact]
    public void Equals_SameRows_AreEqualHoweverBuilt()
    {
        var other = Statistics.BlankFor(Catalogue)
            .With(Dialogue, false)
            .With(Approved, new Percentage(100))
            .With(ReceivedGroup.Code, Figure.Of(281))
            .With(Received.Code, Figure.Of(280))
            .With(Received.Code, Figure.Of(281, "281"));
        Assert.Equal(Filled, other);
        Assert.Equal(Filled.GetHashCode(), other.GetHashCode());
    }

    private static IndicatorCode Code(string text) => IndicatorCode.Parse(text);

    private static StatisticsRow Row(string code, decimal number) => new(Code(code), Figure.Of(number));
}
