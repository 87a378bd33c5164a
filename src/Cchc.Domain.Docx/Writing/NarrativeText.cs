using System.Globalization;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Writing;

/// <summary>Writes parts, items and blocks of the narrative.</summary>
/// <param name="word">Where they go.</param>
/// <param name="controls">The controls around them.</param>
/// <param name="last">The block above the signature, which must not stand alone on its page; null where there is none.</param>
internal sealed class NarrativeText(WordXml word, ControlXml controls, NarrativeBlock? last)
{
    private const int LongestTitle = 64;
    private const string Ground = "Căn cứ ";

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
            controls.Prompt(tag, title, tag == "/closing" ? "LastText"u8 : "BodyText"u8);
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
            var isControl = controls.BlockStart(tag, title);
            word.Paragraph(Style(section, depth), section.Mark, section.Title);
            Blocks(section.Blocks);
            if (controls.IsForm && section.Blocks.Count == 0 && section.Items.Count == 0)
            {
                controls.Prompt(tag + "/blocks", title, "BodyText"u8);
            }

            Sections(tag + "/items/", section.Items, depth + 1);
            if (isControl)
            {
                controls.BlockEnd();
            }
        }
    }

    private void Blocks(ValueList<NarrativeBlock> blocks)
    {
        NarrativeBlock? before = null;
        foreach (var block in blocks)
        {
            switch (block.Kind)
            {
                case BlockKind.Heading:
                    word.Paragraph("PlainHeading"u8, block.Text);
                    break;
                case BlockKind.Bullet:
                    word.Paragraph(ReferenceEquals(block, last) ? "LastText"u8 : block.Level <= 1 ? "Bullet1"u8 : block.Level == 2 ? "Bullet2"u8 : "Bullet3"u8, block.Mark, block.Text);
                    break;
                default:
                    word.Paragraph(ReferenceEquals(block, last) ? "LastText"u8 : IsGround(block, before) ? "LegalGround"u8 : "BodyText"u8, block.Text);
                    break;
            }

            before = block;
        }
    }

    // A legal ground, one a line, in italics (Phụ lục I, mục II, khoản 6): the last of several ends with a full stop, and a sentence that
    // only begins with one ("Căn cứ Công văn …, UBND xã báo cáo …:") is text.
    private static bool IsGround(NarrativeBlock block, NarrativeBlock? before) =>
        GoesOn(block) || (before is not null && GoesOn(before) && block.Text.StartsWith(Ground, StringComparison.Ordinal) && block.Text.AsSpan().TrimEnd() is [.., '.']);

    private static bool GoesOn(NarrativeBlock block) =>
        block.Text.StartsWith(Ground, StringComparison.Ordinal) && block.Text.AsSpan().TrimEnd() is [.., ';'];

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
