using Cchc.Domain.Rules.Prose;
using NodaTime;

namespace Cchc.Domain.Rules.Time;

/// <summary>A span that a sentence names: "từ ngày 15/12/2021 đến hết ngày 14/3/2022".</summary>
/// <param name="Part">The text.</param>
/// <param name="From">The first date.</param>
/// <param name="To">The second date.</param>
internal sealed record FigureSpan(ProsePart Part, DateMention From, DateMention To)
{
    private static readonly ulong Starting = WordKey.Of("từ");
    private static readonly HashSet<ulong> Ending = [WordKey.Of("đến"), WordKey.Of("tới")];

    // What the figures of the report are called in the sentence that tells their span.
    private static readonly HashSet<ulong> Subjects = [.. new[] { "liệu", "chốt", "tthc", "sơ", "kỳ" }.Select(word => WordKey.Of(word))];

    /// <summary>The days, or null where one of them is no day of the calendar or they are in the wrong order.</summary>
    internal DateInterval? Days => From.Date.Calendar is { } from && To.Date.Calendar is { } to && from <= to ? new DateInterval(from, to) : null;

    /// <summary>True where it is the figures' own span, not that of a course or a campaign.</summary>
    internal bool IsOfFigures
    {
        get
        {
            if (Part.Role == ProseRole.Opening)
            {
                return true;
            }

            for (var i = From.First - 1; i >= 0 && i >= From.First - 24 && !Part.Tokens[i].IsMark('.'); i--)
            {
                if (Part.Tokens[i].IsWord && Subjects.Contains(Part.Tokens[i].Key))
                {
                    return true;
                }
            }

            return false;
        }
    }

    internal static IEnumerable<FigureSpan> Of(CheckedReport report) => report.Prose.Running
        .Where(part => part.Role is ProseRole.Opening or ProseRole.Body or ProseRole.Closing or ProseRole.Heading or ProseRole.ColumnHead)
        .SelectMany(Of);

    /// <summary>The closing date that the report states, else that of its period; null where neither is known.</summary>
    internal static LocalDate? ClosingDate(CheckedReport report) =>
        Of(report).FirstOrDefault(span => span.IsOfFigures && span.Days is not null)?.Days?.End ?? report.Report.Period?.CutOff?.End;

    private static IEnumerable<FigureSpan> Of(ProsePart part)
    {
        var dates = part.Dates;
        for (var i = 0; i + 1 < dates.Count; i++)
        {
            if (IsSpan(part.Tokens, dates[i], dates[i + 1]))
            {
                yield return new FigureSpan(part, dates[i], dates[i + 1]);
            }
        }
    }

    // "từ" shortly before the first, "đến" between the two.
    private static bool IsSpan(Token[] tokens, DateMention one, DateMention other)
    {
        // "15/12/2021 - 14/3/2022".
        if (other.First == one.Last + 2 && tokens[one.Last + 1].IsMark('-'))
        {
            return true;
        }

        var starts = Enumerable.Range(Math.Max(0, one.First - 2), one.First - Math.Max(0, one.First - 2)).Any(at => tokens[at].IsWord && tokens[at].Key == Starting);
        return starts && other.First - one.Last <= 5 && Enumerable.Range(one.Last + 1, other.First - one.Last - 1).Any(at => tokens[at].IsWord && Ending.Contains(tokens[at].Key));
    }
}
