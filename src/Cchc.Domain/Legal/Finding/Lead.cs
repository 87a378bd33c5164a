using System.Collections.Frozen;
using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>What stands before a number: "số", the kind of document, an issuer between them.</summary>
internal readonly record struct Lead
{
    // Words before "số" that make the number one of a form, a house, a map or a standard.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoDocument = FrozenSet.Create(
        StringComparer.Ordinal, "mẫu", "biểu", "phiếu", "lục", "bảng", "nhà", "ngõ", "ngách", "hẻm", "kiệt", "thửa", "khai", "quyển", "seri", "hình", "lô", "qcvn", "tcvn", "iso", "tcn", "tcxdvn", "iec")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private Lead(int number) => Number = number;

    /// <summary>The first digit of the number.</summary>
    internal int Number { get; }

    /// <summary>Where "số" starts, or -1.</summary>
    internal int So { get; private init; } = -1;

    /// <summary>True where a colon stands between "số" and the number.</summary>
    internal bool HasColon { get; private init; }

    /// <summary>The kind named directly before, or null.</summary>
    internal KindWord? Kind { get; private init; }

    /// <summary>True where kind and number are written in one: "NĐ34".</summary>
    internal bool IsGlued { get; private init; }

    /// <summary>True where the word before says that the number is none of a document.</summary>
    internal bool IsOther { get; private init; }

    /// <summary>True where something before the number speaks for a document.</summary>
    internal bool IsExpected => So >= 0 || Kind is not null;

    /// <summary>Where "số", or else the number, starts.</summary>
    internal int SoOrNumber => So >= 0 ? So : Number;

    /// <summary>Where the kind, or else "số", or else the number, starts.</summary>
    internal int Start => Kind?.Start ?? SoOrNumber;

    internal static Lead Before(ReadOnlySpan<char> text, int number, int floor)
    {
        var lead = new Lead(number);
        var at = Blanks.Before(text, number);
        if (at <= floor)
        {
            return lead;
        }

        var isGlued = at == number;
        if (!isGlued || !BareLetters.IsLetter(text[at - 1]))
        {
            // "số:", "số.", "số ,": marks between "số" and the number.
            var mark = text[at - 1] is ':' or '.' or ',' ? Blanks.Before(text, at - 1) : at;
            lead = BehindSo(text, number, mark > floor ? mark : at, floor, hasColon: mark < at && text[at - 1] == ':');
            if (mark < at && lead.So < 0)
            {
                return lead;
            }
        }
        else
        {
            lead = BehindSo(text, number, at, floor, hasColon: false);
        }

        var end = lead.So >= 0 ? BehindComma(text, lead.So) : at;
        var word = end > floor ? KindWords.Before(text, end) : null;
        if (word is { } kind && kind.Start >= floor)
        {
            return lead with { Kind = kind, IsGlued = isGlued && lead.So < 0 };
        }

        return lead with { IsOther = IsOtherWord(text, end, floor) };
    }

    private static Lead BehindSo(ReadOnlySpan<char> text, int number, int at, int floor, bool hasColon)
    {
        var lead = new Lead(number);
        Span<char> buffer = stackalloc char[Words.Longest];
        scoped ReadOnlySpan<char> word = default;
        var start = at > floor ? Words.Before(text, at, buffer, out word) : at;
        if (start == at || start < floor || !word.EndsWith("so"))
        {
            return lead;
        }

        // "Quyết địnhsố 12": the blank before "số" is lost.
        start = word.Length == 2 ? start : SoInside(text, start, at);
        if (start < 0 || !IsSo(text[start..at], text, start, hasColon))
        {
            return lead;
        }

        // "Công văn số số 12"; but in "Pháp lệnh Dân số số 06" the first belongs to the name.
        var before = Blanks.Before(text, start);
        var again = before > floor ? Words.Before(text, before, buffer, out word) : before;
        var isDoubled = again < before && Words.Is(text[again..before], "số") && Blanks.Before(text, again) is var end && end > floor && KindWords.Before(text, end) is not null;
        return lead with { So = isDoubled ? again : start, HasColon = hasColon };
    }

    private static int SoInside(ReadOnlySpan<char> text, int start, int end)
    {
        var at = Words.Back(text, end, 2);
        return at > start && Words.Is(text[at..end], "số") && KindWords.Before(text, at) is not null ? at : -1;
    }

    // "số" with all its marks; with less only behind a kind of document or before a colon: "hồ sơ 12/…" is none.
    private static bool IsSo(ReadOnlySpan<char> written, ReadOnlySpan<char> text, int start, bool hasColon)
    {
        if (Words.Is(written, "số") || (hasColon && (Words.Is(written, "sô") || Words.Is(written, "so"))))
        {
            return true;
        }

        var end = Blanks.Before(text, start);
        return end > 0 && KindWords.Before(text, end) is not null;
    }

    // "Công văn , số 12": a comma that the scan put there.
    private static int BehindComma(ReadOnlySpan<char> text, int start)
    {
        var end = Blanks.Before(text, start);
        return end > 1 && text[end - 1] == ',' && BareLetters.IsBlank(text[end - 2]) ? Blanks.Before(text, end - 1) : end;
    }

    private static bool IsOtherWord(ReadOnlySpan<char> text, int end, int floor)
    {
        Span<char> buffer = stackalloc char[Words.Longest];
        var start = end <= floor ? end : Words.Before(text, end, buffer, out _);
        return start < end && NoDocument.Contains(Words.Composed(text[start..end], buffer));
    }
}
