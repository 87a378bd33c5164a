using Cchc.Domain.Legal.Finding;
using Cchc.Domain.Text;

namespace Cchc.Domain.Legal;

/// <summary>
/// Finds every reference to an official document in a text: with or without its kind, with pinpoint, date and issuer, laws by name and
/// date, short forms such as "NĐ 34" and documents of the Party.
/// </summary>
/// <remarks>
/// The text is read as it is: composed or decomposed letters, line breaks and blanks inside a symbol, look-alike letters. Places are
/// UTF-16 code units of that text. Time grows with the length of the text whatever stands in it; nothing is allocated where there is
/// no reference. Thread-safe.
/// </remarks>
public static class LegalReferenceFinder
{
    /// <summary>Finds every reference, in the order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The references with their places; they do not overlap.</returns>
    public static ValueList<LegalCitation> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<LegalCitation>? found = null;
        foreach (var citation in Enumerate(text))
        {
            (found ??= []).Add(citation);
        }

        return found is null ? [] : ValueList.From(found);
    }

    /// <summary>Finds the references one by one, without a list.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What <c>foreach</c> goes through.</returns>
    public static LegalCitationEnumerator Enumerate(ReadOnlySpan<char> text) => new(text);

    /// <summary>The reference that fills a whole text, or null.</summary>
    internal static LegalReference? ReadWhole(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        var scanner = new CitationScanner(trimmed, isWhole: true);
        return scanner.MoveNext() && scanner.Current is { Start: 0 } citation && citation.Length == trimmed.Length ? citation.Reference : null;
    }
}
