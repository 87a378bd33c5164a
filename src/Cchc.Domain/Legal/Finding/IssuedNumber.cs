using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>An issuer between the kind and the number: "Nghị quyết của HĐND tỉnh số 12/2023/NQ-HĐND".</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Issuer">Where the issuer stands.</param>
internal readonly record struct IssuedNumber(KindWord Kind, Range Issuer)
{
    private const int MostWords = 14;

    /// <summary>The kind and issuer that end where "số" starts, or null.</summary>
    internal static IssuedNumber? Before(ReadOnlySpan<char> text, int so, int floor, string symbol = "")
    {
        Span<char> buffer = stackalloc char[Words.Longest];
        var end = Blanks.Before(text, so, lineBreaks: 1);
        var at = end;
        for (var words = 0; words < MostWords && at > floor; words++)
        {
            var start = Words.Before(text, at, buffer, out _);
            if (start == at || start < floor)
            {
                return null;
            }

            if (OfWord.Is(text[start..at]))
            {
                var issuer = Blanks.After(text, at);
                var before = Blanks.Before(text, start);
                return issuer > at && before > floor && IssuerScan.Read(text, issuer, isJoint: false) == end
                    && KindBefore(text, before, floor, symbol) is { IsLoose: false } kind && kind.Start >= floor ? new IssuedNumber(kind, issuer..end) : null;
            }

            // "Thông tư liên tịch Bộ Tài chính và Bộ Nội vụ số 01/2003/TTLT-…": without "của", so no issuer.
            if (KindWords.Before(text, at) is { IsLoose: false } joint && joint.Kind == DocumentKind.JointCircular && joint.Start >= floor
                && Blanks.After(text, at) is var agencies && agencies > at && IssuerScan.Read(text, agencies, isJoint: true) == end)
            {
                return new IssuedNumber(joint, end..end);
            }

            at = Blanks.Before(text, start, lineBreaks: 1);
            // "Bộ Kế hoạch & Đầu tư": a mark inside the name.
            at = at > floor && LookAlikes.Fold(text[at - 1]) is '&' or ',' or '-' ? Blanks.Before(text, at - 1, lineBreaks: 1) : at;
        }

        return null;
    }

    // "Nghị quyết của HĐND tỉnh số …", "báo cáo thẩm định của Sở Tư pháp số …"
    private static KindWord? KindBefore(ReadOnlySpan<char> text, int end, int floor, string symbol) =>
        KindWords.Before(text, end) ?? (symbol.Length > 0 ? QualifiedKind.Before(text, end, floor, symbol) : null);
}
