using System.Globalization;
using Cchc.Domain.Text;

namespace Cchc.Domain.Catalogue;

/// <summary>Reads the notation of a fact's phrase.</summary>
internal ref struct FactPatternReader(string text)
{
    private const string Special = "[](){}|…^/%,";

    private readonly string text = text;
    private int at;

    /// <summary>The phrase, or null where the notation is broken.</summary>
    internal static FactPattern? Read(string text)
    {
        var isTentative = text.StartsWith('~');
        var reader = new FactPatternReader(isTentative ? text[1..] : text);
        return reader.Sequence(nested: false) is { Count: > 0 } elements && reader.at == reader.text.Length ? new FactPattern(elements) { IsTentative = isTentative } : null;
    }

    private ValueList<FactElement>? Sequence(bool nested)
    {
        var elements = new List<FactElement>();
        for (SkipBlanks(); at < text.Length && !(nested && text[at] is ']' or ')' or '|'); SkipBlanks())
        {
            if (Element() is not { } element)
            {
                return null;
            }

            elements.Add(element);
        }

        return ValueList.From(elements);
    }

    private FactElement? Element()
    {
        switch (text[at])
        {
            case '^':
                at++;
                return new FactElement(FactElementKind.Start);
            case '…':
                at++;
                return new FactElement(FactElementKind.Gap);
            case ',':
                at++;
                return new FactElement(FactElementKind.Choice) { Alternatives = [[new FactElement(FactElementKind.Literal) { Literal = "," }], []] };
            case '/' or '%':
                return new FactElement(FactElementKind.Literal) { Literal = text[at++].ToString() };
            case '[':
                return Choice(']', [[]]);
            case '(':
                return Choice(')', []);
            case '{':
                return Braces();
            case ']' or ')' or '|' or '}':
                return null;
        }

        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && !Special.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return new FactElement(FactElementKind.Literal) { Literal = text[start..at] };
    }

    private FactElement? Choice(char close, List<ValueList<FactElement>> alternatives)
    {
        do
        {
            at++;
            if (Sequence(nested: true) is not { } sequence || at == text.Length)
            {
                return null;
            }

            alternatives.Insert(alternatives.Count - (close == ']' ? 1 : 0), sequence);
        }
        while (text[at] == '|');
        return text[at++] == close ? new FactElement(FactElementKind.Choice) { Alternatives = ValueList.From(alternatives) } : null;
    }

    // {_}, {@due}, {3.3.1}, {3.3.1.c+3.3.1.d}, {7.5.1+7.5.2/3.1.3}, {2.1=0}, {1.4.1>0}
    private FactElement? Braces()
    {
        var end = text.IndexOf('}', at);
        if (end < 0)
        {
            return null;
        }

        var inner = text[(at + 1)..end];
        at = end + 1;
        if (inner == "_")
        {
            return new FactElement(FactElementKind.Number);
        }

        if (inner.StartsWith('@'))
        {
            return inner.Length > 1 ? new FactElement(FactElementKind.Number) { Name = inner[1..] } : null;
        }

        var sign = inner.IndexOfAny(['=', '>']);
        var sides = (sign < 0 ? inner : inner[..sign]).Split('/');
        if (sides.Length > 2 || Codes(sides[0]) is not { } rows || Codes(sides.ElementAtOrDefault(1)) is not { } whole)
        {
            return null;
        }

        if (sign < 0)
        {
            return new FactElement(FactElementKind.Number) { Rows = rows, Whole = whole };
        }

        return decimal.TryParse(inner.AsSpan(sign + 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new FactElement(FactElementKind.Claim) { Rows = rows, Is = inner[sign] == '=' ? Comparison.Equal : Comparison.MoreThan, Value = value }
            : null;
    }

    private static ValueList<IndicatorCode>? Codes(string? list)
    {
        var rows = new List<IndicatorCode>();
        foreach (var code in list?.Split('+') ?? [])
        {
            if (!IndicatorCode.Read(code.Trim()).TryGetValue(out var row))
            {
                return null;
            }

            rows.Add(row);
        }

        return ValueList.From(rows);
    }

    private void SkipBlanks()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }
}
