using System.Globalization;
using Cchc.Domain.Catalogue;

namespace Cchc.Domain.Rules;

/// <summary>The order in which a reader of the document meets findings: by part of the document, then by row, then by code.</summary>
internal sealed class DocumentOrder(IndicatorCatalogue catalogue) : IComparer<Finding>
{
    private static readonly string[] Parts =
        ["header/agencies", "header/nationalTitle", "header/number", "header/placeAndDate", "header/documentType", "header/subject", "header/addressees", "header", "unit", "period", "opening", "sections", "closing", "recipients", "signature", "appendix/headings", "appendix/columnHeads", "statistics", "appendix", "leftovers"];

    public int Compare(Finding? x, Finding? y)
    {
        var (left, right) = (x!, y!);
        var byPart = Part(left).CompareTo(Part(right));
        var byRow = byPart != 0 ? byPart : Row(left).CompareTo(Row(right));
        var byPath = byRow != 0 ? byRow : ComparePaths(left.Path, right.Path);
        var byStart = byPath != 0 ? byPath : left.Start.CompareTo(right.Start);
        return byStart != 0 ? byStart : string.CompareOrdinal(left.Code, right.Code);
    }

    // Segments that are numbers compare as numbers: the tenth block stands after the second.
    private static int ComparePaths(string left, string right)
    {
        var lefts = left.AsSpan();
        var rights = right.AsSpan();
        while (true)
        {
            var one = Segment(lefts);
            var other = Segment(rights);
            var compared = int.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out var l)
                && int.TryParse(other, NumberStyles.None, CultureInfo.InvariantCulture, out var r)
                ? l.CompareTo(r)
                : Rank(one).SequenceCompareTo(Rank(other));
            if (compared != 0)
            {
                return compared;
            }

            if (one.Length == lefts.Length || other.Length == rights.Length)
            {
                return (lefts.Length - one.Length).CompareTo(rights.Length - other.Length);
            }

            lefts = lefts[(one.Length + 1)..];
            rights = rights[(other.Length + 1)..];
        }
    }

    private static ReadOnlySpan<char> Segment(ReadOnlySpan<char> path) => path.IndexOf('/') is >= 0 and var end ? path[..end] : path;

    // The title of a part stands before its blocks, these before the items below.
    private static ReadOnlySpan<char> Rank(ReadOnlySpan<char> segment) => segment is "title" ? "" : segment;

    private static int Part(Finding finding)
    {
        var path = finding.Path.AsSpan().TrimStart('/');
        for (var i = 0; i < Parts.Length; i++)
        {
            if (path.StartsWith(Parts[i], StringComparison.Ordinal) && (path.Length == Parts[i].Length || path[Parts[i].Length] == '/'))
            {
                return i;
            }
        }

        return Parts.Length;
    }

    private int Row(Finding finding) => finding.Path.StartsWith("/statistics/", StringComparison.Ordinal) && finding.Indicators.Count > 0
        && catalogue.Find(finding.Indicators[0]) is { } indicator ? indicator.Order : int.MaxValue;
}
