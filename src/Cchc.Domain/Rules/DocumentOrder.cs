using System.Globalization;
using Cchc.Domain.Catalogue;

namespace Cchc.Domain.Rules;

/// <summary>The order in which a reader of the document meets findings: by part of the document, then by row, then by code.</summary>
internal sealed class DocumentOrder(IndicatorCatalogue catalogue) : IComparer<Finding>
{
    private static readonly string[] Parts =
        ["header", "unit", "period", "opening", "sections", "closing", "recipients", "signature", "statistics", "appendix", "leftovers"];

    public int Compare(Finding? x, Finding? y)
    {
        var (left, right) = (x!, y!);
        var byPart = Part(left).CompareTo(Part(right));
        var byRow = byPart != 0 ? byPart : Row(left).CompareTo(Row(right));
        var byPath = byRow != 0 ? byRow : ComparePaths(left.Path, right.Path);
        return byPath != 0 ? byPath : string.CompareOrdinal(left.Code, right.Code);
    }

    // Segments that are numbers compare as numbers: the tenth block stands after the second.
    private static int ComparePaths(string left, string right)
    {
        var (lefts, rights) = (left.Split('/'), right.Split('/'));
        for (var i = 0; i < Math.Min(lefts.Length, rights.Length); i++)
        {
            var compared = int.TryParse(lefts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var l)
                && int.TryParse(rights[i], NumberStyles.None, CultureInfo.InvariantCulture, out var r)
                ? l.CompareTo(r)
                : string.CompareOrdinal(lefts[i], rights[i]);
            if (compared != 0)
            {
                return compared;
            }
        }

        return lefts.Length.CompareTo(rights.Length);
    }

    private static int Part(Finding finding)
    {
        var path = finding.Path.TrimStart('/');
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var part = Array.IndexOf(Parts, slash < 0 ? path : path[..slash]);
        return part < 0 ? Parts.Length : part;
    }

    private int Row(Finding finding) => finding.Indicators.Count > 0 && catalogue.Find(finding.Indicators[0]) is { } indicator ? indicator.Order : int.MaxValue;
}
