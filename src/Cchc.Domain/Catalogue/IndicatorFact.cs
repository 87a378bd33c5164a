using Cchc.Domain.Text;

namespace Cchc.Domain.Catalogue;

/// <summary>
/// A fact that sentences of the narrative state and the table repeats (số liệu trong lời văn), declared in the edition's file: by which
/// phrases it is told, and which rows say the same.
/// </summary>
public sealed record IndicatorFact
{
    /// <summary>The identifier inside the edition, such as N7.</summary>
    public required string Id { get; init; }

    /// <summary>The weight of a contradiction between sentence and table.</summary>
    public RuleSeverity Severity { get; init; }

    /// <summary>What the sentence states, in a few words.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>
    /// The phrases, in the notation of docs/catalogue.md: <c>tiếp nhận [được] {3.3.1} hồ sơ</c>. A number in braces must equal the row, or the sum
    /// of the rows.
    /// </summary>
    public required ValueList<string> Patterns { get; init; }

    /// <summary>The phrases, read.</summary>
    internal ValueList<FactPattern> Phrases { get; init; } = [];
}
