namespace Cchc.Domain.Docx.Reading;

/// <summary>The styles of a document with inheritance resolved.</summary>
internal sealed class StyleSheet(IReadOnlyDictionary<string, WordStyle> styles, string? defaultParagraph, bool boldByDefault)
{
    // A chain of styles this long is a circle.
    private const int LongestChain = 64;

    private readonly Dictionary<string, WordStyle> resolved = [];

    internal static StyleSheet None { get; } = new(new Dictionary<string, WordStyle>(), null, false);

    /// <summary>A paragraph style, or the default one where none is named or the name is unknown.</summary>
    internal WordStyle Paragraph(string? id) => Resolve(id is not null && styles.ContainsKey(id) ? id : defaultParagraph);

    internal WordStyle Character(string? id) => Resolve(id);

    internal bool IsBold(WordStyle paragraph, WordStyle? character) =>
        boldByDefault || (paragraph.Bold == true) ^ (character?.Bold == true);

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
                Bold = result.Bold ?? style.Bold,
                HeadingLevel = result.HeadingLevel ?? style.HeadingLevel,
                ListId = result.ListId ?? style.ListId,
                ListLevel = result.ListLevel ?? style.ListLevel,
                ListDepth = Math.Max(result.ListDepth, style.ListDepth),
            };
        }

        return resolved[id] = result;
    }
}
