namespace Cchc.Domain.Docx.Reading;

/// <summary>A style as styles.xml has it, before inheritance.</summary>
internal sealed record WordStyle(string Id)
{
    /// <summary>The style of what names none.</summary>
    internal static WordStyle Unnamed { get; } = new("");

    internal string? BasedOn { get; init; }

    /// <summary>True for the built-in style "Placeholder Text".</summary>
    internal bool IsPlaceholder { get; init; }

    internal TextLook Look { get; init; }

    /// <summary>The level of a heading, from 1; 0 for body text; null where the style says nothing.</summary>
    internal int? HeadingLevel { get; init; }

    internal int? ListId { get; init; }

    internal int? ListLevel { get; init; }

    /// <summary>The depth that Word's own list styles have in their name ("List Bullet 2"); else 1.</summary>
    internal int ListDepth { get; init; } = 1;
}
