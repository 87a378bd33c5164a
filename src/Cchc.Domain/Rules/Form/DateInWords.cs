using System.Globalization;
using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Form;

/// <summary>Dates in words and their padding: "ngày 06 tháng 3 năm 2022", "ngày 12 tháng 02 năm 2022".</summary>
internal static class DateInWords
{
    private static readonly ulong Day = WordKey.Of("ngày");
    private static readonly ulong Month = WordKey.Of("tháng");

    /// <summary>The first day and month that are padded otherwise than the decree has it, with the right form; or null.</summary>
    internal static (string Found, string Expected, int First, int Last)? Fault(string text)
    {
        var tokens = Tokenizer.Tokens(text);
        return Fault(text, tokens, 0);
    }

    internal static (string Found, string Expected, int First, int Last)? Fault(string text, Token[] tokens, int from)
    {
        for (var i = from; i + 3 < tokens.Length; i++)
        {
            if (tokens[i].IsWord && tokens[i].Key == Day && tokens[i + 1].IsNumber && tokens[i + 2].Key == Month && tokens[i + 3].IsNumber
                && tokens[i + 1].Length <= 2 && tokens[i + 3].Length <= 2)
            {
                var (day, month) = (Of(text, tokens[i + 1]), Of(text, tokens[i + 3]));
                var found = text[tokens[i].Start..tokens[i + 3].End];
                var expected = found[..(tokens[i + 1].Start - tokens[i].Start)] + day.ToString("D2", CultureInfo.InvariantCulture)
                    + text[tokens[i + 1].End..tokens[i + 3].Start] + month.ToString(month < 3 ? "D2" : "D", CultureInfo.InvariantCulture);
                if (!string.Equals(found, expected, StringComparison.Ordinal))
                {
                    return (found, expected, i, i + 3);
                }
            }
        }

        return null;
    }

    private static int Of(string text, Token token) => int.Parse(text.AsSpan(token.Start, token.Length), NumberStyles.None, CultureInfo.InvariantCulture);
}
