using Cchc.Domain.Reporting;

namespace Cchc.Domain.Docx.Tests.Typing;

/// <summary>Types the parts of a report: headings and blocks.</summary>
internal sealed class NarrativeTypist(Pen pen)
{
    // Word's lists of the document; see Numbering.
    private const int Outline = 1;
    private const int Signs = 2;
    private const int Pictures = 3;

    /// <summary>Three lists: I. 1. 1.1. for headings, "-" and "+", and the pictures that Word offers.</summary>
    internal static string Numbering { get; } =
        "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + List(Outline, Level(0, "upperRoman", "%1.") + Level(1, "decimal", "%2.") + Level(2, "decimal", "%2.%3."))
        + List(Signs, Level(0, "bullet", "-") + Level(1, "bullet", "+"))
        + List(Pictures, Level(0, "bullet", "\uF0B7") + Level(1, "bullet", "o") + Level(2, "bullet", "\uF0A7"))
        + string.Concat(Enumerable.Range(Outline, Pictures).Select(id => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{id}\"/></w:num>")) + "</w:numbering>";

    internal static string Styles { get; } =
        "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + Style("u1", "heading 1", "") + Style("u2", "heading 2", "") + Style("u3", "heading 3", "")
        + Style("b1", "List Bullet", ListPlace(Pictures, 0)) + Style("b2", "List Bullet 2", ListPlace(Pictures, 0)) + "</w:styles>";

    internal string Section(ReportSection section, int depth = 0) =>
        Heading(section, depth) + string.Concat(section.Blocks.Select(Block)) + string.Concat(section.Items.Select(item => Section(item, depth + 1)));

    internal string Block(NarrativeBlock block)
    {
        if (block.Kind != BlockKind.Bullet)
        {
            return pen.Paragraph(block.Text, bold: block.Kind == BlockKind.Heading);
        }

        var level = block.Level - 1;
        if (block.Mark is not ("-" or "+"))
        {
            return pen.Paragraph(block.Mark + " " + block.Text);
        }

        return pen.Does(Habit.ListBullets) ? pen.Paragraph(block.Text, ListPlace(Signs, level))
            : pen.Does(Habit.SymbolBullets) ? pen.Paragraph(block.Text, ListPlace(Pictures, level))
            : pen.Does(Habit.StyleBullets) ? pen.Paragraph(block.Text, $"<w:pStyle w:val=\"b{block.Level}\"/>")
            : pen.Does(Habit.TypedSymbols) && level == 0 ? pen.Paragraph(block.Text, before: "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:tab/></w:r>")
            : pen.Paragraph(block.Mark + " " + block.Text);
    }

    private string Heading(ReportSection section, int depth)
    {
        var look = pen.Does(Habit.HeadingStyles) ? $"<w:pStyle w:val=\"u{depth + 1}\"/>" : pen.Does(Habit.OutlineLevels) ? $"<w:outlineLvl w:val=\"{depth}\"/>" : "";
        return pen.Does(Habit.ListHeadings)
            ? pen.Paragraph(section.Title, look + ListPlace(Outline, depth), bold: true)
            : pen.Paragraph(section.Mark + (pen.Does(Habit.TabBehindNumeral) ? "\t" : " ") + section.Title, look, bold: true);
    }

    private static string ListPlace(int list, int level) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>";

    private static string Style(string id, string name, string properties) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:pPr>{properties}</w:pPr></w:style>";

    private static string List(int id, string levels) => $"<w:abstractNum w:abstractNumId=\"{id}\">{levels}</w:abstractNum>";

    private static string Level(int level, string format, string text) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";
}
