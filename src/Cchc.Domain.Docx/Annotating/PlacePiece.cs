using Cchc.Domain.Docx.Reading;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>A piece of the text of a place and the element that it comes from.</summary>
internal readonly record struct PlacePiece(int Start, int End, XmlPlace Element);
