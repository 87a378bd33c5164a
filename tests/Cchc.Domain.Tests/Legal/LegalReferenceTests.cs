using Cchc.Domain.Legal;
using Cchc.Domain.Text;
using Cchc.Domain.TestSupport;
using CsCheck;

namespace Cchc.Domain.Tests.Legal;

public sealed class LegalReferenceTests
{
    [Fact]
    public void Parse_WhatToStringWrites_GivesEveryFieldBack() => ReferenceGen.Reference.Sample(
        reference => Cultures.Each(() => Assert.Equal(Fields(reference), Fields(LegalReference.Parse(reference.ToString())))), iter: 2_000);

    [Fact]
    public void Parse_ShortStyle_GivesTheSameDocumentButForItsDate() => ReferenceGen.Reference.Sample(
        reference => Assert.Equal(reference with { IssueDate = null }, LegalReference.Parse(reference.ToString(ReferenceStyle.Short))), iter: 2_000);

    [Theory]
    [InlineData(
        "điểm a khoản 2 Điều 5 của Nghị định số 30/2020/NĐ- CP ngày 05/3/2020 của Chính phủ",
        "điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ", "Nghị định số 30/2020/NĐ-CP")]
    [InlineData("công văn 418/UBND-NV, 28-02-2022", "Công văn số 418/UBND-NV ngày 28 tháng 02 năm 2022", "Công văn số 418/UBND-NV")]
    [InlineData("NĐ34", "Nghị định 34", "Nghị định 34")]
    [InlineData("Luật 54/2024", "Luật 54/2024", "Luật 54/2024")]
    [InlineData("NQ số 18-NQ/TW", "Nghị quyết số 18-NQ/TW", "Nghị quyết số 18-NQ/TW")]
    [InlineData("4/CT-UBND", "số 04/CT-UBND", "04/CT-UBND")]
    [InlineData("Luật Cán bộ, công chức số 22/2008/QH12", "Luật Cán bộ, công chức số 22/2008/QH12", "Luật số 22/2008/QH12")]
    [InlineData("Luật Viên chức ngày 15/11/2010", "Luật Viên chức ngày 15 tháng 11 năm 2010", "Luật Viên chức ngày 15 tháng 11 năm 2010")]
    public void ToString_BothStyles_AreThoseOfOfficialDocuments(string text, string full, string brief)
    {
        var reference = LegalReference.Parse(text);
        Assert.Equal(full, reference.ToString());
        Assert.Equal(full, reference.ToString(ReferenceStyle.Full));
        Assert.Equal(brief, reference.ToString(ReferenceStyle.Short));
        Assert.Equal(reference, ParsableContract.Read<LegalReference>(text));
        Assert.Equal(text, reference.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Nghị định này")]
    [InlineData("Nghị định số 30/2020/NĐ-CP và Nghị định số 61/2018/NĐ-CP")]
    [InlineData("theo Nghị định số 30/2020/NĐ-CP")]
    [InlineData("Nghị định số 30/2020/NĐ-CP về công tác văn thư")]
    [InlineData("05/3/2020")]
    public void Read_NoReferenceOrMore_SaysSo(string text)
    {
        Assert.Equal("CCHC0006", LegalReference.Read(text).Issue!.Code);
        Assert.False(LegalReference.TryParse(text, out _));
        Assert.Throws<FormatException>(() => LegalReference.Parse(text));
    }

    // The stated kind, unless the symbol says otherwise; QĐ/TW may be both.
    [Theory]
    [InlineData("Quyết định số 98/KH-UBND ngày 31/12/2021", "Kế hoạch 98/KH-UBND@2021")]
    [InlineData("số 98/KH-UBND ngày 31/12/2021", "Kế hoạch 98/KH-UBND@2021")]
    [InlineData("Quy định 296-QĐ/TW", "Quy định 296-QĐ/TW")]
    [InlineData("Quyết định 296-QĐ/TW", "Quyết định 296-QĐ/TW")]
    [InlineData("Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ", "Nghị quyết 76/NQ-CP@2021")]
    [InlineData("Nghị định số 30/2020/NĐ-CP ngày 05/3/2021", "Nghị định 30/2020/NĐ-CP")]
    [InlineData("Luật số 47/2019/QH14", "Luật 47/2019/QH14")]
    [InlineData("NĐ 34", "Nghị định 34")]
    [InlineData("Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008", "Luật Cán bộ, công chức@2008-11-13")]
    public void Key_OfAReference_IsWhatIdentifiesTheDocument(string text, string key)
    {
        Assert.Equal(key, LegalReference.Parse(text).Key.ToString());
        Assert.Equal(DocumentKey.Parse(key), LegalReference.Parse(text).Key);
    }

    [Theory]
    [InlineData("34 ")]
    [InlineData("A1")]
    [InlineData("3/4")]
    public void Number_NoNumber_Throws(string number) => Assert.Throws<ArgumentException>(() => new LegalReference { Number = number });

    [Theory]
    [InlineData("NĐ- CP")]
    [InlineData("NĐ\u00A0CP")]
    public void Symbol_WithABlank_Throws(string symbol) => Assert.Throws<ArgumentException>(() => new LegalReference { Symbol = symbol });

    private static (DocumentKind?, string, int?, string, WrittenDate?, string, Pinpoint?, string) Fields(LegalReference reference) =>
        (reference.Kind, reference.Number, reference.Year, reference.Symbol, reference.IssueDate, reference.Issuer, reference.Pinpoint, reference.Name);
}
