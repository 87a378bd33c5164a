using Cchc.Domain.Text;

namespace Cchc.Domain.Catalogue;

/// <summary>What came of reading an edition's file: the edition, or every fault of the file at once.</summary>
public sealed class CatalogueReadResult
{
    internal CatalogueReadResult(IndicatorCatalogue? catalogue, ValueList<Issue> faults)
    {
        Catalogue = catalogue;
        Faults = faults;
    }

    /// <summary>The edition, or null where the file has a fault.</summary>
    public IndicatorCatalogue? Catalogue { get; }

    /// <summary>Every fault, with a JSON Pointer each; empty where the edition is sound.</summary>
    public ValueList<Issue> Faults { get; }

    /// <summary>The edition.</summary>
    /// <returns>The edition.</returns>
    /// <exception cref="UnreadableInputException">The file has faults.</exception>
    public IndicatorCatalogue CatalogueOrThrow() => Catalogue ?? throw new UnreadableInputException(Faults.AsSpan());
}
