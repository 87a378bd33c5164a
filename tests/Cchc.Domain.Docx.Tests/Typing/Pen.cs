using System.Security;
using System.Text;

namespace Cchc.Domain.Docx.Tests.Typing;

/// <summary>Writes words as runs, in one of the ways that leave the same words on paper.</summary>
internal sealed class Pen(Habit habits)
{
    private int written;

    internal bool Does(Habit habit) => (habits & habit) != 0;

    /// <summary>A paragraph: properties, then its words; a line feed is a break, a tab a tab.</summary>
    internal string Paragraph(string text, string properties = "", bool bold = false, string before = "")
    {
        written++;
        var gap = Does(Habit.EmptyParagraphs) ? "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:p>" : "";
        var open = Does(Habit.PageBreaks) && written % 4 == 0 ? "<w:r><w:br w:type=\"page\"/></w:r>" : "";
        return $"{gap}<w:p><w:pPr>{properties}</w:pPr>{open}{before}{Words(text, bold)}{Hidden()}</w:p>";
    }

    internal string Words(string text, bool bold = false)
    {
        if (text.Length == 0)
        {
            return "";
        }

        var half = text.Length / 2;
        while (half > 0 && half < text.Length && !char.IsLetter(text[half]))
        {
            half++;
        }

        var (left, right) = (text[..half], text[half..]);
        return Does(Habit.Controls) ? $"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{Run(text, bold)}</w:sdtContent></w:sdt>"
            : Does(Habit.Tracked) ? $"{Run(left, bold)}<w:del w:id=\"1\"><w:r><w:delText>bỏ 999</w:delText></w:r></w:del><w:ins w:id=\"2\">{Run(right, bold)}</w:ins>"
            : Does(Habit.Moved) ? $"<w:moveFrom w:id=\"1\"><w:r><w:t>dời 888</w:t></w:r></w:moveFrom><w:moveTo w:id=\"2\">{Run(text, bold)}</w:moveTo>"
            : Does(Habit.Links) ? $"<w:hyperlink w:anchor=\"a\">{Run(left, bold)}</w:hyperlink>{Run(right, bold)}"
            : Does(Habit.Fields) ? Field(Run(text, bold))
            : Does(Habit.Comments) ? $"<w:commentRangeStart w:id=\"1\"/>{Run(left, bold)}<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>{Run(right, bold)}"
            : Does(Habit.BrokenRuns) ? Broken(text, bold)
            : Run(text, bold);
    }

    private string Hidden() => Does(Habit.HiddenWords) && written % 3 == 0
        ? $"<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space=\"preserve\"> giấu{written} 777{written}</w:t></w:r>"
        : "";

    private static string Field(string result) =>
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> =SUM(ABOVE) \\* MERGEFORMAT 666 </w:instrText></w:r>"
        + $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{result}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private string Broken(string text, bool bold)
    {
        var runs = new StringBuilder();
        for (var at = 0; at < text.Length; at += 3)
        {
            runs.Append("<w:bookmarkStart w:id=\"1\" w:name=\"x\"/>").Append(Run(text[at..Math.Min(at + 3, text.Length)], bold))
                .Append("<w:proofErr w:type=\"spellEnd\"/><w:bookmarkEnd w:id=\"1\"/>");
        }

        return runs.ToString();
    }

    private string Run(string text, bool bold)
    {
        var isUpper = text.Any(char.IsUpper) && !text.Any(char.IsLower);
        var looks = (bold ? "<w:b/>" : "") + (isUpper && Does(Habit.Caps) ? "<w:caps/>" : isUpper && Does(Habit.SmallCaps) ? "<w:smallCaps/>" : "");
        text = isUpper && Does(Habit.Caps | Habit.SmallCaps) ? text.ToLowerInvariant() : text;
        text = Does(Habit.NoBreakBlanks) ? text.Replace(' ', '\u00A0') : text;
        text = Does(Habit.SoftHyphens) ? text.Replace("nh", "n\u00ADh", StringComparison.Ordinal).Replace("ng", "n\u2060g", StringComparison.Ordinal) : text;
        text = SecurityElement.Escape(text).Replace("\n", End + "<w:br/>" + Start, StringComparison.Ordinal).Replace("\t", End + "<w:tab/>" + Start, StringComparison.Ordinal);
        text = Does(Habit.NoBreakHyphens) ? text.Replace("-U", End + "<w:noBreakHyphen/>" + Start + "U", StringComparison.Ordinal).Replace('-', '\u2011') : text;
        text = Does(Habit.SoftHyphens) ? text.Replace("ch", "c" + End + "<w:softHyphen/>" + Start + "h", StringComparison.Ordinal) : text;
        text = Does(Habit.PageBreaks) ? text.Replace(". ", ". " + End + "<w:lastRenderedPageBreak/>" + Start, StringComparison.Ordinal) : text;
        return $"<w:r><w:rPr>{looks}</w:rPr>{Start}{text}{End}</w:r>";
    }

    private const string Start = "<w:t xml:space=\"preserve\">";
    private const string End = "</w:t>";
}
