namespace Cchc.Domain.Docx.Reading;

/// <summary>Reads word/numbering.xml.</summary>
internal static class NumberingReader
{
    internal static NumberingDefinitions Read(PartXml xml)
    {
        var shared = new Dictionary<int, Dictionary<int, ListLevel>>();
        var styleOf = new Dictionary<string, int>();
        var links = new Dictionary<int, string>();
        var lists = new Dictionary<int, ListDefinition>();
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                switch (xml.Word)
                {
                    case "abstractNum":
                        Shared(xml, shared, styleOf, links);
                        break;
                    case "num":
                        List(xml, shared, styleOf, links, lists);
                        break;
                    default:
                        xml.Skip();
                        break;
                }

                if (shared.Count > DocxLimits.Definitions || lists.Count > DocxLimits.Definitions)
                {
                    throw DocxFaultException.TooLarge("Definitions", DocxLimits.Definitions);
                }
            }
        }

        return new NumberingDefinitions(lists);
    }

    private static void Shared(
        PartXml xml, Dictionary<int, Dictionary<int, ListLevel>> shared, Dictionary<string, int> styleOf, Dictionary<int, string> links)
    {
        var id = xml.Number("abstractNumId") ?? -1;
        var levels = new Dictionary<int, ListLevel>();
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                switch (xml.Word)
                {
                    case "lvl":
                        var at = xml.Number("ilvl") ?? 0;
                        var level = Level(xml);

                        // Every list has its own copy: of no more levels than are ever asked for.
                        if (at is >= 0 and < ListCounter.Levels)
                        {
                            levels[at] = level;
                        }

                        continue;
                    case "styleLink" when xml.Attribute("val") is { } name:
                        styleOf[name] = id;
                        break;
                    case "numStyleLink" when xml.Attribute("val") is { } name:
                        links[id] = name;
                        break;
                }

                xml.Skip();
            }
        }

        shared[id] = levels;
    }

    private static void List(
        PartXml xml,
        Dictionary<int, Dictionary<int, ListLevel>> shared,
        Dictionary<string, int> styleOf,
        Dictionary<int, string> links,
        Dictionary<int, ListDefinition> lists)
    {
        var id = xml.Number("numId") ?? -1;
        var sharedId = -1;
        var own = new Dictionary<int, ListLevel>();
        var starts = new Dictionary<int, int>();
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                switch (xml.Word)
                {
                    case "abstractNumId":
                        sharedId = xml.Number() ?? -1;
                        xml.Skip();
                        break;
                    case "lvlOverride":
                        Override(xml, own, starts);
                        break;
                    default:
                        xml.Skip();
                        break;
                }
            }
        }

        // A definition may only point to the one that a numbering style holds.
        if (links.TryGetValue(sharedId, out var style) && styleOf.TryGetValue(style, out var linked))
        {
            sharedId = linked;
        }

        foreach (var (at, level) in shared.GetValueOrDefault(sharedId) ?? [])
        {
            own.TryAdd(at, level);
        }

        lists.TryAdd(id, new ListDefinition(sharedId, own, starts));
    }

    private static void Override(PartXml xml, Dictionary<int, ListLevel> own, Dictionary<int, int> starts)
    {
        var at = Math.Clamp(xml.Number("ilvl") ?? 0, 0, ListCounter.Levels - 1);
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                switch (xml.Word)
                {
                    case "startOverride":
                        starts[at] = xml.Number() ?? 1;
                        xml.Skip();
                        break;
                    case "lvl":
                        own[at] = Level(xml);
                        break;
                    default:
                        xml.Skip();
                        break;
                }
            }
        }
    }

    private static ListLevel Level(PartXml xml)
    {
        var level = new ListLevel();
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                level = xml.Word switch
                {
                    "start" => level with { Start = xml.Number() ?? 1 },
                    "numFmt" => level with { Format = xml.Attribute("val") ?? "decimal" },
                    "lvlText" => level with { Pattern = xml.Attribute("val") ?? "" },
                    "lvlRestart" => level with { RestartAfter = xml.Number() },
                    "isLgl" => level with { IsLegal = xml.IsOn() },
                    "pStyle" => level with { Style = xml.Attribute("val") },
                    _ => level,
                };
                xml.Skip();
            }
        }

        return level;
    }
}
