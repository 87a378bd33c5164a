namespace Cchc.Domain.Legal.Finding;

/// <summary>A kind of document named at a place of a text.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Start">Where its name starts.</param>
/// <param name="End">Where its name ends.</param>
/// <param name="IsAbbreviation">True for "NĐ" and the like.</param>
/// <param name="IsLoose">True for an abbreviation in another case ("cv", "nđ"): it needs a symbol or a date to be believed.</param>
internal readonly record struct KindWord(DocumentKind Kind, int Start, int End, bool IsAbbreviation, bool IsLoose = false);
