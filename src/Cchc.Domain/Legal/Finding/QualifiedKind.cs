using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>
/// A kind with a few qualifying words before "số": "Báo cáo thẩm tra số 98/BC-BPC", "Quyết định xử phạt vi phạm hành chính số 31/QĐ-XPHC". The
/// symbol must agree, or else the words between are the subject of something else; where they are many, it must say the kind.
/// </summary>
internal static class QualifiedKind
{
    private const int MostWords = 7;
    private const int FewWords = 2;

    /// <summary>The kind whose qualifying words end where "số" starts, or null.</summary>
    internal static KindWord? Before(ReadOnlySpan<char> text, int so, int floor, string symbol)
    {
        Span<char> buffer = stackalloc char[Words.Longest];
        var at = Blanks.Before(text, so, lineBreaks: 1);
        // "Công văn hướng dẫn số 45/SNV-CCVC": the qualifying word is itself a kind.
        if (at > floor && KindWords.Before(text, at) is { IsAbbreviation: false } outer && outer.Start >= floor)
        {
            return Agrees(outer.Kind, symbol) ? outer : null;
        }

        for (var words = 1; words <= MostWords && at > floor; words++)
        {
            var start = Words.Before(text, at, buffer, out _);
            if (start == at || start < floor || Words.Composed(text[start..at], buffer) is "mang" or "có" or "là" or "theo" or "tại" or "và" or "hoặc" or "của" or "kèm" or "như")
            {
                return null;
            }

            var isAddition = Words.Is(text[start..at], "sung") || Words.Is(text[start..at], "bổ");
            at = Blanks.Before(text, start, lineBreaks: 1);
            // "sửa đổi, bổ sung"
            at = isAddition && at > floor && text[at - 1] == ',' ? at - 1 : at;
            if (at > floor && KindWords.Before(text, at) is { IsAbbreviation: false } kind && kind.Start >= floor)
            {
                return (words <= FewWords ? Agrees(kind.Kind, symbol) : SymbolKinds.Of(symbol).Contains(kind.Kind)) ? kind : null;
            }
        }

        return null;
    }

    /// <summary>"văn bản hợp nhất Luật Đất đai số 21/VBHN-VPQH": the title of what is consolidated stands between.</summary>
    internal static KindWord? OfConsolidatedText(ReadOnlySpan<char> text, int so, int floor)
    {
        Span<char> buffer = stackalloc char[Words.Longest];
        var at = Blanks.Before(text, so);
        for (var words = 0; words < 30 && at > floor; words++)
        {
            var start = Words.Before(text, at, buffer, out var word);
            if (start == at && text[at - 1] != ',')
            {
                return null;
            }

            if (word is "nhat" && KindWords.Before(text, at) is { } kind && kind.Kind == DocumentKind.ConsolidatedText)
            {
                return kind;
            }

            at = Blanks.Before(text, start == at ? at - 1 : start);
        }

        return null;
    }

    // BC-BPC and BCTĐ-STP for a report, KHLT-… for a plan; an agency with its unit for an official letter.
    private static bool Agrees(DocumentKind kind, string symbol)
    {
        var implied = SymbolKinds.Of(symbol);
        return implied.Count > 0 ? implied.Contains(kind)
            : kind == DocumentKind.OfficialLetter || (kind.Abbreviation.Length > 0 && symbol.StartsWith(kind.Abbreviation, StringComparison.Ordinal));
    }
}
