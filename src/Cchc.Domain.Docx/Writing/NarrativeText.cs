using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Writing;

/// <summary>Writes parts, items and blocks of the narrative.</summary>
internal static class NarrativeText
{
    internal static void Write(WordXml word, ValueList<NarrativeBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block.Kind)
            {
                case BlockKind.Heading:
                    word.Paragraph("PlainHeading"u8, block.Text);
                    break;
                case BlockKind.Bullet:
                    word.Paragraph(block.Level <= 1 ? "Bullet1"u8 : block.Level == 2 ? "Bullet2"u8 : "Bullet3"u8, block.Mark, block.Text);
                    break;
                default:
                    word.Paragraph("BodyText"u8, block.Text);
                    break;
            }
        }
    }

    internal static void Write(WordXml word, ValueList<ReportSection> sections, int depth = 0)
    {
        foreach (var section in sections)
        {
            word.Paragraph(Style(section, depth), section.Mark, section.Title);
            Write(word, section.Blocks);
            Write(word, section.Items, depth + 1);
        }
    }

    // An item that is a sentence and holds nothing below ("1. Đề nghị UBND huyện …;") is text with a numeral, not a heading.
    private static ReadOnlySpan<byte> Style(ReportSection section, int depth) => depth switch
    {
        0 => "Heading1"u8,
        _ when section.Blocks.Count == 0 && section.Items.Count == 0 && section.Title.AsSpan().TrimEnd().EndsWithAny('.', ';') => "ItemText"u8,
        1 => "Heading2"u8,
        _ => "Heading3"u8,
    };

    private static bool EndsWithAny(this ReadOnlySpan<char> text, char one, char other) =>
        !text.IsEmpty && (text[^1] == one || text[^1] == other);
}
