using Cchc.Domain.Legal;
using Cchc.Domain.TestSupport;
using CsCheck;

namespace Cchc.Domain.Tests.Legal;

public sealed class PinpointTests
{
    [Theory]
    [InlineData("điểm a khoản 2 Điều 5", "điểm a khoản 2 Điều 5", "Point a; Clause 2; Article 5")]
    [InlineData("Điểm a) Khoản 2, ĐIỀU 5", "điểm a khoản 2, Điều 5", "Point a; Clause 2; Article 5")]
    [InlineData("khoản 2 của Điều 5", "khoản 2 Điều 5", "Clause 2; Article 5")]
    [InlineData("điểm\na  khoản\n\n2 Điều 5a", "điểm a khoản 2 Điều 5a", "Point a; Clause 2; Article 5a")]
    [InlineData("khoản 1, 2 và 3 Điều 7", "khoản 1, 2 và 3 Điều 7", "Clause 1, 2, 3; Article 7")]
    [InlineData("Điều 5 đến Điều 9", "Điều 5 đến Điều 9", "Article 5; Article 9")]
    [InlineData("Điều 5 đến 9", "Điều 5 đến 9", "Article 5 đến 9")]
    [InlineData("Điều 5-9", "Điều 5-9", "Article 5 đến 9")]
    [InlineData("điểm a, b, đ khoản 2", "điểm a, b, đ khoản 2", "Point a, b, đ; Clause 2")]
    [InlineData("Mục 5 Chương XII Phần I", "mục 5 chương XII phần I", "Section 5; Chapter XII; Part I")]
    [InlineData("tiểu mục 2 mục I", "tiểu mục 2 mục I", "Subsection 2; Section I")]
    [InlineData("Phần thứ nhất", "phần thứ nhất", "Part thứ nhất")]
    [InlineData("điểm 1.2 mục II.3", "điểm 1.2 mục II.3", "Point 1.2; Section II.3")]
    [InlineData("điểm b khoản 1 Điều 3 và khoản 2 Điều 4", "điểm b khoản 1 Điều 3 và khoản 2 Điều 4", "Point b; Clause 1; Article 3; Clause 2; Article 4")]
    public void Read_Pinpoint_GivesNormalFormAndSteps(string text, string normal, string steps) => Cultures.Each(() =>
    {
        foreach (var form in new[] { text, Decomposed.Of(text) })
        {
            var pinpoint = Pinpoint.Parse(form);
            Assert.Equal(normal, pinpoint.Text);
            Assert.Equal(steps, string.Join("; ", pinpoint.Steps.Select(step => step.Unit + " " + step.Numbers)));
            Assert.Equal(pinpoint, ParsableContract.Read<Pinpoint>(form));
        }
    });

    [Theory]
    [InlineData("")]
    [InlineData("Điều")]
    [InlineData("5")]
    [InlineData("Điều 5 và")]
    [InlineData("Điều 5 Luật")]
    [InlineData("Phụ lục I")]
    [InlineData("Mẫu số 01")]
    [InlineData("một phần khoản 2")]
    [InlineData("Điều Điều 5")]
    [InlineData("Điều 5,, 6")]
    public void Read_NoPinpoint_SaysSo(string text)
    {
        Assert.Equal("CCHC0007", Pinpoint.Read(text).Issue!.Code);
        Assert.False(Pinpoint.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Pinpoint.Parse(text));
    }

    [Fact]
    public void Parse_WhatToStringWrites_GivesThePinpointBack() =>
        ReferenceGen.Pinpoint.Sample(pinpoint => Assert.Equal(pinpoint.Steps, Pinpoint.Parse(pinpoint.ToString()).Steps), iter: 500);

    [Fact]
    public void ToString_Step_IsItsWordAndNumbers() =>
        Assert.Equal("Điều 5 đến 9", new PinpointStep(PinpointUnit.Article, [new PinpointRange("5", "9")]).ToString());
}
