using System.Globalization;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Time;

/// <summary>A full date in a text, in digits ("05/3/2022") or in words ("ngày 05 tháng 3 năm 2022").</summary>
/// <param name="Date">The date as written; it may be no day of the calendar.</param>
/// <param name="First">The first token: the day, or "ngày" before it.</param>
/// <param name="Last">The last token.</param>
/// <param name="IsSlashed">True for a date in digits.</param>
internal readonly record struct DateMention(WrittenDate Date, int First, int Last, bool IsSlashed)
{
    private static readonly ulong Day = WordKey.Of("ngày");
    private static readonly ulong Month = WordKey.Of("tháng");
    private static readonly ulong Year = WordKey.Of("năm");

    /// <summary>The token of the day's number.</summary>
    internal int DayToken => IsSlashed ? Last - 4 : First + 1;

    internal static List<DateMention> Of(ProsePart part)
    {
        var dates = new List<DateMention>();
        var tokens = part.Tokens;
        for (var i = 0; part.HasAny(WordClasses.Number) && i + 4 < tokens.Length; i++)
        {
            if (tokens[i].IsNumber && Slashed(part, tokens, i) is { } slashed)
            {
                var isNamed = i > 0 && tokens[i - 1].IsWord && tokens[i - 1].Key == Day;
                dates.Add(new DateMention(slashed, isNamed ? i - 1 : i, i + 4, true));
                i += 4;
            }
            else if (tokens[i].IsAny(WordClasses.Day) && Words(part, tokens, i) is { } words)
            {
                dates.Add(new DateMention(words, i, i + 5, false));
                i += 5;
            }
        }

        return dates;
    }

    private static WrittenDate? Slashed(ProsePart part, Token[] tokens, int at) =>
        tokens[at] is { Kind: TokenKind.Number, Length: <= 2 } && (tokens[at + 1].IsMark('/') || tokens[at + 1].IsMark('-'))
        && tokens[at + 2] is { Kind: TokenKind.Number, Length: <= 2 } && tokens[at + 3].Key == tokens[at + 1].Key && tokens[at + 3].Kind == TokenKind.Mark
        && tokens[at + 4] is { Kind: TokenKind.Number, Length: 4 } && Value(part, tokens[at + 4]) >= 1900
            ? new WrittenDate(Value(part, tokens[at + 4]), Value(part, tokens[at + 2]), Value(part, tokens[at]))
            : null;

    private static WrittenDate? Words(ProsePart part, Token[] tokens, int at) =>
        at + 5 < tokens.Length && tokens[at + 1] is { Kind: TokenKind.Number, Length: <= 2 } && tokens[at + 2].IsWord && tokens[at + 2].Key == Month
        && tokens[at + 3] is { Kind: TokenKind.Number, Length: <= 2 } && tokens[at + 4].IsWord && tokens[at + 4].Key == Year && tokens[at + 5] is { Kind: TokenKind.Number, Length: 4 }
        && Value(part, tokens[at + 5]) >= 1900
            ? new WrittenDate(Value(part, tokens[at + 5]), Value(part, tokens[at + 3]), Value(part, tokens[at + 1]))
            : null;

    private static int Value(ProsePart part, Token token) => int.TryParse(part.Text.AsSpan(token.Start, token.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
}
