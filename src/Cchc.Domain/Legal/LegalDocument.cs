using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Legal;

/// <summary>
/// A document that a register knows, with the facts that were seen on a page. What is not known is null or empty: a missing end does
/// not mean that the document is still in force.
/// </summary>
/// <remarks>Immutable, thread-safe, equal by content.</remarks>
public sealed record LegalDocument
{
    /// <summary>The kind.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The number without leading zeros, or empty where only the title and date are known.</summary>
    public string Number { get; init; } = "";

    /// <summary>The year in the symbol, or null.</summary>
    public int? SymbolYear { get; init; }

    /// <summary>The symbol without number and year, or empty.</summary>
    public string Symbol { get; init; } = "";

    /// <summary>The date of issue, or null.</summary>
    public LocalDate? Issued { get; init; }

    /// <summary>Who issued it; several for a joint document.</summary>
    public ValueList<string> Issuers { get; init; } = [];

    /// <summary>The subject (trích yếu) without the word for the kind, or empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>The first day in force, or null.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The first day on which it is no longer in force, or null.</summary>
    public LocalDate? LapsedOn { get; init; }

    /// <summary>The documents that replaced it.</summary>
    public ValueList<DocumentKey> ReplacedBy { get; init; } = [];

    /// <summary>The documents that it amends.</summary>
    public ValueList<DocumentKey> Amends { get; init; } = [];

    /// <summary>Where the facts were seen.</summary>
    public string Source { get; init; } = "";

    /// <summary>What identifies it.</summary>
    public DocumentKey Key => Number.Length > 0
        ? new DocumentKey { Kind = Kind, Number = Number, Symbol = Symbol, SymbolYear = SymbolYear, IssueYear = SymbolYear is null ? Issued?.Year : null }
        : new DocumentKey { Kind = Kind, Name = Title, Date = Issued is { } issued ? WrittenDate.FromLocalDate(issued) : null };

    /// <summary>The reference that a first citation of it gives.</summary>
    public LegalReference Reference => new()
    {
        Kind = Kind,
        Number = Number,
        Year = SymbolYear,
        Symbol = Symbol,
        Name = Kind == DocumentKind.Law || Kind == DocumentKind.Code || Kind == DocumentKind.Ordinance ? Title : "",
        IssueDate = Issued is { } issued ? WrittenDate.FromLocalDate(issued) : null,
        Issuer = string.Join(", ", Issuers),
    };

    /// <summary>Whether it holds on a day. It is never in force before it is issued, and "in force" needs both ends to be known.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The state.</returns>
    public ForceState ForceOn(LocalDate date) =>
        LapsedOn is { } end && date >= end ? ForceState.Lapsed
        : (InForceFrom is { } from && date < from) || (Issued is { } issued && date < issued) ? ForceState.NotYet
        : InForceFrom is not null && LapsedOn is not null ? ForceState.InForce
        : ForceState.Unknown;

    /// <summary>The document as a first citation names it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Reference.ToString();
}
