namespace Cchc.Domain.Rules.Narrative;

/// <summary>A phrase that may stand at a place, with the words that the clause must have for it.</summary>
/// <param name="Needs">The words.</param>
/// <param name="Phrase">The phrase.</param>
internal readonly record struct FactCandidate(KeyMask Needs, FactPhrase Phrase);
