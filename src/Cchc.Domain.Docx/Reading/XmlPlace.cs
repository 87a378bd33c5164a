using System.Xml;

namespace Cchc.Domain.Docx.Reading;

/// <summary>
/// Where an element starts in its part, from 1. Two parsers of the same bytes agree on it, so that what was read forwards can be
/// found in a tree.
/// </summary>
internal readonly record struct XmlPlace(int Line, int Column)
{
    internal static XmlPlace Of(IXmlLineInfo place) => new(place.LineNumber, place.LinePosition);
}
