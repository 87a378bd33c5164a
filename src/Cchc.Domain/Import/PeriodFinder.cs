using System.Globalization;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>Finds the statements of a reporting period in a text: "quý 1/2022", "Quý I Năm 2022", "6 tháng đầu năm 2022", "năm 2022".</summary>
internal static class PeriodFinder
{
    private static readonly (string Words, PeriodKind Kind)[] Phrases =
    [
        ("quy iv", PeriodKind.FourthQuarter), ("quy iii", PeriodKind.ThirdQuarter), ("quy ii", PeriodKind.SecondQuarter), ("quy i", PeriodKind.FirstQuarter),
        ("quy 4", PeriodKind.FourthQuarter), ("quy 3", PeriodKind.ThirdQuarter), ("quy 2", PeriodKind.SecondQuarter), ("quy 1", PeriodKind.FirstQuarter),
        ("quy tu", PeriodKind.FourthQuarter), ("quy bon", PeriodKind.FourthQuarter), ("quy ba", PeriodKind.ThirdQuarter),
        ("quy hai", PeriodKind.SecondQuarter), ("quy mot", PeriodKind.FirstQuarter),
        ("6 thang dau", PeriodKind.HalfYear), ("6 thang cuoi", PeriodKind.SecondHalf), ("sau thang dau", PeriodKind.HalfYear),
        ("sau thang cuoi", PeriodKind.SecondHalf), ("6 thang", PeriodKind.HalfYear), ("sau thang", PeriodKind.HalfYear),
        ("9 thang dau", PeriodKind.NineMonths), ("9 thang", PeriodKind.NineMonths), ("chin thang", PeriodKind.NineMonths),
    ];

    // How far behind a period its year may stand: "Quý I, nhiệm vụ trọng tâm Quý II năm 2022".
    private const int FarthestYear = 100;

    /// <summary>Every period that a text states, in order; statements of a mere year are <see cref="PeriodKind.Year"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="yearMayFollow">
    /// Whether a period without a year takes the next one, as in the subject of a report; in running text "6 tháng" may be any
    /// six months.
    /// </param>
    internal static IEnumerable<ReportingPeriod> Find(string text, bool yearMayFollow = false)
    {
        var bare = TextKey.Bare(text).Replace("  ", " ", StringComparison.Ordinal).Replace("quy 0", "quy ", StringComparison.Ordinal);
        var at = 0;
        while (at < bare.Length)
        {
            if (IsStart(bare, at) && TryPhrase(bare, at, out var kind, out var end))
            {
                if (TryYear(bare, end, out var year, out var behind) || (yearMayFollow && TryYearBehind(bare, end, out year)))
                {
                    yield return new ReportingPeriod(kind, year);
                }

                at = Math.Max(behind, end);
                continue;
            }

            if ((at == 0 || bare[at - 1] == ' ') && string.CompareOrdinal(bare, at, "nam ", 0, 4) == 0 && TryYear(bare, at, out var alone, out end))
            {
                yield return new ReportingPeriod(PeriodKind.Year, alone);
                at = end;
                continue;
            }

            at++;
        }
    }

    // "06 tháng", "quý 01": a zero before the number is no other number.
    private static bool IsStart(string bare, int at) => at == 0 || !char.IsLetterOrDigit(bare[at - 1])
        || (bare[at - 1] == '0' && (at == 1 || !char.IsLetterOrDigit(bare[at - 2])));

    private static bool TryYearBehind(string bare, int from, out int year)
    {
        var to = Math.Min(bare.Length, from + FarthestYear);
        for (var at = bare.IndexOf("nam ", from, to - from, StringComparison.Ordinal); at >= 0; at = bare.IndexOf("nam ", at + 1, to - at - 1, StringComparison.Ordinal))
        {
            if (TryYear(bare, at, out year, out _))
            {
                return true;
            }
        }

        year = 0;
        return false;
    }

    private static bool TryPhrase(string bare, int at, out PeriodKind kind, out int end)
    {
        foreach (var (words, ofWords) in Phrases)
        {
            if (string.CompareOrdinal(bare, at, words, 0, words.Length) == 0
                && (at + words.Length == bare.Length || !char.IsLetterOrDigit(bare[at + words.Length])))
            {
                kind = ofWords;
                end = at + words.Length;
                return true;
            }
        }

        kind = default;
        end = at;
        return false;
    }

    // "/2022", " năm 2022", " - 2022": the year follows directly.
    private static bool TryYear(string bare, int at, out int year, out int end)
    {
        year = 0;
        end = at;
        while (end < bare.Length && (bare[end] is ' ' or '/' or '-' or ',' or '.'))
        {
            end++;
        }

        if (string.CompareOrdinal(bare, end, "nam", 0, 3) == 0)
        {
            end += 3;
        }

        while (end < bare.Length && bare[end] == ' ')
        {
            end++;
        }

        var isYear = end + 4 <= bare.Length && int.TryParse(bare.AsSpan(end, 4), NumberStyles.None, CultureInfo.InvariantCulture, out year)
            && year is >= 1990 and <= 2999 && (end + 4 == bare.Length || !char.IsLetterOrDigit(bare[end + 4]));
        end += isYear ? 4 : 0;
        return isYear;
    }
}
