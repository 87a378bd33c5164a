namespace Cchc.Domain.Docx.Reading;

/// <summary>A list of a document (w:num): the definition it shares its counters with, its levels, and where it starts anew.</summary>
internal sealed record ListDefinition(int AbstractId, IReadOnlyDictionary<int, ListLevel> Levels, IReadOnlyDictionary<int, int> StartOverrides);
