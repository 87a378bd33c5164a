using Cchc.Domain.Legal;
using Cchc.Domain.TestSupport;
using CsCheck;

namespace Cchc.Domain.Tests.Legal;

public sealed class DocumentKeyTests
{
    [Fact]
    public void Parse_WhatToStringWrites_GivesTheKeyBack() =>
        ReferenceGen.Reference.Sample(reference => Cultures.Each(() => Assert.Equal(reference.Key, ParsableContract.Read<DocumentKey>(reference.Key.ToString()))), iter: 1_000);

    [Fact]
    public void Parse_KeyOfEveryKnownDocument_GivesTheKeyBack() =>
        Assert.All(LegalRegister.Known.Documents, document => Assert.Equal(document.Key, DocumentKey.Parse(document.Key.ToString())));

    // 76/NQ-CP exists twice; so do 468/QĐ-TTg, 942/QĐ-TTg and 26/CT-TTg.
    [Theory]
    [InlineData("Nghị quyết 76/NQ-CP@2013", "Nghị quyết 76/NQ-CP@2021")]
    [InlineData("Quyết định 942/QĐ-TTg@2021", "Quyết định 942/QĐ-TTg@2022")]
    [InlineData("Chỉ thị 26/CT-TTg@2016", "Chỉ thị 26/CT-TTg@2024")]
    [InlineData("Luật Tổ chức chính quyền địa phương@2015-06-19", "Luật Tổ chức chính quyền địa phương@2025-06-16")]
    [InlineData("Nghị định 30/2020/NĐ-CP", "Thông tư 30/2020/TT-BTC")]
    public void Equals_OneSymbolTwice_TellsThemApart(string one, string other)
    {
        Assert.NotEqual(DocumentKey.Parse(one), DocumentKey.Parse(other));
        Assert.True(DocumentKey.Parse(one).IsComplete);
    }

    [Theory]
    [InlineData("Nghị quyết 76/NQ-CP")]
    [InlineData("Nghị định 34")]
    [InlineData("Nghị định 61/2018")]
    public void IsComplete_PartMissing_IsFalse(string key) => Assert.False(DocumentKey.Parse(key).IsComplete);

    [Fact]
    public void Equals_NamesOfLaws_DoNotCountCaseAndTones() =>
        Assert.Equal(DocumentKey.Parse("Luật Thoả thuận quốc tế@2020-11-13"), DocumentKey.Parse("Luật thỏa thuận quốc tế@2020-11-13"));

    [Theory]
    [InlineData("")]
    [InlineData("34")]
    [InlineData("Nghị định")]
    [InlineData("Nghị định 30/2020/NĐ-CP@2020")]
    [InlineData("Nghị quyết 76/NQ-CP@202\0")]
    [InlineData("Nghị quyết 76/NQ-CP@21")]
    [InlineData("Luật Cán bộ, công chức")]
    [InlineData("Nghị định 30/2020/NĐ-CP ngày 05/3/2020")]
    public void Read_NoKey_SaysSo(string text)
    {
        Assert.Equal("CCHC0008", DocumentKey.Read(text).Issue!.Code);
        Assert.False(DocumentKey.TryParse(text, out _));
        Assert.Throws<FormatException>(() => DocumentKey.Parse(text));
    }
}
