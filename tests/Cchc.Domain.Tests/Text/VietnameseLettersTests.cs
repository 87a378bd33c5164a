using System.Text;
using Cchc.Domain.Text;
using Cchc.Domain.TestSupport;
using CsCheck;

namespace Cchc.Domain.Tests.Text;

public sealed class VietnameseLettersTests
{
    private const string Grave = "\u0300";
    private const string Acute = "\u0301";
    private const string Hook = "\u0309";
    private const string Tilde = "\u0303";
    private const string Dot = "\u0323";
    private const string Breve = "\u0306";
    private const string Circumflex = "\u0302";
    private const string Horn = "\u031B";

    private static readonly string[] Tones = [Grave, Acute, Hook, Tilde, Dot];

    // Base letter, quality mark, then the letter without a tone and with huyền, sắc, hỏi, ngã, nặng, as the Unicode charts have them.
    public static TheoryData<string, string, string> Rows { get; } = new()
    {
        { "a", "", "a\u00E0\u00E1\u1EA3\u00E3\u1EA1" },
        { "a", Breve, "\u0103\u1EB1\u1EAF\u1EB3\u1EB5\u1EB7" },
        { "a", Circumflex, "\u00E2\u1EA7\u1EA5\u1EA9\u1EAB\u1EAD" },
        { "e", "", "e\u00E8\u00E9\u1EBB\u1EBD\u1EB9" },
        { "e", Circumflex, "\u00EA\u1EC1\u1EBF\u1EC3\u1EC5\u1EC7" },
        { "i", "", "i\u00EC\u00ED\u1EC9\u0129\u1ECB" },
        { "o", "", "o\u00F2\u00F3\u1ECF\u00F5\u1ECD" },
        { "o", Circumflex, "\u00F4\u1ED3\u1ED1\u1ED5\u1ED7\u1ED9" },
        { "o", Horn, "\u01A1\u1EDD\u1EDB\u1EDF\u1EE1\u1EE3" },
        { "u", "", "u\u00F9\u00FA\u1EE7\u0169\u1EE5" },
        { "u", Horn, "\u01B0\u1EEB\u1EE9\u1EED\u1EEF\u1EF1" },
        { "y", "", "y\u1EF3\u00FD\u1EF7\u1EF9\u1EF5" },
        { "A", "", "A\u00C0\u00C1\u1EA2\u00C3\u1EA0" },
        { "A", Breve, "\u0102\u1EB0\u1EAE\u1EB2\u1EB4\u1EB6" },
        { "A", Circumflex, "\u00C2\u1EA6\u1EA4\u1EA8\u1EAA\u1EAC" },
        { "E", "", "E\u00C8\u00C9\u1EBA\u1EBC\u1EB8" },
        { "E", Circumflex, "\u00CA\u1EC0\u1EBE\u1EC2\u1EC4\u1EC6" },
        { "I", "", "I\u00CC\u00CD\u1EC8\u0128\u1ECA" },
        { "O", "", "O\u00D2\u00D3\u1ECE\u00D5\u1ECC" },
        { "O", Circumflex, "\u00D4\u1ED2\u1ED0\u1ED4\u1ED6\u1ED8" },
        { "O", Horn, "\u01A0\u1EDC\u1EDA\u1EDE\u1EE0\u1EE2" },
        { "U", "", "U\u00D9\u00DA\u1EE6\u0168\u1EE4" },
        { "U", Horn, "\u01AF\u1EEA\u1EE8\u1EEC\u1EEE\u1EF0" },
        { "Y", "", "Y\u1EF2\u00DD\u1EF6\u1EF8\u1EF4" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Compose_EveryLetterInEitherOrderOfMarks_IsOneLetter(string letter, string quality, string composed) => Cultures.Each(() =>
    {
        Assert.Equal(composed[..1], VietnameseLetters.Compose(letter + quality));
        for (var tone = 0; tone < Tones.Length; tone++)
        {
            var expected = composed[(tone + 1)..(tone + 2)];
            Assert.Equal(expected, VietnameseLetters.Compose(letter + quality + Tones[tone]));
            Assert.Equal(expected, VietnameseLetters.Compose(letter + Tones[tone] + quality));
            // Half composed: a letter with its quality and a loose tone; a letter with its tone and a loose quality.
            Assert.Equal(expected, VietnameseLetters.Compose(composed[..1] + Tones[tone]));
            Assert.Equal(expected, VietnameseLetters.Compose(VietnameseLetters.Compose(letter + Tones[tone]) + quality));
        }
    });

    [Theory]
    [InlineData("To\u0302\u0309ng so\u0302\u0301 TTHC \u0111ang a\u0301p du\u0323ng", "Tổng số TTHC đang áp dụng")]
    [InlineData("U\u031BU\u031B", "ƯƯ")]
    [InlineData("QUY\u0301 I", "QUÝ I")]
    [InlineData("a\u0340 a\u0341", "à á")] // the deprecated grave and acute of Unicode
    public void Compose_Words_AreComposed(string text, string expected) => Assert.Equal(expected, VietnameseLetters.Compose(text));

    [Theory]
    [InlineData("")]
    [InlineData("Tổng số TTHC đang áp dụng")]
    [InlineData("3.3.1 – 281 “x”")]
    public void Compose_NothingToCompose_IsTheSameInstance(string text) => Assert.Same(text, VietnameseLetters.Compose(text));

    [Theory]
    [InlineData("n\u0303")] // ñ is no Vietnamese letter
    [InlineData("\u0301")]
    [InlineData("\u0301a")]
    [InlineData("x\u0301\u0306")] // foreign marks keep their order
    [InlineData("x\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301")] // and none is lost
    public void Compose_ForeignMarks_AreKept(string text) => Assert.Equal(text, VietnameseLetters.Compose(text));

    [Fact]
    public void Compose_LetterWithTooManyMarks_KeepsWhatIsLeftOver() =>
        Assert.Equal("\u1EAF\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
            VietnameseLetters.Compose("a\u0306\u0301" + "\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"));

    [Fact]
    public void Compose_AnyVietnameseWords_EqualsTheNormalizationOfIcu()
    {
        if (!HasIcu)
        {
            return; // string.Normalize does nothing here: there is no second opinion.
        }

        Gen.String[Gen.Char["aăâbcdđeêghiklmnoôơpqrstuưvxyàằầèềìòồờùừỳáắấéếíóốớúứýảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹạặậẹệịọộợụựỵ ẾỆỌỰĐ.0"], 0, 60]
            .Sample(text =>
                VietnameseLetters.Compose(text.Normalize(NormalizationForm.FormD)) == text.Normalize(NormalizationForm.FormC)
                && ReferenceEquals(text, VietnameseLetters.Compose(text)));
    }

    [Fact]
    public void Compose_Twice_IsAsOnce() =>
        Gen.String[Gen.Char["aeiouyAOUxnđ \u0300\u0301\u0309\u0303\u0323\u0306\u0302\u031B\u0340\u0341"], 0, 30].Sample(text =>
            VietnameseLetters.Compose(VietnameseLetters.Compose(text)) == VietnameseLetters.Compose(text));

    [Theory]
    [InlineData('a', 'a', 0)]
    [InlineData('ằ', 'ă', 1)]
    [InlineData('ế', 'ê', 2)]
    [InlineData('ở', 'ơ', 3)]
    [InlineData('ũ', 'u', 4)]
    [InlineData('ỵ', 'y', 5)]
    [InlineData('đ', 'đ', 0)]
    [InlineData('7', '7', 0)]
    public void Split_Letter_GivesLetterAndTone(char letter, char expected, int tone) =>
        Assert.Equal((expected, tone), VietnameseLetters.Split(letter));

    private static bool HasIcu => "e\u0302".Normalize(NormalizationForm.FormC).Length == 1;
}
