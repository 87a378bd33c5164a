using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>Reads blocks and sections.</summary>
internal static class NarrativeReader
{
    private static readonly MemberTable Block = new(0b11, "kind", "text", "level", "mark");
    private static readonly MemberTable Section = new(0b11, "mark", "title", "blocks", "items");

    internal static ValueList<NarrativeBlock> ReadBlocks(ref JsonCursor json)
    {
        if (!json.Array())
        {
            return [];
        }

        var blocks = new List<NarrativeBlock>();
        while (json.NextItem())
        {
            blocks.Add(ReadBlock(ref json));
        }

        return ValueList.From(blocks);
    }

    internal static ValueList<ReportSection> ReadSections(ref JsonCursor json)
    {
        if (!json.Array())
        {
            return [];
        }

        var sections = new List<ReportSection>();
        while (json.NextItem())
        {
            sections.Add(ReadSection(ref json));
        }

        return ValueList.From(sections);
    }

    private static NarrativeBlock ReadBlock(ref JsonCursor json)
    {
        var kind = BlockKind.Paragraph;
        var text = "";
        var level = 0;
        var mark = "";
        var scope = json.Object(Block);
        while (json.NextMember(ref scope, out var member))
        {
            switch (member)
            {
                case 0:
                    kind = (BlockKind)json.Word(WireWords.BlockKinds);
                    break;
                case 1:
                    text = json.Text();
                    break;
                case 2:
                    level = json.Whole(0, int.MaxValue);
                    break;
                default:
                    mark = json.Text();
                    break;
            }
        }

        return new NarrativeBlock(kind, text) { Level = level, Mark = mark };
    }

    private static ReportSection ReadSection(ref JsonCursor json)
    {
        var section = new ReportSection("", "");
        var scope = json.Object(Section);
        while (json.NextMember(ref scope, out var member))
        {
            section = member switch
            {
                0 => section with { Mark = json.Text() },
                1 => section with { Title = json.Text() },
                2 => section with { Blocks = ReadBlocks(ref json) },
                _ => section with { Items = ReadSections(ref json) },
            };
        }

        return section;
    }
}
