using System.Globalization;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Docx.Writing;

/// <summary>Writes word/document.xml: the report in one section, the appendix in another.</summary>
internal static class DocumentPart
{
    internal static WordXml Write(CchcReport report, IndicatorCatalogue? catalogue, bool isForm = false)
    {
        var word = new WordXml();
        var controls = new ControlXml(word, isForm);
        var text = new NarrativeText(word, controls, LastBlock(report));
        word.Raw("""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
            """u8);
        new HeaderBlock(word, controls).Write(report.Header, report.Period);
        text.Write("/opening", "Mở đầu", report.Opening);
        text.Write(report.Sections);
        text.Write("/closing", "Kết thúc", report.Closing);
        new SignatureBlock(word, controls).Write(report.Recipients, report.Signature);
        if (HasAppendix(report.Statistics))
        {
            word.Raw("<w:p><w:pPr><w:pStyle w:val=\"SectionEnd\"/>"u8);
            Section(word);
            word.Raw("</w:pPr></w:p>"u8);
            Appendix(word, controls, report.Statistics, catalogue);
        }

        foreach (var line in report.Leftovers)
        {
            word.Paragraph("Leftover"u8, line);
        }

        word.Paragraph("SectionEnd"u8, "");
        Section(word);
        word.Raw("</w:body></w:document>"u8);
        return word;
    }

    private static bool HasAppendix(Statistics statistics) =>
        statistics.IsPresent || statistics.Headings.Count > 0 || statistics.ColumnHeads != ColumnHeads.None;

    private static NarrativeBlock? LastBlock(CchcReport report)
    {
        if (report.Closing.Count > 0)
        {
            return report.Closing[^1];
        }

        var sections = report.Sections;
        while (sections.Count > 0 && sections[^1].Items.Count > 0)
        {
            sections = sections[^1].Items;
        }

        return sections.Count > 0 && sections[^1].Blocks.Count > 0 ? sections[^1].Blocks[^1] : null;
    }

    private static void Appendix(WordXml word, ControlXml controls, Statistics statistics, IndicatorCatalogue? catalogue)
    {
        for (var i = 0; i < statistics.Headings.Count; i++)
        {
            var line = statistics.Headings[i];
            word.ParagraphStart(line.StartsWith('(') ? "AppendixNote"u8 : i == 0 ? "AppendixName"u8 : "AppendixTitle"u8);
            controls.Text(new ContentControl("/appendix/headings/" + i.ToString(CultureInfo.InvariantCulture), "Phụ lục"), line);
            word.ParagraphEnd();
        }

        if (statistics.IsPresent || statistics.ColumnHeads != ColumnHeads.None)
        {
            word.Paragraph("AppendixGap"u8, "");
            new AppendixTable(word, controls, statistics, catalogue).Write();
        }
    }

    // A4; 20 mm above and below, 30 mm left, 15 mm right; no page number on the first page; the appendix counts its own pages
    // (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I).
    private static void Section(WordXml word) => word.Raw("""
        <w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>
        """u8);
}
