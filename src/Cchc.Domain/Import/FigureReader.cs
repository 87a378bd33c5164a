using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>Reads what stands in the figure cell of a row.</summary>
internal static class FigureReader
{
    internal static Figure Read(string cell, Indicator? indicator)
    {
        var text = cell.Trim();
        if (text.Length == 0)
        {
            return Figure.Blank;
        }

        if (VietnameseNumber.TryParse(text, out var number))
        {
            return Figure.Of(number, text);
        }

        // An option written in words ("Có", "Trực tuyến") is that option; elsewhere "Không" means that there is nothing to say.
        var key = TextKey.Of(text);
        var choice = indicator?.Choices.FirstOrDefault(option => TextKey.Of(option.Label) == key);
        if (choice is not null)
        {
            return Figure.Of(choice.Code, text);
        }

        if (text is "-" or "–" or "—" or "x" or "X" or "/" || TextKey.Bare(text) is "khong" or "khong co")
        {
            return Figure.NotApplicable(text);
        }

        // "281¹": the mark of a note.
        if (text.AsSpan().TrimEnd("⁰¹²³⁴⁵⁶⁷⁸⁹*") is var bare && bare.Length < text.Length && VietnameseNumber.TryParse(bare, out number))
        {
            return Figure.Of(number, text);
        }

        return WithUnit(text, indicator) ?? Figure.Unreadable(text);
    }

    // "100 %", "281 hồ sơ": the unit repeated behind the number.
    private static Figure? WithUnit(string text, Indicator? indicator)
    {
        var end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        if (indicator is null || end == 0 || end == text.Length || !VietnameseNumber.TryParse(text.AsSpan(0, end), out var number))
        {
            return null;
        }

        var behind = TextKey.Of(text[end..]);
        var unit = TextKey.Of(indicator.Unit);
        return behind == unit || (unit.Length > 0 && unit.EndsWith(" " + behind, StringComparison.Ordinal)) ? Figure.Of(number, text) : null;
    }
}
