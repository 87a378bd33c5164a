namespace Cchc.Domain.Docx.Annotating;

/// <summary>What a comment is about: words of a place, or all that stands in it.</summary>
/// <param name="Place">The place; null for the start of a document without text.</param>
/// <param name="Words">The words, as a range of the text of the place; null for all.</param>
internal readonly record struct Target(PlaceText? Place, (int Start, int End)? Words = null)
{
    // A text is never that long (DocxLimits.TotalBytes).
    private const int WiderThanWords = int.MaxValue - 1;

    /// <summary>How much it covers: of two that start or end at one place the wider one encloses the other.</summary>
    internal int Width => Words is { } words ? words.End - words.Start : Place is { } place && place.First != place.Last ? WiderThanWords + 1 : WiderThanWords;
}
