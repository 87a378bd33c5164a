using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>
/// A part (I–V) or an item (1., 1.1.) of the narrative: its heading, the blocks directly under it, and the items below.
/// </summary>
/// <param name="Mark">The numeral as written with what follows it: "II.", "1.1."; never empty.</param>
/// <param name="Title">The title as written.</param>
public sealed record ReportSection(string Mark, string Title)
{
    /// <summary>The numeral alone: "II", "1.1".</summary>
    public string Numeral => Mark.TrimEnd('.', ')', '/', ':', '-', '–', ' ');

    /// <summary>The blocks before the first item.</summary>
    public ValueList<NarrativeBlock> Blocks { get; init; } = [];

    /// <summary>The items below.</summary>
    public ValueList<ReportSection> Items { get; init; } = [];
}
