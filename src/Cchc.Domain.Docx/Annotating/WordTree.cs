using System.Xml;
using System.Xml.Linq;
using Cchc.Domain.Docx.Reading;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>The main part as a tree, its elements found by their place.</summary>
internal sealed class WordTree
{
    private readonly Dictionary<XmlPlace, XElement> elements = [];

    internal WordTree(XDocument xml)
    {
        Xml = xml;
        foreach (var element in xml.Descendants())
        {
            elements[XmlPlace.Of(element)] = element;
        }
    }

    internal XDocument Xml { get; }

    /// <summary>The namespace of WordprocessingML in this document: that of its transitional or of its strict form.</summary>
    internal XNamespace Word => Xml.Root!.Name.Namespace;

    internal XElement this[XmlPlace place] => elements[place];

    internal static bool IsWord(XElement element, string name) =>
        element.Name.LocalName == name && WordNames.IsWord(element.Name.NamespaceName);

    /// <summary>
    /// The paragraph itself, or the one that its text box hangs on: Word has no comments inside text boxes.
    /// </summary>
    internal static XElement OutsideBoxes(XElement paragraph) =>
        paragraph.Ancestors().LastOrDefault(element => IsWord(element, "txbxContent"))?
            .Ancestors().FirstOrDefault(element => IsWord(element, "p")) ?? paragraph;
}
