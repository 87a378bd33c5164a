using System.Globalization;
using Cchc.Domain.Docx.Reading;

namespace Cchc.Domain.Docx.Writing;

/// <summary>Writes the elements of word/document.xml: paragraphs by style, tables by their columns.</summary>
internal sealed class WordXml : IDisposable
{
    private readonly Utf8Xml xml = new(196_608);
    private readonly VisibleText visible = new();
    private int gridColumn;

    internal ReadOnlyMemory<byte> Written => xml.Written;

    /// <summary>The hash of what a reader of the document sees.</summary>
    internal string VisibleHash => visible.Hash();

    internal WordXml Raw(ReadOnlySpan<byte> markup)
    {
        xml.Raw(markup);
        return this;
    }

    internal WordXml Raw(int number)
    {
        Span<byte> digits = stackalloc byte[11];
        number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        xml.Raw(digits[..length]);
        return this;
    }

    /// <summary>A paragraph with one text in it; its look comes from its style, that of the text from a character style.</summary>
    internal void Paragraph(ReadOnlySpan<byte> style, string text, ReadOnlySpan<byte> characterStyle = default)
    {
        ParagraphStart(style);
        Run(text, characterStyle);
        ParagraphEnd();
    }

    /// <summary>A paragraph with a mark before its text.</summary>
    internal void Paragraph(ReadOnlySpan<byte> style, string mark, string text)
    {
        ParagraphStart(style);
        Run(mark.Length == 0 ? text : text.Length == 0 ? mark : mark + " " + text);
        ParagraphEnd();
    }

    internal void ParagraphStart(ReadOnlySpan<byte> style)
    {
        visible.ParagraphStart();
        xml.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8).Raw(style).Raw("\"/></w:pPr>"u8);
    }

    internal void ParagraphEnd()
    {
        visible.ParagraphEnd();
        xml.Raw("</w:p>"u8);
    }

    /// <summary>A text inside a paragraph; nothing for an empty one.</summary>
    internal void Run(ReadOnlySpan<char> text, ReadOnlySpan<byte> characterStyle = default)
    {
        if (!text.IsEmpty)
        {
            visible.Text(text);
            PrintedRun(text, characterStyle);
        }
    }

    /// <summary>What stands where nothing was entered: printed, and no text to a reader.</summary>
    internal void PlaceholderRun(ReadOnlySpan<char> text) => PrintedRun(text, "PlaceholderText"u8);

    internal WordXml Value(ReadOnlySpan<char> text)
    {
        xml.Value(text);
        return this;
    }

    /// <summary>Begins a table.</summary>
    /// <param name="style">Its style.</param>
    /// <param name="name">What it is called for readers who cannot see it; empty for one that only puts things side by side.</param>
    /// <param name="columns">The widths.</param>
    internal void TableStart(ReadOnlySpan<byte> style, string name, params ReadOnlySpan<int> columns)
    {
        var width = 0;
        foreach (var column in columns)
        {
            width += column;
        }

        xml.Raw("<w:tbl><w:tblPr><w:tblStyle w:val=\""u8).Raw(style).Raw("\"/><w:tblW w:w=\""u8);
        Raw(width);
        xml.Raw("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/>"u8);
        if (name.Length > 0)
        {
            xml.Raw("<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\""u8);
            Value(name);
            xml.Raw("\"/>"u8);
        }

        xml.Raw("</w:tblPr><w:tblGrid>"u8);
        foreach (var column in columns)
        {
            xml.Raw("<w:gridCol w:w=\""u8);
            Raw(column);
            xml.Raw("\"/>"u8);
        }

        xml.Raw("</w:tblGrid>"u8);
    }

    internal void TableEnd() => xml.Raw("</w:tbl>"u8);

    internal void RowStart(bool header = false)
    {
        gridColumn = 0;
        visible.RowStart();
        xml.Raw(header ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"u8 : "<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);
    }

    internal void RowEnd()
    {
        visible.RowEnd();
        xml.Raw("</w:tr>"u8);
    }

    internal void CellStart(int width, int span = 1, CellMerge merge = CellMerge.None, bool centred = false)
    {
        visible.CellStart(gridColumn);
        gridColumn += span;
        xml.Raw("<w:tc><w:tcPr><w:tcW w:w=\""u8);
        Raw(width);
        xml.Raw("\" w:type=\"dxa\"/>"u8);
        if (span > 1)
        {
            xml.Raw("<w:gridSpan w:val=\""u8);
            Raw(span);
            xml.Raw("\"/>"u8);
        }

        xml.Raw(merge switch
        {
            CellMerge.Begins => "<w:vMerge w:val=\"restart\"/>"u8,
            CellMerge.GoesOn => "<w:vMerge/>"u8,
            _ => ""u8,
        });
        xml.Raw(centred ? "<w:vAlign w:val=\"center\"/></w:tcPr>"u8 : "</w:tcPr>"u8);
    }

    internal void CellEnd()
    {
        visible.CellEnd();
        xml.Raw("</w:tc>"u8);
    }

    public void Dispose()
    {
        visible.Dispose();
        xml.Dispose();
    }

    private void PrintedRun(ReadOnlySpan<char> text, ReadOnlySpan<byte> characterStyle)
    {
        xml.Raw("<w:r>"u8);
        if (!characterStyle.IsEmpty)
        {
            xml.Raw("<w:rPr><w:rStyle w:val=\""u8).Raw(characterStyle).Raw("\"/></w:rPr>"u8);
        }

        RunText(text);
        xml.Raw("</w:r>"u8);
    }

    private void RunText(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAny("\n\r\t");
            var part = at < 0 ? text : text[..at];
            if (!part.IsEmpty)
            {
                xml.Raw("<w:t xml:space=\"preserve\">"u8).Text(part).Raw("</w:t>"u8);
            }

            if (at < 0)
            {
                return;
            }

            xml.Raw(text[at] == '\t' ? "<w:tab/>"u8 : "<w:br/>"u8);
            at += text[at..].StartsWith("\r\n") ? 2 : 1;
            text = text[at..];
        }
    }
}
