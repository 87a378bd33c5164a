using System.Text;
using System.Xml;

namespace Cchc.Domain.Docx.Reading;

/// <summary>
/// Walks one XML part forwards. Whoever is on an element consumes it to its end: by <see cref="Enter"/> and
/// <see cref="NextChild"/>, by <see cref="Text"/> or by <see cref="Skip"/>.
/// </summary>
internal sealed class PartXml : IDisposable
{
    private readonly XmlReader reader;

    internal PartXml(Stream stream)
    {
        // The reader hands out the very strings of its name table, so that namespaces mostly compare by reference.
        var names = new PartNames();
        names.Add(WordNames.Word);
        reader = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
            NameTable = names,
        });
    }

    /// <summary>The local name of the element, whatever its namespace.</summary>
    internal string LocalName => reader.LocalName;

    /// <summary>The namespace of the element.</summary>
    internal string Namespace => reader.NamespaceURI;

    /// <summary>The local name of a WordprocessingML element; empty for any other.</summary>
    internal string Word => WordNames.IsWord(reader.NamespaceURI) ? reader.LocalName : "";

    /// <summary>True for an element that is one tag.</summary>
    internal bool IsEmpty => reader.IsEmptyElement;

    /// <summary>Where the element stands in the part.</summary>
    internal XmlPlace Place => XmlPlace.Of((IXmlLineInfo)reader);

    /// <summary>Goes to the root element.</summary>
    internal void Root() => reader.MoveToContent();

    internal bool Is(string ns, string name) =>
        string.Equals(reader.LocalName, name, StringComparison.Ordinal) && string.Equals(reader.NamespaceURI, ns, StringComparison.Ordinal);

    /// <summary>Goes inside the element; false for an empty one, which is then consumed.</summary>
    internal bool Enter()
    {
        if (reader.Depth >= DocxLimits.Depth)
        {
            throw DocxFaultException.TooLarge("Depth", DocxLimits.Depth);
        }

        var inside = !reader.IsEmptyElement;
        reader.Read();
        return inside;
    }

    /// <summary>Goes to the next child element; false where there is none, and the element that was entered is then consumed.</summary>
    internal bool NextChild()
    {
        while (true)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    return true;
                case XmlNodeType.EndElement:
                    reader.Read();
                    return false;
                default:
                    if (!reader.Read())
                    {
                        return false;
                    }

                    break;
            }
        }
    }

    internal void Skip()
    {
        if (reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                // Each element that is open takes memory, whether anybody looks at it or not.
                if (reader.Depth > DocxLimits.Depth)
                {
                    throw DocxFaultException.TooLarge("Depth", DocxLimits.Depth);
                }
            }
        }

        reader.Read();
    }

    /// <summary>Goes to the end of the part, where nothing but comments may follow the root element.</summary>
    internal void End()
    {
        while (reader.Read())
        {
        }
    }

    /// <summary>An attribute without a namespace.</summary>
    internal string? Plain(string name) => reader.GetAttribute(name);

    /// <summary>An attribute in the namespace of its element, as WordprocessingML has them.</summary>
    internal string? Attribute(string name) => reader.GetAttribute(name, reader.NamespaceURI);

    /// <summary>The value of an on/off element: on where it says nothing else.</summary>
    internal bool IsOn() => Attribute("val") is not ("0" or "false" or "off");

    /// <summary>The value of a number element, or null.</summary>
    internal int? Number(string name = "val") =>
        int.TryParse(Attribute(name), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var n)
            ? n
            : null;

    internal bool KeepsBlanks => string.Equals(reader.GetAttribute("xml:space"), "preserve", StringComparison.Ordinal);

    /// <summary>The text of the element without that of elements inside it.</summary>
    internal string Text()
    {
        if (!Enter())
        {
            return "";
        }

        var first = "";
        StringBuilder? more = null;
        while (reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Skip();
                continue;
            }

            if (more is null && first.Length == 0)
            {
                first = reader.Value;
            }
            else
            {
                (more ??= new StringBuilder(first)).Append(reader.Value);
            }

            reader.Read();
        }

        reader.Read();
        return more?.ToString() ?? first;
    }

    public void Dispose() => reader.Dispose();
}
