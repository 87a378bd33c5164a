namespace Cchc.Domain.Docx.Reading;

/// <summary>The lists of a document by their number.</summary>
internal sealed class NumberingDefinitions(IReadOnlyDictionary<int, ListDefinition> lists)
{
    internal static NumberingDefinitions None { get; } = new(new Dictionary<int, ListDefinition>());

    internal ListDefinition? Find(int id) => lists.TryGetValue(id, out var list) ? list : null;
}
