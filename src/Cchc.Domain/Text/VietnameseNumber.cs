using System.Globalization;

namespace Cchc.Domain.Text;

/// <summary>
/// Numbers as Vietnamese documents write them: dot or blank between thousands, comma before decimals (1.234,5), a leading zero
/// for padding (01).
/// </summary>
/// <remarks>
/// A lone dot followed by other than three digits is read as a decimal point ("87.5"), since typists mix both habits; a lone
/// dot before exactly three digits separates thousands ("1.234"), but not after a nought ("0.125") and not after more than three
/// digits ("1234.567" is no number: it could mean either).
/// </remarks>
public static class VietnameseNumber
{
    /// <summary>The most digits that are read; longer runs are no figure of a report.</summary>
    internal const int MaxDigits = 18;

    /// <summary>Reads one number that fills the whole text (blanks around it are allowed).</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The number; its scale is the number of decimals written.</param>
    /// <returns>True where the text is a number.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        text = text.Trim();
        Span<char> plain = stackalloc char[MaxDigits + 2];
        var length = 0;
        var digits = 0;
        var comma = text.IndexOf(',');
        var dots = text.Count('.');
        if (comma >= 0 && (text[(comma + 1)..].Contains(',') || text[(comma + 1)..].Contains('.')))
        {
            return false;
        }

        var dot = text.IndexOf('.');
        var dotIsDecimal = dots == 1 && comma < 0 && (text.Length - dot - 1 != 3 || text[..dot].TrimStart("+-−") is "0");
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                if (++digits > MaxDigits)
                {
                    return false;
                }

                plain[length++] = c;
            }
            else if (c is '-' or '+' or '−' && i == 0)
            {
                plain[length++] = c == '+' ? '+' : '-';
            }
            else if (c == ',' || (c == '.' && dotIsDecimal))
            {
                if (i + 1 == text.Length || i == 0 || !char.IsAsciiDigit(text[i - 1]))
                {
                    return false;
                }

                plain[length++] = '.';
            }
            else if (!IsThousandsSeparator(text, i, comma))
            {
                return false;
            }
        }

        return digits > 0 && decimal.TryParse(
            plain[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Writes a number in Vietnamese form, every decimal of its scale kept: 1234.50 is "1.234,50".</summary>
    /// <param name="value">The number.</param>
    /// <returns>The text; <see cref="TryParse"/> reads it back to the same number and scale.</returns>
    public static string Format(decimal value)
    {
        var invariant = Math.Abs(value).ToString(CultureInfo.InvariantCulture);
        var point = invariant.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? invariant : invariant[..point];
        for (var i = whole.Length - 3; i > 0; i -= 3)
        {
            whole = whole.Insert(i, ".");
        }

        return (value < 0 ? "-" : "") + whole + (point < 0 ? "" : "," + invariant[(point + 1)..]);
    }

    // A separator stands after one to three digits and before exactly three.
    private static bool IsThousandsSeparator(ReadOnlySpan<char> text, int i, int comma)
    {
        if (text[i] is not ('.' or ' ' or '\u00A0') || i == 0 || !char.IsAsciiDigit(text[i - 1]))
        {
            return false;
        }

        var group = text[..i];
        var end = comma < 0 ? text.Length : comma;
        return group.Length - 1 - group.LastIndexOfAnyExceptInRange('0', '9') <= 3
            && end - i >= 4 && text.Slice(i + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0
            && (i + 4 == end || !char.IsAsciiDigit(text[i + 4]));
    }
}
