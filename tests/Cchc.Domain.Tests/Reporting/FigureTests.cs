using System.Globalization;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Reporting;

public sealed class FigureTests
{
    public static TheoryData<Figure, FigureState, string?, string> States { get; } = new()
    {
        { Figure.Missing, FigureState.Missing, null, "" },
        { default, FigureState.Missing, null, "" },
        { Figure.Blank, FigureState.Blank, null, "" },
        { Figure.NotApplicable(), FigureState.NotApplicable, null, "-" },
        { Figure.NotApplicable("Không"), FigureState.NotApplicable, null, "Không" },
        { Figure.Unreadable("khoảng 20"), FigureState.Unreadable, null, "khoảng 20" },
        { Figure.Of(0), FigureState.Reported, "0", "0" },
        { Figure.Of(281), FigureState.Reported, "281", "281" },
        { Figure.Of(1, "01"), FigureState.Reported, "1", "01" },
        { Figure.Of(87.5m, "87,5"), FigureState.Reported, "87.5", "87,5" },
        { Figure.Of(1234), FigureState.Reported, "1234", "1.234" },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void Members_EveryState_AreKept(Figure figure, FigureState state, string? number, string text) => Cultures.Each(() =>
    {
        Assert.Equal(state, figure.State);
        Assert.Equal(number, figure.Number?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(text, figure.Text);
        Assert.Equal(text, figure.ToString());
        Assert.Equal(state == FigureState.Reported, figure.IsReported);
    });

    [Fact]
    public void HasOwnText_Number_IsTrueOnlyWhereItIsWrittenOtherwise()
    {
        Assert.True(Figure.Of(1, "01").HasOwnText);
        Assert.True(Figure.Of(1234, "1234").HasOwnText);
        Assert.False(Figure.Of(1).HasOwnText);
        Assert.False(Figure.Of(1, "1").HasOwnText);
        Assert.False(Figure.Of(1234, "1.234").HasOwnText);
    }

    [Fact]
    public void Equals_BlankAndNought_Differ()
    {
        Figure[] all = [Figure.Missing, Figure.Blank, Figure.NotApplicable(), Figure.Unreadable("-"), Figure.Of(0), Figure.Of(0, "00"), Figure.Of(0.0m)];
        Assert.Equal(all.Length, all.Distinct().Count());
    }

    [Fact]
    public void Equals_Scale_IsPartOfTheFigure()
    {
        Assert.Equal(Figure.Of(2.50m), Figure.Of(2.50m, "2,50"));
        Assert.NotEqual(Figure.Of(2.5m), Figure.Of(2.50m));
        Assert.Equal("2,50", Figure.Of(2.50m).Text);
    }

    [Fact]
    public void Factories_EmptyText_IsACallersMistake()
    {
        Assert.Throws<ArgumentException>(() => Figure.Of(1, ""));
        Assert.Throws<ArgumentException>(() => Figure.NotApplicable(""));
        Assert.Throws<ArgumentException>(() => Figure.Unreadable(""));
        Assert.Throws<ArgumentNullException>(() => Figure.Unreadable(null!));
    }
}
