using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>What a phrase of a fact is compared with: a word, an abbreviation with all it stands for, a number, a mark, a whole reference.</summary>
/// <param name="Key">The key of the word or abbreviation, or the mark; 0 for a reference.</param>
/// <param name="First">The first token of the text.</param>
/// <param name="Last">The last token.</param>
/// <param name="Phrases">The number of the phrases that begin with it, or -1.</param>
/// <param name="Kind">The kind of its first token.</param>
/// <param name="EndsClause">True where a sentence or an item of a list ends.</param>
/// <param name="IsPassedOver">True for a mark that does not matter between the words of a phrase: a colon, a dash, a bracket; a comma begins something else.</param>
internal readonly record struct FactToken(ulong Key, int First, int Last, short Phrases, TokenKind Kind, bool EndsClause = false, bool IsPassedOver = false);
