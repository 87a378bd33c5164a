namespace Cchc.Domain.Rules.Prose;

/// <summary>What a text is in the document.</summary>
internal enum ProseRole
{
    /// <summary>The subject (trích yếu).</summary>
    Subject,

    /// <summary>The text before the first part.</summary>
    Opening,

    /// <summary>The title of a part.</summary>
    PartTitle,

    /// <summary>The title of an item.</summary>
    ItemTitle,

    /// <summary>A block of the narrative.</summary>
    Body,

    /// <summary>The text after the last part.</summary>
    Closing,

    /// <summary>An addressee or a recipient.</summary>
    Recipient,

    /// <summary>A line above the table.</summary>
    Heading,

    /// <summary>A head of a column.</summary>
    ColumnHead,

    /// <summary>A label or a note of the table.</summary>
    Cell,

    /// <summary>What could not be placed.</summary>
    Leftover,
}
