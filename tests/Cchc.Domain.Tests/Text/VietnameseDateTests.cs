using Cchc.Domain.Text;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Text;

public sealed class VietnameseDateTests
{
    [Theory]
    // In words, as the place-and-date line has it.
    [InlineData("Sông Lam, ngày 16 tháng 3 năm 2022", 16, 3, 2022)]
    [InlineData("ngày 05 tháng 3 năm 2020", 5, 3, 2020)]
    [InlineData("Ngày 05 Tháng 3 Năm 2020", 5, 3, 2020)]
    [InlineData("NGÀY 05 THÁNG 03 NĂM 2020.", 5, 3, 2020)]
    [InlineData("ngày  5  tháng  12  năm  2022", 5, 12, 2022)]
    [InlineData("nga\u0300y 16 tha\u0301ng 3 na\u0306m 2022", 16, 3, 2022)]
    // Not filled in yet.
    [InlineData("Hoằng Trung, ngày tháng 3 năm 2022", null, 3, 2022)]
    [InlineData("ngày      tháng 3 năm 2022", null, 3, 2022)]
    [InlineData("ngày … tháng 3 năm 2022", null, 3, 2022)]
    [InlineData("ngày ..... tháng 3 năm 2022", null, 3, 2022)]
    [InlineData("ngày ___ tháng 3 năm 2022", null, 3, 2022)]
    [InlineData("ngày tháng năm 2022", null, null, 2022)]
    [InlineData("ngày 05 tháng … năm 2022", null, null, 2022)]
    [InlineData("tháng 3 năm 2022", null, 3, 2022)]
    // Other marks between the parts.
    [InlineData("ngày 16, tháng 3, năm 2022", 16, 3, 2022)]
    [InlineData("ngày 16/tháng 3/năm 2022", 16, 3, 2022)]
    // In digits.
    [InlineData("05/3/2020", 5, 3, 2020)]
    [InlineData("ngày 05/03/2020", 5, 3, 2020)]
    [InlineData("ngày 05-3-2020", 5, 3, 2020)]
    [InlineData("Công văn số 418/UBND-NV ngày 28/02/2022 của UBND huyện", 28, 2, 2022)]
    [InlineData("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020", 5, 3, 2020)]
    [InlineData("05 / 3 / 2020", 5, 3, 2020)]
    // Parts are as written; judging is not reading.
    [InlineData("31/02/2022", 31, 2, 2022)]
    [InlineData("ngày 31 tháng 02 năm 2022", 31, 2, 2022)]
    [InlineData("ngày 5 tháng 13 năm 2022", 5, 13, 2022)]
    // The date that stands first, in words or in digits; a day belongs to its own month.
    [InlineData("Kế hoạch ngày 05/01/2022 về công tác tháng 3 năm 2022", 5, 1, 2022)]
    [InlineData("ngày 16 tháng 3 năm 2022 (thay báo cáo ngày 05/01/2022)", 16, 3, 2022)]
    [InlineData("ngày 10 họp giao ban, tháng 3 năm 2022", null, 3, 2022)]
    [InlineData("Trong tháng, ngày 05 tháng 3 năm 2022", 5, 3, 2022)]
    [InlineData("6 tháng đầu năm 2022, báo cáo ngày 16/6/2022", 16, 6, 2022)]
    [InlineData("tháng 3/2022 và kế hoạch năm 2023, ngày 05/4/2022", 5, 4, 2022)]
    public void TryFind_Date_GivesItsParts(string text, int? day, int? month, int year) => Cultures.Each(() =>
    {
        Assert.True(VietnameseDate.TryFind(text, out var date));
        Assert.Equal(new VietnameseDate(day, month, year), date);
    });

    [Theory]
    [InlineData("")]
    [InlineData("Báo cáo Quý I")]
    [InlineData("năm 2022")]
    [InlineData("hằng tháng")]
    [InlineData("ngày 05 tháng 3")]
    [InlineData("ngày 05 tháng 3 năm")]
    [InlineData("ngày 05 tháng 3 năm 22")]
    [InlineData("ngày 05 tháng 3 năm 20222")]
    [InlineData("05/3")]
    [InlineData("05/3-2020")]
    [InlineData("05/3/20")]
    [InlineData("05/3/20201")]
    [InlineData("05/2020")]
    [InlineData("30/2020/NĐ-CP")]
    [InlineData("123/4/2020")]
    [InlineData("6 tháng đầu năm 2022")]
    [InlineData("9 tháng năm học 2022")]
    public void TryFind_NoDate_IsFalse(string text) => Cultures.Each(() =>
    {
        Assert.False(VietnameseDate.TryFind(text, out var date));
        Assert.Equal(default, date);
    });
}
