namespace Cchc.Domain.Import;

/// <summary>One block of an input: a <see cref="SourceParagraph"/> or a <see cref="SourceRow"/>.</summary>
public abstract record SourceBlock
{
    private protected SourceBlock()
    {
    }
}
