using Cchc.Domain.Legal.Finding;

namespace Cchc.Domain.Legal;

/// <summary>Goes through the references of a text; see <see cref="LegalReferenceFinder.Enumerate"/>.</summary>
public ref struct LegalCitationEnumerator
{
    private CitationScanner scanner;

    internal LegalCitationEnumerator(ReadOnlySpan<char> text) => scanner = new CitationScanner(text, isWhole: false);

    /// <summary>The reference found last.</summary>
    public readonly LegalCitation Current => scanner.Current;

    /// <summary>This object, so that <c>foreach</c> takes it.</summary>
    /// <returns>This object.</returns>
    public readonly LegalCitationEnumerator GetEnumerator() => this;

    /// <summary>Goes on to the next reference.</summary>
    /// <returns>False where there is none any more.</returns>
    public bool MoveNext() => scanner.MoveNext();
}
