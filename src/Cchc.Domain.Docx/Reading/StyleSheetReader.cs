using System.Globalization;

namespace Cchc.Domain.Docx.Reading;

/// <summary>Reads word/styles.xml as far as it says what is bold, what is a heading and what is in a list.</summary>
internal static class StyleSheetReader
{
    internal static StyleSheet Read(PartXml xml)
    {
        var styles = new Dictionary<string, WordStyle>();
        string? defaultParagraph = null;
        var boldByDefault = false;
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                switch (xml.Word)
                {
                    case "style":
                        var isDefault = xml.Attribute("type") == "paragraph" && xml.Attribute("default") is "1" or "true" or "on";
                        var style = Style(xml);
                        styles.TryAdd(style.Id, style);
                        defaultParagraph = isDefault ? defaultParagraph ?? style.Id : defaultParagraph;
                        if (styles.Count > DocxLimits.Definitions)
                        {
                            throw DocxFaultException.TooLarge("Definitions", DocxLimits.Definitions);
                        }

                        break;
                    case "docDefaults":
                        boldByDefault = Defaults(xml) ?? false;
                        break;
                    default:
                        xml.Skip();
                        break;
                }
            }
        }

        return new StyleSheet(styles, defaultParagraph, boldByDefault);
    }

    private static bool? Defaults(PartXml xml)
    {
        bool? bold = null;
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                switch (xml.Word)
                {
                    case "rPrDefault":
                        bold = Defaults(xml);
                        break;
                    case "rPr":
                        bold = RunBold(xml);
                        break;
                    default:
                        xml.Skip();
                        break;
                }
            }
        }

        return bold;
    }

    private static WordStyle Style(PartXml xml)
    {
        var style = new WordStyle(xml.Attribute("styleId") ?? "");
        if (!xml.Enter())
        {
            return style;
        }

        int? byName = null;
        while (xml.NextChild())
        {
            switch (xml.Word)
            {
                case "name":
                    byName = HeadingLevel(xml.Attribute("val") ?? "");
                    xml.Skip();
                    break;
                case "basedOn":
                    style = style with { BasedOn = xml.Attribute("val") };
                    xml.Skip();
                    break;
                case "pPr":
                    style = ParagraphPart(xml, style);
                    break;
                case "rPr":
                    style = style with { Bold = RunBold(xml) };
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        return style with { HeadingLevel = style.HeadingLevel ?? byName };
    }

    // The built-in names stay English in the file, whatever the language of Word.
    private static int? HeadingLevel(string name) =>
        name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
        && int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= 9
            ? level
            : null;

    private static WordStyle ParagraphPart(PartXml xml, WordStyle style)
    {
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                switch (xml.Word)
                {
                    case "outlineLvl":
                        style = style with { HeadingLevel = Outline(xml.Number()) };
                        xml.Skip();
                        break;
                    case "numPr":
                        var (list, level) = ListPlace(xml);
                        style = style with { ListId = list, ListLevel = level };
                        break;
                    default:
                        xml.Skip();
                        break;
                }
            }
        }

        return style;
    }

    /// <summary>The heading level of an outline level: 0 to 8 are headings, 9 is body text.</summary>
    internal static int? Outline(int? outline) => outline switch
    {
        >= 0 and <= 8 => outline + 1,
        null => null,
        _ => 0,
    };

    /// <summary>List and level of a numPr element.</summary>
    internal static (int? List, int? Level) ListPlace(PartXml xml)
    {
        int? list = null;
        int? level = null;
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                list = xml.Word == "numId" ? xml.Number() : list;
                level = xml.Word == "ilvl" ? xml.Number() : level;
                xml.Skip();
            }
        }

        return (list, level);
    }

    private static bool? RunBold(PartXml xml)
    {
        bool? bold = null;
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                bold = xml.Word == "b" ? xml.IsOn() : bold;
                xml.Skip();
            }
        }

        return bold;
    }
}
