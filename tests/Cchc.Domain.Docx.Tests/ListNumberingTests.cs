using Cchc.Domain.Import;

namespace Cchc.Domain.Docx.Tests;

public sealed class ListNumberingTests
{
    [Fact]
    public void Read_Outline_PrintsTheNumeralsOfWord()
    {
        var marks = Marks(
            Level(0, "upperRoman", "%1.") + Level(1, "decimal", "%2.") + Level(2, "lowerLetter", "%3)") + Level(3, "bullet", "\uF0B7"),
            "0 1 2 2 3 1 0 1 2");
        Assert.Equal(["I.", "1.", "a)", "b)", "-", "2.", "II.", "1.", "a)"], marks);
    }

    [Fact]
    public void Read_SeveralLevelsInOneNumeral_AreAllPrinted()
    {
        Assert.Equal(["1.", "1.1.", "1.2.", "2.", "2.1."], Marks(Level(0, "decimal", "%1.") + Level(1, "decimal", "%1.%2."), "0 1 1 0 1"));
    }

    [Fact]
    public void Read_LegalLevel_PrintsDecimals() =>
        Assert.Equal(["I", "1.1"], Marks(Level(0, "upperRoman", "%1") + Level(1, "decimal", "%1.%2", "<w:isLgl/>"), "0 1"));

    [Fact]
    public void Read_RestartNever_GoesOn() =>
        Assert.Equal(["1.", "a", "2.", "b"], Marks(Level(0, "decimal", "%1.") + Level(1, "lowerLetter", "%2", "<w:lvlRestart w:val=\"0\"/>"), "0 1 0 1"));

    [Fact]
    public void Read_StartValue_IsTaken() =>
        Assert.Equal(["05/", "06/"], Marks(Level(0, "decimalZero", "%1/").Replace("<w:start w:val=\"1\"/>", "<w:start w:val=\"5\"/>", StringComparison.Ordinal), "0 0"));

    [Theory]
    [InlineData("+", "+")]
    [InlineData("-", "-")]
    [InlineData("•", "-")]
    [InlineData("o", "-")]
    [InlineData("", "-")]
    public void Read_Bullet_IsADashOrAPlus(string bullet, string mark) => Assert.Equal([mark], Marks(Level(0, "bullet", bullet), "0"));

    [Fact]
    public void Read_StartOverride_StartsTheSecondListAnew()
    {
        const string Numbering = "<w:abstractNum w:abstractNumId=\"7\">{0}</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>";
        var body = Item(1, 0) + Item(1, 0) + Item(2, 0) + Item(2, 0) + Item(3, 0) + Item(0, 0) + Item(9, 0);
        Assert.Equal(["1.", "2.", "1.", "2.", "3.", "", ""], Read(body, string.Format(System.Globalization.CultureInfo.InvariantCulture, Numbering, Level(0, "decimal", "%1."))));
    }

    [Fact]
    public void Read_ListOfAStyle_IsCounted()
    {
        const string Styles = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style w:type=\"paragraph\" w:styleId=\"Muc\">"
            + "<w:name w:val=\"Muc\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style></w:styles>";
        var package = PackageBuilder.WithBody("<w:p><w:pPr><w:pStyle w:val=\"Muc\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>")
            .Related("styles", "word/styles.xml", Styles)
            .Related("numbering", "word/numbering.xml", Numbering(Level(0, "decimal", "%1.") + Level(1, "upperLetter", "%2.", "<w:pStyle w:val=\"Muc\"/>")));
        Assert.Equal("A.", Assert.Single(Docx.Document(package).Blocks.Cast<SourceParagraph>()).ListMark);
    }

    [Theory]
    [InlineData("•", "o", "-", "+")]
    [InlineData("•", "–", "-", "+")]
    [InlineData("-", "\uF02B", "-", "+")]
    [InlineData("-", "*", "-", "*")]
    [InlineData(" ", "-", "", "-")]
    public void Read_BulletBelowABullet_IsAPlus(string upper, string lower, string mark, string below) =>
        Assert.Equal([mark, below], Marks(Level(0, "bullet", upper) + Level(1, "bullet", lower), "0 1"));

    [Fact]
    public void Read_BulletBelowANumeral_IsADash() => Assert.Equal(["1.", "-"], Marks(Level(0, "decimal", "%1.") + Level(1, "bullet", "o"), "0 1"));

    [Fact]
    public void Read_VietnameseNumerals_AreWords() =>
        Assert.Equal("Phần thứ hai mươi mốt", Marks(Level(0, "vietnameseCounting", "Phần thứ %1"), string.Join(' ', Enumerable.Repeat("0", 21)))[^1]);

    [Fact]
    public void Read_NumberedCells_HaveTheNumeralInTheirText()
    {
        var body = "<w:tbl>" + string.Concat(Enumerable.Repeat($"<w:tr><w:tc>{Item(1, 0, "")}</w:tc><w:tc>{Item(1, 1)}</w:tc></w:tr>", 2)) + "</w:tbl>";
        var package = PackageBuilder.WithBody(body).Related("numbering", "word/numbering.xml", Numbering(Level(0, "decimal", "%1") + Level(1, "bullet", "-")));
        Assert.Equal(["1", "- x", "2", "- x"], OurTexts.Of(Docx.Document(package)));
    }

    private static string[] Marks(string levels, string items) =>
        Read(string.Concat(items.Split(' ').Select(level => Item(1, level[0] - '0'))), Definition(levels));

    private static string[] Read(string body, string numbering)
    {
        var package = PackageBuilder.WithBody(body).Related("numbering", "word/numbering.xml", Part(numbering));
        return [.. Docx.Document(package).Blocks.Cast<SourceParagraph>().Select(paragraph => paragraph.ListMark)];
    }

    private static string Numbering(string levels) => Part(Definition(levels));

    private static string Definition(string levels) =>
        $"<w:abstractNum w:abstractNumId=\"0\">{levels}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private static string Part(string content) =>
        $"<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{content}</w:numbering>";

    private static string Level(int level, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static string Item(int list, int level, string text = "x") =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>{(text.Length == 0 ? "" : $"<w:r><w:t>{text}</w:t></w:r>")}</w:p>";
}
