using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>Looks ahead in a text for the parts of agency names.</summary>
internal static class AgencyText
{
    /// <summary>The phrases that stand at a place, the longest first.</summary>
    internal static AgencyMatches MatchesAt(ReadOnlySpan<char> text, int at) => new(text, at);

    /// <summary>The longest phrase that stands at a place, or null.</summary>
    internal static AgencyPhrase? FirstAt(ReadOnlySpan<char> text, int at)
    {
        var matches = MatchesAt(text, at);
        return matches.MoveNext() ? matches.Current.Phrase : null;
    }

    /// <summary>Whether a word with a capital stands at a place, and where it ends.</summary>
    internal static bool IsProperWord(ReadOnlySpan<char> text, int at, out int end)
    {
        Span<char> buffer = stackalloc char[Words.Longest];
        end = Words.After(text, at, buffer, out _);
        // "Cư M'gar", "K'Bang"
        if (end > at && end + 1 < text.Length && text[end] is '\'' or '’')
        {
            end = Math.Max(end, Words.After(text, end + 1, buffer, out _) is var rest && rest > end + 1 ? rest : end);
        }

        return end > at && Words.IsCapital(text[at..]) && !(end < text.Length && text[end] == '/');
    }

    /// <summary>Whether a word with a capital and small letters behind it stands at a place, and where it ends.</summary>
    internal static bool IsTitleWord(ReadOnlySpan<char> text, int at, out int end) =>
        IsProperWord(text, at, out end) && !Words.IsAllCapitals(text[at..end]);

    /// <summary>Whether a small letter stands at a place.</summary>
    internal static bool IsSmall(ReadOnlySpan<char> text, int at) => char.IsLower(LookAlikes.Fold(text[at]));

    /// <summary>Whether a proper name or a number follows: "tỉnh Nam Hà", "Quận 1".</summary>
    internal static bool IsNameBehind(ReadOnlySpan<char> text, int end)
    {
        var next = Blanks.After(text, end, lineBreaks: 1);
        return next >= end && next < text.Length && (IsNameAt(text, next) || char.IsAsciiDigit(text[next]));
    }

    /// <summary>Whether a field or a body follows, as behind "Bộ" or "Văn phòng".</summary>
    internal static bool IsFieldBehind(ReadOnlySpan<char> text, int end)
    {
        var next = Blanks.After(text, end, lineBreaks: 1);
        if (next <= end || next == text.Length)
        {
            return false;
        }

        foreach (var (phrase, _) in MatchesAt(text, next))
        {
            if (phrase.Role is AgencyRole.Field or AgencyRole.Body or AgencyRole.Central)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a capital begins a proper name at a place, and not the subject: "Như Xuân" and "Từ Sơn" are names, "Về dự toán" and
    /// "Ban hành" are not.
    /// </summary>
    internal static bool IsNameAt(ReadOnlySpan<char> text, int at)
    {
        if (!IsProperWord(text, at, out var end))
        {
            return false;
        }

        if (!IsSubject(text, at, out var isOneWord))
        {
            return true;
        }

        var next = isOneWord ? Blanks.After(text, end, lineBreaks: 1) : -1;
        return next > end && next < text.Length && !Words.IsAllCapitals(text[at..end]) && IsTitleWord(text, next, out _) && !IsSubject(text, next);
    }

    /// <summary>Whether what stands at a place begins the subject of a document.</summary>
    internal static bool IsSubject(ReadOnlySpan<char> text, int at) => IsSubject(text, at, out _);

    private static bool IsSubject(ReadOnlySpan<char> text, int at, out bool isOneWord)
    {
        var phrase = FirstAt(text, at);
        isOneWord = phrase?.Words.Length == 1;
        return phrase?.Role is AgencyRole.Stop or AgencyRole.Opening;
    }
}
