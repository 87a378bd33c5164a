using System.Globalization;

namespace Cchc.Domain.Import;

/// <summary>Page numbers that a page converter leaves between the lines of a text: lone numbers that count up.</summary>
internal static class PageNumbers
{
    /// <summary>Takes the page numbers out of the lines, so that a paragraph goes on from one page to the next.</summary>
    internal static List<DocumentLine> TakeFrom(List<DocumentLine> lines)
    {
        var places = Places(lines);
        var found = places.ConvertAll(place => lines[place]);
        foreach (var place in places.Where(place => place + 1 < lines.Count))
        {
            lines[place + 1] = lines[place + 1] with { StartsAfterGap = false };
        }

        var taken = found.ToHashSet(ReferenceEqualityComparer.Instance);
        lines.RemoveAll(taken.Contains);
        return found;
    }

    private static List<int> Places(List<DocumentLine> lines)
    {
        var places = new List<int>();
        var next = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsCell && TryNumber(lines[i].Text, out var number) && (next == 0 ? number is 1 or 2 : number == next))
            {
                next = number + 1;
                places.Add(i);
            }
        }

        // The first page carries no number (Nghị định 30/2020/NĐ-CP, Phụ lục I), so a lone 2 may be one, a lone 1 is none.
        return next == 2 ? [] : places;
    }

    // "2", "- 2 -", "Trang 2".
    private static bool TryNumber(string text, out int number)
    {
        var digits = text.AsSpan().Trim("-–— ");
        digits = digits.StartsWith("Trang ", StringComparison.OrdinalIgnoreCase) ? digits[6..].Trim() : digits;
        number = 0;
        return digits.Length is > 0 and <= 3 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
