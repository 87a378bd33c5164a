using System.Text;
using Cchc.Domain.Legal;
using Cchc.Domain.TestSupport;
using CsCheck;

namespace Cchc.Domain.Tests.Legal;

public sealed class LegalReferenceFinderTests
{
    private const string Prose =
        "Trong quý 1/2022, UBND xã đã hoàn thành 9/27 nhiệm vụ, ban hành 05 Quyết định và 02 Kế hoạch; hội nghị ngày 05/3/2022 có 120 đại biểu, đạt tỷ lệ 96,5%. "
        + "Tổng số hồ sơ đã tiếp nhận là 281 hồ sơ, trong đó trực tuyến 130 hồ sơ, theo tiêu chuẩn ISO 9001:2015. Pháp luật và kỷ luật 3 trường hợp, thông báo 2 lần.\n";

    [Fact]
    public void Find_GeneratedReferenceInASentence_GivesItsFieldsAndPlace() =>
        Gen.Select(ReferenceGen.Reference, Gen.OneOf("Thực hiện ", "theo ", "Căn cứ\n", "(", "“"), Gen.OneOf(" về việc tự kiểm tra", "; ", ".", ")", ", UBND xã báo cáo", "\n\nI. KẾT QUẢ")).Sample(
            (reference, before, after) =>
            {
                var text = before + reference + after;
                var citation = Assert.Single(LegalReferenceFinder.Find(text));
                Assert.Equal((before.Length, text.Length - before.Length - after.Length), (citation.Start, citation.Length));
                Assert.Equal(reference, citation.Reference);
                Assert.Equal((reference.IssueDate, reference.Issuer, reference.Pinpoint), (citation.Reference.IssueDate, citation.Reference.Issuer, citation.Reference.Pinpoint));
            },
            iter: 3_000);

    [Fact]
    public void Find_ManyReferences_GivesAllInOrder() => ReferenceGen.Reference.Array[1, 30].Sample(
        references =>
        {
            var text = string.Join("; ", references.Select(reference => "Căn cứ " + reference));
            Assert.Equal(references, LegalReferenceFinder.Find(text).Select(citation => citation.Reference));
        },
        iter: 200);

    [Fact]
    public void Find_AnyText_GivesPlacesInsideItThatDoNotOverlap() => Gen.Select(TextGen.Block, ReferenceGen.Reference, TextGen.Block).Sample(
        (before, reference, after) =>
        {
            var text = before + reference + after;
            var end = 0;
            foreach (var citation in LegalReferenceFinder.Find(text))
            {
                Assert.InRange(citation.Start, end, text.Length);
                Assert.InRange(citation.End, citation.Start + 1, text.Length);
                Assert.Equal(text[citation.Start..citation.End], citation.Reference.Text);
                end = citation.End;
            }
        },
        iter: 2_000);

    [Fact]
    public void Find_UnderAnyCulture_IsTheSame()
    {
        var expected = LegalReferenceFinder.Find("theo điểm i khoản 2 Điều 5 NGHỊ ĐỊNH SỐ 30/2020/NĐ-CP NGÀY 05 THÁNG 3 NĂM 2020 CỦA CHÍNH PHỦ");
        Assert.Equal("điểm i khoản 2 Điều 5", Assert.Single(expected).Reference.Pinpoint!.Text);
        Cultures.Each(() => Assert.Equal(
            expected, LegalReferenceFinder.Find("theo điểm i khoản 2 Điều 5 NGHỊ ĐỊNH SỐ 30/2020/NĐ-CP NGÀY 05 THÁNG 3 NĂM 2020 CỦA CHÍNH PHỦ")));
    }

    [Fact]
    public void Enumerate_TextWithoutReference_AllocatesNothing()
    {
        var text = string.Concat(Enumerable.Repeat(Prose, 200));
        Assert.Equal(0, Count(text));

        // Code that is not optimised yet boxes, and the runtime itself allocates while it compiles again: one run without anything is
        // proof, and by then it is compiled.
        var least = long.MaxValue;
        for (var run = 0; run < 2000 && least > 0; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Count(text);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }

    [Fact]
    public void Enumerate_Reference_AllocatesLittleMoreThanItsParts()
    {
        var text = string.Concat(Enumerable.Repeat("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;\n", 1_000));
        Assert.Equal(1_000, Count(text));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Count(text);
        // Two objects and the strings of text, number, symbol and issuer.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1_000 * 300, 1_000 * 700);
    }

    // Were the finder quadratic in any of these, the test would run for hours.
    [Theory]
    [InlineData("1")]
    [InlineData("/")]
    [InlineData("1/")]
    [InlineData("1 ")]
    [InlineData("Điều ")]
    [InlineData("Điều 1 ")]
    [InlineData("khoản 2, ")]
    [InlineData("số ")]
    [InlineData("số 1")]
    [InlineData("số 1 ")]
    [InlineData("Số: 1/A-B\n")]
    [InlineData("Luật ")]
    [InlineData("Luật a ngày 1/1/2020 ")]
    [InlineData("ngày 1/1/2020 ")]
    [InlineData("Nghị định ")]
    [InlineData("NĐ 1 ")]
    [InlineData("1/A-")]
    [InlineData("1/QĐ-UBND ")]
    [InlineData("1/2020/NĐ-CP của UBND tỉnh ")]
    [InlineData("của UBND tỉnh ")]
    [InlineData("các Quyết định: ")]
    [InlineData("1, ")]
    [InlineData("-1/A")]
    [InlineData("Ban Chỉ đạo 1 ")]
    [InlineData("1/BCĐ-A của Ban Chỉ đạo a ")]
    [InlineData("\u0301")]
    [InlineData("1\u0301")]
    [InlineData(" ")]
    [InlineData("1/A \n")]
    [InlineData("\uD800")]
    [InlineData("\0")]
    [InlineData("\u00AD1/")]
    public void Find_AMegabyteOfOneThing_Ends(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length)) + " Nghị định số 30/2020/NĐ-CP";
        Assert.Contains(LegalReferenceFinder.Find(text), citation => citation.Reference.NumberAndSymbol.EndsWith("NĐ-CP", StringComparison.Ordinal) || part.Contains("số", StringComparison.Ordinal));
    }

    [Fact]
    public void Current_BeforeMoveNext_Throws() => Assert.Throws<InvalidOperationException>(() => LegalReferenceFinder.Enumerate("NĐ 34").Current);

    [Fact]
    public void Find_Null_Throws() => Assert.Throws<ArgumentNullException>(() => LegalReferenceFinder.Find(null!));

    private static int Count(string text)
    {
        var count = 0;
        foreach (var _ in LegalReferenceFinder.Enumerate(text))
        {
            count++;
        }

        return count;
    }
}
