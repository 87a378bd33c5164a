using System.Globalization;

namespace Cchc.Domain.Docx.Reading;

/// <summary>Reads word/styles.xml as far as it says how letters look, what is a heading and what is in a list.</summary>
internal static class StyleSheetReader
{
    internal static StyleSheet Read(PartXml xml)
    {
        var styles = new Dictionary<string, WordStyle>();
        string? defaultParagraph = null;
        TextLook byDefault = default;
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
                        byDefault = Defaults(xml);
                        break;
                    default:
                        xml.Skip();
                        break;
                }
            }
        }

        return new StyleSheet(styles, defaultParagraph, byDefault);
    }

    private static TextLook Defaults(PartXml xml)
    {
        TextLook look = default;
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                switch (xml.Word)
                {
                    case "rPrDefault":
                        look = Defaults(xml);
                        break;
                    case "rPr":
                        look = Look(xml);
                        break;
                    default:
                        xml.Skip();
                        break;
                }
            }
        }

        return look;
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
                    var name = xml.Attribute("val") ?? "";
                    byName = NumberBehind(name, "heading ");
                    style = style with
                    {
                        ListDepth = NumberBehind(name, "List Bullet ") ?? 1,
                        IsPlaceholder = string.Equals(name, "Placeholder Text", StringComparison.OrdinalIgnoreCase),
                    };
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
                    style = style with { Look = Look(xml) };
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        return style with { HeadingLevel = style.HeadingLevel ?? byName };
    }

    // The built-in names stay English in the file, whatever the language of Word.
    private static int? NumberBehind(string name, string words) =>
        name.StartsWith(words, StringComparison.OrdinalIgnoreCase)
        && int.TryParse(name.AsSpan(words.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 9
            ? number
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

    private static TextLook Look(PartXml xml)
    {
        TextLook look = default;
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                look = look.With(xml);
            }
        }

        return look;
    }
}
