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

        if (Option(text, indicator) is { } option)
        {
            return option;
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

    // An option as our documents print it ("1 – Có") says no more than its number. In other words ("Có", "1: Có", "Có = 1") it is
    // kept as written; in a row without options "Không" means that there is nothing to say.
    private static Figure? Option(string text, Indicator? indicator)
    {
        if (indicator is not { Choices.Count: > 0 })
        {
            return null;
        }

        var key = TextKey.Of(text);
        foreach (var option in indicator.Choices)
        {
            if (string.Equals(text, option.Printed, StringComparison.Ordinal))
            {
                return Figure.Of(option.Code);
            }

            var label = TextKey.Of(option.Label);
            if (key == label || IsNumbered(key, label, option.Code.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            {
                return Figure.Of(option.Code, text);
            }
        }

        return null;
    }

    private static bool IsNumbered(string key, string label, string code) =>
        key.Length > label.Length + code.Length
        && ((key.StartsWith(code, StringComparison.Ordinal) && key.EndsWith(label, StringComparison.Ordinal) && IsBetween(key.AsSpan(code.Length, key.Length - code.Length - label.Length)))
            || (key.StartsWith(label, StringComparison.Ordinal) && key.EndsWith(code, StringComparison.Ordinal) && IsBetween(key.AsSpan(label.Length, key.Length - code.Length - label.Length)))
            || key == code + " (" + label + ")" || key == label + " (" + code + ")");

    private static bool IsBetween(ReadOnlySpan<char> gap) => gap.Trim(" -–—=:.").IsEmpty;

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
