using Cchc.Domain.Text;
using Cchc.Domain.Tests.Legal;

namespace Cchc.Domain.Tests.Text;

public sealed class BareLettersTests
{
    [Theory]
    [InlineData("Nghị định", "nghi dinh")]
    [InlineData("NGHỊ ÐỊNH", "nghi dinh")]
    [InlineData("ngày", "ngay")]
    [InlineData("của cửa", "cua cua")]
    [InlineData("ƯỚC ước", "uoc uoc")]
    [InlineData("Công vǎn", "cong van")]
    [InlineData("ЕНК", "ehk")] // Cyrillic
    [InlineData("ＮĐ－ＣＰ", "nd-cp")] // full width
    [InlineData("30/2020⁄", "30/2020/")]
    [InlineData("a\u00A0b\u2009c\n", "a b c ")]
    [InlineData("KH–UBND—x−y‑z", "kh-ubnd-x-y-z")]
    [InlineData("a\u00AD\u200Bb", "ab")]
    public void Of_EachCharacter_GivesTheBareText(string text, string bare)
    {
        Assert.Equal(bare, Bare(text));
        Assert.Equal(bare, Bare(Decomposed.Of(text)));
    }

    [Theory]
    [InlineData('Đ', 'Đ')]
    [InlineData('Ð', 'Đ')]
    [InlineData('ð', 'đ')]
    [InlineData('Н', 'H')] // Cyrillic
    [InlineData('Κ', 'K')] // Greek
    [InlineData('Ｑ', 'Q')]
    [InlineData('–', '-')]
    [InlineData('D', 'D')]
    [InlineData('ế', 'ế')]
    public void Fold_LookAlike_IsTheLetterMeant(char typed, char meant) => Assert.Equal(meant, LookAlikes.Fold(typed));

    [Fact]
    public void Read_DecomposedLetters_ComposesThem()
    {
        const string Text = "Quyết định về việc sửa đổi, bổ sung một số điều của Luật Thủ đô ƯỚNG ỀẾỂỄỆ";
        var decomposed = Decomposed.Of(Text);
        Assert.NotEqual(Text, decomposed);
        var read = "";
        for (var at = 0; at < decomposed.Length;)
        {
            read += VietnameseLetters.Read(decomposed, ref at);
        }

        Assert.Equal(Text, read);
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !BareLetters.IsNothing(c)).Select(BareLetters.Of));
}
