namespace Cchc.Domain.Docx.Annotating;

/// <summary>A place where a mark can stand.</summary>
/// <param name="Container">The element that will hold it.</param>
/// <param name="Offset">Where in the text of the part.</param>
/// <param name="Run">The run that is split there, or null.</param>
/// <param name="Text">The text that is split there, or null for a place between two elements of the run.</param>
internal readonly record struct Slot(MarkupNode Container, int Offset, MarkupNode? Run = null, TextUnits? Text = null);
