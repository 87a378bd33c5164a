using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>Collects the column heads of the statistics table; heads that repeat on later pages in the same words stand once.</summary>
internal sealed class HeadsReader(SourceMapBuilder places)
{
    private readonly Dictionary<ColumnRole, string> byRole = [];
    private readonly OrderedDictionary<string, SourceCell> others = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, SourceCell> variants = new(StringComparer.Ordinal);

    internal ColumnHeads Heads => new()
    {
        Code = byRole.GetValueOrDefault(ColumnRole.Code, ""),
        Label = byRole.GetValueOrDefault(ColumnRole.Label, ""),
        Results = byRole.GetValueOrDefault(ColumnRole.Results, ""),
        Unit = byRole.GetValueOrDefault(ColumnRole.Unit, ""),
        Figure = byRole.GetValueOrDefault(ColumnRole.Figure, ""),
        Note = byRole.GetValueOrDefault(ColumnRole.Note, ""),
        Others = ValueList.From(others.Keys),
        Variants = ValueList.From(variants.Keys),
    };

    internal void Read(SourceRow row)
    {
        foreach (var cell in row.Cells)
        {
            var text = WrittenRow.OneLine(cell.Text);
            var role = TableColumns.RoleOf(text);
            if (text.Length == 0 || (byRole.TryGetValue(role, out var written) && written == text))
            {
                continue;
            }

            if (role is ColumnRole.None or ColumnRole.OtherFigure)
            {
                Add(others, text, cell, "others");
            }
            else if (!byRole.TryAdd(role, text))
            {
                Add(variants, text, cell, "variants");
            }
            else
            {
                places.Add("/appendix/columnHeads/" + char.ToLowerInvariant(role.ToString()[0]) + role.ToString()[1..], cell.Position, cell.Raw);
            }
        }
    }

    private void Add(OrderedDictionary<string, SourceCell> heads, string text, SourceCell cell, string member)
    {
        if (heads.TryAdd(text, cell))
        {
            places.Add($"/appendix/columnHeads/{member}/{heads.Count - 1}", cell.Position, cell.Raw);
        }
    }
}
