using System.Globalization;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Writing;

/// <summary>Writes parts, items and blocks of the narrative.</summary>
internal sealed class NarrativeText(WordXml word, ControlXml controls)
{
    private const int LongestTitle = 64;

    /// <summary>The text before or after the parts, in a control of its own.</summary>
    internal void Write(string tag, string title, ValueList<NarrativeBlock> blocks)
    {
        if (blocks.Count > 0)
        {
            controls.BlockStart(tag, title);
            Blocks(blocks);
            controls.BlockEnd();
        }
        else if (controls.IsForm)
        {
            controls.Prompt(tag, title);
        }
    }

    internal void Write(ValueList<ReportSection> sections) => Sections("/sections/", sections, depth: 0);

    private void Sections(string path, ValueList<ReportSection> sections, int depth)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            var section = sections[i];
            var tag = path + i.ToString(CultureInfo.InvariantCulture);
            var title = Title(depth, section);
            controls.BlockStart(tag, title);
            word.Paragraph(Style(section, depth), section.Mark, section.Title);
            Blocks(section.Blocks);
            if (controls.IsForm && section.Blocks.Count == 0 && section.Items.Count == 0)
            {
                controls.Prompt(tag + "/blocks", title);
            }

            Sections(tag + "/items/", section.Items, depth + 1);
            controls.BlockEnd();
        }
    }

    private void Blocks(ValueList<NarrativeBlock> blocks)
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

    // Word shows no title of more than 64 characters.
    private static string Title(int depth, ReportSection section)
    {
        var title = (depth == 0 ? "Phần " : "Mục ") + section.Numeral;
        return title.Length <= LongestTitle ? title : title[..LongestTitle];
    }

    // An item that is a sentence and holds nothing below ("1. Đề nghị UBND huyện …;") is text with a numeral, not a heading.
    private static ReadOnlySpan<byte> Style(ReportSection section, int depth) => depth switch
    {
        0 => "Heading1"u8,
        _ when section.Blocks.Count == 0 && section.Items.Count == 0 && section.Title.AsSpan().TrimEnd() is [.., '.' or ';'] => "ItemText"u8,
        1 => "Heading2"u8,
        _ => "Heading3"u8,
    };
}
