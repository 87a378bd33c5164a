using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>
/// A list under one type word: "các Nghị định số 61/2018/NĐ-CP và số 107/2021/NĐ-CP", or one item a line. Each item inherits the kind.
/// </summary>
internal struct ListOfDocuments
{
    private const int LongestSubject = 600;
    private const int LongestHead = 80;
    private const int MostPlain = 20;

    private DocumentKind? kind;
    private int end;
    private bool isPlural;
    private int? first;
    private bool isShort;
    private bool isPlain;

    /// <summary>Where the first item starts where the second has shown that it is one; else null.</summary>
    internal int? StartOfFirst { get; set; }

    /// <summary>Notes a reference after which the list may go on.</summary>
    internal void Note(ReadOnlySpan<char> text, in CitationParts parts, bool isInherited)
    {
        isPlural = isInherited ? isPlural : parts.Kind is not null && IsPlural(text, parts.Start);
        first = !isInherited && isPlural ? parts.Lead.SoOrNumber : null;
        kind = parts.Kind;
        end = parts.End;
        isShort = parts.Symbol.Length == 0 && parts.Year is not null;
        isPlain = parts.Symbol.Length == 0 && parts.Year is null && parts.Number.IsPlausible;
    }

    /// <summary>The kind that a bare "107/2021" behind "NĐ 61/2018" inherits, or null.</summary>
    internal readonly DocumentKind? GoesOnShort(ReadOnlySpan<char> text, int start) => isShort && start - end < 8 && HasOnlySeparators(text[end..start]) ? kind : null;

    /// <summary>Whether a bare number at a place may go on behind another, as 13 in "số 12, 13, 14/QĐ-UBND".</summary>
    internal readonly bool MayGoOnPlain(int start) => isPlain && start - end < 8;

    /// <summary>The kind that a bare number inherits where numbers alone go on up to one with a symbol, or null.</summary>
    internal readonly DocumentKind? GoesOnPlain(ReadOnlySpan<char> text, NumberScan number)
    {
        if (!MayGoOnPlain(number.Start) || !HasOnlySeparators(text[end..number.Start]))
        {
            return null;
        }

        var at = number.End;
        for (var items = 0; items < MostPlain; items++)
        {
            var next = at + text[at..].IndexOfAnyInRange('0', '9');
            if (next <= at || next - at > 6 || !HasOnlySeparators(text[at..next]))
            {
                return null;
            }

            at = NumberScan.DigitsEnd(text, next);
            if (at + 1 < text.Length && text[at] == '/' && BareLetters.IsLetter(text[at + 1]))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Whether a number follows the reference before it with nothing but separators between.</summary>
    internal readonly bool GoesOnDirectly(ReadOnlySpan<char> text, int start) => kind is not null && start - end < 40 && HasOnlySeparators(text[end..start]);

    /// <summary>The second item has shown that the one before it is the first of a list.</summary>
    internal void ShowFirst()
    {
        StartOfFirst = first;
        first = null;
    }

    /// <summary>The kind that a number without a type word inherits, or null.</summary>
    internal DocumentKind? Inherited(ReadOnlySpan<char> text, Lead lead, string symbol)
    {
        if (kind is not null && GoesOn(text, lead.SoOrNumber) && SymbolKinds.Fit(kind, symbol))
        {
            ShowFirst();
            return kind;
        }

        if (HeadBefore(text, lead.SoOrNumber, end, symbol) is { } head && SymbolKinds.Fit(head, symbol))
        {
            // What follows line by line belongs to the list too.
            isPlural = true;
            return head;
        }

        return null;
    }

    private static bool IsPlural(ReadOnlySpan<char> text, int start)
    {
        var at = Blanks.Before(text, start);
        if (at <= 0)
        {
            return false;
        }

        if (char.IsAsciiDigit(text[at - 1]))
        {
            return at < 4 || !char.IsAsciiDigit(text[at - 3]);
        }

        Span<char> buffer = stackalloc char[Words.Longest];
        var word = Words.Before(text, at, buffer, out var bare);
        return word < at && bare is "cac" or "nhung" or "hai" or "bon" or "ba";
    }

    // Nothing but separators between; in a marked list also the subject of the document before.
    private readonly bool GoesOn(ReadOnlySpan<char> text, int start)
    {
        var gap = text[end..start];
        if (gap.Length > LongestSubject)
        {
            return false;
        }

        // Lines without any mark are a list only where it was said to be one.
        if (HasOnlySeparators(gap) && (isPlural || !gap.IsWhiteSpace()))
        {
            return true;
        }

        var subject = text[end..Math.Max(end, BeforeMarks(text, start, out var startsLine))];
        return isPlural && (startsLine || EndsWithSeparator(gap)) && !EndsSentence(subject);
    }

    private static bool HasOnlySeparators(ReadOnlySpan<char> gap)
    {
        Span<char> buffer = stackalloc char[Words.Longest];
        var hasSeparator = false;
        for (var at = 0; at < gap.Length;)
        {
            var word = Words.After(gap, at, buffer, out var bare);
            if (word > at)
            {
                // "41-CP năm 1995, 93/2002/NĐ-CP": the year in words belongs to the item before.
                if (bare is "nam")
                {
                    at = word;
                    continue;
                }

                if (bare is not ("va" or "hoac" or "cung"))
                {
                    return false;
                }

                hasSeparator = true;
                at = word;
                continue;
            }

            var c = LookAlikes.Fold(gap[at]);
            var isSeparator = c is ',' or ';' or '-' or '+' or '•' or '*' or '·' or '\n';
            // "1.", "2)": the items are counted.
            var isCount = char.IsAsciiDigit(c) || (c is '.' or ')' && at > 0 && char.IsAsciiDigit(gap[at - 1]));
            if (!isSeparator && !isCount && !BareLetters.IsLayout(c))
            {
                return false;
            }

            hasSeparator |= isSeparator;
            at++;
        }

        return hasSeparator;
    }

    private static bool EndsWithSeparator(ReadOnlySpan<char> gap)
    {
        var rest = gap.TrimEnd(" \t\u00A0");
        Span<char> buffer = stackalloc char[Words.Longest];
        return rest.Length > 0
            && (LookAlikes.Fold(rest[^1]) is ',' or ';' or '-' or '+' or '\n' || (Words.Before(rest, rest.Length, buffer, out var bare) < rest.Length && bare is "va"));
    }

    private static bool EndsSentence(ReadOnlySpan<char> gap)
    {
        for (var i = 0; i < gap.Length; i++)
        {
            if (gap[i] is '.' or '!' or '?' && (i + 1 == gap.Length || BareLetters.IsBlank(gap[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    // "các Quyết định sau:\n- Số 12/QĐ-UBND": the kind before the colon or at the end of the line before.
    private static DocumentKind? HeadBefore(ReadOnlySpan<char> text, int start, int floor, string symbol)
    {
        var at = BeforeMarks(text, start, out var isHead);
        if (at == 0 || !isHead)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[Words.Longest];
        for (var words = 0; words < 3; words++)
        {
            var word = Words.Before(text, at, buffer, out var bare);
            if (word == at || bare is not ("sau" or "day" or "gom" or "so"))
            {
                break;
            }

            at = Blanks.Before(text, word);
            if (at <= 0)
            {
                return null;
            }
        }

        // "Luật Xây dựng: số 50/2014/QH13; số 62/2020/QH14"
        if (AgencyAcronyms.IsNationalAssembly(symbol) && at > floor && LawNameScan.Before(text, at, floor, isByDate: false) is { } law)
        {
            return law.Kind;
        }

        var head = KindWords.Before(text, at) ?? IssuedNumber.Before(text, at, 0)?.Kind ?? MarkedHead(text, at);
        return head is { IsLoose: false } kind ? kind.Kind : null;
    }

    // "Các Nghị quyết của HĐND tỉnh hết hiệu lực:" — the kind behind "các" in the line of the colon.
    private static KindWord? MarkedHead(ReadOnlySpan<char> text, int colon)
    {
        var line = text[Math.Max(0, colon - (2 * LongestHead))..colon];
        line = line[(line.LastIndexOfAny("\n\r.;") + 1)..];
        Span<char> buffer = stackalloc char[Words.Longest];
        var marked = -1;
        for (var at = 0; at < line.Length;)
        {
            var wordEnd = Words.After(line, at, buffer, out var bare);
            if (wordEnd == at)
            {
                at++;
                continue;
            }

            if (bare is "cac" or "nhung")
            {
                marked = Blanks.After(line, wordEnd);
            }
            else if (marked >= 0 && KindWords.Before(line, wordEnd) is { IsLoose: false } kind && kind.Start == marked)
            {
                return kind;
            }

            at = wordEnd;
        }

        return null;
    }

    // Back over the bullet, the count of the item, the line break and the colon.
    private static int BeforeMarks(ReadOnlySpan<char> text, int start, out bool isHead)
    {
        isHead = false;
        var at = start;
        while (at > 0 && start - at < LongestHead)
        {
            var c = LookAlikes.Fold(text[at - 1]);
            if (c is '.' or ')' && CountBefore(text, at - 1) is var count && count < at - 1)
            {
                at = count;
                continue;
            }

            if (!(BareLetters.IsLayout(c) || c is '-' or '+' or '•' or '*' or '·' or '(' or ':'))
            {
                break;
            }

            isHead |= c is ':' or '(' || Blanks.IsLineBreak(text, at - 1);
            at--;
        }

        return at;
    }

    // "1.", "II.", "a)" at the start of a line.
    private static int CountBefore(ReadOnlySpan<char> text, int end)
    {
        var at = end;
        while (at > 0 && end - at < 4 && char.IsAsciiLetterOrDigit(text[at - 1]))
        {
            at--;
        }

        return at == 0 || BareLetters.IsBlank(text[at - 1]) ? at : end;
    }
}
