using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>A number of a sentence that counts something: "281 hồ sơ", "96%", the two of "9/27 nhiệm vụ".</summary>
/// <param name="Token">The token of the number.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">The key of the first word behind it, or 0.</param>
/// <param name="IsShare">True for a percentage.</param>
internal readonly record struct Amount(int Token, decimal Value, ulong Unit, bool IsShare)
{
    // What stands before a number that counts nothing.
    private static readonly HashSet<ulong> Introducers = [.. new[]
    {
        "ngày", "tháng", "năm", "quý", "độ", "số", "điều", "khoản", "điểm", "loại", "mục", "iso", "đợt", "lần", "chương", "thứ", "nđ", "mẫu", "biểu", "ktxh", "tcvn", "giờ", "khóa",
    }.Select(word => WordKey.Of(word))];

    private static readonly ulong Month = WordKey.Of("tháng");
    private static readonly ulong Hour = WordKey.Of("giờ");
    private static readonly ulong Number = WordKey.Of("số");
    private static readonly ulong Year = WordKey.Of("năm");
    private static readonly ulong PerCent = WordKey.Of("phần");

    /// <summary>The amounts of a text outside references and dates.</summary>
    internal static List<Amount> Of(ProsePart part)
    {
        var tokens = part.Tokens;
        if (!part.HasAny(WordClasses.Number))
        {
            return [];
        }

        var amounts = new List<Amount>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].IsNumber && !IsDate(part, tokens, i) && !part.IsInReference(tokens[i].Start) && part.Number(i) is { } value)
            {
                var isShare = i + 1 < tokens.Length && (tokens[i + 1].IsMark('%') || (tokens[i + 1].Key == PerCent && tokens[i + 1].IsWord));
                if (isShare || !(i > 0 && tokens[i - 1].IsWord && Introducers.Contains(tokens[i - 1].Key) && !IsCounted(tokens, i)))
                {
                    amounts.Add(new Amount(i, value, UnitBehind(tokens, i), isShare));
                }
            }
        }

        return amounts;
    }

    /// <summary>The amount of a text at a token, or null.</summary>
    internal static Amount? At(List<Amount> amounts, int token)
    {
        var at = amounts.FindIndex(amount => amount.Token == token);
        return at < 0 ? null : amounts[at];
    }

    // "tổng số 12 nhiệm vụ" counts; "số 12/KH-UBND" does not.
    private static bool IsCounted(Token[] tokens, int at) =>
        tokens[at - 1].Key == Number && at + 1 < tokens.Length && tokens[at + 1] is { Kind: TokenKind.Word, Case: WordCase.Small or WordCase.Upper };

    // The unit of "9/27 nhiệm vụ" stands behind the second number.
    private static ulong UnitBehind(Token[] tokens, int at)
    {
        var next = at + 1;
        if (next + 1 < tokens.Length && tokens[next].IsMark('/') && tokens[next + 1].IsNumber)
        {
            next += 2;
        }

        return next < tokens.Length && tokens[next].IsWord ? tokens[next].Key : 0;
    }

    // Slashed dates, "tháng 3", years, times of the day.
    private static bool IsDate(ProsePart part, Token[] tokens, int at)
    {
        var slashes = 0;
        for (var i = at; i >= 2 && (tokens[i - 1].IsMark('/') || tokens[i - 1].IsMark('-')) && tokens[i - 2].IsNumber && tokens[i - 1].Start == tokens[i - 2].End; i -= 2)
        {
            slashes++;
        }

        for (var i = at; i + 2 < tokens.Length && (tokens[i + 1].IsMark('/') || tokens[i + 1].IsMark('-')) && tokens[i + 2].IsNumber && tokens[i + 2].Start == tokens[i + 1].End; i += 2)
        {
            slashes++;
        }

        var isYear = tokens[at].Length == 4 && part.Text[tokens[at].Start] is '1' or '2' && part.Text.AsSpan(tokens[at].Start, 4).IndexOfAnyExceptInRange('0', '9') < 0
            && (slashes > 0 || at == 0 || tokens[at - 1].Kind != TokenKind.Word || tokens[at - 1].Key == Year);
        return slashes >= 2 || isYear || (slashes == 1 && IsYearBeside(tokens, at)) || (at + 1 < tokens.Length && tokens[at + 1].IsWord && (tokens[at + 1].Key == Month || tokens[at + 1].Key == Hour));
    }

    private static bool IsYearBeside(Token[] tokens, int at) =>
        (at + 2 < tokens.Length && tokens[at + 1].IsMark('/') && tokens[at + 2] is { Kind: TokenKind.Number, Length: 4 })
        || (at >= 2 && tokens[at - 1].IsMark('/') && tokens[at] is { Kind: TokenKind.Number, Length: 4 });
}
