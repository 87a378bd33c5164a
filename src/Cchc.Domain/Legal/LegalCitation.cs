namespace Cchc.Domain.Legal;

/// <summary>A reference at its place in a text.</summary>
/// <param name="Start">The first UTF-16 code unit of the text as it is, not normalised.</param>
/// <param name="Length">The number of code units, from the pinpoint (or the kind, or the number) to the last of symbol, date and issuer.</param>
/// <param name="Reference">What is cited.</param>
public sealed record LegalCitation(int Start, int Length, LegalReference Reference)
{
    /// <summary>The place behind the last code unit.</summary>
    public int End => Start + Length;
}
