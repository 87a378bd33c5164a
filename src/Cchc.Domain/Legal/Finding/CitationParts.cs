using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>What was read around one number, before it becomes a reference.</summary>
internal ref struct CitationParts
{
    /// <summary>What stands before the number.</summary>
    internal Lead Lead { get; set; }

    /// <summary>The kind that the text states, or the list.</summary>
    internal DocumentKind? Kind { get; set; }

    /// <summary>Where kind, "số" or number starts; the pinpoint may stand before it.</summary>
    internal int Start { get; set; }

    /// <summary>The place behind what was read last.</summary>
    internal int End { get; set; }

    /// <summary>The number; not plausible for a law by name and date.</summary>
    internal NumberScan Number { get; set; }

    /// <summary>The year in the symbol.</summary>
    internal int? Year { get; set; }

    /// <summary>The symbol in normal form.</summary>
    internal string Symbol { get; set; }

    /// <summary>The name of a law, as written.</summary>
    internal ReadOnlySpan<char> Name { get; set; }

    /// <summary>The date of issue.</summary>
    internal WrittenDate? Date { get; set; }

    /// <summary>The issuer, as written.</summary>
    internal ReadOnlySpan<char> Issuer { get; set; }
}
