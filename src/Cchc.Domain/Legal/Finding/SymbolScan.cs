using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>
/// The symbol of a document (ký hiệu) where it stands in a text: groups of capitals joined by "-", "/", "." or "&amp;", with the
/// blanks, line breaks and look-alike letters that real texts have. What is read is written in normal form into a buffer.
/// </summary>
internal ref struct SymbolScan
{
    /// <summary>The longest symbol that is read.</summary>
    internal const int Longest = 64;

    private readonly ReadOnlySpan<char> text;
    private readonly Span<char> buffer;
    private int length;
    private bool isWithoutHyphens;

    private SymbolScan(ReadOnlySpan<char> text, Span<char> buffer)
    {
        this.text = text;
        this.buffer = buffer;
    }

    /// <summary>The place behind the symbol.</summary>
    internal int End { get; private set; }

    /// <summary>The number of groups; 0 where no symbol stands there.</summary>
    internal int Groups { get; private set; }

    /// <summary>True where a group is the abbreviation of a kind of document or of an agency.</summary>
    internal bool IsKnown { get; private set; }

    /// <summary>True where the first group is the abbreviation of a kind of document.</summary>
    internal bool StartsWithKind { get; private set; }

    /// <summary>The symbol in normal form.</summary>
    internal readonly ReadOnlySpan<char> Value => buffer[..length];

    // A kind alone waits for its issuer: "NĐ" in "NĐ CP".
    private readonly bool IsKindAlone => Groups == 1 && SymbolGroup.IsKind(Value);

    /// <summary>Reads the symbol that starts at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place of its first letter.</param>
    /// <param name="isExpected">True where a type word or "số" stands before the number: then lower-case letters will do.</param>
    /// <param name="buffer">Where the normal form is written.</param>
    internal static SymbolScan At(ReadOnlySpan<char> text, int at, bool isExpected, Span<char> buffer)
    {
        var scan = new SymbolScan(text, buffer);
        if (scan.TryGroup(at, isExpected, isJoinedLoosely: false))
        {
            while (scan.TryJoin(isExpected))
            {
            }
        }

        return scan;
    }

    private bool TryJoin(bool isExpected)
    {
        var mark = Blanks.After(text, End);
        if (mark < 0 || mark == text.Length)
        {
            return false;
        }

        var isApart = mark > End;
        // The soft hyphen is an invisible character, but here it stands for the hyphen.
        var isSoft = text[End] == '\u00AD' && LookAlikes.Fold(text[mark]) != '-';
        mark = isSoft ? End : mark;
        var joint = isSoft ? '-' : LookAlikes.Fold(text[mark]);
        if (joint is not ('-' or '/' or '.' or '&'))
        {
            return isApart && (TryRestOfGroup(mark) || (StartsWithKind && isWithoutHyphens | Groups == 1 && TryIssuerWithoutHyphen(mark)));
        }

        var at = Blanks.After(text, mark + 1);
        if (at < 0 || at == text.Length)
        {
            return false;
        }

        if (char.IsAsciiDigit(text[at]))
        {
            at = joint == '-' ? BehindPageNumber(at) : -1;
            return at > 0 && TryGroup(at, isExpected, isJoinedLoosely: true, joint);
        }

        isApart |= at > mark + 1;
        if (isApart && !IsLooseJointMeant(joint, mark, at))
        {
            return false;
        }

        if (isApart && !IsKindAlone && IsWordOfHeading(at))
        {
            return false;
        }

        return TryGroup(at, isExpected, isApart, joint);
    }

    // "NĐ-CP- BAN HÀNH QUY CHẾ": capitals that go on in capitals are words; "UBND- NV NGÀY 28/02/2022" is a unit.
    private readonly bool IsWordOfHeading(int at)
    {
        Span<char> letters = stackalloc char[Words.Longest];
        var end = Words.After(text, at, letters, out _);
        var next = end == at ? at : Blanks.After(text, end);
        if (next <= end || next == text.Length)
        {
            return false;
        }

        var wordEnd = Words.After(text, next, letters, out var word);
        return wordEnd > next + 1 && Words.IsAllCapitals(text[next..wordEnd]) && word is not ("ngay" or "cua" or "ve");
    }

    // "KH- UBND", "NĐ -CP", "KH-\n\nUBND": blanks on one side only, or a kind that waits for its issuer.
    private readonly bool IsLooseJointMeant(char joint, int mark, int at) =>
        joint == '.' ? IsKindAlone && IsAgencyAt(at) : joint == '&' || IsKindAlone || (joint == '-' && (mark == End || at == mark + 1 || EndsBehindGroup(at)));

    // "SNV - CCHC ngày 05/4/2021", "TTLT - BTP - BNV": blanks on both sides are meant where nothing but the rest of the reference follows.
    private readonly bool EndsBehindGroup(int at)
    {
        Span<char> letters = stackalloc char[Words.Longest];
        var end = Words.After(text, at, letters, out _);
        if (end < at + 2 || !Words.IsAllCapitals(text[at..end]))
        {
            return false;
        }

        var next = Blanks.After(text, end, lineBreaks: 0);
        if (next < 0 || next == text.Length || text[next] is ',' or ';' or ')' or '-')
        {
            return true;
        }

        Words.After(text, next, letters, out var word);
        return next > end && word is "ngay" or "cua" or "ve";
    }

    // "QĐ .UBND"
    private readonly bool IsAgencyAt(int at)
    {
        Span<char> letters = stackalloc char[SymbolGroup.Longest];
        return AgencyAcronyms.Contains(SymbolGroup.At(text, at, letters).Letters);
    }

    // A page number between the halves of a symbol broken by a page.
    private readonly int BehindPageNumber(int at)
    {
        var digits = NumberScan.DigitsEnd(text, at);
        if (digits == at || digits - at > 3)
        {
            return -1;
        }

        var next = Blanks.After(text, digits);
        return next > digits && next < text.Length && Blanks.HasLineBreak(text, digits, next) ? next : -1;
    }

    private bool TryIssuerWithoutHyphen(int at)
    {
        var before = this;
        if (TryGroup(at, isExpected: false, isJoinedLoosely: true) && AgencyAcronyms.Contains(Value[before.length..]))
        {
            isWithoutHyphens = true;
            return true;
        }

        this = before;
        return false;
    }

    // "N Đ-CP", "GM-UB ND", "QH 15": a blank inside a group that only together is an abbreviation.
    private bool TryRestOfGroup(int at)
    {
        Span<char> letters = stackalloc char[SymbolGroup.Longest * 2];
        var start = Value.LastIndexOfAny("-/.&") + 1;
        Value[start..].CopyTo(letters);
        var first = length - start;
        if (char.IsAsciiDigit(text[at]))
        {
            var end = NumberScan.DigitsEnd(text, at);
            return AgencyAcronyms.IsNationalAssembly(letters[..first]) && !char.IsAsciiDigit(letters[first - 1]) && end - at <= 2 && Append(text[at..end], end);
        }

        var rest = SymbolGroup.At(text, at, letters[first..]);
        var whole = letters[..(first + rest.Length)];
        return rest.Length is > 0 and <= 4 && first + rest.Length <= SymbolGroup.Longest && rest.IsAcceptable(isExpected: false, isJoinedLoosely: false, isAfterDot: false)
            && (SymbolGroup.IsKind(whole) || AgencyAcronyms.Contains(whole)) && Append(rest.Letters, rest.End);
    }

    private bool Append(scoped ReadOnlySpan<char> more, int end)
    {
        if (length + more.Length > Longest)
        {
            return false;
        }

        more.CopyTo(buffer[length..]);
        length += more.Length;
        End = end;
        IsKnown = true;
        StartsWithKind |= Groups == 1 && SymbolGroup.IsKind(Value);
        return true;
    }

    private bool TryGroup(int at, bool isExpected, bool isJoinedLoosely, char joint = '\0')
    {
        Span<char> letters = stackalloc char[SymbolGroup.Longest];
        var group = SymbolGroup.At(text, at, letters);
        var added = group.Length + (joint == '\0' ? 0 : 1);
        if (!group.IsAcceptable(isExpected, isJoinedLoosely, isAfterDot: joint == '.') || length + added > Longest)
        {
            return false;
        }

        if (joint != '\0')
        {
            buffer[length++] = joint;
        }

        group.Letters.CopyTo(buffer[length..]);
        length += group.Length;
        StartsWithKind |= Groups == 0 && SymbolGroup.IsKind(group.Letters);
        Groups++;
        IsKnown |= group.IsKnown;
        End = group.End;
        return true;
    }
}
