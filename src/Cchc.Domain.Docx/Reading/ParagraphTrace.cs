namespace Cchc.Domain.Docx.Reading;

/// <summary>Where a paragraph and the pieces of its text stand in the XML.</summary>
/// <param name="Element">The paragraph.</param>
internal sealed record ParagraphTrace(XmlPlace Element)
{
    /// <summary>The text, blanks at its end included.</summary>
    internal string Text { get; init; } = "";

    /// <summary>Where the text comes from, in order; an element that gave no text has the start of the next.</summary>
    internal List<TextPlace> Places { get; private init; } = [];

    internal void Mark(int start, XmlPlace element) => Places.Add(new TextPlace(start, element));

    /// <summary>The trace of a paragraph that goes on from the one above.</summary>
    internal ParagraphTrace After(ParagraphTrace? above) => above is null ? this : this with { Places = above.Places };
}
