using System.Globalization;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>The characters of a <c>w:t</c> and where each is written: as itself, as a reference, or inside a CDATA section.</summary>
internal sealed class TextUnits
{
    private readonly List<(int Start, int Length, bool IsBlank, bool IsInSection)> units = [];

    private TextUnits(MarkupNode text) => Element = text;

    internal MarkupNode Element { get; }

    /// <summary>True where the blanks at the ends count.</summary>
    internal bool KeepsBlanks => Element.Detail == "preserve";

    /// <summary>True where blanks stand at an end that do not count: the text must not be told to keep its blanks.</summary>
    internal bool HasIdleBlanks => !KeepsBlanks && units.Count > 0 && (units[0].IsBlank || units[^1].IsBlank);

    /// <summary>The characters; null where something else stands between them.</summary>
    internal static TextUnits? Of(MarkupNode text, string part)
    {
        var found = new TextUnits(text);
        for (var at = text.ContentStart; at < text.ContentEnd;)
        {
            var rest = part.AsSpan(at, text.ContentEnd - at);
            if (rest.StartsWith("<![CDATA["))
            {
                var end = at + rest.IndexOf("]]>");
                found.Plain(part, at + "<![CDATA[".Length, end, at);
                at = end + "]]>".Length;
            }
            else if (rest[0] != '<')
            {
                var tag = rest.IndexOf('<');
                var end = tag < 0 ? text.ContentEnd : at + tag;
                found.Plain(part, at, end, section: -1);
                at = end;
            }
            else if (rest.StartsWith("<!--"))
            {
                at += rest.IndexOf("-->") + "-->".Length;
            }
            else if (rest.StartsWith("<?"))
            {
                at += rest.IndexOf("?>") + "?>".Length;
            }
            else
            {
                return null;
            }
        }

        return found;
    }

    /// <summary>Where a character is written, blanks left out that do not count; null in the middle of one that counts twice.</summary>
    internal int? OffsetOf(int character)
    {
        var index = KeepsBlanks ? 0 : units.FindIndex(unit => !unit.IsBlank);
        for (var at = 0; index >= 0 && index < units.Count; index++)
        {
            if (at >= character)
            {
                return at == character ? units[index].Start : null;
            }

            at += units[index].Length;
        }

        return null;
    }

    internal bool IsInSection(int offset) => Unit(offset) is var unit and >= 0 && units[unit].IsInSection;

    /// <summary>From where on there are nothing but blanks before a place.</summary>
    internal int BlanksBefore(int offset)
    {
        var index = Unit(offset);
        while (index > 0 && units[index - 1].IsBlank)
        {
            index--;
        }

        return units[index].Start;
    }

    /// <summary>Up to where there are nothing but blanks from a place on.</summary>
    internal int BlanksFrom(int offset)
    {
        var index = Unit(offset);
        while (index < units.Count && units[index].IsBlank)
        {
            index++;
        }

        return index < units.Count ? units[index].Start : Element.ContentEnd;
    }

    private int Unit(int offset)
    {
        var (low, high) = (0, units.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = units[middle].Start >= offset ? (low, middle) : (middle + 1, high);
        }

        return low < units.Count ? low : -1;
    }

    private void Plain(string part, int start, int end, int section)
    {
        for (var at = start; at < end;)
        {
            var (next, code) = section < 0 && part[at] == '&' ? Reference(part, at) : (at + 1, part[at]);
            next += part[at] == '\r' && next < end && part[next] == '\n' ? 1 : 0;
            var isFirst = section >= 0 && at == start;
            units.Add((isFirst ? section : at, code > 0xFFFF ? 2 : 1, code is ' ' or '\t' or '\r' or '\n', section >= 0 && !isFirst));
            at = next;
        }
    }

    private static (int Next, int Code) Reference(string part, int at)
    {
        var end = part.IndexOf(';', at);
        var name = part.AsSpan(at + 1, end - at - 1);
        var code = name.StartsWith("#x") ? int.Parse(name[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : name.StartsWith("#") ? int.Parse(name[1..], NumberStyles.None, CultureInfo.InvariantCulture)
            : 'x';
        return (end + 1, code);
    }
}
