using Cchc.Domain.Text;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Text;

public sealed class TextKeyTests
{
    [Theory]
    // Where the tone stands in its syllable is a matter of taste.
    [InlineData("Hóa", "Hoá")]
    [InlineData("Quý", "Qúy")]
    [InlineData("Hoằng Hóa", "Hoằng Hoá")]
    [InlineData("thủy lợi", "thuỷ lợi")]
    // Case.
    [InlineData("BÁO CÁO", "Báo cáo")]
    [InlineData("Đơn vị", "ĐƠN VỊ")]
    [InlineData("In ấn", "IN ẤN")]
    // Blanks: two, tabs, line feeds, no-break blanks, marks of width nought.
    [InlineData("Kế hoạch CCHC", "  Kế  hoạch\tCCHC\n")]
    [InlineData("Kế hoạch CCHC", "Kế\u00A0hoạch\u200BCCHC")]
    // Blanks around a slash and a bracket, before a comma.
    [InlineData("Số TTHC/ danh mục TTHC", "Số TTHC/danh mục TTHC")]
    [InlineData("cấp xã /phường", "cấp xã/phường")]
    [InlineData("(theo NĐ 34)", "( theo NĐ 34 )")]
    [InlineData("bộ phận, công chức", "bộ phận , công chức")]
    // Marks at the end and dashes at the start.
    [InlineData("Số lãnh đạo cấp xã bị kỷ luật.", "Số lãnh đạo cấp xã bị kỷ luật")]
    [InlineData("Nơi nhận:", "Nơi nhận")]
    [InlineData("- Tiếp nhận trực tiếp", "Tiếp nhận trực tiếp")]
    [InlineData("+ Tiếp nhận trực tiếp;", "Tiếp nhận trực tiếp")]
    // Loose marks (NFD), also in the order that no standard has.
    [InlineData("Tổng số", "To\u0302\u0309ng so\u0302\u0301")]
    [InlineData("Tổng số", "To\u0309\u0302ng so\u0301\u0302")]
    // Kinds of dash and of quotation mark; the Icelandic eth that some keyboards give for đ.
    [InlineData("2021 - 2030", "2021 – 2030")]
    [InlineData("2021 - 2030", "2021 — 2030")]
    [InlineData("BC-UBND", "BC‑UBND")]
    [InlineData("\"một cửa\"", "“một cửa”")]
    [InlineData("Đơn vị", "Ðơn vị")]
    public void Of_SpellingsOfTheSameWords_AreEqual(string one, string other) => Cultures.Each(() =>
        Assert.Equal(TextKey.Of(one), TextKey.Of(other)));

    [Theory]
    [InlineData("ma", "má")]
    [InlineData("mã", "mạ")]
    [InlineData("tiếp nhận", "tiệp nhận")]
    [InlineData("Số nhiệm vụ đã hoàn thành đúng hạn", "Số nhiệm vụ đã hoàn thành nhưng quá hạn")]
    [InlineData("Tiếp nhận trực tuyến mức độ 3", "Tiếp nhận trực tuyến mức độ 4")]
    [InlineData("chi tiêu", "chỉ tiêu")]
    [InlineData("can", "cân")]
    [InlineData("can", "căn")]
    [InlineData("hoa", "hoà")]
    [InlineData("hóa", "hòa")]
    [InlineData("dang", "đang")]
    [InlineData("một cửa", "mộtcửa")]
    [InlineData("báo cáo", "cáo báo")]
    [InlineData("3.3.1", "331")]
    // A tone is never the same as a digit.
    [InlineData("mẫu Á", "mẫu A2")]
    [InlineData("ạ", "a5")]
    public void Of_DifferentWords_AreDifferent(string one, string other) => Cultures.Each(() =>
        Assert.NotEqual(TextKey.Of(one), TextKey.Of(other)));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(" . ")]
    [InlineData("-")]
    [InlineData("***")]
    public void Of_NoWords_IsEmpty(string text) => Assert.Equal("", TextKey.Of(text));
}
