namespace Cchc.Domain.Rules.Names;

/// <summary>Words behind a designation that should be a name.</summary>
/// <param name="First">The first token of the designation.</param>
/// <param name="Last">The last token of the name.</param>
/// <param name="IsNear">True for one that is a letter off.</param>
internal readonly record struct UnitMention(int First, int Last, bool IsNear);
