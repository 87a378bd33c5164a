using System.Buffers;

namespace Cchc.Domain.Docx.Reading;

/// <summary>The letters of a run as they stand on paper, one for one, so that places in the text stay what they are.</summary>
internal static class PrintedLetters
{
    private const char NoBreakHyphen = '\u2011';
    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    internal static string Of(string text, TextLook look)
    {
        text = text.Contains(NoBreakHyphen, StringComparison.Ordinal) ? text.Replace(NoBreakHyphen, '-') : text;
        text = look.Caps == true ? text.ToUpperInvariant() : text;

        // A mark of a note typed behind a figure must not be read as its last digit.
        return look.IsRaised && text.AsSpan().IndexOfAnyExcept(Digits) < 0 ? string.Concat(text.Select(digit => RaisedDigits[digit - '0'])) : text;
    }
}
