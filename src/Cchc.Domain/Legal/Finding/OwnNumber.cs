using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>Tells the document's own number in its header ("Số: 15/BC-UBND") from a reference.</summary>
internal static class OwnNumber
{
    private const int LongestPlace = 60;
    private const int LongestTail = 200;
    private const int LongestHead = 2_000;

    private static readonly string[] Republic = ["cong", "hoa", "xa", "hoi", "chu", "nghia"];

    private static readonly string[] EndTags = ["<br", "</td", "</p", "</div", "</tr", "</th", "</li"];

    /// <summary>Whether a number and symbol is the document's own number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lead">What stands before the number.</param>
    /// <param name="end">The place behind the symbol.</param>
    internal static bool Is(ReadOnlySpan<char> text, Lead lead, int end)
    {
        if (lead.So < 0 && lead.Kind is null && (IsBehindLabel(text, lead.Number) || (IsBehindColon(text, lead.Number) && TailOf(text, end) == Tail.PlaceAndDate)))
        {
            return true;
        }

        if (lead.So < 0 || (lead.Kind is null ? !Words.IsCapital(text[lead.So..]) : !lead.HasColon))
        {
            return false;
        }

        var startsLine = StartsLine(text, lead.Start);
        var tail = TailOf(text, end);
        if (lead.Kind is not null)
        {
            // "Luật số: 80/2015/QH13" in the head of the law itself.
            return startsLine && tail != Tail.Text && IsAtHead(text, lead.Start);
        }

        return tail switch
        {
            Tail.PlaceAndDate => startsLine || lead.HasColon,
            Tail.Nothing => (startsLine && (lead.HasColon || !IsInList(text, lead.Start))) || (lead.HasColon && FollowsGap(text, lead.Start)),
            _ => false,
        };
    }

    /// <summary>
    /// Whether a kind, its issuer and its number are the title of the text itself: "CHỈ THỊ\nCỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 16/2001/CT-TTG" at its head.
    /// </summary>
    internal static bool IsHeading(ReadOnlySpan<char> text, int start, int number) =>
        StartsLine(text, start) && IsAtHead(text, start) && (Blanks.HasLineBreak(text, start, number) || Words.IsAllCapitals(text[start..number]));

    private enum Tail
    {
        Text = 0,
        Nothing = 1,
        PlaceAndDate = 2,
    }

    // Nothing but blanks and marks of a table or of markup stand before it in its line.
    private static bool StartsLine(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && !Blanks.IsLineBreak(text, at - 1))
        {
            // The end of a tag: "<td>Số: 66/TB-UBND</td>".
            if (text[at - 1] == '>')
            {
                return true;
            }

            if (!BareLetters.IsLayout(text[at - 1]) && text[at - 1] is not ('*' or '_' or '|' or '#' or '('))
            {
                return false;
            }

            at--;
        }

        return true;
    }

    // "Số hiệu | 18/2025/NQ-HĐND |", "Số, ký hiệu: 12/QĐ-UBND": a line of the document's own particulars.
    private static bool IsBehindLabel(ReadOnlySpan<char> text, int number)
    {
        var end = number;
        while (end > 0 && (text[end - 1] is '|' or ':' or '*' or '\t' || (BareLetters.IsBlank(text[end - 1]) && !Blanks.IsLineBreak(text, end - 1))))
        {
            end--;
        }

        Span<char> buffer = stackalloc char[Words.Longest];
        var word = Words.Before(text, end, buffer, out var bare);
        if (end == number || word == end || bare is not "hieu")
        {
            return false;
        }

        while (word > 0 && !Blanks.IsLineBreak(text, word - 1) && number - word < 20)
        {
            word--;
        }

        return Words.Skip(text, word + (text[word] == '|' ? 1 : 0), "so") > 0 || (Blanks.After(text, word) is var first && first > 0 && Words.Skip(text, first, "so") > 0);
    }

    // "sé: 860/BHXH-BT Hà Nội, ngày …": "Số" as a scan misreads it.
    private static bool IsBehindColon(ReadOnlySpan<char> text, int number)
    {
        var end = Blanks.Before(text, number, lineBreaks: 0);
        if (end <= 1 || text[end - 1] != ':')
        {
            return false;
        }

        Span<char> buffer = stackalloc char[Words.Longest];
        var word = Words.Before(text, end - 1, buffer, out var bare);
        return word < end - 1 && bare.Length == 2 && bare[0] == 's' && StartsLine(text, word);
    }

    // "ỦY BAN NHÂN DÂN XÃ …      Số: 15/BC-UBND": another column.
    private static bool FollowsGap(ReadOnlySpan<char> text, int at) =>
        at > 1 && (text[at - 1] is '\t' or '|' || (BareLetters.IsBlank(text[at - 1]) && (BareLetters.IsBlank(text[at - 2]) || text[at - 2] == '|')));

    // What follows in the line: nothing, the place and date of the header, or the sentence.
    private static Tail TailOf(ReadOnlySpan<char> text, int end)
    {
        // A header is short; a line of a megabyte is none.
        var rest = text[end..Math.Min(text.Length, end + LongestTail)];
        // The next cell of a table, or the other column of the header.
        if (rest.Length > 2 && (rest[0] is '\t' || (BareLetters.IsBlank(rest[0]) && BareLetters.IsBlank(rest[1]) && BareLetters.IsBlank(rest[2]))) && Blanks.After(rest, 0, lineBreaks: 0) is var cell
            && cell > 0 && cell < rest.Length && Words.Skip(rest, cell, "ngay") < 0)
        {
            return Tail.Nothing;
        }

        var line = rest.IndexOfAny("\n\r\f\u2028\u2029");
        rest = (line < 0 ? rest : rest[..line]).Trim(" \t\u00A0*_|-–—");
        // A tag that ends the line or the cell: "Số: 12/BC-UBND</td><td>CỘNG HÒA …"
        if (IsEndTag(rest))
        {
            return Tail.Nothing;
        }

        while (rest.StartsWith('<') && rest.IndexOf('>') is var tag and > 0)
        {
            rest = rest[(tag + 1)..].Trim();
        }

        // The other column of the header in the same line.
        if (Words.SkipAll(rest, 0, Republic) > 0)
        {
            return Tail.PlaceAndDate;
        }

        // "Số: 587/QĐ-TNH, Nam Hà, ngày 16 tháng 3 năm 2026"
        rest = rest.TrimStart(", ");
        if (rest.IsEmpty || rest is ")" || rest.StartsWith("V/v", StringComparison.OrdinalIgnoreCase))
        {
            return Tail.Nothing;
        }

        var comma = rest[..Math.Min(rest.Length, LongestPlace)].IndexOf(',');
        var at = comma < 0 ? -1 : Blanks.After(rest, comma + 1);
        var isPlace = at > 0 && Words.IsCapital(rest) && Words.Skip(rest, at, "ngay") > 0 && rest[..comma].IndexOfAnyInRange('0', '9') < 0;
        return isPlace ? Tail.PlaceAndDate : Tail.Text;
    }

    private static bool IsEndTag(ReadOnlySpan<char> rest)
    {
        foreach (var tag in EndTags)
        {
            if (rest.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "các Quyết định:\nSố 12/QĐ-UBND\nSố 13/QĐ-UBND": the line before does not end.
    private static bool IsInList(ReadOnlySpan<char> text, int at)
    {
        var end = Blanks.Before(text, at, lineBreaks: 3);
        return end > 0 && text[end - 1] is ':' or ',' or ';';
    }

    // Before the text proper: few lines, and none that reads like a sentence.
    private static bool IsAtHead(ReadOnlySpan<char> text, int at)
    {
        if (at > LongestHead)
        {
            return false;
        }

        var lines = 0;
        foreach (var line in text[..at].EnumerateLines())
        {
            lines += line.IsWhiteSpace() ? 0 : 1;
            if (lines > 12 || line.Length > 150)
            {
                return false;
            }
        }

        return true;
    }
}
