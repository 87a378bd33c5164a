using Cchc.Domain.Reporting;

namespace Cchc.Domain.Tests.Reporting;

public sealed class ReportSectionTests
{
    [Theory]
    [InlineData("II.", "II")]
    [InlineData("1.1.", "1.1")]
    [InlineData("1)", "1")]
    [InlineData("a/", "a")]
    [InlineData("III: ", "III")]
    [InlineData("IV", "IV")]
    public void Numeral_Mark_IsWithoutWhatFollows(string mark, string expected) =>
        Assert.Equal(expected, new ReportSection(mark, "x").Numeral);
}
