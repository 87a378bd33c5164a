using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>
/// Goes through a text from digit to digit, since every reference has a number or a date, and looks at what stands around each:
/// backwards to "số", the kind and the pinpoint, forwards to symbol, date and issuer.
/// </summary>
internal ref partial struct CitationScanner
{
    private readonly ReadOnlySpan<char> text;

    // True where the whole text is to be one reference: it is expected, and never the text's own number.
    private readonly bool isWhole;

    private int position;
    private int floor;
    private ListOfDocuments list;
    private LegalCitation? pending;
    private LegalCitation? current;

    internal CitationScanner(ReadOnlySpan<char> text, bool isWhole)
    {
        this.text = text;
        this.isWhole = isWhole;
    }

    internal readonly LegalCitation Current => current ?? throw new InvalidOperationException("There is no reference before MoveNext was called, nor after the last.");

    /// <summary>
    /// Goes on to the next reference. One reference is held back: only the second shows that "các Nghị định số … và số …" is a list, in which
    /// the first item too starts at its number.
    /// </summary>
    internal bool MoveNext()
    {
        pending ??= Next();
        var next = pending is null ? null : Next();
        current = pending is not null && list.StartOfFirst is { } start ? StartedAt(pending, start) : pending;
        list.StartOfFirst = null;
        pending = next;
        return current is not null;
    }

    private readonly LegalCitation StartedAt(LegalCitation citation, int start) => new(
        start, citation.End - start, citation.Reference with { Text = text[start..citation.End].ToString() });

    private LegalCitation? Next()
    {
        while (position < text.Length)
        {
            var next = text[position..].IndexOfAnyInRange('0', '9');
            if (next < 0)
            {
                position = text.Length;
                break;
            }

            if (TryRead(position + next) is { } citation)
            {
                return citation;
            }
        }

        return null;
    }

    // Reads the reference around the digits at a place; moves the position behind what was looked at in any case.
    private LegalCitation? TryRead(int start)
    {
        var number = NumberScan.At(text, start);
        position = NumberScan.DigitsEnd(text, start);
        if (!number.IsPlausible)
        {
            position = BehindFigure(position);
            return MayStandBefore(start) ? LawByDate(start) : null;
        }

        var after = CharacterAfter(number.End);
        var mayHaveSymbol = after is '/' or '-' && !IsFraction(number.End);
        if (!IsNumberStart(start) || !(mayHaveSymbol || isWhole || MayStandBefore(start) || list.MayGoOnPlain(start)))
        {
            return null;
        }

        var joined = number.Joined(text);
        return Read(joined != number && Lead.Before(text, start, floor).So >= 0 ? joined : number);
    }

    private LegalCitation? LawByDate(int start)
    {
        var parts = new CitationParts { Symbol = "" };
        return TryLawByDate(start, ref parts) ? Complete(ref parts) : null;
    }

    private LegalCitation? Read(NumberScan number)
    {
        var parts = new CitationParts { Number = number, Symbol = "" };
        var isReference = TryWithSymbol(number, ref parts) ?? (TryShortForm(number, ref parts) || TryLawByDate(number.Start, ref parts));
        return isReference ? Complete(ref parts) : null;
    }

    // "18/27": behind the stroke neither a symbol, nor a year, nor the rest of a date.
    private readonly bool IsFraction(int end)
    {
        var behind = end + 1;
        var last = behind < text.Length && text[end] == '/' ? NumberScan.DigitsEnd(text, behind) : behind;
        return last > behind && last - behind != 4 && !(last < text.Length && LookAlikes.Fold(text[last]) is '/' or '-' or '.');
    }

    // A run of digits and marks is one figure, not many.
    private readonly int BehindFigure(int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    // The mark behind a number, with blanks before it or not; '\0' where a word or anything else follows.
    private readonly char CharacterAfter(int end)
    {
        var at = end < text.Length && BareLetters.IsLayout(text[end]) ? Blanks.After(text, end) : end;
        return at < 0 || at >= text.Length ? '\0' : LookAlikes.Fold(text[at]);
    }

    // Digits that go on from something else are no number: 12/34, 2021-2025, 9001:2015, v1.2, COVID-19.
    private readonly bool IsNumberStart(int start)
    {
        if (start == 0)
        {
            return true;
        }

        var before = text[start - 1];
        var isFirst = start == 1 || BareLetters.IsLayout(text[start - 2]) || text[start - 2] is '*' or '|' or '(';
        return LookAlikes.Fold(before) switch
        {
            '-' or '+' => isFirst,
            '.' or ',' => !char.IsAsciiDigit(start == 1 ? ' ' : text[start - 2]),
            ':' => start == 1 || !(char.IsAsciiDigit(text[start - 2]) || char.IsAsciiLetterUpper(text[start - 2])),
            '/' or '_' or '@' or '=' or '#' or '&' or '%' or '\\' => false,
            // "Số: … / 2015/TT-BTP": the number is still blank.
            ' ' or '\u00A0' => Blanks.Before(text, start, lineBreaks: 0) is var end && (end <= 0 || LookAlikes.Fold(text[end - 1]) != '/'),
            _ => true,
        };
    }

    // Whether the word before a number can make it one of a document: "số", a kind, or "ngày" of a law by date.
    private readonly bool MayStandBefore(int start)
    {
        var at = Blanks.Before(text, start);
        at = at > 1 && text[at - 1] is ':' or '.' or ',' ? Blanks.Before(text, at - 1) : at;
        if (at <= 0)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[Words.Longest];
        return Words.Before(text, at, buffer, out var word) < at && (word.EndsWith("ngay") || word.EndsWith("so") || KindWords.MayEndWith(word));
    }
}
