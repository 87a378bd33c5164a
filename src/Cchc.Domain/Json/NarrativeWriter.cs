using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>Writes blocks and sections.</summary>
internal static class NarrativeWriter
{
    internal static void WriteBlocks(WireWriter json, ReadOnlySpan<byte> name, ValueList<NarrativeBlock> blocks)
    {
        if (blocks.Count == 0)
        {
            return;
        }

        json.StartArray(name);
        foreach (var block in blocks)
        {
            json.StartObject();
            json.Word("kind"u8, WireWords.BlockKinds, (int)block.Kind);
            json.Text("text"u8, block.Text);
            if (block.Level != 0)
            {
                json.Whole("level"u8, block.Level, 0, int.MaxValue);
            }

            json.TextUnlessEmpty("mark"u8, block.Mark);
            json.EndObject();
        }

        json.EndArray();
    }

    internal static void WriteSections(WireWriter json, ReadOnlySpan<byte> name, ValueList<ReportSection> sections)
    {
        if (sections.Count == 0)
        {
            return;
        }

        json.StartArray(name);
        foreach (var section in sections)
        {
            json.StartObject();
            json.Text("mark"u8, section.Mark);
            json.Text("title"u8, section.Title);
            WriteBlocks(json, "blocks"u8, section.Blocks);
            WriteSections(json, "items"u8, section.Items);
            json.EndObject();
        }

        json.EndArray();
    }
}
