using Cchc.Domain.Text;

namespace Cchc.Domain.Legal;

/// <summary>A reference, or a phrase such as "Nghị định này", with the document that it means.</summary>
/// <param name="Start">The first UTF-16 code unit in the text.</param>
/// <param name="Length">The number of code units.</param>
/// <param name="Reference">What is cited; of a phrase the kind alone.</param>
/// <param name="Resolution">How it is known which document is meant.</param>
public sealed record ResolvedReference(int Start, int Length, LegalReference Reference, ReferenceResolution Resolution)
{
    /// <summary>The document, or null where it stays open.</summary>
    public DocumentKey? Document { get; init; }

    /// <summary>The documents that fit where there are several, at most the first 16 of them; else empty.</summary>
    public ValueList<DocumentKey> Candidates { get; init; } = [];

    /// <summary>True for a phrase without a number: "Nghị định này", "Quyết định nêu trên".</summary>
    public bool IsPhrase => Reference.Number.Length == 0 && Reference.IssueDate is null;

    /// <summary>What a cluster of references has in common: the document, or where that is open, what the reference says.</summary>
    public DocumentKey ClusterKey => Document ?? Reference.Key;
}
