using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Docx.Tests.Typing;

/// <summary>Types a report into a Word document as somebody with these habits would.</summary>
internal static class Typist
{
    // What needs cells, which a table typed with tabs has not.
    private const Habit OfCells = Habit.NestedNotes | Habit.NestedTable | Habit.Footnotes | Habit.DeletedRows;

    internal static byte[] Type(CchcReport report, Habit habits)
    {
        var pen = new Pen((habits & Habit.TabbedTable) == 0 ? habits : habits & ~OfCells);
        var head = new HeadTypist(pen);
        var narrative = new NarrativeTypist(pen);
        var appendix = new TableTypist(pen).Appendix(report.Statistics, CatalogueEditions.Get(report.Statistics.Edition));
        var main = head.Head(report.Header) + head.Title(report.Header)
            + string.Concat(report.Opening.Select(narrative.Block))
            + string.Concat(report.Sections.Select(section => narrative.Section(section)))
            + string.Concat(report.Closing.Select(narrative.Block))
            + head.Tail(report);
        var section = pen.Does(Habit.AppendixLandscape) ? "<w:p><w:pPr><w:sectPr><w:pgSz w:orient=\"portrait\"/></w:sectPr></w:pPr></w:p>" : "";
        var package = PackageBuilder.WithBody((pen.Does(Habit.AppendixFirst) ? appendix + section + main : main + section + appendix) + "<w:sectPr/>")
            .Related("numbering", "word/numbering.xml", NarrativeTypist.Numbering)
            .Related("styles", "word/styles.xml", NarrativeTypist.Styles);
        return (pen.Does(Habit.Footnotes) ? package.Related("footnotes", "word/footnotes.xml", Footnotes) : package).Build();
    }

    private const string Footnotes = "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:footnote w:id=\"1\">"
        + "<w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Tính đến ngày 14 là 555 hồ sơ</w:t></w:r></w:p></w:footnote></w:footnotes>";
}
