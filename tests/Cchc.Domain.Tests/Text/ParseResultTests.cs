using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Text;

public sealed class ParseResultTests
{
    [Fact]
    public void Value_OfASuccess_IsTheValue()
    {
        var result = IndicatorCode.Read("3.3.1");
        Assert.True(result.Success);
        Assert.Null(result.Issue);
        Assert.Equal("3.3.1", result.Value.ToString());
        Assert.True(result.TryGetValue(out var code));
        Assert.Equal("3.3.1", code.ToString());
    }

    [Fact]
    public void Value_OfAFailure_ThrowsWhatIsWrong()
    {
        var result = IndicatorCode.Read("3..1");
        Assert.False(result.Success);
        Assert.False(result.TryGetValue(out _));
        Assert.Equal("CCHC0002", result.Issue!.Code);
        Assert.Equal("3..1", result.Issue.Quote);
        Assert.True(result.Issue.IsFatal);
        Assert.Contains("CCHC0002", Assert.Throws<FormatException>(() => result.Value).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Default_OfAStruct_IsAFailure()
    {
        var result = default(ParseResult<IndicatorCode>);
        Assert.False(result.Success);
        Assert.Null(result.Issue);
        Assert.False(result.TryGetValue(out _));
        Assert.Throws<FormatException>(() => result.Value);
        Assert.NotEqual(ParseResult<int>.Of(0), default);
    }

    [Fact]
    public void Default_OfAClass_IsAFailure()
    {
        var result = default(ParseResult<ReportingPeriod>);
        Assert.False(result.Success);
        Assert.Throws<FormatException>(() => result.Value);
    }
}
