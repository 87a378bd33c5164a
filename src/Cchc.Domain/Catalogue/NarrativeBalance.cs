using Cchc.Domain.Text;

namespace Cchc.Domain.Catalogue;

/// <summary>
/// A balance between numbers that only the narrative tells and rows of the table (cân đối số liệu trong lời văn): the applications to settle are
/// those received and those carried over. Declared in the edition's file.
/// </summary>
public sealed record NarrativeBalance
{
    /// <summary>The identifier inside the edition.</summary>
    public required string Id { get; init; }

    /// <summary>The weight of a breach.</summary>
    public RuleSeverity Severity { get; init; }

    /// <summary>What must hold, in one sentence.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The total: a name, as the phrases of the facts give it (<c>{@due}</c>), or the code of a row.</summary>
    public required string Total { get; init; }

    /// <summary>The parts: names of numbers, or codes of rows; one that is taken away has a minus before it.</summary>
    public required ValueList<string> Parts { get; init; }
}
