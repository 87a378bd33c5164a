namespace Cchc.Domain.Docx.Annotating;

/// <summary>Characters that are put into a text, and how many of its own they stand for: mostly none.</summary>
internal readonly record struct TextEdit(int Offset, string Text, int Removed = 0);
