using Cchc.Domain.Legal;
using NodaTime;

namespace Cchc.Domain.Tests.Legal;

public sealed class LegalReferenceResolverTests
{
    private static readonly LegalReferenceResolver WithoutRegister = new();

    // What the reference says -> how it is known, and the document or the candidates.
    [Theory]
    [InlineData("Nghị định số 61/2018/NĐ-CP. Theo Nghị định 61, xã niêm yết.", "Complete Nghị định 61/2018/NĐ-CP; Antecedent Nghị định 61/2018/NĐ-CP")]
    [InlineData("Nghị định số 61/2018/NĐ-CP. Nghị định này quy định việc niêm yết.", "Complete Nghị định 61/2018/NĐ-CP; Antecedent Nghị định 61/2018/NĐ-CP")]
    [InlineData("Nghị định số 61/2018/NĐ-CP. Nghị định nêu trên quy định.", "Complete Nghị định 61/2018/NĐ-CP; Antecedent Nghị định 61/2018/NĐ-CP")]
    [InlineData(
        "Nghị định số 61/2018/NĐ-CP và Nghị định số 107/2021/NĐ-CP. Nghị định này quy định.",
        "Complete Nghị định 61/2018/NĐ-CP; Complete Nghị định 107/2021/NĐ-CP; Ambiguous Nghị định 61/2018/NĐ-CP, Nghị định 107/2021/NĐ-CP")]
    [InlineData("Thông tư số 01/2018/TT-VPCP. Nghị định này quy định.", "Complete Thông tư 01/2018/TT-VPCP; Open ")]
    [InlineData("Nghị định này quy định. Nghị định số 61/2018/NĐ-CP", "Open ; Complete Nghị định 61/2018/NĐ-CP")]
    [InlineData(
        "Chỉ thị số 04/CT-UBND ngày 25/01/2021 và Chỉ thị 04/CT-UBND về kỷ cương",
        "Complete Chỉ thị 04/CT-UBND@2021; Antecedent Chỉ thị 04/CT-UBND@2021")]
    [InlineData(
        "Kế hoạch số 44/KH-UBND ngày 02/3/2022; Kế hoạch số 44/KH-UBND ngày 05/3/2021; Kế hoạch 44/KH-UBND",
        "Complete Kế hoạch 44/KH-UBND@2022; Complete Kế hoạch 44/KH-UBND@2021; Ambiguous Kế hoạch 44/KH-UBND@2022, Kế hoạch 44/KH-UBND@2021")]
    [InlineData("Luật Cán bộ, công chức ngày 13/11/2008. Luật này quy định.", "Complete Luật Cán bộ, công chức@2008-11-13; Antecedent Luật Cán bộ, công chức@2008-11-13")]
    [InlineData("Nghị định số 34/2019/NĐ-CP; theo NĐ 34 thì", "Complete Nghị định 34/2019/NĐ-CP; Antecedent Nghị định 34/2019/NĐ-CP")]
    [InlineData("biên chế theo NĐ 34", "Open ")]
    public void Resolve_ByTheTextAlone_NeedsExactlyOneCandidate(string text, string expected) => Assert.Equal(expected, Shown(WithoutRegister, text));

    [Theory]
    [InlineData("theo NĐ 34", "Ambiguous Nghị định 34/2011/NĐ-CP, Nghị định 34/2016/NĐ-CP, Nghị định 34/2019/NĐ-CP")]
    [InlineData("theo Nghị định 61", "Registered Nghị định 61/2018/NĐ-CP")]
    [InlineData("theo Nghị định 9999", "Open ")]
    [InlineData("theo Chỉ thị 26/CT-TTg", "Ambiguous Chỉ thị 26/CT-TTg@2016, Chỉ thị 26/CT-TTg@2024")]
    [InlineData("Nghị định số 34/2019/NĐ-CP; NĐ 34", "Complete Nghị định 34/2019/NĐ-CP; Antecedent Nghị định 34/2019/NĐ-CP")]
    [InlineData("theo Nghị định này", "Open ")]
    public void Resolve_WithTheRegister_AsksItLast(string text, string expected) => Assert.Equal(expected, Shown(LegalReferenceResolver.Default, text));

    [Fact]
    public void Resolve_AsOfADay_LeavesOutWhatWasIssuedLater() => Assert.Equal(
        "Registered Chỉ thị 26/CT-TTg@2016",
        Shown(new LegalReferenceResolver { Register = LegalRegister.Known, AsOf = new LocalDate(2022, 3, 16) }, "theo Chỉ thị 26/CT-TTg"));

    [Fact]
    public void Resolve_OwnKind_IsTheTextItself() => Assert.Equal(
        "Complete Báo cáo 05/BC-UBND@2022; Itself ; Open ",
        Shown(new LegalReferenceResolver { OwnKind = DocumentKind.Report }, "Báo cáo số 05/BC-UBND ngày 02/3/2022; Báo cáo này; Quyết định này"));

    [Fact]
    public void Resolve_Phrase_HasItsPlaceAndWords()
    {
        const string Text = "Nghị định số 61/2018/NĐ-CP; nghị định\nnói trên";
        var phrase = WithoutRegister.Resolve(Text)[1];
        Assert.True(phrase.IsPhrase);
        Assert.Equal("nghị định\nnói trên", Text.Substring(phrase.Start, phrase.Length));
        Assert.Equal(phrase.Document, Assert.Single(WithoutRegister.Resolve(Decomposed.Of(Text)).Skip(1)).Document);
    }

    [Theory]
    [InlineData("pháp luật này")]
    [InlineData("việc này")]
    [InlineData("quyết này")]
    [InlineData("trên địa bàn")]
    [InlineData("văn bản này")]
    public void Resolve_WordsThatNameNoKind_AreNoPhrase(string text) => Assert.Empty(WithoutRegister.Resolve(text));

    // Were it quadratic, this would run for hours.
    [Fact]
    public void Resolve_TenThousandDocuments_NamesSixteenCandidates()
    {
        var text = string.Concat(Enumerable.Range(1, 10_000).Select(number => $"Nghị định số {number}/2020/NĐ-CP; Nghị định này; NĐ số {number}\n"));
        var resolved = WithoutRegister.Resolve(text);
        Assert.Equal(30_000, resolved.Count);
        Assert.Equal((ReferenceResolution.Ambiguous, 16), (resolved[^2].Resolution, resolved[^2].Candidates.Count));
        Assert.Equal(DocumentKey.Parse("Nghị định 10000/2020/NĐ-CP"), resolved[^1].Document);
    }

    private static string Shown(LegalReferenceResolver resolver, string text) => string.Join("; ", resolver.Resolve(text).Select(reference =>
        reference.Resolution + " " + (reference.Document?.ToString() ?? reference.Candidates.ToString())));
}
