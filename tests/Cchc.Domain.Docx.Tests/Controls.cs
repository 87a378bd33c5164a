using System.Xml.Linq;

namespace Cchc.Domain.Docx.Tests;

/// <summary>The content controls of a written document, and what editors do with them.</summary>
internal static class Controls
{
    internal const string DataPath = "customXml/item1.xml";

    internal static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal static readonly XNamespace Data = "urn:cchc:docx:1";

    internal static XDocument Tree(PackageBuilder package) => XDocument.Parse(package.Text(PackageBuilder.MainPath), LoadOptions.PreserveWhitespace);

    internal static IEnumerable<XElement> In(XDocument main) => main.Descendants(W + "sdt");

    internal static string Tag(XElement control) => Property(control, "tag")!;

    internal static XElement Of(XDocument main, string tag) => In(main).Single(control => Tag(control) == tag);

    internal static string? Property(XElement control, string name) =>
        (string?)control.Element(W + "sdtPr")!.Element(W + name)?.Attribute(W + "val");

    internal static string Text(XElement control) => string.Concat(control.Element(W + "sdtContent")!.Descendants(W + "t").Select(text => text.Value));

    /// <summary>Enters a text as Word does: the placeholder goes, the bound figure follows.</summary>
    internal static PackageBuilder Fill(PackageBuilder package, params (string Tag, string Text)[] entries)
    {
        var main = Tree(package);
        var data = XDocument.Parse(package.Text(DataPath), LoadOptions.PreserveWhitespace);
        foreach (var (tag, text) in entries)
        {
            var control = Of(main, tag);
            Enter(control, text);
            if (control.Descendants(W + "dataBinding").Any())
            {
                var value = control.Descendants(W + "listItem").FirstOrDefault(item => (string?)item.Attribute(W + "displayText") == text)?.Attribute(W + "value")?.Value;
                data.Descendants(Data + ("figure-" + tag["/statistics/".Length..])).Single().Value = value ?? text;
            }
        }

        return package.Part(PackageBuilder.MainPath, Xml(main)).Part(DataPath, Xml(data));
    }

    internal static void Enter(XElement control, string text)
    {
        control.Element(W + "sdtPr")!.Elements(W + "showingPlcHdr").Remove();
        var run = control.Descendants(W + "r").First();
        run.Elements(W + "rPr").Remove();
        run.Elements(W + "t").Single().Value = text;
    }

    /// <summary>The document without its controls, their content left where it is.</summary>
    internal static PackageBuilder Dropped(PackageBuilder package)
    {
        var main = Tree(package);
        while (In(main).FirstOrDefault() is { } control)
        {
            control.ReplaceWith(control.Element(W + "sdtContent")!.Nodes());
        }

        return package.Part(PackageBuilder.MainPath, Xml(main));
    }

    internal static string Xml(XDocument tree) => tree.Declaration + tree.ToString(SaveOptions.DisableFormatting);
}
