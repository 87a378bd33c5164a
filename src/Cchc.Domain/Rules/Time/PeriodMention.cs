using System.Globalization;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Time;

/// <summary>A period that a text names: "Quý I năm 2022", "quý 1/2022", "6 tháng đầu năm 2022", "năm 2022".</summary>
/// <param name="Period">The period.</param>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="IsRoman">True where a quarter is numbered in Roman numerals, false in Arabic ones, null elsewhere.</param>
internal sealed record PeriodMention(ReportingPeriod Period, int First, int Last, bool? IsRoman)
{
    private static readonly ulong Quarter = WordKey.Of("quý");
    private static readonly ulong Month = WordKey.Of("tháng");
    private static readonly ulong Year = WordKey.Of("năm");
    private static readonly ulong FirstHalf = WordKey.Of("đầu");
    private static readonly ulong LastHalf = WordKey.Of("cuối");
    private static readonly ulong[] Romans = [WordKey.Of("i"), WordKey.Of("ii"), WordKey.Of("iii"), WordKey.Of("iv")];
    private static readonly ulong[] Ordinals = [WordKey.Of("một"), WordKey.Of("hai"), WordKey.Of("ba"), WordKey.Of("tư")];
    private static readonly PeriodKind[] Quarters = [PeriodKind.FirstQuarter, PeriodKind.SecondQuarter, PeriodKind.ThirdQuarter, PeriodKind.FourthQuarter];

    internal static IEnumerable<PeriodMention> Of(ProsePart part)
    {
        var tokens = part.Tokens;
        for (var i = 0; part.HasAny(WordClasses.Number) && i < tokens.Length; i++)
        {
            if (!tokens[i].IsAny(WordClasses.Number | WordClasses.Quarter | WordClasses.Year) || part.IsInReference(tokens[i].Start))
            {
                continue;
            }

            if (At(part, tokens, i) is { } mention)
            {
                yield return mention;
                i = mention.Last;
            }
        }
    }

    private static PeriodMention? At(ProsePart part, Token[] tokens, int at)
    {
        if (tokens[at].IsWord && tokens[at].Key == Quarter && at + 1 < tokens.Length && Number(part, tokens[at + 1]) is { } quarter)
        {
            return YearBehind(part, tokens, at + 1) is var (year, last) ? new PeriodMention(new ReportingPeriod(Quarters[quarter.Value - 1], year), at, last, quarter.IsRoman) : null;
        }

        if (tokens[at].IsNumber && at + 1 < tokens.Length && tokens[at + 1].IsWord && tokens[at + 1].Key == Month && part.Number(at) is 6 or 9)
        {
            var months = part.Number(at);
            var end = at + 1;
            var half = end + 1 < tokens.Length && tokens[end + 1].IsWord ? tokens[end + 1].Key : 0;
            end += half == FirstHalf || half == LastHalf ? 1 : 0;
            var kind = months == 9 ? PeriodKind.NineMonths : half == LastHalf ? PeriodKind.SecondHalf : PeriodKind.HalfYear;
            return YearBehind(part, tokens, end) is var (year, last) ? new PeriodMention(new ReportingPeriod(kind, year), at, last, null) : null;
        }

        return tokens[at].IsWord && tokens[at].Key == Year && YearBehind(part, tokens, at - 1) is var (alone, lastOfYear)
            ? new PeriodMention(new ReportingPeriod(PeriodKind.Year, alone), at, lastOfYear, null)
            : null;
    }

    private static (int Value, bool? IsRoman)? Number(ProsePart part, Token token)
    {
        if (token.IsWord)
        {
            return Array.IndexOf(Romans, token.Key) is >= 0 and var roman ? (roman + 1, true) : Array.IndexOf(Ordinals, token.Key) is >= 0 and var ordinal ? (ordinal + 1, null) : null;
        }

        return token.IsNumber && int.TryParse(part.Text.AsSpan(token.Start, token.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 4
            ? (number, false)
            : null;
    }

    // "/2022", "năm 2022", "- 2022": the year follows directly.
    private static (int Year, int Last)? YearBehind(ProsePart part, Token[] tokens, int at)
    {
        var next = at + 1;
        next += next < tokens.Length && tokens[next].Kind == TokenKind.Mark && tokens[next].Key is '/' or '-' or ',' or '.' ? 1 : 0;
        next += next < tokens.Length && tokens[next].IsWord && tokens[next].Key == Year ? 1 : 0;
        return next < tokens.Length && tokens[next] is { Kind: TokenKind.Number, Length: 4 }
            && int.TryParse(part.Text.AsSpan(tokens[next].Start, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2999
                ? (year, next)
                : null;
    }
}
