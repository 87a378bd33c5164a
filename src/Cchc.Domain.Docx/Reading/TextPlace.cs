namespace Cchc.Domain.Docx.Reading;

/// <summary>From which character on the text of a paragraph comes from which element.</summary>
internal readonly record struct TextPlace(int Start, XmlPlace Element);
