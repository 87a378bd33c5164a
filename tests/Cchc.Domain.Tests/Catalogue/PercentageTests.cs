using Cchc.Domain.Catalogue;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Catalogue;

public sealed class PercentageTests
{
    [Fact]
    public void ToString_Share_IsVietnamese() => Cultures.Each(() =>
    {
        Assert.Equal("87,5 %", new Percentage(87.5m).ToString());
        Assert.Equal("100 %", new Percentage(100).ToString());
        Assert.Equal("12,50 %", new Percentage(12.50m).ToString());
    });
}
