using System.Text;
using System.Xml;
using System.Xml.Linq;
using Cchc.Domain.Docx.Reading;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>One XML part as a tree that can be changed and saved: all it says stays, down to blanks and comments.</summary>
internal static class PartTree
{
    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private static readonly XmlWriterSettings Writing = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>Loads a part; each element knows its line and column.</summary>
    internal static XDocument Load(Stream part)
    {
        using var content = new MemoryStream();
        part.CopyTo(content);
        content.Position = 0;
        Measure(content);
        content.Position = 0;
        using var reader = XmlReader.Create(content, Reading);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
    }

    internal static byte[] Save(XDocument tree)
    {
        using var content = new MemoryStream();
        using (var writer = XmlWriter.Create(content, Writing))
        {
            tree.Save(writer);
        }

        return content.ToArray();
    }

    internal static XDocument New(XElement root) => new(new XDeclaration("1.0", "UTF-8", "yes"), root);

    /// <summary>The text with U+FFFD for what XML cannot hold.</summary>
    internal static string Sound(string text)
    {
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            sound.Append(rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD");
        }

        return sound.ToString();
    }

    // A tree needs many times the memory of its text: how much it will be is known before it is built.
    private static void Measure(Stream content)
    {
        var nodes = 0;
        using var reader = XmlReader.Create(content, Reading);
        while (reader.Read())
        {
            nodes += 1 + reader.AttributeCount;
            if (nodes > DocxLimits.Nodes)
            {
                throw DocxFaultException.TooLarge("Nodes", DocxLimits.Nodes);
            }

            if (reader.Depth > DocxLimits.Depth)
            {
                throw DocxFaultException.TooLarge("Depth", DocxLimits.Depth);
            }
        }
    }
}
