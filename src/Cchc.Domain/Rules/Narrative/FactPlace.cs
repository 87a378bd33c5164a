namespace Cchc.Domain.Rules.Narrative;

/// <summary>A place of a text at which phrases may stand.</summary>
/// <param name="Ahead">The words there and behind it up to the end of the clause.</param>
/// <param name="At">The token.</param>
internal readonly record struct FactPlace(KeyMask Ahead, int At);
