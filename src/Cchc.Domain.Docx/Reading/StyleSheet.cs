namespace Cchc.Domain.Docx.Reading;

/// <summary>The styles of a document with inheritance resolved.</summary>
internal sealed class StyleSheet(IReadOnlyDictionary<string, WordStyle> styles, string? defaultParagraph, TextLook byDefault)
{
    // A chain of styles this long is a circle.
    private const int LongestChain = 64;

    private readonly Dictionary<string, WordStyle> resolved = [];

    internal static StyleSheet None { get; } = new(new Dictionary<string, WordStyle>(), null, default);

    /// <summary>A paragraph style, or the default one where none is named or the name is unknown.</summary>
    internal WordStyle Paragraph(string? id) => Resolve(id is not null && styles.ContainsKey(id) ? id : defaultParagraph);

    internal WordStyle Character(string? id) => Resolve(id);

    /// <summary>True for the style of what a content control shows where nothing was entered.</summary>
    internal bool IsPlaceholder(string? id) => id == "PlaceholderText" || (id is not null && styles.TryGetValue(id, out var style) && style.IsPlaceholder);

    /// <summary>How a run looks: what it says itself, else its styles, of which each one turns the look of the other round.</summary>
    internal TextLook Look(TextLook own, WordStyle paragraph, WordStyle? character)
    {
        var other = character?.Look ?? default;
        return own with
        {
            Bold = own.Bold ?? Toggled(byDefault.Bold, paragraph.Look.Bold, other.Bold),
            Caps = own.Caps ?? Toggled(byDefault.Caps, paragraph.Look.Caps, other.Caps),
            Hidden = own.Hidden ?? Toggled(byDefault.Hidden, paragraph.Look.Hidden, other.Hidden),
        };
    }

    private static bool Toggled(bool? byDefault, bool? paragraph, bool? character) => byDefault == true || (paragraph == true) ^ (character == true);

    private WordStyle Resolve(string? id)
    {
        if (id is null || !styles.ContainsKey(id))
        {
            return WordStyle.Unnamed;
        }

        if (resolved.TryGetValue(id, out var known))
        {
            return known;
        }

        var result = new WordStyle(id);
        var at = id;
        for (var step = 0; step < LongestChain && at is not null && styles.TryGetValue(at, out var style); step++, at = style.BasedOn)
        {
            result = result with
            {
                Look = result.Look.Over(style.Look),
                HeadingLevel = result.HeadingLevel ?? style.HeadingLevel,
                ListId = result.ListId ?? style.ListId,
                ListLevel = result.ListLevel ?? style.ListLevel,
                ListDepth = Math.Max(result.ListDepth, style.ListDepth),
            };
        }

        return resolved[id] = result;
    }
}
