using Cchc.Domain.Legal;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Legal;

public sealed class DocumentKindTests
{
    // Nghị định 30/2020/NĐ-CP, Phụ lục III: 27 kinds and three kinds of copies; Điều 7 adds two without an abbreviation.
    private const string AppendixIII =
        "Nghị quyết NQ|Quyết định QĐ|Chỉ thị CT|Quy chế QC|Quy định QyĐ|Thông cáo TC|Thông báo TB|Hướng dẫn HD|Chương trình CTr|Kế hoạch KH|Phương án PA|Đề án ĐA|Dự án DA|Báo cáo BC|Biên bản BB"
        + "|Tờ trình TTr|Hợp đồng HĐ|Công điện CĐ|Bản ghi nhớ BGN|Bản thỏa thuận BTT|Giấy ủy quyền GUQ|Giấy mời GM|Giấy giới thiệu GGT|Giấy nghỉ phép GNP|Phiếu gửi PG|Phiếu chuyển PC|Phiếu báo PB"
        + "|Bản sao y SY|Bản trích sao TrS|Bản sao lục SL";

    public static TheoryData<string> Abbreviations { get; } = [.. AppendixIII.Split('|')];

    [Theory]
    [MemberData(nameof(Abbreviations))]
    public void Find_KindOfAppendixIII_HasItsAbbreviation(string row)
    {
        var (name, abbreviation) = (row[..row.LastIndexOf(' ')], row[(row.LastIndexOf(' ') + 1)..]);
        Assert.Equal(abbreviation, DocumentKind.Find(name)!.Abbreviation);
        Assert.Same(DocumentKind.Find(name), DocumentKind.Find(abbreviation));
    }

    [Fact]
    public void All_Kinds_AreThoseOfTheDecreeTheNormativeOnesAndOneOfTheParty()
    {
        Assert.Equal(30, Abbreviations.Count);
        Assert.Equal(44, DocumentKind.All.Count);
        Assert.Equal(DocumentKind.All.Count, DocumentKind.All.Select(kind => kind.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            ["Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh", "Sắc lệnh", "Công văn", "Thư công"],
            DocumentKind.All.Where(kind => kind.Abbreviation.Length == 0).Select(kind => kind.Name));
    }

    [Theory]
    [InlineData("Nghị định", DocumentNature.Normative, SymbolYear.Always, "Chính phủ")]
    [InlineData("Luật", DocumentNature.Normative, SymbolYear.Always, "Quốc hội")]
    [InlineData("Pháp lệnh", DocumentNature.Normative, SymbolYear.Always, "Ủy ban Thường vụ Quốc hội")]
    [InlineData("Quyết định", DocumentNature.Either, SymbolYear.WhenNormative, "Ủy ban nhân dân")]
    [InlineData("Nghị quyết", DocumentNature.Either, SymbolYear.WhenNormative, "Hội đồng nhân dân")]
    [InlineData("Kế hoạch", DocumentNature.Administrative, SymbolYear.Never, null)]
    [InlineData("Chỉ thị", DocumentNature.Administrative, SymbolYear.Never, null)]
    [InlineData("Văn bản hợp nhất", DocumentNature.Copy, SymbolYear.Never, null)]
    [InlineData("Kết luận", DocumentNature.Party, SymbolYear.Never, null)]
    public void Kind_Facts_AreThoseOfTheLaw(string name, DocumentNature nature, SymbolYear year, string? issuer)
    {
        var kind = DocumentKind.Parse(name);
        Assert.Equal((nature, year), (kind.Nature, kind.SymbolYear));
        Assert.Equal(issuer is null, kind.Issuers.Count == 0);
        Assert.True(issuer is null || kind.Issuers.Contains(issuer));
    }

    [Theory]
    [InlineData("QyĐ", "Quy định")]
    [InlineData("QĐ", "Quyết định")]
    [InlineData("CTr", "Chương trình")]
    [InlineData("CT", "Chỉ thị")]
    [InlineData("TTr", "Tờ trình")]
    [InlineData("TT", "Thông tư")]
    [InlineData("NGHỊ ĐỊNH", "Nghị định")]
    [InlineData("nghị  định ", "Nghị định")]
    [InlineData("Giấy uỷ quyền", "Giấy ủy quyền")]
    [InlineData("Bản thoả thuận", "Bản thỏa thuận")]
    public void Parse_NameOrAbbreviation_IsTheKind(string text, string name) => Cultures.Each(() =>
    {
        Assert.Equal(name, DocumentKind.Parse(text).Name);
        Assert.Equal(name, DocumentKind.Parse(Decomposed.Of(text)).ToString());
        Assert.Same(DocumentKind.Parse(name), ParsableContract.Read<DocumentKind>(text));
    });

    [Theory]
    [InlineData("")]
    [InlineData("Văn bản")]
    [InlineData("qđ")]
    [InlineData("Nghi dinh")]
    public void Read_NoKind_SaysSo(string text)
    {
        Assert.Equal("CCHC0009", DocumentKind.Read(text).Issue!.Code);
        Assert.False(DocumentKind.TryParse(text, out _));
        Assert.Throws<FormatException>(() => DocumentKind.Parse(text));
    }

    [Theory]
    [InlineData("NĐ-CP", "Nghị định")]
    [InlineData("KH-UBND", "Kế hoạch")]
    [InlineData("CTr/TU", "Chương trình")]
    [InlineData("CT-TTg", "Chỉ thị")]
    [InlineData("QĐ-TTG", "Quyết định")]
    [InlineData("QĐ/TW", "Quyết định, Quy định")]
    [InlineData("TTLT-BNV-VPCP", "Thông tư liên tịch")]
    [InlineData("UBND-NV", "Công văn")]
    [InlineData("UBND", "Công văn")]
    [InlineData("BNV-CCHC", "Công văn")]
    [InlineData("CV/TU", "Công văn")]
    [InlineData("QH15", "")]
    [InlineData("UBTVQH13", "")]
    [InlineData("CP", "")]
    [InlineData("GP-ABC", "")]
    [InlineData("", "")]
    public void ImpliedKinds_OfASymbol_AreThoseItMayMean(string symbol, string kinds) => Assert.Equal(kinds, new LegalReference { Symbol = symbol }.ImpliedKinds.ToString());
}
