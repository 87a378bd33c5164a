using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>A part or item while its content is still being read.</summary>
internal sealed class SectionBuilder(string mark, string title, int depth, DocumentLine heading)
{
    private readonly List<(NarrativeBlock Block, DocumentLine Line)> blocks = [];

    internal string Mark => mark;

    /// <summary>0 for a part, 1 for an item (1.), 2 for an item below (1.1.); less than 0 for a part above Roman ones.</summary>
    internal int Depth => depth;

    internal List<SectionBuilder> Items { get; } = [];

    internal void Add(NarrativeBlock block, DocumentLine line) => blocks.Add((block, line));

    internal ReportSection Build(string path, SourceMapBuilder places)
    {
        places.Add(path, heading);
        for (var i = 0; i < blocks.Count; i++)
        {
            places.Add($"{path}/blocks/{i}", blocks[i].Line);
        }

        return new ReportSection(mark, title)
        {
            Blocks = ValueList.From(blocks.Select(pair => pair.Block)),
            Items = ValueList.From(Items.Select((item, i) => item.Build($"{path}/items/{i}", places)).ToList()),
        };
    }
}
