using System.Text;
using Cchc.Domain.Legal;
using Cchc.Domain.Text;
using NJsonSchema;
using NodaTime;

namespace Cchc.Domain.Tests.Legal;

public sealed class LegalRegisterTests
{
    private static readonly LegalRegister Known = LegalRegister.Known;

    private static readonly string Own = """
        {
          "formatVersion": "1.0", "id": "song-lam", "title": { "vi": "Văn bản của huyện", "en": "Documents of the district" },
          "documents": [
            { "type": "Kế hoạch", "number": "44/KH-UBND", "issued": "2022-03-02", "issuers": ["UBND huyện Thanh Bình"], "title": "Tự kiểm tra" },
            { "type": "Nghị định", "number": "30/2020/NĐ-CP", "issued": "2020-03-05", "title": "Văn thư (ghi chú của huyện)", "inForceFrom": "2020-03-05" },
            { "type": "Quyết định", "number": "07/2022/QĐ-UBND", "amends": ["Kế hoạch 44/KH-UBND@2022"], "replacedBy": ["Quyết định 09/2024/QĐ-UBND"] }
          ]
        }
        """;

    [Fact]
    public void Known_Documents_AreAtLeast115() => Assert.True(Known.Documents.Count >= 115, $"{Known.Documents.Count}");

    [Theory]
    [InlineData("Nghị định 30/2020/NĐ-CP", "2020-03-05", "Về công tác văn thư")]
    [InlineData("Nghị quyết 76/NQ-CP@2021", "2021-07-15", "Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030")]
    [InlineData("Quyết định 942/QĐ-TTg@2022", "2022-08-05", "Phê duyệt Kế hoạch hành động giảm phát thải khí mê-tan đến năm 2030")]
    [InlineData("Luật Cán bộ, công chức@2008-11-13", "2008-11-13", "Cán bộ, công chức")]
    [InlineData("Thông tư liên tịch 01/2011/TTLT-VPCP-BNV", "2011-01-26", "Hướng dẫn về chức năng, nhiệm vụ, quyền hạn, tổ chức và biên chế của bộ phận kiểm soát thủ tục hành chính thuộc Văn phòng Bộ, Cơ quan ngang Bộ và Văn phòng Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương")]
    public void Find_Key_GivesTheDocument(string key, string issued, string title)
    {
        var document = Known.Find(DocumentKey.Parse(key))!;
        Assert.Equal((issued, title), (document.Issued?.ToString("R", null), document.Title));
        Assert.Equal(DocumentKey.Parse(key), document.Key);
    }

    [Fact]
    public void Find_UnknownKey_IsNull() => Assert.Null(Known.Find(DocumentKey.Parse("Kế hoạch 44/KH-UBND@2022")));

    // The year is ambiguous in speech: "NĐ 34" in rows 4.1 and 4.2 of the form.
    [Theory]
    [InlineData("NĐ 34", null, "Nghị định 34/2011/NĐ-CP, Nghị định 34/2016/NĐ-CP, Nghị định 34/2019/NĐ-CP")]
    [InlineData("NĐ 34", "2016-12-31", "Nghị định 34/2011/NĐ-CP, Nghị định 34/2016/NĐ-CP")]
    [InlineData("Nghị định 34/2019", null, "Nghị định 34/2019/NĐ-CP")]
    [InlineData("Nghị định 61", null, "Nghị định 61/2018/NĐ-CP")]
    [InlineData("Nghị quyết 76/NQ-CP", null, "Nghị quyết 76/NQ-CP@2013, Nghị quyết 76/NQ-CP@2021")]
    [InlineData("Nghị quyết 76/NQ-CP ngày 15/7/2021", null, "Nghị quyết 76/NQ-CP@2021")]
    [InlineData("số 30/2020/NĐ-CP", null, "Nghị định 30/2020/NĐ-CP")]
    [InlineData("Luật Tổ chức chính quyền địa phương ngày 19/6/2015", null, "Luật 77/2015/QH13")]
    [InlineData("Luật Cán bộ, công chức ngày 13/11/2008", null, "Luật Cán bộ, công chức@2008-11-13, Luật 80/2025/QH15")] // the second: its date is not known
    [InlineData("Nghị định 999", null, "")]
    [InlineData("Thông tư 30/2020/NĐ-CP", null, "Nghị định 30/2020/NĐ-CP")] // the symbol speaks
    public void Candidates_Reference_AreThoseItCanMean(string reference, string? asOf, string keys) => Assert.Equal(
        keys, string.Join(", ", Known.Candidates(LegalReference.Parse(reference), asOf is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value).Select(document => document.Key)));

    [Theory]
    [InlineData("Nghị định 64/2007/NĐ-CP", "2007-04-09", ForceState.NotYet)]
    [InlineData("Nghị định 64/2007/NĐ-CP", "2007-05-17", ForceState.NotYet)]
    [InlineData("Nghị định 64/2007/NĐ-CP", "2007-05-18", ForceState.InForce)]
    [InlineData("Nghị định 64/2007/NĐ-CP", "2026-06-30", ForceState.InForce)]
    [InlineData("Nghị định 64/2007/NĐ-CP", "2026-07-01", ForceState.Lapsed)]
    [InlineData("Nghị định 110/2004/NĐ-CP", "2020-03-04", ForceState.Unknown)] // its first day is not known
    [InlineData("Nghị định 110/2004/NĐ-CP", "2020-03-05", ForceState.Lapsed)]
    [InlineData("Nghị định 30/2020/NĐ-CP", "2022-03-16", ForceState.Unknown)] // nothing is known of its end
    [InlineData("Nghị định 30/2020/NĐ-CP", "2020-03-04", ForceState.NotYet)]
    [InlineData("Thông tư 01/2011/TT-BNV", "2022-03-16", ForceState.Unknown)]
    public void ForceOn_Day_IsNeverGuessed(string key, string day, ForceState state)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var document = Known.Find(DocumentKey.Parse(key))!;
        Assert.Equal(state, document.ForceOn(date));
        Assert.Equal(state == ForceState.InForce, Known.InForceOn(date).Contains(document));
    }

    [Fact]
    public void AmendmentsOf_Document_AreTheKnownOnes()
    {
        Assert.Equal(["Nghị định 107/2021/NĐ-CP"], Keys(Known.AmendmentsOf(Known.Find(DocumentKey.Parse("Nghị định 61/2018/NĐ-CP"))!)));
        Assert.Equal(["Nghị quyết 76/NQ-CP@2013"], Keys(Known.AmendmentsOf(Known.Find(DocumentKey.Parse("Nghị quyết 30c/NQ-CP@2011"))!)));
        Assert.Empty(Known.AmendmentsOf(Known.Find(DocumentKey.Parse("Nghị định 30/2020/NĐ-CP"))!));
    }

    [Fact]
    public void ReplacementsOf_Document_AreTheKnownOnes()
    {
        Assert.Equal(["Nghị định 30/2020/NĐ-CP"], Keys(Known.ReplacementsOf(Known.Find(DocumentKey.Parse("Nghị định 110/2004/NĐ-CP"))!)));
        Assert.Empty(Known.ReplacementsOf(Known.Find(DocumentKey.Parse("Nghị định 30/2020/NĐ-CP"))!));
    }

    [Fact]
    public void InFrontOf_OwnRegister_SpeaksFirst()
    {
        var own = LegalRegister.Load(new MemoryStream(Encoding.UTF8.GetBytes(Own)));
        var both = own.InFrontOf(Known);
        Assert.Equal("song-lam", both.Id);
        Assert.Equal(Known.Documents.Count + 2, both.Documents.Count);
        Assert.Equal("Văn thư (ghi chú của huyện)", both.Find(DocumentKey.Parse("Nghị định 30/2020/NĐ-CP"))!.Title);
        Assert.Equal("UBND huyện Thanh Bình", both.Find(DocumentKey.Parse("Kế hoạch 44/KH-UBND@2022"))!.Issuers.ToString());
        Assert.Equal(["Quyết định 07/2022/QĐ-UBND"], Keys(both.AmendmentsOf(both.Find(DocumentKey.Parse("Kế hoạch 44/KH-UBND@2022"))!)));
        Assert.NotNull(both.Find(DocumentKey.Parse("Nghị định 61/2018/NĐ-CP")));
    }

    [Fact]
    public void ToString_Document_IsItsFirstCitation() => Assert.Equal(
        "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ", Known.Find(DocumentKey.Parse("Nghị định 30/2020/NĐ-CP"))!.ToString());

    [Fact]
    public void Reference_OfEveryKnownDocument_IsReadBackAsThatDocument() => Assert.All(
        Known.Documents, document => Assert.Equal(document.Key, LegalReference.Parse(document.ToString()).Key));

    [Fact]
    public async Task Schema_PackagedAndOwnRegister_AreValid()
    {
        var schema = await JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(LegalRegister.Schema.Span));
        Assert.Empty(schema.Validate(Encoding.UTF8.GetString(DataFile.ReadEmbedded("Cchc.Domain.Register.legal-documents.json"))));
        Assert.Empty(schema.Validate(Own));
    }

    private static IEnumerable<string> Keys(IEnumerable<LegalDocument> documents) => documents.Select(document => document.Key.ToString());
}
