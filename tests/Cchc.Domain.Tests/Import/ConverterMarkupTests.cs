using Cchc.Domain.Import;

namespace Cchc.Domain.Tests.Import;

public sealed class ConverterMarkupTests
{
    [Theory]
    [InlineData("<i>Trả trực tiếp</i>", "Trả trực tiếp")]
    [InlineData("**Cán bộ**: 10 người", "Cán bộ: 10 người")]
    [InlineData("Kế hoạch<br/>năm 2022", "Kế hoạch\nnăm 2022")]
    [InlineData("## Kết quả", "Kết quả")]
    [InlineData("1\\. Cải cách thể chế", "1. Cải cách thể chế")]
    [InlineData("\\- Không ban hành", "- Không ban hành")]
    [InlineData("A\\*B \\<xã\\>", "A*B <xã>")]
    [InlineData("C:\\xã", "C:\\xã")]
    [InlineData("Tư pháp &amp; Hộ&nbsp;tịch", "Tư pháp & Hộ\u00A0tịch")]
    [InlineData("&quot;một cửa&#34;", "\"một cửa\"")]
    [InlineData("R&D; 3 & 4; &khong;", "R&D; 3 & 4; &khong;")]
    [InlineData("a < b > c <x>", "a < b > c <x>")]
    [InlineData("<s hồ sơ> và <span lang=\"vi\">hồ sơ</span>", "<s hồ sơ> và hồ sơ")]
    public void Strip_Line_LeavesItsWords(string line, string words) =>
        Assert.Equal(words, ConverterMarkup.Strip(line, out _, out _));
}
