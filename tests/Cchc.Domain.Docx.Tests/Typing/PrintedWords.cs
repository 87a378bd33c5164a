using System.Xml.Linq;

namespace Cchc.Domain.Docx.Tests.Typing;

/// <summary>
/// The words of a document as they stand in its XML, found without our reader: paragraph by paragraph, deleted text left out, of
/// alternatives the first.
/// </summary>
internal static class PrintedWords
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    internal static IEnumerable<string> Of(byte[] package)
    {
        var builder = PackageBuilder.From(package);
        var notes = builder.Has("word/footnotes.xml") ? XDocument.Parse(builder.Text("word/footnotes.xml")).Descendants(W + "p") : [];
        return XDocument.Parse(builder.Text(PackageBuilder.MainPath)).Descendants(W + "p").Where(IsRead).Concat(notes)
            .Select(paragraph => string.Concat(paragraph.Descendants().Where(element => element.Ancestors(W + "p").First() == paragraph && IsRead(element)).Select(Text)))
            .Where(text => text.Length > 0);
    }

    private static bool IsRead(XElement element) => !element.AncestorsAndSelf().Any(around =>
        around.Name == Mc + "Fallback" || around.Name == W + "moveFrom" || (around.Name == W + "tr" && around.Element(W + "trPr")?.Element(W + "del") is not null));

    private static string Text(XElement element) => element.Name == W + "t" ? (element.Parent!.Element(W + "rPr")?.Element(W + "vanish") is null ? "" : "\t") + element.Value
        : element.Name == W + "noBreakHyphen" ? "-"
        : element.Name == W + "tab" || element.Name == W + "br" ? "\t"
        : "";
}
